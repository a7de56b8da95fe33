// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/query_plan.h"

#include "storage/sql/bulk_statement.h"

namespace kontor::storage {

std::vector<std::string> planSteps(Connection& connection, const std::string& sql) {
  BulkStatement plan(connection, "EXPLAIN QUERY PLAN " + sql);
  std::vector<std::string> steps;
  while (plan.step()) steps.emplace_back(plan.text(3));
  return steps;
}

}  // namespace kontor::storage
