// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi.h"

#include "domain/decimal.h"
#include "storage/kpi_file.h"
#include "storage/kpi_sums.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace kontor::storage {
namespace {

using domain::Currency;
using domain::Day;
using domain::Period;

constexpr int kRatioScale = 6;

Day firstOfMonthOf(Day day) { return *Day::of(static_cast<int>(day.ymd().year()), static_cast<unsigned>(day.ymd().month()), 1); }

Day lastOfMonthOf(Day day) {
  const auto date = day.ymd();
  return Day(std::chrono::sys_days(date.year() / date.month() / std::chrono::last));
}

// The period in whole months when that covers the same orders: where it begins before the first order or ends behind
// the last one, the rest of that month holds none.
std::optional<Period> inWholeMonths(const Period& period, const std::optional<Period>& covered) {
  Period whole = period;
  if (!covered || period.from <= covered->from) whole.from = firstOfMonthOf(period.from);
  if (!covered || period.to >= covered->to) whole.to = lastOfMonthOf(period.to);
  if (whole.from != firstOfMonthOf(whole.from) || whole.to != lastOfMonthOf(whole.to)) return std::nullopt;
  return whole;
}

const KpiFile& fileOf(const KpiInfo& kpi) {
  const auto files = kpiFiles();
  return *std::ranges::find(files, kpi.id, [](const KpiFile& file) { return file.info.id; });
}

// The first statement that answers the grouping and is right for the period. Null when there is none.
const KpiStatement* statementFor(const KpiFile& file, std::string_view group, bool wholeMonths) {
  const std::string_view wanted = group.empty() ? "total" : group;
  for (const KpiStatement& statement : file.statements) {
    if (statement.wholeMonths && !wholeMonths) continue;
    if (std::ranges::find(statement.groups, wanted) != statement.groups.end()) return &statement;
  }
  return nullptr;
}

// Rates for all currencies that the orders of the period have, read once for a page of KPIs.
std::shared_ptr<const Rates> ratesFor(Reader& reader, const KpiQuery& query) {
  const auto name = fmt::format("rates {} {} {}", query.period.from.iso(), query.period.to.iso(), query.currency.code());
  return reader.remember(name, [&] {
    BulkStatement rows(reader.connection(), "SELECT DISTINCT currency FROM sales_total WHERE day BETWEEN ? AND ?");
    const std::string from = query.period.from.iso();
    const std::string to = query.period.to.iso();
    rows.bind(1, std::string_view(from));
    rows.bind(2, std::string_view(to));
    std::set<Currency> currencies = {query.currency};
    while (rows.step()) {
      if (const auto currency = Currency::fromCode(rows.text(0))) currencies.insert(*currency);
    }
    return currencies.size() > 1 ? Rates::load(reader, query.period, currencies) : Rates();
  });
}

using Names = std::unordered_map<domain::Id, std::string>;

// What the ids in the group column are called.
std::shared_ptr<const Names> namesOf(Reader& reader, std::string_view group) {
  if (group != "channel" && group != "sku") return std::make_shared<const Names>();
  return reader.remember(fmt::format("names of {}", group), [&] {
    Names names;
    BulkStatement rows(reader.connection(), group == "sku" ? "SELECT id, code FROM sku" : "SELECT id, name FROM channel");
    while (rows.step()) names.emplace(rows.integer(0), rows.text(1));
    return names;
  });
}

void bindPeriod(BulkStatement& statement, const std::string& sql, const std::array<std::string, 4>& texts) {
  for (int i = 1; i <= 4; ++i) {
    if (sql.find(fmt::format("?{}", i)) == std::string::npos) continue;
    statement.bind(i, std::string_view(texts[static_cast<std::size_t>(i - 1)]));
  }
}

std::vector<KpiValue> runStatement(Reader& reader, const KpiInfo& kpi, const KpiStatement& statement, const Period& period,
                          const KpiQuery& query) {
  const std::string sql = kpiSql(statement, query.group);
  const std::string from = period.from.iso();
  const std::string to = period.to.iso();
  const std::array<std::string, 4> texts = {from, to, from.substr(0, 7), to.substr(0, 7)};
  const bool isMoney = kpi.unit.starts_with("money");
  KpiSums sums(kpi, query.currency, isMoney ? ratesFor(reader, query) : nullptr);
  const auto names = namesOf(reader, query.group);
  BulkStatement rows(reader.connection(), sql);
  bindPeriod(rows, sql, texts);
  while (rows.step()) {
    const domain::Id id = rows.isInteger(0) ? rows.integer(0) : 0;
    const auto name = id == 0 ? names->end() : names->find(id);
    sums.add(name == names->end() ? rows.text(0) : std::string_view(name->second), id, rows);
  }
  return sums.values();
}

void sortGroups(std::vector<KpiValue>& values, std::string_view group) {
  std::ranges::sort(values, [&](const KpiValue& a, const KpiValue& b) {
    if (group != "month" && a.numerator != b.numerator) return a.numerator > b.numerator;
    return a.group < b.group;
  });
}

}  // namespace

std::span<const KpiInfo> kpis() {
  static const std::vector<KpiInfo> infos = [] {
    std::vector<KpiInfo> all;
    for (const KpiFile& file : kpiFiles()) all.push_back(file.info);
    return all;
  }();
  return infos;
}

const KpiInfo* findKpi(std::string_view idOrRequirement) {
  for (const KpiInfo& kpi : kpis()) {
    if (kpi.id == idOrRequirement || (!kpi.requirement.empty() && kpi.requirement == idOrRequirement)) return &kpi;
  }
  return nullptr;
}

std::vector<KpiValue> evaluate(Reader& reader, const KpiInfo& kpi, const KpiQuery& query) {
  return withMeaning([&] {
    const auto covered = reader.remember("covered period", [&] { return coveredPeriod(reader); });
    const auto whole = inWholeMonths(query.period, *covered);
    std::vector<KpiValue> values;
    if (const auto* statement = statementFor(fileOf(kpi), query.group, whole.has_value())) {
      values = runStatement(reader, kpi, *statement, statement->wholeMonths ? *whole : query.period, query);
    }
    if (query.group.empty() && values.empty()) values.emplace_back();
    sortGroups(values, query.group);
    return values;
  });
}

std::optional<Period> coveredPeriod(Reader& reader) {
  return withMeaning([&]() -> std::optional<Period> {
    const auto day = [&](std::string_view order) {
      const auto text = reader.connection().text(
          fmt::format("SELECT day FROM sales_total WHERE orders <> 0 OR credits <> 0 ORDER BY day {} LIMIT 1", order));
      return text ? Day::fromIso(*text) : std::nullopt;
    };
    const auto from = day("ASC");
    const auto to = day("DESC");
    if (!from || !to) return std::nullopt;
    return Period{*from, *to};
  });
}

std::string plainValue(const KpiInfo& kpi, const KpiValue& value) {
  if (!value.value) return {};
  const int scale = kpi.unit == "count" ? 0 : kpi.unit == "ratio" ? kRatioScale : domain::kMoneyScale;
  return domain::formatDecimal(*value.value, scale);
}

}  // namespace kontor::storage
