// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/changeset_store.h"
#include "storage/journal/entry_facts.h"
#include "storage/journal/id_sequences.h"
#include "storage/journal/later_indexes.h"
#include "storage/journal/row_record.h"
#include "storage/sql/change_session.h"
#include "storage/sql/changeset_writer.h"
#include "storage/writer.h"

#include <set>
#include <string>

namespace kontor::storage {

/// The writing side of one transaction: what Book::write hands to its caller, and what records it.
class RecordingWriter : public Writer {
 public:
  /// Foreign keys that are off during the write are checked by record().
  RecordingWriter(Connection& connection, const Environment& environment, int desk, std::vector<std::string> journaled,
                  bool foreignKeysAreOff);

  Connection& connection() override { return m_connection; }
  const Environment& environment() const override { return m_environment; }
  domain::Id newId(std::string_view table) override { return m_ids.take(table, 1); }
  domain::Id newIds(std::string_view table, std::int64_t count) override { return m_ids.take(table, count); }
  void loadInBulk(std::string_view table) override;
  std::unique_ptr<RowRecord> recordRows(std::string_view table, std::span<const std::string_view> columns) override;

  /// Makes the indexes again, stores the counters, and appends what has changed as an entry: its changeset, the derived
  /// tables and the row index that follow from it, and its link to the chain. No change leaves nothing (seq 0).
  Commit record(JournalEntry entry);

 private:
  Connection& m_connection;
  const Environment& m_environment;
  IdSequences m_ids;
  LaterIndexes m_indexes;
  ChangeSession m_session;
  std::set<std::string, std::less<>> m_inBulk;
  EntryFacts m_facts;
  std::int64_t m_seq;
  ChangesetOutput m_changeset;
  ChangesetWriter m_rows{m_changeset};  // those of the tables in bulk
};

/// Appends an entry that takes back what `entry.undoes` names, after its changes were applied inversely.
Commit recordUndo(Connection& connection, JournalEntry entry);

}  // namespace kontor::storage
