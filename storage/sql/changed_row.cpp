// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/changed_row.h"

namespace kontor::storage {

const ChangedValue& ChangedRow::at(std::span<const ChangedValue> values, int column) {
  static constexpr ChangedValue kUnstated{};
  const auto index = static_cast<std::size_t>(column);
  return index < values.size() ? values[index] : kUnstated;
}

domain::Id ChangedRow::id() const {
  const auto values = operation == RowOperation::Inserted ? current : old;
  for (std::size_t i = 0; i < key.size() && i < values.size(); ++i) {
    if (key[i] != 0) return values[i].integer;
  }
  return 0;
}

}  // namespace kontor::storage
