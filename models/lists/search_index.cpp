// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/search_index.h"

#include "storage/lists/search_hits.h"

#include <algorithm>
#include <utility>

namespace kontor::models {

void SearchIndex::touch(const storage::Commit& commit) {
  m_order.touch(commit);
  const std::lock_guard lock(m_noting);
  // Rows beneath are read again with the record they belong to; a commit that names no record outdates everything.
  const bool ownRows =
      std::ranges::find(commit.tables, domain::info(m_entity).id, &storage::Commit::Table::name) != commit.tables.end();
  for (const storage::Commit::Table& table : commit.tables) {
    const bool own = table.name == domain::info(m_entity).id;
    const bool beneath = table.name == "contact" || table.name == "sales_order_line";
    if (own && !table.many) m_touched.insert(table.ids.begin(), table.ids.end());
    if ((own && table.many) || (beneath && !ownRows)) m_outdated = true;
  }
}

Ids SearchIndex::listIds(storage::Reader& reader, const storage::ContactVault& vault, const storage::ListQuery& query) {
  const storage::Filter filter = storage::Filter::parse(query.entity, query.filter);
  if (!filter.hasFreeText()) return m_order.read(reader, query);
  const std::lock_guard lock(m_searching);
  bringUpToDate(reader, vault);
  const storage::SearchHits hits(filter, *m_text);
  const storage::ListQuery without{query.entity, filter.ofFields, query.sort};
  // A few hits are looked up, unless the order of all is known already.
  auto ids = hits.few() != nullptr && m_order.find(without) == nullptr ? storage::listIds(reader, query, &hits)
                                                                       : hits.among(*m_order.read(reader, without));
  return std::make_shared<const std::vector<domain::Id>>(std::move(ids));
}

void SearchIndex::bringUpToDate(storage::Reader& reader, const storage::ContactVault& vault) {
  std::set<domain::Id> touched;
  bool outdated = false;
  {
    const std::lock_guard lock(m_noting);
    touched.swap(m_touched);
    outdated = std::exchange(m_outdated, false) || !m_text;
  }
  try {
    if (outdated) {
      m_text.reset();
      m_text = storage::SearchText::build(reader, vault, m_entity);
    } else if (!touched.empty()) {
      m_text->refresh(reader, vault, std::vector<domain::Id>(touched.begin(), touched.end()));
    }
  } catch (...) {
    // Stopped on the way: the next search begins anew.
    const std::lock_guard lock(m_noting);
    m_outdated = true;
    throw;
  }
}

}  // namespace kontor::models
