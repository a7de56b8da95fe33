// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/id_set.h"

#include <algorithm>
#include <cstddef>

namespace kontor::storage {
namespace {

// Ids of one desk are dense; those of several desks lie 2^40 apart.
constexpr domain::Id kBitsPerId = 256;
constexpr domain::Id kPlacesPerId = 4;
constexpr std::int64_t kNoNumber = INT64_MIN;

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

IdNumbers::IdNumbers(std::vector<Entry> entries) {
  if (entries.empty()) return;
  const auto [first, last] = std::ranges::minmax(entries, {}, &Entry::id);
  const domain::Id width = last.id - first.id + 1;
  if (width / kPlacesPerId > static_cast<domain::Id>(entries.size())) {
    m_sorted = std::move(entries);
    std::ranges::sort(m_sorted, {}, &Entry::id);
    return;
  }
  m_first = first.id;
  m_dense.resize(static_cast<std::size_t>(width), kNoNumber);
  for (const Entry& entry : entries) m_dense[static_cast<std::size_t>(entry.id - m_first)] = entry.number;
}

std::int64_t IdNumbers::find(domain::Id id, std::int64_t otherwise) const {
  if (!m_dense.empty()) {
    if (id < m_first || id - m_first >= static_cast<domain::Id>(m_dense.size())) return otherwise;
    const std::int64_t number = m_dense[static_cast<std::size_t>(id - m_first)];
    return number == kNoNumber ? otherwise : number;
  }
  const auto found = std::ranges::lower_bound(m_sorted, id, {}, &Entry::id);
  return found == m_sorted.end() || found->id != id ? otherwise : found->number;
}

}  // namespace kontor::storage
