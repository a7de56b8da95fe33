// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/environment.h"
#include "storage/sql/connection.h"

#include <memory>
#include <span>
#include <string_view>

namespace kontor::storage {

class RowRecord;

/// What Book::write hands to its caller: the writing connection inside the open transaction.
/// Any SQL on the journaled tables is fine; derived tables follow by themselves at the end.
class Writer {
 public:
  virtual ~Writer() = default;

  virtual Connection& connection() = 0;
  virtual const Environment& environment() const = 0;
  /// A new id for a row of this table; ids are never used twice, not even after an undo.
  virtual domain::Id newId(std::string_view table) = 0;
  /// `count` ids in a row; returns the first.
  virtual domain::Id newIds(std::string_view table, std::int64_t count) = 0;
  /// For a table that many rows come into. Those of a RowInserter are recorded as they are bound; they must not be
  /// changed again in the same write. The secondary indexes of an empty table are made at the end of the write.
  virtual void loadInBulk(std::string_view table) = 0;
  /// What records the rows of an insert into these columns; nothing when the journal listens by itself.
  virtual std::unique_ptr<RowRecord> recordRows(std::string_view table, std::span<const std::string_view> columns) = 0;
};

}  // namespace kontor::storage
