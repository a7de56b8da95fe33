// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kpi.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// One way to compute a KPI: rows of (group, day, currency, numerator, denominator). A row with a currency is money of
/// that day; a row without is a plain number.
struct KpiStatement {
  std::vector<std::string> groups;  ///< what it can be grouped by; `total` is no grouping
  bool wholeMonths = false;         ///< only right for periods of whole months
  std::string sql;                  ///< with {group}, :from, :to, :from_month, :to_month
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
/// The statement's SQL for one grouping (empty: total), with numbered parameters: ?1 from, ?2 to, ?3 and ?4 their months.
std::string kpiSql(const KpiStatement& statement, std::string_view group);

}  // namespace kontor::storage
