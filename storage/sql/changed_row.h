// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/journal_entry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kontor::storage {

/// One value of a changed row. Texts and blobs are views that live until the next row is read.
struct ChangedValue {
  enum class Type : std::uint8_t {
    Unstated,  ///< the changeset does not say (a column that an update leaves alone)
    Integer = 1,
    Real = 2,
    Text = 3,
    Bytes = 4,  ///< a blob
    Null = 5,
  };
  Type type = Type::Unstated;
  std::int64_t integer = 0;
  double real = 0;
  std::string_view bytes;  ///< of a text or blob

  bool isStated() const { return type != Type::Unstated; }
  bool isNull() const { return type == Type::Null; }
};

/// One row of a changeset. Columns are counted in the order of the table. An update states its key before, and of the
/// other columns those that changed, before and after.
struct ChangedRow {
  std::string_view table;
  RowOperation operation = RowOperation::Updated;
  std::span<const ChangedValue> old;      ///< empty for an insert
  std::span<const ChangedValue> current;  ///< empty for a delete
  std::span<const std::uint8_t> key;      ///< for each column: not 0 when it is part of the primary key

  /// Unstated for a column that the changeset says nothing about.
  const ChangedValue& before(int column) const { return at(old, column); }
  const ChangedValue& after(int column) const { return at(current, column); }
  /// The integer primary key.
  domain::Id id() const;

 private:
  static const ChangedValue& at(std::span<const ChangedValue> values, int column);
};

}  // namespace kontor::storage
