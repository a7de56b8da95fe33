// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::domain {

/// A calendar day without a time zone; in the book the ISO text `2024-02-29`.
class Day {
 public:
  constexpr Day() = default;
  constexpr explicit Day(std::chrono::sys_days days) : m_days(days) {}

  /// Nothing when the date does not exist (31 February).
  static std::optional<Day> of(int year, unsigned month, unsigned day);
  /// Reads exactly `yyyy-mm-dd`.
  static std::optional<Day> fromIso(std::string_view text);

  std::string iso() const;
  std::chrono::sys_days days() const { return m_days; }
  std::chrono::year_month_day ymd() const { return m_days; }
  Day plusDays(int count) const { return Day(m_days + std::chrono::days(count)); }
  int daysUntil(Day other) const { return static_cast<int>((other.m_days - m_days).count()); }

  friend auto operator<=>(const Day&, const Day&) = default;

 private:
  std::chrono::sys_days m_days{};
};

/// A point in time: whole seconds since 1970-01-01T00:00:00Z.
struct Instant {
  std::int64_t seconds = 0;

  /// Reads `2024-02-29T23:05:00Z`.
  static std::optional<Instant> fromIso(std::string_view text);
  std::string iso() const;

  friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// From day to day, both included.
struct Period {
  Day from;
  Day to;

  bool contains(Day day) const { return from <= day && day <= to; }
  friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace kontor::domain
