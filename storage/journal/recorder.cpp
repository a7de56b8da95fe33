// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/recorder.h"

#include "storage/book_error.h"
#include "storage/derived/derived_tables.h"
#include "storage/journal/changeset_store.h"
#include "storage/sql/changeset_writer.h"

#include <algorithm>

namespace kontor::storage {
namespace {

// What one pass over the changeset of an entry gathers.
class Gathering {
 public:
  explicit Gathering(Commit& commit) : m_commit(commit) {}

  void add(const ChangedRow& row) {
    switch (row.operation) {
      case RowOperation::Inserted:
        ++m_commit.entry.inserted;
        break;
      case RowOperation::Updated:
        ++m_commit.entry.updated;
        break;
      case RowOperation::Deleted:
        ++m_commit.entry.deleted;
        break;
    }
    if (++m_rows <= kMostIndexedRows) m_index.emplace_back(row.table, row.id());
    auto& table = tableOf(row.table);
    if (table.ids.size() < Commit::kMaxIds) {
      table.ids.push_back(row.id());
    } else {
      table.many = true;
    }
  }

  void finish(Connection& connection) {
    for (auto& table : m_commit.tables) {
      if (table.many) table.ids.clear();
    }
    if (m_rows > kMostIndexedRows) return;
    BulkStatement insert(connection, "INSERT OR IGNORE INTO journal_row (table_name, row_id, seq) VALUES (?, ?, ?)");
    insert.bind(3, m_commit.entry.seq);
    for (const auto& [table, id] : m_index) {
      insert.bind(1, std::string_view(table));
      insert.bind(2, id);
      insert.execute();
    }
  }

 private:
  Commit::Table& tableOf(std::string_view name) {
    if (!m_commit.tables.empty() && m_commit.tables.back().name == name) return m_commit.tables.back();
    const auto known = std::find_if(m_commit.tables.begin(), m_commit.tables.end(),
                                    [&](const Commit::Table& table) { return table.name == name; });
    if (known != m_commit.tables.end()) return *known;
    m_commit.tables.push_back({std::string(name), {}, false});
    return m_commit.tables.back();
  }

  Commit& m_commit;
  std::size_t m_rows = 0;
  std::vector<std::pair<std::string, domain::Id>> m_index;
};

}  // namespace

RecordingWriter::RecordingWriter(Connection& connection, const Environment& environment, int desk,
                                 std::vector<std::string> journaled)
    : m_connection(connection),
      m_environment(environment),
      m_ids(connection, desk),
      m_indexes(connection),
      m_session(connection, std::move(journaled)) {}

void RecordingWriter::buildIndexesLater(std::string_view table) {
  if (!m_indexes.takeAway(table)) return;
  const bool known = std::find(m_loaded.begin(), m_loaded.end(), table) != m_loaded.end();
  // All rows of a table that was empty are the change, so nothing needs to listen to a million inserts.
  if (!known && m_session.leaveOut(table)) m_loaded.emplace_back(table);
}

void RecordingWriter::finish() {
  m_indexes.makeAgain();
  m_ids.store();
}

void RecordingWriter::writeChangeset(ByteSink& sink) {
  m_session.write(sink);
  ChangesetWriter loaded(sink);
  for (const auto& table : m_loaded) loaded.wholeTable(m_connection, table);
  loaded.finish();
}

namespace {

// Everything but the changeset itself: one pass over the rows.
Commit completeEntry(Connection& connection, StoredEntry stored, EntryRows& rows) {
  Commit commit;
  commit.entry = std::move(stored.entry);
  Gathering gathering(commit);
  DerivedTables derived(connection);
  while (const auto* row = rows.next()) {
    gathering.add(*row);
    derived.rowChanged(*row);
  }
  derived.finish();
  gathering.finish(connection);
  stored.entry = std::move(commit.entry);
  appendEntry(connection, stored);
  commit.entry = std::move(stored.entry);
  return commit;
}

}  // namespace

Commit recordEntry(Connection& connection, JournalEntry entry, const std::function<void(ByteSink&)>& writeChangeset) {
  entry.seq = headOfChain(connection).first + 1;
  ChangesetOutput output(connection, entry.seq);
  writeChangeset(output);
  entry.changesetSize = output.size();
  if (entry.changesetSize == 0) {
    entry.seq = 0;
    return {std::move(entry), {}};
  }
  StoredEntry stored;
  stored.changesetHash = output.finish();
  const auto seq = entry.seq;
  stored.entry = std::move(entry);
  EntryRows rows(connection, seq);
  return completeEntry(connection, std::move(stored), rows);
}

Commit recordUndo(Connection& connection, JournalEntry entry) {
  auto undone = selectEntries(connection, "WHERE seq = ?", {entry.undoes});
  if (undone.empty()) throw BookError(BookError::Code::Damaged, "journal");
  StoredEntry stored;
  stored.entry = std::move(entry);
  stored.entry.seq = headOfChain(connection).first + 1;
  stored.entry.changesetSize = undone.front().entry.changesetSize;
  stored.changesetHash = undone.front().changesetHash;
  EntryRows rows(connection, changesetPlace(connection, stored.entry.undoes).inverse());
  return completeEntry(connection, std::move(stored), rows);
}

}  // namespace kontor::storage
