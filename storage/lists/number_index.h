// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace kontor::storage {

/// Finds the numbers of things that lie elsewhere, by a hash of theirs: open addressing, eight bytes a place. Two
/// things in a few billion share a hash, so the caller compares the thing itself only when it has most likely found
/// it, and the others, cold in memory, are not looked at.
class NumberIndex {
 public:
  NumberIndex() : m_places(kFirstSize) {}

  /// `isSame(number)` tells whether the thing of that number is the one that is looked for.
  template <class IsSame>
  std::optional<std::uint32_t> find(std::uint64_t hash, IsSame&& isSame) const {
    const std::uint32_t mark = markOf(hash);
    for (std::size_t at = mark & (m_places.size() - 1); m_places[at].number != kFree;
         at = (at + 1) & (m_places.size() - 1)) {
      if (m_places[at].mark == mark && isSame(m_places[at].number)) return m_places[at].number;
    }
    return std::nullopt;
  }

  /// A thing that find() does not know yet.
  void add(std::uint64_t hash, std::uint32_t number) {
    if (++m_count * 2 > m_places.size()) grow();
    put({number, markOf(hash)});
  }

 private:
  static constexpr std::uint32_t kFree = UINT32_MAX;
  static constexpr std::size_t kFirstSize = 1024;

  struct Place {
    std::uint32_t number = kFree;
    std::uint32_t mark = 0;
  };

  static std::uint32_t markOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash ^ (hash >> 32)); }

  void put(Place place) {
    std::size_t at = place.mark & (m_places.size() - 1);
    while (m_places[at].number != kFree) at = (at + 1) & (m_places.size() - 1);
    m_places[at] = place;
  }

  void grow() {
    std::vector<Place> old(m_places.size() * 2);
    old.swap(m_places);
    for (const Place& place : old) {
      if (place.number != kFree) put(place);
    }
  }

  std::vector<Place> m_places;
  std::size_t m_count = 0;
};

}  // namespace kontor::storage
