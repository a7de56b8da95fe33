// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/journal/changeset_store.h"
#include "storage/journal/entries.h"
#include "storage/journal/history.h"
#include "storage/journal/recorder.h"
#include "storage/schema.h"

#include <fmt/format.h>

#include <functional>
#include <limits>

namespace kontor::storage {
namespace {

std::optional<JournalEntry> newestEntry(Connection& connection, const std::string& tail) {
  auto entries = selectEntries(connection, tail, {});
  if (entries.empty()) return std::nullopt;
  return std::move(entries.front().entry);
}

// Rows of an entry, as long as `each` gives true.
void eachRow(Connection& connection, std::int64_t seq, const std::function<bool(const ChangedRow&)>& each) {
  EntryRows rows(connection, seq);
  while (const auto* row = rows.next()) {
    if (!each(*row)) return;
  }
}

struct EntryAbout {
  std::int64_t seq = 0;
  bool largeInsert = false;  ///< one of thousands that it inserted; otherwise the entry may touch the row, or not
};

// Entries that may have touched a row: those that the indexes name, and large ones of earlier versions, which none does.
std::vector<EntryAbout> entriesAbout(Connection& connection, std::string_view table, domain::Id id) {
  SQLite::Statement query(connection.db(),
                          "SELECT seq, 0 FROM journal_row WHERE table_name = ?1 AND row_id = ?2"
                          " UNION ALL SELECT seq, inserted FROM journal_range"
                          " WHERE table_name = ?1 AND first <= ?2 AND last >= ?2"
                          " UNION ALL SELECT seq, 0 FROM journal WHERE inserted + updated + deleted > ?3"
                          " AND seq NOT IN (SELECT seq FROM journal_range) ORDER BY 1 DESC");
  query.bind(1, std::string(table));
  query.bind(2, id);
  query.bind(3, static_cast<std::int64_t>(kMostIndexedRows));
  std::vector<EntryAbout> entries;
  while (query.executeStep()) entries.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt() != 0});
  return entries;
}

// 0 for a change of its own, 1 for an undo, 2 for a redo …
int undoDepth(Connection& connection, const JournalEntry& entry) {
  int depth = 0;
  for (std::int64_t undone = entry.undoes; undone != 0; ++depth) {
    undone = connection.integer(fmt::format("SELECT coalesce(undoes, 0) FROM journal WHERE seq = {}", undone)).value_or(0);
  }
  return depth;
}

// The newest entry below `condition` that nothing in force takes back and `fits`.
std::optional<JournalEntry> newestInForce(Connection& connection, const std::string& condition,
                                          const std::function<bool(const JournalEntry&)>& fits) {
  constexpr int kAtOnce = 50;
  for (std::int64_t before = std::numeric_limits<std::int64_t>::max();;) {
    auto entries = selectEntries(
        connection,
        fmt::format("WHERE seq < ? AND changeset_size > 0 AND {} ORDER BY seq DESC LIMIT {}", condition, kAtOnce), {before});
    for (auto& stored : entries) {
      if (stored.entry.undoneBy == 0 && fits(stored.entry)) return std::move(stored.entry);
      before = stored.entry.seq;
    }
    if (entries.size() < kAtOnce) return std::nullopt;
  }
}

}  // namespace

std::vector<JournalEntry> journalEntries(Reader& reader, std::int64_t before, std::size_t limit) {
  std::vector<JournalEntry> entries;
  for (auto& stored : selectEntries(reader.connection(), "WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2",
                                    {before, static_cast<std::int64_t>(limit)})) {
    entries.push_back(std::move(stored.entry));
  }
  return entries;
}

std::optional<JournalEntry> journalEntry(Reader& reader, std::int64_t seq) {
  return newestEntry(reader.connection(), fmt::format("WHERE seq = {}", seq));
}

std::int64_t journalCount(Reader& reader) {
  return reader.connection().integer("SELECT count(*) FROM journal").value_or(0);
}

std::vector<RowChange> entryChanges(Reader& reader, std::int64_t seq, std::size_t limit) {
  std::vector<RowChange> changes;
  const auto entry = journalEntry(reader, seq);
  if (!entry || entry->changesetSize == 0) return changes;
  RowDecoder decoder(reader.connection());
  eachRow(reader.connection(), seq, [&](const ChangedRow& row) {
    if (changes.size() < limit) changes.push_back(decoder.decode(row));
    return changes.size() < limit;
  });
  return changes;
}

std::vector<HistoryItem> recordHistory(Reader& reader, std::string_view table, domain::Id id, LargeInserts inserts) {
  std::vector<HistoryItem> history;
  RowDecoder decoder(reader.connection());
  for (const auto [seq, largeInsert] : entriesAbout(reader.connection(), table, id)) {
    if (largeInsert && inserts == LargeInserts::Named) {
      const RowChange change{std::string(table), id, RowOperation::Inserted, {}};
      history.push_back({journalEntry(reader, seq).value(), change});
      continue;
    }
    eachRow(reader.connection(), seq, [&, entry = seq](const ChangedRow& row) {
      reader.checkStop();  // a large import has a million of them
      if (row.id() != id || row.table != table) return true;
      history.push_back({journalEntry(reader, entry).value(), decoder.decode(row)});
      return false;
    });
  }
  return history;
}

std::optional<JournalEntry> nextUndo(Reader& reader) {
  return newestInForce(reader.connection(), "undoes IS NULL", [](const JournalEntry&) { return true; });
}

std::optional<JournalEntry> nextRedo(Reader& reader) {
  // A change of its own after an undo ends what may be done again.
  return newestInForce(reader.connection(),
                       "undoes IS NOT NULL AND seq > (SELECT coalesce(max(seq), 0) FROM journal WHERE undoes IS NULL)",
                       [&](const JournalEntry& entry) { return undoDepth(reader.connection(), entry) % 2 == 1; });
}

ChainHead chainHead(Reader& reader) {
  const auto [seq, hash] = headOfChain(reader.connection());
  return {seq, hex(hash)};
}

}  // namespace kontor::storage
