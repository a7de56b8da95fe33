// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business_hours.h"

#include <algorithm>

namespace kontor::domain {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kLastInstant = 253'402'300'799;  // year 9999
constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string_view withoutBlanks(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// The text before the separator, which is taken away with it.
std::string_view takeUpTo(std::string_view& rest, char separator) {
  const auto at = rest.find(separator);
  const auto part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return withoutBlanks(part);
}

std::optional<std::size_t> weekdayOf(std::string_view text) {
  const auto sameLetter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
    if (std::ranges::equal(text, kWeekdays[day], sameLetter)) return day;
  }
  return std::nullopt;
}

/// `Mon`, `Mon-Fri`, `Sat-Mon`; separated by commas.
bool readDays(std::string_view text, std::array<bool, 7>& days) {
  while (!text.empty()) {
    std::string_view range = takeUpTo(text, ',');
    const auto first = weekdayOf(takeUpTo(range, '-'));
    const auto last = range.empty() ? first : weekdayOf(withoutBlanks(range));
    if (!first || !last) return false;
    for (std::size_t day = *first;; day = (day + 1) % days.size()) {
      days[day] = true;
      if (day == *last) break;
    }
  }
  return true;
}

/// `9:30`, `09:30`, `24:00` as seconds.
std::optional<std::int64_t> timeOf(std::string_view text) {
  const auto digits = [](std::string_view part) -> std::optional<std::int64_t> {
    std::int64_t number = 0;
    for (const char c : part) {
      if (c < '0' || c > '9') return std::nullopt;
      number = number * 10 + (c - '0');
    }
    return number;
  };
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  const auto hour = digits(text.substr(0, colon));
  const auto minute = digits(text.substr(colon + 1));
  if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
  return *hour * 3600 + *minute * 60;
}

/// The instant of a wall clock's time, given in seconds since 1970 as if it were UTC. Of a time that is there twice the
/// first; for one that is left out the instant of the change.
std::int64_t utcOf(std::int64_t wall, const ZoneOffset& offset) {
  const std::int64_t before = offset({wall - kDaySeconds});
  const std::int64_t later = offset({wall + kDaySeconds});
  if (offset({wall - before}) == before) return wall - before;
  if (offset({wall - later}) == later) return wall - later;
  std::int64_t old = wall - later;  // still the old offset
  std::int64_t changed = wall - before;
  while (changed - old > 1) {
    const std::int64_t middle = old + (changed - old) / 2;
    (offset({middle}) == before ? old : changed) = middle;
  }
  return changed;
}

std::int64_t floorDay(std::int64_t seconds) {
  return (seconds >= 0 ? seconds : seconds - kDaySeconds + 1) / kDaySeconds;
}

}  // namespace

std::optional<BusinessHours> BusinessHours::parse(std::string_view text) {
  BusinessHours hours;
  text = withoutBlanks(text);
  hours.m_always = text.empty();
  while (!text.empty()) {
    const auto part = takeUpTo(text, ';');
    if (!part.empty() && !hours.addPart(part)) return std::nullopt;
  }
  const bool closed = std::ranges::all_of(hours.m_days, [](const auto& day) { return day.empty(); });
  if (!hours.m_always && closed) return std::nullopt;
  hours.mergeOverlaps();
  return hours;
}

bool BusinessHours::addPart(std::string_view part) {
  std::array<bool, 7> days{};
  const auto times = part.find_first_of("0123456789");
  if (times == std::string_view::npos) return false;
  if (times == 0) {
    days.fill(true);
  } else if (!readDays(withoutBlanks(part.substr(0, times)), days)) {
    return false;
  }
  std::string_view rest = part.substr(times);
  while (!rest.empty()) {
    std::string_view span = takeUpTo(rest, ',');
    const auto from = timeOf(takeUpTo(span, '-'));
    const auto to = timeOf(withoutBlanks(span));
    if (!from || !to || *from >= *to) return false;
    for (std::size_t day = 0; day < days.size(); ++day) {
      if (days[day]) m_days[day].push_back({*from, *to});
    }
  }
  return true;
}

void BusinessHours::mergeOverlaps() {
  for (auto& day : m_days) {
    std::ranges::sort(day, {}, &Opening::from);
    std::vector<Opening> merged;
    for (const Opening& opening : day) {
      if (!merged.empty() && opening.from <= merged.back().to) {
        merged.back().to = std::max(merged.back().to, opening.to);
      } else {
        merged.push_back(opening);
      }
    }
    day = std::move(merged);
  }
}

std::optional<Instant> BusinessHours::after(Instant from, std::int64_t minutes, const ZoneOffset& offset) const {
  std::int64_t left = minutes * 60;
  if (m_always) {
    return from.seconds + left > kLastInstant ? std::nullopt : std::optional(Instant{from.seconds + left});
  }
  for (std::int64_t day = floorDay(from.seconds + offset(from));; ++day) {
    const auto weekday = static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
    for (const Opening& opening : m_days[weekday]) {
      const std::int64_t begin = std::max(from.seconds, utcOf(day * kDaySeconds + opening.from, offset));
      const std::int64_t end = utcOf(day * kDaySeconds + opening.to, offset);
      if (end <= begin) continue;
      if (left <= end - begin) return Instant{begin + left};
      left -= end - begin;
    }
    if (day * kDaySeconds > kLastInstant) return std::nullopt;
  }
}

}  // namespace kontor::domain
