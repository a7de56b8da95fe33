// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"

#include <iterator>

namespace kontor::domain {
namespace {

constexpr std::int64_t kOne = 1'000'000'000;

}  // namespace

void RateTable::add(Day day, Currency currency, std::int64_t rate) {
  m_quotes[day][currency] = rate;
}

std::optional<CrossRate> RateTable::find(Day day, Currency from, Currency to) const {
  if (from == to) return CrossRate{1, 1};
  const auto fromQuote = quote(day, from);
  const auto toQuote = quote(day, to);
  if (!fromQuote || !toQuote) return std::nullopt;
  return CrossRate{*toQuote, *fromQuote};
}

std::optional<std::int64_t> RateTable::quote(Day day, Currency currency) const {
  if (currency == m_pivot) return kOne;
  const auto after = m_quotes.upper_bound(day);
  if (after == m_quotes.begin()) return std::nullopt;
  const auto& [published, quotes] = *std::prev(after);
  if (published.daysUntil(day) > kMaxAgeDays) return std::nullopt;
  const auto found = quotes.find(currency);
  if (found == quotes.end()) return std::nullopt;
  return found->second;
}

void ConvertedSum::add(std::int64_t amount, CrossRate rate) {
  // amount and numerator are below 2^63 and 2^50 in practice: the product of three stays inside 128 bits.
  const Wide product = static_cast<Wide>(amount) * rate.numerator;
  const Wide whole = product / rate.denominator;
  const Wide rest = product % rate.denominator;
  m_billionths += whole * kOne + rest * kOne / rate.denominator;
}

std::optional<std::int64_t> ConvertedSum::rounded() const {
  const Wide half = kOne / 2;
  const Wide result = (m_billionths < 0 ? m_billionths - half : m_billionths + half) / kOne;
  if (result > INT64_MAX || result < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(result);
}

}  // namespace kontor::domain
