// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/changed_row.h"
#include "storage/sql/connection.h"
#include "storage/verify.h"

#include <memory>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Keeps sales_day, sales_total, stock_level, sku_cost and customer_flow equal to what they derive from. Fed with the
/// changeset of every write, undo and redo alike, so there is one mechanism and no triggers; sums are merged in memory
/// and written once.
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
