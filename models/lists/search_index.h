// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/known_order.h"
#include "storage/contact_vault.h"
#include "storage/journal_entry.h"
#include "storage/lists/list_query.h"
#include "storage/lists/search_text.h"

#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace kontor::models {

/// What a list's queries find, with the text of the records that free-text filters look into: it is read at the first
/// such filter and brought up to date after commits. All functions may be called from any thread; one search runs at a
/// time.
class SearchIndex {
 public:
  explicit SearchIndex(domain::Entity entity) : m_entity(entity) {}

  /// Notes what a commit touched; the next search looks at it again.
  void touch(const storage::Commit& commit);
  /// The ids of a query, with the text when the query asks for free text.
  Ids listIds(storage::Reader& reader, const storage::ContactVault& vault, const storage::ListQuery& query);

 private:
  void bringUpToDate(storage::Reader& reader, const storage::ContactVault& vault);

  const domain::Entity m_entity;
  KnownOrder m_order;
  std::mutex m_searching;
  std::optional<storage::SearchText> m_text;
  std::mutex m_noting;
  std::set<domain::Id> m_touched;  // since the text was read
  bool m_outdated = true;          // more than could be noted row by row
};

}  // namespace kontor::models
