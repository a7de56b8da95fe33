// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/id_range.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kontor::storage {

/// Ids of rows that were inserted one after the other: a million of them are a few ranges. An id that does not ascend
/// is left out.
class IdRanges {
 public:
  void add(domain::Id id) {
    if (m_ranges.empty() || id > m_ranges.back().last + 1) {
      m_ranges.push_back({id, id});
    } else if (id == m_ranges.back().last + 1) {
      m_ranges.back().last = id;
    }
  }

  const std::vector<IdRange>& all() const { return m_ranges; }
  std::int64_t count() const {
    std::int64_t count = 0;
    for (const IdRange& range : m_ranges) count += range.last - range.first + 1;
    return count;
  }

  bool contains(domain::Id id) const {
    const auto range = std::ranges::lower_bound(m_ranges, id, {}, &IdRange::last);
    return range != m_ranges.end() && range->first <= id;
  }

 private:
  std::vector<IdRange> m_ranges;
};

}  // namespace kontor::storage
