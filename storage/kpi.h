// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/id.h"
#include "storage/kpi/kpi_unit.h"
#include "storage/reader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// One KPI as its `.sql` file describes it (storage/kpi/*.sql, header comment).
struct KpiInfo {
  std::string id;                   ///< `gross_sales`
  std::string requirement;          ///< requirement id, where one exists
  std::string name;                 ///< English name
  std::string nameZh;               ///< Chinese name
  std::string unit;                 ///< id of a KpiUnit
  std::string area;                 ///< what part of the trade it belongs to: one of kpiAreas()
  std::string direction;            ///< up or down: which way is better
  std::string formula;              ///< in words, from the header
  std::string source;               ///< entity whose rows it counts
  std::string drill;                ///< filter over `source` that lists the rows behind the number
  std::string day;                  ///< field of `source` that says whether a row lies in the period; empty: as it is now
  std::vector<std::string> groups;  ///< groupings it can answer: month, channel, country, sku, currency
  std::optional<std::int64_t> suggested;  ///< a target that is offered, in the form of the value
  bool readsLines = false;                ///< reads all order lines: takes time in a large book
  bool meanDenominator = false;           ///< the denominator is the mean of its rows, not their sum

  const KpiUnit& form() const { return *findKpiUnit(unit); }
};

/// The areas in the order of the page: sales, customers, orders, stock, listings, service.
std::span<const std::string_view> kpiAreas();

/// All KPIs in the order of their files.
std::span<const KpiInfo> kpis();
const KpiInfo* findKpi(std::string_view idOrRequirement);

struct KpiQuery {
  domain::Period period;
  domain::Currency currency;  ///< what money is converted to, at each day's rate
  std::string group;          ///< empty: one number
};

/// Days and orders that could not be converted.
struct MissingRate {
  std::string currency;
  domain::Day from;
  domain::Day to;
  std::int64_t amount = 0;  ///< in that currency, ten-thousandths
};

/// The number and what it is made of. Money in ten-thousandths of the query's currency. A KPI without a single row
/// behind it has no numerator and no value ("no source"), which is not 0.
struct KpiValue {
  std::string group;       ///< key of the group: `2011-03`, `DE`, a channel's name, a SKU code
  domain::Id groupId = 0;  ///< row id behind the group, where there is one
  std::optional<std::int64_t> numerator;
  std::optional<std::int64_t> denominator;  ///< only for ratios and averages
  std::optional<std::int64_t> value;        ///< in the form of the KPI's unit
  std::optional<std::int64_t> covered;      ///< millionths of the amounts whose cost of goods is known, where that matters
  std::vector<MissingRate> missing;         ///< when not empty, the number is incomplete
};

/// Runs one KPI; one value without grouping, else one per group in a sensible order (months ascending, else largest
/// numerator first). Served from the roll-ups where the file says so.
std::vector<KpiValue> evaluate(Reader& reader, const KpiInfo& kpi, const KpiQuery& query);

/// First and last business day with an order; nothing in an empty book.
std::optional<domain::Period> coveredPeriod(Reader& reader);

/// The value as a plain decimal: money `1234.5`, ratio `0.65583`, count `19959`, time in seconds. Empty when there is none.
std::string plainValue(const KpiInfo& kpi, const KpiValue& value);

}  // namespace kontor::storage
