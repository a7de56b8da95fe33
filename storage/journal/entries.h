// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/environment.h"
#include "storage/journal/hash.h"
#include "storage/journal_entry.h"
#include "storage/sql/connection.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// An entry with what only the hash chain needs.
struct StoredEntry {
  JournalEntry entry;
  std::string arguments;  ///< as stored
  Hash32 changesetHash{};
  Hash32 previousHash{};
  Hash32 hash{};
};

/// A name for an operation that nobody named.
std::string newOperation(const Environment& environment);

/// What the chain of a book begins with: the facts about the file that never change.
Hash32 chainBeginning(Connection& connection);
/// The hash of an entry: what it says, chained to the entry before.
Hash32 entryHash(const StoredEntry& stored);

/// Adds an entry behind the newest one; completes its seq, arguments and hashes.
void appendEntry(Connection& connection, StoredEntry& stored);
/// Seq and hash of the newest entry, or 0 and the beginning of the chain.
std::pair<std::int64_t, Hash32> headOfChain(Connection& connection);

/// Entries that a condition over `journal` selects; `tail` is ORDER BY and the like.
std::vector<StoredEntry> selectEntries(Connection& connection, const std::string& tail,
                                       const std::vector<domain::Value>& values);
std::optional<JournalEntry> entryOfOperation(Connection& connection, const std::string& operation);

}  // namespace kontor::storage
