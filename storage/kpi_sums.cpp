// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi_sums.h"

#include "domain/decimal.h"

#include <algorithm>

namespace kontor::storage {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

__extension__ using WideNumber = __int128;

std::optional<std::int64_t> fitting(WideNumber number) {
  if (number > INT64_MAX || number < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

}  // namespace

KpiSums::Sum& KpiSums::sumOf(std::string_view group, domain::Id groupId) {
  if (m_last < m_sums.size() && m_sums[m_last].group == group) return m_sums[m_last];
  m_key.assign(group);
  const auto [place, isNew] = m_places.try_emplace(m_key, m_sums.size());
  if (isNew) m_sums.emplace_back().group = m_key;
  m_last = place->second;
  Sum& sum = m_sums[m_last];
  if (sum.groupId == 0) sum.groupId = groupId;
  return sum;
}

void KpiSums::add(std::string_view group, domain::Id groupId, BulkStatement& row) {
  Sum& sum = sumOf(group, groupId);
  const bool isMoney = !row.text(2).empty();
  if (!row.isNull(3)) {
    // A sum of which nothing could be converted is unknown, not zero.
    if (isMoney && !addMoney(sum, row)) return;
    sum.hasNumerator = true;
    if (!isMoney) sum.number += row.integer(3);
  }
  if (!row.isNull(4)) {
    sum.hasDenominator = true;
    sum.denominator += row.integer(4);
  }
}

bool KpiSums::addMoney(Sum& sum, BulkStatement& row) {
  const std::int64_t amount = row.integer(3);
  if (amount == 0) return true;
  if (row.text(2) == m_currency.code()) {
    sum.money.add(amount, {1, 1});
    return true;
  }
  if (const auto rate = rateOf(row.text(1), row.text(2))) {
    sum.money.add(amount, *rate);
    return true;
  }
  addMissing(sum, domain::Day::fromIso(row.text(1)).value_or(domain::Day()), row.text(2), amount);
  return false;
}

std::optional<domain::CrossRate> KpiSums::rateOf(std::string_view day, std::string_view currency) {
  if (day != m_day) {
    m_day.assign(day);
    m_dayRates.clear();
  }
  const auto known = std::ranges::find(m_dayRates, currency, [](const auto& entry) { return std::string_view(entry.first); });
  if (known != m_dayRates.end()) return known->second;
  std::optional<domain::CrossRate> rate;
  const auto date = domain::Day::fromIso(day);
  const auto from = domain::Currency::fromCode(currency);
  if (date && from && m_rates) rate = m_rates->find(*date, *from, m_currency);
  m_dayRates.emplace_back(currency, rate);
  return rate;
}

void KpiSums::addMissing(Sum& sum, domain::Day day, std::string_view currency, std::int64_t amount) {
  const auto found = std::ranges::find(sum.missing, currency, &MissingRate::currency);
  if (found == sum.missing.end()) {
    sum.missing.push_back({std::string(currency), day, day, amount});
    return;
  }
  found->from = std::min(found->from, day);
  found->to = std::max(found->to, day);
  // Only said to show how much is missing: better the largest number there is than a wrapped one.
  found->amount = domain::checkedAdd(found->amount, amount).value_or(INT64_MAX);
}

void KpiSums::finish(const Sum& sum, KpiValue& value) const {
  const bool isMoney = m_kpi.unit.starts_with("money");
  const bool isQuotient = m_kpi.unit == "ratio" || m_kpi.unit == "money_per_count";
  if (sum.hasNumerator) value.numerator = isMoney ? sum.money.rounded() : fitting(sum.number);
  if (sum.hasDenominator) value.denominator = fitting(sum.denominator);
  if (!isQuotient) {
    value.value = value.numerator;
  } else if (value.numerator && value.denominator) {
    value.value = domain::multiplyDivide(*value.numerator, m_kpi.unit == "ratio" ? kMillion : 1, *value.denominator);
  }
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
