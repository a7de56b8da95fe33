// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/retention.h"

#include <chrono>
#include <cstdint>
#include <set>

namespace kontor::storage {
namespace {

constexpr std::size_t kLast = 10;
constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 5;
constexpr std::size_t kMonths = 12;

// Says of each period's newest backup that it is wanted, for the newest `count` periods.
class PeriodRule {
 public:
  explicit PeriodRule(std::size_t count) : m_count(count) {}
  bool wants(std::int64_t period) {
    if (m_seen.contains(period) || m_seen.size() == m_count) return false;
    m_seen.insert(period);
    return true;
  }

 private:
  std::size_t m_count;
  std::set<std::int64_t> m_seen;
};

std::int64_t dayOf(domain::Instant instant) {
  return instant.seconds / 86400;
}

std::int64_t weekOf(domain::Instant instant) {
  return (dayOf(instant) + 3) / 7;
}  // 1970-01-01 was a Thursday

std::int64_t monthOf(domain::Instant instant) {
  const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(dayOf(instant)))};
  return static_cast<int>(day.year()) * 12 + static_cast<std::int64_t>(static_cast<unsigned>(day.month()));
}

}  // namespace

std::vector<BackupInfo> unwantedBackups(const std::vector<BackupInfo>& newestFirst) {
  PeriodRule days(kDays);
  PeriodRule weeks(kWeeks);
  PeriodRule months(kMonths);
  std::vector<BackupInfo> unwanted;
  for (std::size_t i = 0; i < newestFirst.size(); ++i) {
    const auto instant = newestFirst[i].instant;
    // All rules look at every backup: a period's place is taken even when another rule keeps the file.
    const bool day = days.wants(dayOf(instant));
    const bool week = weeks.wants(weekOf(instant));
    const bool month = months.wants(monthOf(instant));
    if (i >= kLast && !day && !week && !month) unwanted.push_back(newestFirst[i]);
  }
  return unwanted;
}

}  // namespace kontor::storage
