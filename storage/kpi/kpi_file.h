// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kpi.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// What becomes of the order lines that a statement reads.
enum class LineRule : std::uint8_t {
  None,          ///< the statement reads no lines: its rows are the answer
  Each,          ///< every line adds its amount
  OncePerOrder,  ///< an order adds its amount once to each group
  LessCost,      ///< amount − cost of goods over amount; lines whose cost is unknown are left out
  Cost,          ///< the cost of goods of the line
  ShortOfStock,  ///< orders of which a line was not in stock, over orders of which stock is kept
};

/// One way to compute a KPI: rows of (group, day, currency, numerator, denominator). A row with a currency is money of
/// that day; a row without is a plain number. With a rule for lines, orders and lines are read in one pass each and
/// joined by the program (kpi_lines.h), which is many times faster than SQL can; `sql` may then add further rows.
struct KpiStatement {
  std::vector<std::string> groups;  ///< what it can be grouped by; `total` is no grouping
  bool wholeMonths = false;         ///< only right for periods of whole months
  LineRule lines = LineRule::None;
  std::string sql;        ///< with {group}, :from, :to, :from_month, :to_month
  std::string ordersSql;  ///< (id, day, currency, group, channel, factor above 0, factor below 0)
  std::string linesSql;   ///< (order, sku_id, seller_sku, amount; for costs: quantity, cost, cost_currency)
};

/// One file of storage/kpi: the description in its head, and its statements, the fastest first.
struct KpiFile {
  KpiInfo info;
  std::vector<KpiStatement> statements;
};

/// Reads a file; see docs/kpis.md. Throws std::logic_error that names the fault: these files are part of the program.
KpiFile parseKpiFile(std::string_view name, std::string_view content);
/// The files in the program, in the order of their names.
std::span<const KpiFile> kpiFiles();

/// The groupings that a KPI file may name, without `total`.
std::span<const std::string_view> kpiGroups();
/// SQL of the file for one grouping (empty: total), with numbered parameters: ?1 from, ?2 to, ?3 and ?4 their months.
/// Fields of the source entity stand in it as {field:id}.
std::string kpiSql(const KpiInfo& kpi, std::string_view sql, std::string_view group);

}  // namespace kontor::storage
