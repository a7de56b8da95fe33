// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <algorithm>
#include <vector>

namespace kontor::storage {

struct IdRange {
  domain::Id first;
  domain::Id last;
};

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

  bool contains(domain::Id id) const {
    const auto range = std::ranges::lower_bound(m_ranges, id, {}, &IdRange::last);
    return range != m_ranges.end() && range->first <= id;
  }

 private:
  std::vector<IdRange> m_ranges;
};

}  // namespace kontor::storage
