// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_board.h"

#include "models/words/filter_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kontor::models {
namespace {

std::vector<domain::Currency> bookCurrencies(storage::Reader& reader, domain::Currency base) {
  std::vector<domain::Currency> currencies{base};
  SQLite::Statement query(reader.connection().db(), "SELECT DISTINCT currency FROM sales_day ORDER BY currency");
  while (query.executeStep()) {
    const auto currency = domain::Currency::fromCode(query.getColumn(0).getString());
    if (currency && *currency != base) currencies.push_back(*currency);
  }
  return currencies;
}

/// Fills in the KPIs that read lines, or the others.
void evaluateInto(std::vector<storage::KpiValue>& values, storage::Reader& reader, const domain::Period& period,
                  domain::Currency currency, bool fromLines) {
  const auto kpis = storage::kpis();
  values.resize(kpis.size());
  for (std::size_t i = 0; i < kpis.size(); ++i) {
    if (kpis[i].readsLines != fromLines) continue;
    const auto found = storage::evaluate(reader, kpis[i], {period, currency, {}});
    if (!found.empty()) values[i] = found.front();
  }
}

/// What an earlier period says; KPIs that only know the present say nothing.
void evaluateEarlier(KpiBoard& board, storage::Reader& reader, bool fromLines) {
  if (!board.before) return;
  evaluateInto(board.earlier, reader, *board.before, board.currency, fromLines);
  for (std::size_t i = 0; i < board.earlier.size(); ++i) {
    if (storage::kpis()[i].day.empty()) board.earlier[i] = {};
  }
}

std::string monthKey(domain::Day first) {
  return first.iso().substr(0, 7);
}

}  // namespace

KpiBoard readKpiBoard(storage::Reader& reader, const KpiChoice& choice, domain::Currency base, domain::Day today) {
  KpiBoard board;
  board.currencies = bookCurrencies(reader, base);
  board.currency = choice.currency.isStated() ? choice.currency : base;
  board.covered = storage::coveredPeriod(reader);
  if (!board.covered) return board;
  board.anchor = kpiAnchor(*board.covered, today);
  board.period = resolvePeriod(choice.period, *board.covered, board.anchor, choice.custom);
  board.before = comparablePeriod(board.period, *board.covered);
  evaluateInto(board.values, reader, board.period, board.currency, false);
  evaluateEarlier(board, reader, false);
  board.waitsForLines = true;
  board.targets = readKpiTargets(reader);
  // A target in money is one in the book's own currency.
  for (std::size_t i = 0; i < board.targets.size() && board.currency != base; ++i) {
    if (storage::kpis()[i].form().form == storage::KpiForm::Money) board.targets[i].reset();
  }
  return board;
}

void readLineKpis(storage::Reader& reader, KpiBoard& board) {
  if (!std::exchange(board.waitsForLines, false)) return;
  evaluateInto(board.values, reader, board.period, board.currency, true);
  evaluateEarlier(board, reader, true);
}

CustomerBoard readCustomerBoard(storage::Reader& reader, const KpiBoard& board) {
  CustomerBoard customers;
  if (!board.covered) return customers;
  customers.rfm = storage::readRfm(reader, board.period, board.currency);
  customers.cohorts = storage::readCohorts(reader);
  const std::size_t count = customers.cohorts.size();
  if (count > kMostCohorts) customers.cohorts.erase(customers.cohorts.begin(), customers.cohorts.end() - kMostCohorts);
  return customers;
}

std::vector<KpiMonth> readKpiTrend(storage::Reader& reader, const storage::KpiInfo& kpi, const KpiBoard& board) {
  const bool byMonth = std::ranges::find(kpi.groups, "month") != kpi.groups.end();
  if (!board.covered || !byMonth) return {};
  // The last month is counted as a whole where the book has it: a trend that ends in the middle looks like a fall.
  const domain::Period shown = trendPeriod(board.period, *board.covered);
  const domain::Period span{shown.from, std::min(lastOfMonth(shown.to), std::max(shown.to, board.covered->to))};
  std::map<std::string, storage::KpiValue> found;
  for (storage::KpiValue& value : storage::evaluate(reader, kpi, {span, board.currency, "month"}))
    found.emplace(value.group, std::move(value));
  std::vector<KpiMonth> months;
  for (domain::Day first = firstOfMonth(span.from); first <= span.to; first = monthsAway(first, 1)) {
    KpiMonth month{first,
                   std::nullopt,
                   board.period.from <= lastOfMonth(first) && first <= board.period.to,
                   {std::max(first, board.covered->from), std::min(lastOfMonth(first), std::max(first, board.covered->to))}};
    if (const auto value = found.find(monthKey(first)); value != found.end()) month.value = value->second;
    months.push_back(std::move(month));
  }
  return months;
}

std::string drillFilter(const storage::KpiInfo& kpi, const domain::Period& period, std::string_view group,
                        std::string_view key) {
  std::string filter = kpi.drill;
  const auto add = [&](const std::string& term) { filter += (filter.empty() ? "" : " ") + term; };
  if (!kpi.day.empty()) add(kpi.day + ':' + period.from.iso() + ".." + period.to.iso());
  if (group.empty()) return filter;
  // A code must be meant as a whole; titles of channels are, and countries have no parts.
  const char op = group == "sku" && !key.empty() ? '=' : ':';
  return filter + ' ' + std::string(group) + op + quotedFilterValue(key);
}

}  // namespace kontor::models
