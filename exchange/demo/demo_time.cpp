// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_time.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr double kGrowth = 2.4;  // how much more is sold a day at the end than at the beginning

domain::Day dayOf(domain::Instant instant) {
  return domain::Day(std::chrono::sys_days(
      std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(instant.seconds)))));
}

std::array<double, 13> seasonByMonth() {
  std::array<double, 13> season{};
  const DemoTable table("season.csv");
  for (const DemoTable::Row& row : table.rows()) {
    season.at(static_cast<std::size_t>(row.integer("month"))) = static_cast<double>(row.decimal("weight", 2)) / 100;
  }
  return season;
}

}  // namespace

DemoTime::DemoTime(domain::Instant now) : m_now(now) {
  const auto season = seasonByMonth();
  double sum = 0;
  for (int i = 0; i < kDays; ++i) {
    // The days end at the hour of now, so that the last one is whole.
    const unsigned month{domain::Day(dayOf(now)).plusDays(i + 1 - kDays).ymd().month()};
    sum += season.at(month) * std::pow(kGrowth, static_cast<double>(i) / kDays);
    m_sold.push_back(sum);
  }
  for (double& share : m_sold) share /= sum;
}

domain::Instant DemoTime::at(std::int64_t millionths) const {
  const double share = std::clamp(static_cast<double>(millionths) / 1e6, 0.0, 1.0);
  const auto day = std::min(std::ranges::lower_bound(m_sold, share), m_sold.end() - 1);
  const double before = day == m_sold.begin() ? 0 : *(day - 1);
  const double passed = static_cast<double>(day - m_sold.begin()) + (share - before) / (*day - before);
  return {m_now.seconds - static_cast<std::int64_t>((kDays - passed) * static_cast<double>(kSecondsOfDay))};
}

domain::Instant DemoTime::daysAgo(const DemoTable::Row& row, std::string_view column) const {
  return {m_now.seconds - row.decimal(column, 2) * kSecondsOfDay / 100};
}

domain::Instant DemoTime::of(const DemoTable::Row& row) const {
  return row.has("hours_ago") ? domain::Instant{m_now.seconds - row.integer("hours_ago") * 3600} : at(row.integer("at"));
}

domain::Day DemoTime::day(std::int64_t offset) const {
  return dayOf(m_now).plusDays(static_cast<int>(offset));
}

}  // namespace kontor::exchange
