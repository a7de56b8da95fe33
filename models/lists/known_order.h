// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_pages.h"
#include "storage/journal_entry.h"
#include "storage/lists/list_query.h"

#include <cstdint>
#include <mutex>

namespace kontor::models {

/// The ids that were listed, in their order, as long as no commit may have changed them: those of the entity's own
/// order, of the last other one, and of the last query with a filter. Whoever comes back to one of them, or turns it
/// round, waits for nothing; a free text only picks from them. All functions may be called from any thread.
class KnownOrder {
 public:
  /// Null when the order is not known.
  Ids find(const storage::ListQuery& query);
  /// What find() gives, or else what is read now.
  Ids read(storage::Reader& reader, const storage::ListQuery& query);
  void touch(const storage::Commit& commit);

 private:
  struct Known {
    storage::ListQuery query;
    Ids ids;
  };
  Known& placeOf(const storage::ListQuery& query);

  std::mutex m_mutex;
  Known m_own;
  Known m_other;
  Known m_filtered;
  std::uint64_t m_commits = 0;
};

}  // namespace kontor::models
