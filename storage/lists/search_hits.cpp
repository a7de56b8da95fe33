// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/search_hits.h"

#include "storage/filter/fold.h"
#include "storage/lists/search_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kontor::storage {
namespace {

using domain::Id;

constexpr std::size_t kFewHits = 4096;

}  // namespace

SearchHits::SearchHits(const Filter& filter, const SearchText& search) {
  std::optional<std::vector<Id>> all;
  for (const FilterTerm& term : filter.terms) {
    if (!term.field.empty()) continue;
    std::vector<Id> hits = search.find(fold(term.values.front()));
    if (term.negated) {
      m_without.emplace_back(std::move(hits));
    } else if (all) {
      std::vector<Id> both;
      std::ranges::set_intersection(*all, hits, std::back_inserter(both));
      all = std::move(both);
    } else {
      all = std::move(hits);
    }
  }
  if (!all) return;
  if (all->size() <= kFewHits) m_few = *all;
  m_found.emplace(std::move(*all));
}

bool SearchHits::contains(Id id) const {
  return (!m_found || m_found->contains(id)) &&
         std::ranges::none_of(m_without, [id](const IdSet& set) { return set.contains(id); });
}

const std::vector<Id>* SearchHits::few() const {
  return m_few ? &*m_few : nullptr;
}

std::vector<Id> SearchHits::among(std::span<const Id> list) const {
  std::vector<Id> ids;
  std::ranges::copy_if(list, std::back_inserter(ids), [this](Id id) { return contains(id); });
  return ids;
}

}  // namespace kontor::storage
