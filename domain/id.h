// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kontor::domain {

/// The key of a row in the book. The high bits name the desk that made the row (0 = the main copy), so rows made
/// apart never collide.
using Id = std::int64_t;

inline constexpr int kDeskShift = 40;

constexpr Id makeId(int desk, std::int64_t counter) {
  return (static_cast<Id>(desk) << kDeskShift) | counter;
}
constexpr int deskOf(Id id) {
  return static_cast<int>(id >> kDeskShift);
}

}  // namespace kontor::domain
