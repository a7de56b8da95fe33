// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_pages.h"
#include "storage/journal_entry.h"
#include "storage/list_query.h"

#include <cstdint>
#include <mutex>

namespace kontor::models {

/// The ids of the last query without a filter and of the last one with one, in their order, as long as no commit may
/// have changed them: a free text then only picks from them. All functions may be called from any thread.
class KnownOrder {
 public:
  /// Null when another query was asked since, or a commit came.
  Ids find(const storage::ListQuery& query) const;
  /// What find() gives, or else what is read now.
  Ids read(storage::Reader& reader, const storage::ListQuery& query);
  void touch(const storage::Commit& commit);

 private:
  struct Known {
    storage::ListQuery query;
    Ids ids;
  };
  const Known& placeOf(const storage::ListQuery& query) const { return query.filter.empty() ? m_all : m_some; }

  mutable std::mutex m_mutex;
  Known m_all;
  Known m_some;
  std::uint64_t m_commits = 0;
};

}  // namespace kontor::models
