// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/recorder.h"

#include "storage/book_error.h"

#include <utility>

namespace kontor::storage {

RecordingWriter::RecordingWriter(Connection& connection, const Environment& environment, int desk,
                                 std::vector<std::string> journaled, bool foreignKeysAreOff)
    : m_connection(connection),
      m_environment(environment),
      m_ids(connection, desk),
      m_indexes(connection),
      m_session(connection, std::move(journaled)),
      m_facts(connection),
      m_seq(headOfChain(connection).first + 1),
      m_changeset(connection, m_seq, [this](std::span<const std::byte> bytes) { m_facts.addBytes(bytes); }) {
  if (foreignKeysAreOff) m_facts.checkReferences();
}

void RecordingWriter::loadInBulk(std::string_view table) {
  m_indexes.takeAway(table);
  m_inBulk.emplace(table);
}

std::unique_ptr<RowRecord> RecordingWriter::recordRows(std::string_view table, std::span<const std::string_view> columns) {
  if (!m_inBulk.contains(table)) return nullptr;
  return std::make_unique<RowRecord>(m_connection, m_session, m_rows, table, columns);
}

Commit RecordingWriter::record(JournalEntry entry) {
  m_rows.finish();
  m_indexes.makeAgain();
  m_ids.store();
  m_changeset.lookHere();
  m_session.write(m_changeset);
  entry.changesetSize = m_changeset.size();
  if (entry.changesetSize == 0) return {std::move(entry), {}};
  entry.seq = m_seq;
  StoredEntry stored;
  stored.changesetHash = m_changeset.finish();
  stored.entry = std::move(entry);
  return m_facts.finish(std::move(stored));
}

Commit recordUndo(Connection& connection, JournalEntry entry) {
  auto undone = selectEntries(connection, "WHERE seq = ?", {entry.undoes});
  if (undone.empty()) throw BookError(BookError::Code::Damaged, "journal");
  StoredEntry stored;
  stored.entry = std::move(entry);
  stored.entry.seq = headOfChain(connection).first + 1;
  stored.entry.changesetSize = undone.front().entry.changesetSize;
  stored.changesetHash = undone.front().changesetHash;
  EntryFacts facts(connection);
  EntryRows rows(connection, changesetPlace(connection, stored.entry.undoes).inverse());
  while (const auto* row = rows.next()) facts.add(*row);
  return facts.finish(std::move(stored));
}

}  // namespace kontor::storage
