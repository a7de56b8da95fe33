// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace date {
class time_zone;
}

namespace kontor::exchange {

/// A time zone of the IANA data base; places wall-clock times on the line of time. A value, usable from any thread.
class LocalZone {
 public:
  /// Nothing for an unknown name.
  static std::optional<LocalZone> named(std::string_view name);

  /// The instant of a wall-clock time: the earlier one when it happens twice, moved forward by the length of the gap
  /// when it does not happen at all.
  domain::Instant instantOf(domain::Day day, std::int32_t secondOfDay) const;

  /// The calendar day on which an instant falls here.
  domain::Day dayOf(domain::Instant instant) const;

 private:
  explicit LocalZone(const date::time_zone* zone) : m_zone(zone) {}
  const date::time_zone* m_zone;
};

}  // namespace kontor::exchange
