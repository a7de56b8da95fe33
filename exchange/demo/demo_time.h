// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "exchange/demo/demo_table.h"

#include <cstdint>
#include <vector>

namespace kontor::exchange {

/// When things happen in the demo book, which ends on the day it is made. Its tables name either an age (days or hours
/// ago) or a place in the sales of the 18 months, in millionths: trade grows and follows the months of the calendar
/// (season.csv), so that the peak lies in November whenever the book is made.
class DemoTime {
 public:
  static constexpr int kDays = 548;

  explicit DemoTime(domain::Instant now);

  domain::Instant now() const { return m_now; }
  /// The moment at which so many millionths of all sales had been made.
  domain::Instant at(std::int64_t millionths) const;
  domain::Instant daysAgo(const DemoTable::Row& row, std::string_view column) const;
  /// The moment that a row names in `hours_ago`, else in `at`.
  domain::Instant of(const DemoTable::Row& row) const;
  /// The calendar day so many days from today.
  domain::Day day(std::int64_t offset) const;

 private:
  domain::Instant m_now;
  std::vector<double> m_sold;  // share of all sales made until the end of each day
};

}  // namespace kontor::exchange
