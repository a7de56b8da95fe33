// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/lists/id_set.h"
#include "storage/lists/list_query.h"

#include <optional>
#include <span>
#include <vector>

namespace kontor::storage {

class SearchText;

/// The records that the free texts of a filter let through: those that every text finds and no negated one.
class SearchHits {
 public:
  SearchHits(const Filter& filter, const SearchText& search);

  bool contains(domain::Id id) const;
  /// The ids themselves, ascending, when they are so few that looking each of them up beats reading a whole list.
  const std::vector<domain::Id>* few() const;
  /// Those of a list that are hits, in its order.
  std::vector<domain::Id> among(std::span<const domain::Id> list) const;

 private:
  std::optional<std::vector<domain::Id>> m_few;
  std::optional<IdSet> m_found;  ///< none: everything but what is negated
  std::vector<IdSet> m_without;
};

}  // namespace kontor::storage
