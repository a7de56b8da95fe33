// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <optional>
#include <string_view>

namespace kontor::storage {

/// True when the system's zone data know this name (`Europe/Berlin`).
bool isZone(std::string_view zone);

/// What a wall clock in the zone is ahead of UTC at an instant, in seconds; nothing for an unknown zone or an instant
/// outside the years 1 to 9999. Cheap when asked for the same zone again and again.
std::optional<std::int64_t> offsetInZone(domain::Instant instant, std::string_view zone);

/// The business day of an instant in a zone; nothing for an unknown zone or an instant outside the years 1 to 9999.
/// Cheap when asked for the same zone again and again.
std::optional<domain::Day> dayInZone(domain::Instant instant, std::string_view zone);

/// The instant of a wall clock's time. A time that a clock change repeats means the first of the two; one that it
/// skips means the instant of the change.
std::optional<domain::Instant> instantInZone(domain::Day day, int secondOfDay, std::string_view zone);

}  // namespace kontor::storage
