// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/id_set.h"

#include <algorithm>
#include <cstddef>

namespace kontor::storage {
namespace {

// Ids of one desk are dense; those of several desks lie 2^40 apart.
constexpr domain::Id kBitsPerId = 256;

}  // namespace

IdSet::IdSet(std::vector<domain::Id> sorted) : m_sorted(std::move(sorted)) {
  if (m_sorted.empty()) return;
  const domain::Id width = m_sorted.back() - m_sorted.front() + 1;
  if (width / kBitsPerId > static_cast<domain::Id>(m_sorted.size())) return;
  m_bits.resize(static_cast<std::size_t>(width));
  for (const domain::Id id : m_sorted) m_bits[static_cast<std::size_t>(id - m_sorted.front())] = true;
}

bool IdSet::contains(domain::Id id) const {
  if (m_sorted.empty() || id < m_sorted.front() || id > m_sorted.back()) return false;
  if (m_bits.empty()) return std::ranges::binary_search(m_sorted, id);
  return m_bits[static_cast<std::size_t>(id - m_sorted.front())];
}

}  // namespace kontor::storage
