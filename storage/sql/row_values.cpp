// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row_values.h"

#include <sqlite3.h>

#include <bit>

namespace kontor::storage {

void readColumn(sqlite3_stmt* statement, int column, ChangedValue& value) {
  // One look-up for type, value and size: this runs for every value of a large load.
  sqlite3_value* stored = sqlite3_column_value(statement, column);
  value.bytes = {};
  switch (sqlite3_value_type(stored)) {
    case SQLITE_INTEGER:
      value.type = ChangedValue::Type::Integer;
      value.integer = sqlite3_value_int64(stored);
      break;
    case SQLITE_FLOAT:
      value.type = ChangedValue::Type::Real;
      value.real = sqlite3_value_double(stored);
      break;
    case SQLITE_TEXT:
      value.type = ChangedValue::Type::Text;
      value.bytes = {reinterpret_cast<const char*>(sqlite3_value_text(stored)),
                     static_cast<std::size_t>(sqlite3_value_bytes(stored))};
      break;
    case SQLITE_BLOB:
      value.type = ChangedValue::Type::Bytes;
      value.bytes = {static_cast<const char*>(sqlite3_value_blob(stored)),
                     static_cast<std::size_t>(sqlite3_value_bytes(stored))};
      break;
    default: value.type = ChangedValue::Type::Null;
  }
}

bool isSame(const ChangedValue& a, const ChangedValue& b) {
  if (a.type != b.type) return false;
  switch (a.type) {
    case ChangedValue::Type::Integer: return a.integer == b.integer;
    case ChangedValue::Type::Real: return std::bit_cast<std::uint64_t>(a.real) == std::bit_cast<std::uint64_t>(b.real);
    case ChangedValue::Type::Text:
    case ChangedValue::Type::Bytes: return a.bytes == b.bytes;
    case ChangedValue::Type::Null:
    case ChangedValue::Type::Unstated: break;
  }
  return true;
}

}  // namespace kontor::storage
