// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <array>
#include <cstdio>

namespace kontor::domain {
namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Day> Day::of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok() || year < 1 || year > 9999) return std::nullopt;
  return Day(std::chrono::sys_days(date));
}

std::optional<Day> Day::fromIso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Day::iso() const {
  // Written for every order of an import: printf would take longer than the rest of the row.
  const auto date = ymd();
  std::string text = "0000-00-00";
  const auto put = [&text](std::size_t at, std::size_t digits, int number) {
    for (; digits-- > 0; number /= 10) text[at + digits] = static_cast<char>('0' + number % 10);
  };
  put(0, 4, static_cast<int>(date.year()));
  put(5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
  put(8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
  return text;
}

std::optional<Instant> Instant::fromIso(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return std::nullopt;
  const auto day = Day::fromIso(text.substr(0, 10));
  const auto hour = digits(text.substr(11, 2));
  const auto minute = digits(text.substr(14, 2));
  const auto second = digits(text.substr(17, 2));
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return Instant{day->days().time_since_epoch().count() * std::int64_t{86400} + *hour * 3600 + *minute * 60 + *second};
}

std::string Instant::iso() const {
  const auto whole = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
  const auto rest = seconds - whole.time_since_epoch().count() * std::int64_t{86400};
  std::array<char, 16> time{};
  std::snprintf(time.data(), time.size(), "T%02d:%02d:%02dZ", static_cast<int>(rest / 3600),
                static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
  return Day(whole).iso() + time.data();
}

}  // namespace kontor::domain
