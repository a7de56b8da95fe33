// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kontor::domain {

/// What a wall clock is ahead of UTC at an instant, in seconds.
using ZoneOffset = std::function<std::int64_t(Instant)>;

/// When a shop answers, by the wall clock of its market: `Mon-Fri 09:00-18:00; Sat 10:00-14:00`. Days may be listed
/// (`Mon,Wed`) or left out (every day), several times separated by commas; 24:00 ends a day. An empty text: always.
class BusinessHours {
 public:
  /// Nothing when the text is anything else.
  static std::optional<BusinessHours> parse(std::string_view text);

  bool isAlways() const { return m_always; }
  /// The instant at which so many minutes of open time have passed since `from`. Time is counted as it passes: an hour
  /// that a clock change leaves out or repeats is none or two. Nothing when that lies beyond the year 9999.
  std::optional<Instant> after(Instant from, std::int64_t minutes, const ZoneOffset& offset) const;

 private:
  /// Seconds of the day, the end not included.
  struct Opening {
    std::int64_t from = 0;
    std::int64_t to = 0;
  };
  bool addPart(std::string_view part);
  void mergeOverlaps();

  bool m_always = true;
  std::array<std::vector<Opening>, 7> m_days;  // from Monday on
};

}  // namespace kontor::domain
