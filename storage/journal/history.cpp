// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/history.h"

#include "storage/schema.h"

namespace kontor::storage {
namespace {

domain::Value readable(const ChangedValue& value) {
  switch (value.type) {
    case ChangedValue::Type::Integer: return value.integer;
    case ChangedValue::Type::Real: return std::to_string(value.real);
    case ChangedValue::Type::Text: return std::string(value.bytes);
    case ChangedValue::Type::Bytes: return static_cast<std::int64_t>(value.bytes.size());
    case ChangedValue::Type::Null:
    case ChangedValue::Type::Unstated: break;
  }
  return {};
}

}  // namespace

RowChange RowDecoder::decode(const ChangedRow& row) {
  RowChange change{std::string(row.table), row.id(), row.operation, {}};
  const auto& names = columns(row.table);
  for (std::size_t i = 0; i < row.key.size() && i < names.size(); ++i) {
    const auto& before = row.before(static_cast<int>(i));
    const auto& after = row.after(static_cast<int>(i));
    const bool key = row.key[i] != 0;
    if (key || (!before.isStated() && !after.isStated())) continue;
    if (before.isNull() && !after.isStated()) continue;  // deleted: nothing was there
    if (after.isNull() && !before.isStated()) continue;  // inserted: nothing came
    change.columns.push_back({names[i], readable(before), readable(after)});
  }
  return change;
}

const std::vector<std::string>& RowDecoder::columns(std::string_view table) {
  const auto known = m_columns.find(table);
  if (known != m_columns.end()) return known->second;
  return m_columns.emplace(std::string(table), columnsOf(m_connection, table)).first->second;
}

}  // namespace kontor::storage
