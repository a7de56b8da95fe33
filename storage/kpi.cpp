// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi.h"

#include "domain/decimal.h"
#include "storage/kpi/cost_of_goods.h"
#include "storage/kpi/kpi_file.h"
#include "storage/kpi/kpi_lines.h"
#include "storage/kpi/kpi_sums.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace kontor::storage {
namespace {

using domain::Currency;
using domain::Day;
using domain::Period;

constexpr int kRatioScale = 6;

Day firstOfMonthOf(Day day) {
  return *Day::of(static_cast<int>(day.ymd().year()), static_cast<unsigned>(day.ymd().month()), 1);
}

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

// One run of a statement for a period.
class KpiRun {
 public:
  KpiRun(Reader& reader, const KpiInfo& kpi, const KpiStatement& statement, const Period& period, const KpiQuery& query)
      : m_reader(reader),
        m_kpi(kpi),
        m_statement(statement),
        m_group(query.group),
        m_texts{period.from.iso(), period.to.iso(), period.from.iso().substr(0, 7), period.to.iso().substr(0, 7)},
        m_names(namesOf(reader, query.group)),
        m_sums(kpi, query.currency, kpi.form().moneyAbove ? kpiRates(reader, query, needsCosts()) : nullptr) {}

  std::vector<KpiValue> values() {
    if (m_statement.lines != LineRule::None) addLines();
    if (!m_statement.sql.empty()) addRows();
    return m_sums.values();
  }

 private:
  bool needsCosts() const {
    return m_statement.lines == LineRule::LessCost || m_statement.lines == LineRule::Cost ||
           m_statement.lines == LineRule::ShortOfStock;
  }

  std::string_view nameOf(domain::Id id) const {
    const auto name = m_names->find(id);
    return name == m_names->end() ? std::string_view() : std::string_view(name->second);
  }

  void addRows() {
    const std::string sql = kpiSql(m_kpi, m_statement.sql, m_group);
    BulkStatement rows(m_reader.connection(), sql);
    bindPeriod(rows, sql, m_texts);
    while (rows.step()) {
      const domain::Id id = rows.isInteger(0) ? rows.integer(0) : 0;
      const std::string_view name = id == 0 ? std::string_view() : nameOf(id);
      m_sums.add(name.empty() ? rows.text(0) : name, id, rows);
    }
  }

  void addLines() {
    std::shared_ptr<const CostOfGoods> costs;
    if (needsCosts()) {
      costs = m_reader.remember("cost of goods", [&] { return CostOfGoods(m_reader); });
      if (m_statement.lines == LineRule::ShortOfStock ? !costs->knowsStock() : !costs->knowsCosts()) return;
    }
    const std::string ordersSql = kpiSql(m_kpi, m_statement.ordersSql, m_group);
    const std::string linesSql = kpiSql(m_kpi, m_statement.linesSql, m_group);
    BulkStatement orders(m_reader.connection(), ordersSql);
    BulkStatement lines(m_reader.connection(), linesSql);
    bindPeriod(orders, ordersSql, m_texts);
    bindPeriod(lines, linesSql, m_texts);
    KpiLines(m_statement.lines, m_kpi.form().moneyAbove, m_group == "sku", m_sums, costs, [this](domain::Id id) {
      return nameOf(id);
    }).run(m_reader, orders, lines);
  }

  Reader& m_reader;
  const KpiInfo& m_kpi;
  const KpiStatement& m_statement;
  std::string m_group;
  std::array<std::string, 4> m_texts;
  std::shared_ptr<const Names> m_names;
  KpiSums m_sums;
};

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
      values = KpiRun(reader, kpi, *statement, statement->wholeMonths ? *whole : query.period, query).values();
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
  switch (kpi.form().form) {
    case KpiForm::Money: return domain::formatDecimal(*value.value, domain::kMoneyScale);
    case KpiForm::Percent:
    case KpiForm::Times: return domain::formatDecimal(*value.value, kRatioScale);
    case KpiForm::Count:
    case KpiForm::Duration: break;
  }
  return domain::formatDecimal(*value.value, 0);
}

}  // namespace kontor::storage
