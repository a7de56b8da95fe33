// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_period.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace kontor::models {
namespace {

/// Days without an order after which a book counts as one of old files.
constexpr int kFreshDays = 31;
constexpr int kTrendMonths = 13;

struct PeriodTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::KpiPeriod)
};

int monthsSpanned(const domain::Period& period) {
  const auto from = period.from.ymd();
  const auto to = period.to.ymd();
  return (static_cast<int>(to.year()) - static_cast<int>(from.year())) * 12 +
         static_cast<int>(static_cast<unsigned>(to.month())) - static_cast<int>(static_cast<unsigned>(from.month())) + 1;
}

QDate dateOf(domain::Day day) {
  const auto ymd = day.ymd();
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

domain::Day firstOfQuarter(domain::Day day) {
  const auto month = static_cast<unsigned>(day.ymd().month());
  return monthsAway(day, -static_cast<int>((month - 1) % 3));
}

domain::Day firstOfYear(domain::Day day) {
  return monthsAway(day, 1 - static_cast<int>(static_cast<unsigned>(day.ymd().month())));
}

}  // namespace

domain::Day firstOfMonth(domain::Day day) {
  const auto ymd = day.ymd();
  return domain::Day(std::chrono::sys_days(ymd.year() / ymd.month() / 1));
}

domain::Day lastOfMonth(domain::Day day) {
  const auto ymd = day.ymd();
  return domain::Day(std::chrono::sys_days(ymd.year() / ymd.month() / std::chrono::last));
}

domain::Day monthsAway(domain::Day day, int months) {
  const auto ymd = day.ymd();
  return domain::Day(std::chrono::sys_days((ymd.year() / ymd.month() + std::chrono::months(months)) / 1));
}

domain::Day kpiAnchor(const domain::Period& covered, domain::Day today) {
  return covered.to.daysUntil(today) <= kFreshDays ? std::max(today, covered.from) : covered.to;
}

domain::Period resolvePeriod(KpiPeriod choice, const domain::Period& covered, domain::Day anchor,
                             const domain::Period& custom) {
  switch (choice) {
    case KpiPeriod::ThisMonth: return {firstOfMonth(anchor), anchor};
    case KpiPeriod::LastMonth: return {monthsAway(anchor, -1), lastOfMonth(monthsAway(anchor, -1))};
    case KpiPeriod::ThisQuarter: return {firstOfQuarter(anchor), anchor};
    case KpiPeriod::ThisYear: return {firstOfYear(anchor), anchor};
    case KpiPeriod::TwelveMonths: return {monthsAway(anchor, -11), anchor};
    case KpiPeriod::TwentyFourMonths: return {monthsAway(anchor, -23), anchor};
    case KpiPeriod::All: return {covered.from, std::max(anchor, covered.to)};
    case KpiPeriod::Custom: break;
  }
  return custom;
}

domain::Period previousPeriod(const domain::Period& period) {
  if (period.from != firstOfMonth(period.from)) {
    const int days = period.from.daysUntil(period.to) + 1;
    return {period.from.plusDays(-days), period.from.plusDays(-1)};
  }
  const int months = monthsSpanned(period);
  const domain::Day lastMonth = monthsAway(period.to, -months);
  const domain::Day end = lastOfMonth(lastMonth);
  const bool whole = period.to == lastOfMonth(period.to);
  const int days = static_cast<int>(static_cast<unsigned>(period.to.ymd().day())) - 1;
  return {monthsAway(period.from, -months), whole ? end : std::min(end, lastMonth.plusDays(days))};
}

std::optional<domain::Period> comparablePeriod(const domain::Period& period, const domain::Period& covered) {
  const domain::Period before = previousPeriod(period);
  // A book whose first order came on the third still has that whole month.
  if (before.from < firstOfMonth(covered.from)) return std::nullopt;
  return before;
}

domain::Period trendPeriod(const domain::Period& period, const domain::Period& covered) {
  const domain::Day first = std::min(firstOfMonth(period.from), monthsAway(period.to, 1 - kTrendMonths));
  const domain::Day from = std::min(std::max(first, firstOfMonth(covered.from)), firstOfMonth(period.to));
  return {from, period.to};
}

QString periodName(KpiPeriod choice) {
  switch (choice) {
    case KpiPeriod::ThisMonth: return PeriodTexts::tr("This month");
    case KpiPeriod::LastMonth: return PeriodTexts::tr("Last month");
    case KpiPeriod::ThisQuarter: return PeriodTexts::tr("This quarter");
    case KpiPeriod::ThisYear: return PeriodTexts::tr("This year");
    case KpiPeriod::TwelveMonths: return PeriodTexts::tr("12 months");
    case KpiPeriod::TwentyFourMonths: return PeriodTexts::tr("24 months");
    case KpiPeriod::All: return PeriodTexts::tr("All");
    case KpiPeriod::Custom: break;
  }
  return PeriodTexts::tr("From – to …");
}

QString dayText(domain::Day day) {
  const QLocale locale;
  if (locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese)
    return locale.toString(dateOf(day), QStringLiteral("yyyy年M月d日"));
  return locale.toString(dateOf(day), QStringLiteral("d MMM yyyy"));
}

QString periodText(const domain::Period& period) {
  if (period.from == period.to) return dayText(period.from);
  return PeriodTexts::tr("%1 – %2", "from day to day").arg(dayText(period.from), dayText(period.to));
}

}  // namespace kontor::models
