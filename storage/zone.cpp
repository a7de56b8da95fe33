// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/zone.h"

#include <date/tz.h>

#include <stdexcept>
#include <string>

namespace kontor::storage {
namespace {

// Columns of a file ask for one zone and mostly one half of a year: the last answer of each thread is kept.
struct LastZone {
  std::string name;
  const date::time_zone* zone = nullptr;
  date::sys_info info{};
};
thread_local LastZone lastZone;

constexpr std::int64_t kFirstSecond = -62'135'596'800;  // 0001-01-01
constexpr std::int64_t kLastSecond = 253'402'300'799;   // 9999-12-31

const date::time_zone* findZone(std::string_view name) {
  if (lastZone.zone != nullptr && lastZone.name == name) return lastZone.zone;
  try {
    const auto* zone = date::locate_zone(std::string(name));
    lastZone = {std::string(name), zone, {}};
    return zone;
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

}  // namespace

bool isZone(std::string_view zone) {
  return findZone(zone) != nullptr;
}

std::optional<std::int64_t> offsetInZone(domain::Instant instant, std::string_view zone) {
  // A day off both ends, so that the zone's offset does not lead out of the range.
  if (instant.seconds < kFirstSecond + 86'400 || instant.seconds > kLastSecond - 86'400) return std::nullopt;
  const auto* found = findZone(zone);
  if (found == nullptr) return std::nullopt;
  const date::sys_seconds time{std::chrono::seconds(instant.seconds)};
  if (time < lastZone.info.begin || time >= lastZone.info.end) lastZone.info = found->get_info(time);
  return lastZone.info.offset.count();
}

std::optional<domain::Day> dayInZone(domain::Instant instant, std::string_view zone) {
  const auto offset = offsetInZone(instant, zone);
  if (!offset) return std::nullopt;
  const std::chrono::seconds local(instant.seconds + *offset);
  return domain::Day(std::chrono::sys_days(std::chrono::floor<std::chrono::days>(local)));
}

std::optional<domain::Instant> instantInZone(domain::Day day, int secondOfDay, std::string_view zone) {
  const auto* found = findZone(zone);
  if (found == nullptr) return std::nullopt;
  const std::chrono::seconds wall = day.days().time_since_epoch() + std::chrono::seconds(secondOfDay);
  const auto utc = found->to_sys(date::local_seconds(wall), date::choose::earliest);
  return domain::Instant{utc.time_since_epoch().count()};
}

}  // namespace kontor::storage
