// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// Finds orders by their external id: open addressing over the drafts themselves. Part of the hash lies beside each
/// place, so that other orders' drafts, cold in memory, are not looked at.
class OrderIndex {
 public:
  explicit OrderIndex(const std::vector<OrderDraft>& orders) : m_orders(orders), m_places(kFirstSize) {}

  std::optional<std::uint32_t> find(std::string_view id) const {
    const std::uint32_t found = m_places[placeOf(id, hashOf(id))].order;
    return found == kFree ? std::nullopt : std::optional(found);
  }

  /// The draft at `order`, which find() does not know yet.
  void add(std::uint32_t order) {
    if (++m_count * 2 > m_places.size()) grow();
    const std::string_view id = m_orders[order].externalId;
    const std::size_t hash = hashOf(id);
    m_places[placeOf(id, hash)] = {order, static_cast<std::uint32_t>(hash >> 32)};
  }

 private:
  static constexpr std::uint32_t kFree = UINT32_MAX;
  static constexpr std::size_t kFirstSize = 1024;

  struct Place {
    std::uint32_t order = kFree;
    std::uint32_t mark = 0;
  };

  static std::size_t hashOf(std::string_view id) { return std::hash<std::string_view>{}(id); }

  std::size_t placeOf(std::string_view id, std::size_t hash) const {
    const auto mark = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & (m_places.size() - 1);
    while (m_places[at].order != kFree && (m_places[at].mark != mark || m_orders[m_places[at].order].externalId != id)) {
      at = (at + 1) & (m_places.size() - 1);
    }
    return at;
  }

  void grow() {
    std::vector<Place> old(m_places.size() * 2);
    old.swap(m_places);
    for (const Place& place : old) {
      if (place.order == kFree) continue;
      const std::string_view id = m_orders[place.order].externalId;
      m_places[placeOf(id, hashOf(id))] = place;
    }
  }

  const std::vector<OrderDraft>& m_orders;
  std::vector<Place> m_places;
  std::size_t m_count = 0;
};

}  // namespace kontor::exchange
