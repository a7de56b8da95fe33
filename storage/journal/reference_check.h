// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/id_ranges.h"
#include "storage/sql/changed_row.h"
#include "storage/sql/connection.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace kontor::storage {

/// Does for the rows of an entry what SQLite's foreign keys do for each insert, while those are off: every row that is
/// named must be there. Most are rows of the same entry, which is known without looking.
class ReferenceCheck {
 public:
  explicit ReferenceCheck(Connection& connection);

  /// Does not touch the book: rows may be added in any one thread.
  void add(const ChangedRow& row);
  /// Looks for the rows that were named and are not of the entry. Throws SQLite::Exception (SQLITE_CONSTRAINT).
  void finish();

 private:
  struct Table {
    struct Key {
      int column;
      Table* parent;
    };
    std::vector<Key> keys;
    IdRanges inserted;
    std::unordered_set<domain::Id> named;  // by others, and not found among the inserted
    bool lostRows = false;
  };

  Table& tableOf(std::string_view name);

  using Tables = std::map<std::string, Table, std::less<>>;

  Connection& m_connection;
  Tables m_tables;
  Tables::iterator m_last = m_tables.end();  // the rows of a table mostly come together
};

}  // namespace kontor::storage
