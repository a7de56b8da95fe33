// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "exchange/values/date_text.h"

#include <optional>
#include <string_view>

namespace kontor::exchange {

/// A date text placed in time.
struct PlacedTime {
  domain::Instant instant;
  domain::Day day;          ///< business day in the zone
  std::int64_t stated = 0;  ///< seconds as the text alone says: the same for the same text, whatever the zone
};

/// Places a date that was read: by its own offset when it carries one, else by the wall clock of `zone` (a time that a
/// clock change repeats means the first, one that it skips the instant of the change). A date without a time keeps its
/// day whatever the zone. Nothing when the text states nothing or the zone is unknown.
std::optional<PlacedTime> placeInZone(const DateText& text, std::string_view zone);

}  // namespace kontor::exchange
