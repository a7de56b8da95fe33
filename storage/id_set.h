// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

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

}  // namespace kontor::storage
