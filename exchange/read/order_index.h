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

/// Finds orders by their external id: open addressing over the drafts themselves, 4 bytes a place.
class OrderIndex {
 public:
  explicit OrderIndex(const std::vector<OrderDraft>& orders) : m_orders(orders), m_places(kFirstSize, kFree) {}

  std::optional<std::uint32_t> find(std::string_view id) const {
    const std::uint32_t found = m_places[placeOf(id)];
    return found == kFree ? std::nullopt : std::optional(found);
  }

  /// The draft at `order`, which find() does not know yet.
  void add(std::uint32_t order) {
    if (++m_count * 2 > m_places.size()) grow();
    m_places[placeOf(m_orders[order].externalId)] = order;
  }

 private:
  static constexpr std::uint32_t kFree = UINT32_MAX;
  static constexpr std::size_t kFirstSize = 1024;

  std::size_t placeOf(std::string_view id) const {
    std::size_t place = std::hash<std::string_view>{}(id) & (m_places.size() - 1);
    while (m_places[place] != kFree && m_orders[m_places[place]].externalId != id) place = (place + 1) & (m_places.size() - 1);
    return place;
  }

  void grow() {
    std::vector<std::uint32_t> old(m_places.size() * 2, kFree);
    old.swap(m_places);
    for (const std::uint32_t order : old) {
      if (order != kFree) m_places[placeOf(m_orders[order].externalId)] = order;
    }
  }

  const std::vector<OrderDraft>& m_orders;
  std::vector<std::uint32_t> m_places;
  std::size_t m_count = 0;
};

}  // namespace kontor::exchange
