// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <vector>

namespace kontor::storage {

/// Tells fast whether an id is among many.
class IdSet {
 public:
  explicit IdSet(std::vector<domain::Id> sorted);
  bool contains(domain::Id id) const;

 private:
  std::vector<domain::Id> m_sorted;
  std::vector<bool> m_bits;  ///< from the first id on; empty when the ids lie too far apart
};

/// A number for each of many ids, found fast.
class IdNumbers {
 public:
  struct Entry {
    domain::Id id;
    std::int64_t number;
  };
  explicit IdNumbers(std::vector<Entry> entries);
  std::int64_t find(domain::Id id, std::int64_t otherwise) const;

 private:
  std::vector<Entry> m_sorted;        ///< when the ids lie far apart
  std::vector<std::int64_t> m_dense;  ///< from m_first on, when they do not
  domain::Id m_first = 0;
};

}  // namespace kontor::storage
