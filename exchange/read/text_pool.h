// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <functional>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// Keeps texts in an arena and most repeated ones (titles, codes, countries) only once.
class TextPool {
 public:
  explicit TextPool(Arena& arena) : m_arena(arena), m_recent(kPlaces) {}

  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    std::string_view& place = m_recent[std::hash<std::string_view>{}(text) % kPlaces];
    if (place != text) place = m_arena.keep(text);
    return place;
  }

 private:
  static constexpr std::size_t kPlaces = std::size_t{1} << 15;

  Arena& m_arena;
  std::vector<std::string_view> m_recent;
};

}  // namespace kontor::exchange
