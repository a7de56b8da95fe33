// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_entry.h"
#include "storage/sql/connection.h"

#include <vector>

namespace kontor::storage {

inline constexpr std::size_t kMostInTheWay = 100;

/// Takes the changes of an entry back, within the caller's transaction. When rows are in the way they are returned and
/// the caller must roll back.
std::vector<RowInTheWay> takeBack(Connection& connection, std::int64_t seq);

/// True for an entry that only inserted, and so much that takeBackInserts() is worth its checks.
bool isLargeInsert(const JournalEntry& entry);
/// The same as takeBack() for such an entry, several times as fast: rows are compared and deleted range by range.
/// Foreign keys must not be enforced meanwhile (see ForeignKeysOff); it checks them itself afterwards.
std::vector<RowInTheWay> takeBackInserts(Connection& connection, std::int64_t seq);

/// Leaves foreign keys to the caller; has no effect inside a transaction.
class ForeignKeysOff {
 public:
  explicit ForeignKeysOff(Connection& connection);
  ~ForeignKeysOff();
  ForeignKeysOff(const ForeignKeysOff&) = delete;
  ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

 private:
  Connection& m_connection;
};

}  // namespace kontor::storage
