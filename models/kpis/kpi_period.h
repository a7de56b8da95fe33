// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace kontor::models {

/// The stretches of time a seller picks from. All but Custom are counted back from an anchor day.
enum class KpiPeriod : std::uint8_t {
  ThisMonth,
  LastMonth,
  ThisQuarter,
  ThisYear,
  TwelveMonths,
  TwentyFourMonths,
  All,
  Custom,
};

inline constexpr std::array kKpiPeriods = {
    KpiPeriod::ThisMonth,    KpiPeriod::LastMonth,        KpiPeriod::ThisQuarter, KpiPeriod::ThisYear,
    KpiPeriod::TwelveMonths, KpiPeriod::TwentyFourMonths, KpiPeriod::All,         KpiPeriod::Custom,
};

/// The day that periods are counted back from: today while orders are fresh, else the last day with an order, so that
/// a book of old files opens on its numbers and not on an empty month.
domain::Day kpiAnchor(const domain::Period& covered, domain::Day today);

/// The days of a choice. `custom` only matters for Custom.
domain::Period resolvePeriod(KpiPeriod choice, const domain::Period& covered, domain::Day anchor,
                             const domain::Period& custom);

/// The stretch before, of the same length: whole months, or the same days of earlier months, when the period begins
/// on the first of a month; else as many days.
domain::Period previousPeriod(const domain::Period& period);

/// What to compare with: the stretch before, unless the book's numbers begin later than it does.
std::optional<domain::Period> comparablePeriod(const domain::Period& period, const domain::Period& covered);

/// The months of the trend: those of the period, and at least the thirteen up to its end, so that a month always
/// stands beside the same month of last year; never before the book's first month.
domain::Period trendPeriod(const domain::Period& period, const domain::Period& covered);

domain::Day firstOfMonth(domain::Day day);
domain::Day lastOfMonth(domain::Day day);
/// The first of the month that lies `months` away.
domain::Day monthsAway(domain::Day day, int months);

/// Name of a choice: `This month`.
QString periodName(KpiPeriod choice);
/// The days in the locale's short form: `1 Mar 2011 – 31 Mar 2011`.
QString periodText(const domain::Period& period);
QString dayText(domain::Day day);

}  // namespace kontor::models
