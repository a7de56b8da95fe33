// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_entry.h"
#include "storage/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace kontor::storage {

/// Entries, newest first, at most `limit` of those before `before` (0 = from the newest).
std::vector<JournalEntry> journalEntries(Reader& reader, std::int64_t before, std::size_t limit);
std::optional<JournalEntry> journalEntry(Reader& reader, std::int64_t seq);
std::int64_t journalCount(Reader& reader);

/// The rows an entry touched, decoded; at most `limit`.
std::vector<RowChange> entryChanges(Reader& reader, std::int64_t seq, std::size_t limit);
/// What is told of a row that came with thousands of others: its values are somewhere in a changeset, and finding them
/// takes up to half a second for a million rows.
enum class LargeInserts : std::uint8_t { Decoded, Named };
/// Everything that happened to one row, newest first.
std::vector<HistoryItem> recordHistory(Reader& reader, std::string_view table, domain::Id id,
                                       LargeInserts inserts = LargeInserts::Decoded);

/// The entry that Ctrl+Z takes back (the newest in force that is not itself an undo), and the undo that
/// Ctrl+Shift+Z takes back.
std::optional<JournalEntry> nextUndo(Reader& reader);
std::optional<JournalEntry> nextRedo(Reader& reader);

/// Head of the hash chain: `seq` and hex hash; what somebody else can hold to prove that nothing was cut off.
struct ChainHead {
  std::int64_t seq = 0;
  std::string hash;
};
ChainHead chainHead(Reader& reader);

}  // namespace kontor::storage
