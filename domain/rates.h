// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/decimal.h"

#include <map>
#include <optional>
#include <vector>

namespace kontor::domain {

/// An exact exchange rate as a fraction: `to = from * numerator / denominator`.
struct CrossRate {
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;
};

/// Daily reference rates against one pivot currency (1 EUR = x). On days without publication the last one before
/// counts, at most kMaxAgeDays back; a currency that the newest publication leaves out has no rate. Never 1 by default.
class RateTable {
 public:
  static constexpr int kMaxAgeDays = 7;

  explicit RateTable(Currency pivot) : m_pivot(pivot) {}

  /// `rate` in billionths of `currency` per one unit of the pivot; must be positive.
  void add(Day day, Currency currency, std::int64_t rate);

  /// Rate from one currency to another on a day; nothing when a quote is missing. Equal currencies need none.
  std::optional<CrossRate> find(Day day, Currency from, Currency to) const;

 private:
  std::optional<std::int64_t> quote(Day day, Currency currency) const;

  Currency m_pivot;
  std::map<Day, std::map<Currency, std::int64_t>> m_quotes;
};

/// Sums amounts of several currencies in one of them, exactly: the single rounding happens in `rounded()`.
class ConvertedSum {
 public:
  /// Adds `amount` (ten-thousandths) converted at `rate`.
  void add(std::int64_t amount, CrossRate rate);
  /// The sum in ten-thousandths, rounded half away from zero; nothing on overflow.
  std::optional<std::int64_t> rounded() const;

 private:
  __extension__ using Wide = __int128;
  Wide m_billionths = 0;  // the sum in ten-thousandths times 10^9
};

}  // namespace kontor::domain
