// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/local_time.h"

#include "storage/zone.h"

namespace kontor::exchange {

std::optional<PlacedTime> placeInZone(const DateText& text, std::string_view zone) {
  if (!text.ok() || !text.day) return std::nullopt;
  const auto stated = text.instant();
  const auto instant = stated ? stated : storage::instantInZone(*text.day, text.secondOfDay, zone);
  if (!instant) return std::nullopt;
  const std::int64_t wall = std::int64_t{text.day->days().time_since_epoch().count()} * 86400 + text.secondOfDay;
  if (!stated || !text.hasTime) return PlacedTime{*instant, *text.day, wall};
  const auto day = storage::dayInZone(*instant, zone);
  if (!day) return std::nullopt;
  return PlacedTime{*instant, *day, instant->seconds};
}

}  // namespace kontor::exchange
