// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/sku_costs.h"

#include "domain/moving_average.h"
#include "storage/sql/bulk_statement.h"

#include <map>
#include <stdexcept>
#include <string>
#include <utility>

namespace kontor::storage {
namespace {

// Moves of one instant in the order they were made. A transfer changes where pieces lie, never what they cost.
constexpr std::string_view kAllMovesSql =
    "SELECT sku_id, day, quantity, iif(reason = 'transfer', NULL, base_value) FROM stock_move"
    " ORDER BY sku_id, day, instant, id";
constexpr std::string_view kMovesOfSkuSql =
    "SELECT sku_id, day, quantity, iif(reason = 'transfer', NULL, base_value) FROM stock_move WHERE sku_id = ?"
    " ORDER BY day, instant, id";
constexpr std::string_view kInsertCostSql =
    "INSERT OR REPLACE INTO sku_cost (sku_id, day, quantity, average) VALUES (?, ?, ?, ?)";

/// Runs through the moves and gives the state at the end of each day of each SKU.
template <typename Each>
void runMoves(BulkStatement& moves, Each each) {
  domain::Id sku = 0;
  std::string day;
  domain::MovingAverage cost;
  const auto give = [&] {
    if (!day.empty()) each(SkuCostDay{sku, day, cost.quantity(), cost.average()});
  };
  while (moves.step()) {
    const bool other = moves.integer(0) != sku;
    if (other || moves.text(1) != day) {
      give();
      day = moves.text(1);
    }
    if (other) {
      sku = moves.integer(0);
      cost = {};
    }
    const auto value = moves.isNull(3) ? std::nullopt : std::optional(moves.integer(3));
    if (!cost.add(moves.integer(2), value)) throw std::overflow_error("sku_cost");
  }
  give();
}

void insertCost(BulkStatement& insert, const SkuCostDay& row) {
  insert.bind(1, row.sku);
  insert.bind(2, row.day);
  insert.bind(3, row.quantity);
  insert.bind(4, row.average);
  insert.execute();
}

using CostDays = std::map<std::string, std::pair<std::int64_t, std::optional<std::int64_t>>, std::less<>>;

CostDays storedDays(BulkStatement& query, domain::Id sku) {
  CostDays days;
  query.bind(1, sku);
  while (query.step()) {
    const auto average = query.isNull(2) ? std::nullopt : std::optional(query.integer(2));
    days.emplace_hint(days.end(), query.text(0), std::pair(query.integer(1), average));
  }
  return days;
}

}  // namespace

void eachSkuCost(Connection& connection, const std::function<void(const SkuCostDay&)>& each) {
  BulkStatement moves(connection, kAllMovesSql);
  runMoves(moves, each);
}

void writeSkuCosts(Connection& connection) {
  BulkStatement insert(connection, kInsertCostSql);
  eachSkuCost(connection, [&](const SkuCostDay& row) { insertCost(insert, row); });
}

void updateSkuCosts(Connection& connection, const std::set<domain::Id>& skus) {
  if (skus.empty()) return;
  BulkStatement moves(connection, kMovesOfSkuSql);
  BulkStatement stored(connection, "SELECT day, quantity, average FROM sku_cost WHERE sku_id = ? ORDER BY day");
  BulkStatement insert(connection, kInsertCostSql);
  BulkStatement remove(connection, "DELETE FROM sku_cost WHERE sku_id = ? AND day = ?");
  for (const domain::Id sku : skus) {
    CostDays former = storedDays(stored, sku);
    moves.bind(1, sku);
    runMoves(moves, [&](const SkuCostDay& row) {
      const auto found = former.find(row.day);
      if (found == former.end() || found->second != std::pair(row.quantity, row.average)) insertCost(insert, row);
      if (found != former.end()) former.erase(found);
    });
    for (const auto& [day, state] : former) {
      remove.bind(1, sku);
      remove.bind(2, std::string_view(day));
      remove.execute();
    }
  }
}

}  // namespace kontor::storage
