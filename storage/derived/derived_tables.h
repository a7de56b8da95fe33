// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_entry.h"
#include "storage/sql/connection.h"
#include "storage/verify.h"

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3_value;
struct sqlite3_changeset_iter;

namespace kontor::storage {

/// The current row of a changeset iterator. Columns are counted in the order of the table; a null pointer means that
/// the changeset does not state the value (an unchanged column of an update).
struct ChangedRow {
  std::string_view table;
  RowOperation operation;
  sqlite3_changeset_iter* iterator;

  sqlite3_value* before(int column) const;
  sqlite3_value* after(int column) const;
};

/// Keeps sales_day, sales_total, stock_level and customer_flow equal to what they derive from. Fed with the changeset of every
/// write, undo and redo alike, so there is one mechanism and no triggers; sums are merged in memory and written once.
class DerivedTables {
 public:
  explicit DerivedTables(Connection& connection);
  ~DerivedTables();

  /// One changed row of a journaled table. The base tables hold the state after the write already.
  void rowChanged(const ChangedRow& row);
  /// Writes what was gathered.
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Computes all derived tables anew from the base tables.
void rebuildDerived(Connection& connection);
/// Rows of derived tables that differ from a fresh computation. Changes nothing.
std::vector<Finding> checkDerived(Connection& connection);

}  // namespace kontor::storage
