// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/known_order.h"

#include <algorithm>

namespace kontor::models {
namespace {

bool looksElsewhere(domain::Entity entity, std::string_view name) {
  const domain::Field* field = domain::findField(entity, name);
  return field != nullptr && (field->column.empty() || field->type == domain::FieldType::Reference);
}

// True when the order or a condition reads other rows than those that are listed.
bool looksElsewhere(const storage::ListQuery& query) {
  const auto terms = storage::Filter::parse(query.entity, query.filter).terms;
  return looksElsewhere(query.entity, storage::sortBy(query).field) ||
         std::ranges::any_of(terms,
                             [&](const storage::FilterTerm& term) { return looksElsewhere(query.entity, term.field); });
}

}  // namespace

KnownOrder::Known& KnownOrder::placeOf(const storage::ListQuery& query) {
  if (!query.filter.empty()) return m_filtered;
  return storage::sortBy(query).field == storage::sortBy(domain::info(query.entity).order).field ? m_own : m_other;
}

Ids KnownOrder::find(const storage::ListQuery& query) {
  const std::lock_guard lock(m_mutex);
  Known& known = placeOf(query);
  const bool same = known.ids && known.query.entity == query.entity && known.query.filter == query.filter &&
                    storage::sortBy(known.query).field == storage::sortBy(query).field;
  if (!same) return nullptr;
  if (storage::sortBy(known.query) != storage::sortBy(query)) {
    // Descending is the exact reverse.
    known = {query, std::make_shared<const std::vector<domain::Id>>(known.ids->rbegin(), known.ids->rend())};
  }
  return known.ids;
}

Ids KnownOrder::read(storage::Reader& reader, const storage::ListQuery& query) {
  if (Ids known = find(query)) return known;
  std::unique_lock lock(m_mutex);
  const std::uint64_t before = m_commits;
  lock.unlock();
  Ids ids = std::make_shared<const std::vector<domain::Id>>(storage::listIds(reader, query));
  lock.lock();
  // A commit that was announced meanwhile may be missing in them.
  if (before == m_commits) placeOf(query) = {query, ids};
  return ids;
}

void KnownOrder::touch(const storage::Commit& commit) {
  const std::lock_guard lock(m_mutex);
  ++m_commits;
  for (Known* known : {&m_own, &m_other, &m_filtered}) {
    const bool own = std::ranges::any_of(commit.tables, [known](const storage::Commit::Table& table) {
      return table.name == domain::info(known->query.entity).id;
    });
    if (own || looksElsewhere(known->query)) known->ids.reset();
  }
}

}  // namespace kontor::models
