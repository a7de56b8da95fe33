// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/known_order.h"

#include <algorithm>

namespace kontor::models {
namespace {

bool looksElsewhere(domain::Entity entity, std::string_view name) {
  if (name.starts_with('-')) name.remove_prefix(1);
  const domain::Field* field = domain::findField(entity, name);
  return field != nullptr && (field->column.empty() || field->type == domain::FieldType::Reference);
}

// True when the order or a condition reads other rows than those that are listed.
bool looksElsewhere(const storage::ListQuery& query) {
  const std::string_view sort = query.sort.empty() ? domain::info(query.entity).order : std::string_view(query.sort);
  const auto terms = storage::Filter::parse(query.entity, query.filter).terms;
  return looksElsewhere(query.entity, sort) || std::ranges::any_of(terms, [&](const storage::FilterTerm& term) {
           return looksElsewhere(query.entity, term.field);
         });
}

}  // namespace

Ids KnownOrder::find(const storage::ListQuery& query) const {
  const std::lock_guard lock(m_mutex);
  const Known& known = placeOf(query);
  return known.query == query ? known.ids : nullptr;
}

Ids KnownOrder::read(storage::Reader& reader, const storage::ListQuery& query) {
  if (Ids known = find(query)) return known;
  std::unique_lock lock(m_mutex);
  const std::uint64_t before = m_commits;
  lock.unlock();
  Ids ids = std::make_shared<const std::vector<domain::Id>>(storage::listIds(reader, query));
  lock.lock();
  // A commit that was announced meanwhile may be missing in them.
  if (before == m_commits) (query.filter.empty() ? m_all : m_some) = {query, ids};
  return ids;
}

void KnownOrder::touch(const storage::Commit& commit) {
  const std::lock_guard lock(m_mutex);
  ++m_commits;
  for (Known* known : {&m_all, &m_some}) {
    const bool own = std::ranges::any_of(commit.tables, [known](const storage::Commit::Table& table) {
      return table.name == domain::info(known->query.entity).id;
    });
    if (own || looksElsewhere(known->query)) known->ids.reset();
  }
}

}  // namespace kontor::models
