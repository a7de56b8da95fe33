// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/customer_flow.h"
#include "storage/derived/derived_tables.h"
#include "storage/derived/sales_sums.h"
#include "storage/derived/sku_costs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <string>
#include <vector>

namespace kontor::storage {
namespace {

constexpr std::string_view kStockLevels =
    "SELECT sku_id, warehouse_id, bin, sum(quantity) FROM stock_move GROUP BY sku_id, warehouse_id, bin";

/// The rows of one derived table by their key.
using DerivedRows = std::map<std::string, std::vector<std::int64_t>>;

SalesSums sumSales(Connection& connection) {
  SalesSums sums;
  OrderScan orders(connection);
  while (const auto order = orders.next()) sums.add(*order, false);
  return sums;
}

/// Reads (key, value …) rows.
DerivedRows readDerived(Connection& connection, std::string_view sql, int values) {
  DerivedRows rows;
  BulkStatement statement(connection, sql);
  while (statement.step()) {
    auto& row = rows[std::string(statement.text(0))];
    for (int i = 1; i <= values; ++i) row.push_back(statement.integer(i));
  }
  return rows;
}

void compareDerived(std::string_view table, const DerivedRows& expected, const DerivedRows& stored,
                    std::vector<Finding>& findings) {
  const auto report = [&](const std::string& key, const std::string& is, const std::string& should) {
    findings.push_back({"derived", std::string(table), 0, fmt::format("{}: {} <> {}", key, is, should)});
  };
  for (const auto& [key, values] : expected) {
    const auto found = stored.find(key);
    if (found == stored.end()) {
      report(key, "-", fmt::format("{}", fmt::join(values, " ")));
    } else if (found->second != values) {
      report(key, fmt::format("{}", fmt::join(found->second, " ")), fmt::format("{}", fmt::join(values, " ")));
    }
  }
  for (const auto& [key, values] : stored) {
    if (!expected.contains(key)) report(key, fmt::format("{}", fmt::join(values, " ")), "-");
  }
}

void checkSales(Connection& connection, std::vector<Finding>& findings) {
  const SalesSums sums = sumSales(connection);
  DerivedRows days;
  sums.eachDay([&](const SalesSums::Day& key, const SalesValues& values) {
    days[fmt::format("{}|{}|{}|{}", key.day, key.channel, key.country, key.currency)] = {values.begin(), values.end()};
  });
  DerivedRows totals;
  sums.eachTotal([&](const SalesSums::Day& key, const SalesValues& values) {
    totals[fmt::format("{}|{}", key.day, key.currency)] = {values.begin(), values.end()};
  });
  const std::string columns = fmt::format("{}", fmt::join(kSalesColumns, ", "));
  const int count = static_cast<int>(kSalesColumns.size());
  compareDerived(
      "sales_day", days,
      readDerived(connection,
                  "SELECT day || '|' || channel_id || '|' || country || '|' || currency, " + columns + " FROM sales_day",
                  count),
      findings);
  compareDerived("sales_total", totals,
                 readDerived(connection, "SELECT day || '|' || currency, " + columns + " FROM sales_total", count),
                 findings);
}

void checkFlow(Connection& connection, std::vector<Finding>& findings) {
  DerivedRows rows;
  countFlow(connection).each([&](const FlowCounts::Key& key, std::int64_t customers) {
    rows[fmt::format("{}|{}|{}|{}|{}", monthText(key.month), monthText(key.previous), monthText(key.next), key.channel,
                     key.several ? 1 : 0)] = {customers};
  });
  compareDerived("customer_flow", rows,
                 readDerived(connection,
                             "SELECT month || '|' || previous || '|' || next || '|' || channel_id || '|' || several,"
                             " customers FROM customer_flow",
                             1),
                 findings);
}

void checkCosts(Connection& connection, std::vector<Finding>& findings) {
  DerivedRows rows;
  eachSkuCost(connection, [&](const SkuCostDay& row) {
    rows[fmt::format("{}|{}", row.sku, row.day)] = {row.quantity, row.average ? 1 : 0, row.average.value_or(0)};
  });
  compareDerived("sku_cost", rows,
                 readDerived(connection,
                             "SELECT sku_id || '|' || day, quantity, average IS NOT NULL, coalesce(average, 0)"
                             " FROM sku_cost",
                             3),
                 findings);
}

}  // namespace

void rebuildDerived(Connection& connection) {
  connection.run(
      "DELETE FROM sales_day; DELETE FROM sales_total; DELETE FROM stock_level; DELETE FROM sku_cost;"
      " DELETE FROM customer_flow");
  sumSales(connection).write(connection);
  connection.run(fmt::format("INSERT INTO stock_level (sku_id, warehouse_id, bin, on_hand) {}", kStockLevels));
  writeSkuCosts(connection);
  countFlow(connection).merge(connection);
}

std::vector<Finding> checkDerived(Connection& connection) {
  std::vector<Finding> findings;
  checkSales(connection, findings);
  compareDerived("stock_level",
                 readDerived(connection,
                             "SELECT sku_id || '|' || warehouse_id || '|' || bin, sum(quantity) FROM stock_move"
                             " GROUP BY sku_id, warehouse_id, bin",
                             1),
                 readDerived(connection, "SELECT sku_id || '|' || warehouse_id || '|' || bin, on_hand FROM stock_level", 1),
                 findings);
  checkCosts(connection, findings);
  checkFlow(connection, findings);
  return findings;
}

}  // namespace kontor::storage
