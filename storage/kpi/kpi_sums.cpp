// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/kpi_sums.h"

#include "domain/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace kontor::storage {
namespace {

constexpr std::int64_t kWholeCoverage = 1'000'000;

// Sales, the book's own currency that stock is valued in, and what costs may be stated in.
constexpr std::string_view kCurrenciesSql =
    "SELECT currency FROM sales_total WHERE day BETWEEN ?1 AND ?2"
    " UNION SELECT value FROM book_state WHERE name = 'base_currency' UNION SELECT cost_currency FROM sku";
// Order lines may state their costs in any currency: all that rates are known of.
constexpr std::string_view kAllCurrenciesSql =
    "SELECT base FROM fx_rate WHERE day BETWEEN date(?1, '-7 days') AND ?2"
    " UNION SELECT quote FROM fx_rate WHERE day BETWEEN date(?1, '-7 days') AND ?2";

__extension__ using WideNumber = __int128;

std::optional<std::int64_t> fitting(WideNumber number) {
  if (number > INT64_MAX || number < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

}  // namespace

std::shared_ptr<const Rates> kpiRates(Reader& reader, const KpiQuery& query, bool ofAll) {
  const std::string from = query.period.from.iso();
  const std::string to = query.period.to.iso();
  return reader.remember(fmt::format("rates {} {} {} {}", from, to, query.currency.code(), ofAll), [&] {
    std::set<domain::Currency> currencies = {query.currency};
    BulkStatement rows(reader.connection(), ofAll ? kAllCurrenciesSql : kCurrenciesSql);
    rows.bind(1, std::string_view(from));
    rows.bind(2, std::string_view(to));
    while (rows.step()) {
      if (const auto currency = domain::Currency::fromCode(rows.text(0))) currencies.insert(*currency);
    }
    return currencies.size() > 1 ? Rates::load(reader, query.period, currencies) : Rates();
  });
}

void mergeMissing(std::vector<MissingRate>& into, const MissingRate& rate) {
  const auto found = std::ranges::find(into, rate.currency, &MissingRate::currency);
  if (found == into.end()) {
    into.push_back(rate);
    return;
  }
  found->from = std::min(found->from, rate.from);
  found->to = std::max(found->to, rate.to);
  // Only said to show how much is missing: better the largest number there is than a wrapped one.
  found->amount = domain::checkedAdd(found->amount, rate.amount).value_or(INT64_MAX);
}

KpiSums::Place KpiSums::placeOf(std::string_view group, domain::Id groupId) {
  if (m_last < m_sums.size() && m_sums[m_last].group == group) return m_last;
  m_key.assign(group);
  const auto [place, isNew] = m_places.try_emplace(m_key, m_sums.size());
  if (isNew) m_sums.emplace_back().group = m_key;
  m_last = place->second;
  if (m_sums[m_last].groupId == 0) m_sums[m_last].groupId = groupId;
  return m_last;
}

void KpiSums::add(std::string_view group, domain::Id groupId, BulkStatement& row) {
  const Place place = placeOf(group, groupId);
  const bool isMoney = !row.text(2).empty();
  const auto number = [&](int column) { return row.isNull(column) ? std::nullopt : std::optional(row.integer(column)); };
  if (!isMoney) return addNumbers(place, number(3), number(4));
  // A sum of which nothing could be converted is unknown, not zero, and so is what it is divided by.
  if (!row.isNull(3) && !addNumerator(place, moneyOf(row, 3))) return;
  if (row.isNull(4)) return;
  if (m_unit.moneyBelow) {
    addDenominator(place, moneyOf(row, 4));
  } else {
    addNumbers(place, std::nullopt, number(4));
  }
}

KpiSums::Money KpiSums::moneyOf(BulkStatement& row, int column) {
  Money money{row.integer(column), row.text(2), {}, {}};
  if (money.amount == 0 || money.currency == m_currency.code()) {
    money.rate = {1, 1};
  } else {
    money.rate = rateOf(row.text(1), row.text(2));
    if (!money.rate) money.day = domain::Day::fromIso(row.text(1)).value_or(domain::Day());
  }
  return money;
}

void KpiSums::addNumbers(Place place, std::optional<std::int64_t> numerator, std::optional<std::int64_t> denominator) {
  const auto add = [](Part& part, std::int64_t number) {
    part.stated = true;
    part.number += number;
    ++part.rows;
  };
  if (numerator) add(m_sums[place].numerator, *numerator);
  if (denominator) add(m_sums[place].denominator, *denominator);
}

void KpiSums::addTo(Part& part, const Money& money) {
  part.stated = true;
  ++part.rows;
  if (money.amount != 0) part.money.add(money.amount, *money.rate);
}

bool KpiSums::addNumerator(Place place, const Money& money) {
  if (money.rate)
    addTo(m_sums[place].numerator, money);
  else
    addMissing(place, money);
  return money.rate.has_value();
}

void KpiSums::addDenominator(Place place, const Money& money) {
  if (money.rate)
    addTo(m_sums[place].denominator, money);
  else
    addMissing(place, money);
}

void KpiSums::addCoverage(Place place, const Money& money, bool known) {
  if (!money.rate) return;
  Sum& sum = m_sums[place];
  if (!sum.whole) sum.whole.emplace();
  sum.whole->add(money.amount, *money.rate);
  if (known) sum.known.add(money.amount, *money.rate);
}

std::optional<domain::CrossRate> KpiSums::rateOf(std::string_view day, std::string_view currency) {
  if (day != m_day) {
    m_day.assign(day);
    m_dayRates.clear();
  }
  const auto known =
      std::ranges::find(m_dayRates, currency, [](const auto& entry) { return std::string_view(entry.first); });
  if (known != m_dayRates.end()) return known->second;
  std::optional<domain::CrossRate> rate;
  if (currency == m_currency.code()) rate = {1, 1};
  const auto date = domain::Day::fromIso(day);
  const auto from = domain::Currency::fromCode(currency);
  if (!rate && date && from && m_rates) rate = m_rates->find(*date, *from, m_currency);
  m_dayRates.emplace_back(currency, rate);
  return rate;
}

void KpiSums::addMissing(Place place, const Money& money) {
  mergeMissing(m_sums[place].missing, {std::string(money.currency), money.day, money.day, money.amount});
}

std::optional<std::int64_t> KpiSums::stated(const Part& part, bool isMoney, bool isMean) const {
  if (!part.stated) return std::nullopt;
  const auto sum = isMoney ? part.money.rounded() : fitting(part.number);
  return sum && isMean ? domain::multiplyDivide(*sum, 1, part.rows) : sum;
}

void KpiSums::finish(const Sum& sum, KpiValue& value) const {
  value.numerator = stated(sum.numerator, m_unit.moneyAbove, false);
  value.denominator = stated(sum.denominator, m_unit.moneyBelow, m_kpi.meanDenominator);
  if (m_unit.scale == 0) {
    value.value = value.numerator;
  } else if (value.numerator && value.denominator) {
    value.value = domain::multiplyDivide(*value.numerator, m_unit.scale, *value.denominator);
  }
  if (!sum.whole) return;
  const auto whole = sum.whole->rounded();
  const auto known = sum.known.rounded();
  if (whole && known) value.covered = domain::multiplyDivide(*known, kWholeCoverage, *whole);
}

std::vector<KpiValue> KpiSums::values() const {
  std::vector<KpiValue> values;
  values.reserve(m_sums.size());
  for (const Sum& sum : m_sums) {
    KpiValue& value = values.emplace_back();
    value.group = sum.group;
    value.groupId = sum.groupId;
    value.missing = sum.missing;
    finish(sum, value);
  }
  return values;
}

}  // namespace kontor::storage
