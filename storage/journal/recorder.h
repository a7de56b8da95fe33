// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/entries.h"
#include "storage/journal/id_sequences.h"
#include "storage/journal/later_indexes.h"
#include "storage/sql/byte_stream.h"
#include "storage/sql/change_session.h"
#include "storage/writer.h"

#include <functional>

namespace kontor::storage {

/// Larger entries are not listed row by row in journal_row: their changeset is looked into instead.
inline constexpr std::size_t kMostIndexedRows = 5000;

/// The writing side of one transaction: what Book::write hands to its caller, and what records it.
class RecordingWriter : public Writer {
 public:
  RecordingWriter(Connection& connection, const Environment& environment, int desk, std::vector<std::string> journaled);

  Connection& connection() override { return m_connection; }
  const Environment& environment() const override { return m_environment; }
  domain::Id newId(std::string_view table) override { return m_ids.take(table, 1); }
  domain::Id newIds(std::string_view table, std::int64_t count) override { return m_ids.take(table, count); }
  void buildIndexesLater(std::string_view table) override;

  /// Makes the indexes again and stores the counters; then writes what has changed.
  void finish();
  void writeChangeset(ByteSink& sink);

 private:
  Connection& m_connection;
  const Environment& m_environment;
  IdSequences m_ids;
  LaterIndexes m_indexes;
  ChangeSession m_session;
  std::vector<std::string> m_loaded;  // tables that were empty: all their rows are the change
};

/// Appends an entry: stores the changeset that `writeChangeset` gives, keeps the derived tables and the row index
/// equal to it, and links the entry to the chain. An empty changeset leaves nothing (seq 0).
Commit recordEntry(Connection& connection, JournalEntry entry, const std::function<void(ByteSink&)>& writeChangeset);
/// The same for an entry that takes back what `entry.undoes` names, after its changes were applied inversely.
Commit recordUndo(Connection& connection, JournalEntry entry);

}  // namespace kontor::storage
