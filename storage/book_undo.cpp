// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book_impl.h"
#include "storage/journal/changeset_store.h"
#include "storage/journal/recorder.h"
#include "storage/sql/changeset_apply.h"
#include "storage/sql/changeset_reader.h"
#include "storage/sql/changeset_writer.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"

namespace kontor::storage {
namespace {

constexpr std::size_t kMostInTheWay = 100;

// Rows that would be left without the row they refer to.
void addOrphans(Connection& connection, std::vector<RowInTheWay>& inTheWay) {
  SQLite::Statement orphans(connection.db(), "PRAGMA foreign_key_check");
  while (inTheWay.size() < kMostInTheWay && orphans.executeStep()) {
    inTheWay.push_back({orphans.getColumn(0).getString(), orphans.getColumn(1).getInt64(), "referenced"});
  }
}

std::vector<RowInTheWay> takeBack(Connection& connection, std::int64_t seq) {
  std::vector<RowInTheWay> inTheWay;
  bool orphans = false;
  ChangesetInput changeset(connection, seq);
  applyChangeset(connection, changeset, true, [&](RowInTheWay conflict) {
    if (conflict.table.empty()) {
      orphans = true;
    } else {
      inTheWay.push_back(std::move(conflict));
    }
    return inTheWay.size() < kMostInTheWay;
  });
  if (orphans) addOrphans(connection, inTheWay);
  return inTheWay;
}

void writeInverted(Connection& connection, std::int64_t seq, ByteSink& sink) {
  ChangesetInput changeset(connection, seq);
  ChangesetReader rows(changeset);
  ChangesetWriter writer(sink);
  InvertedRow inverted;
  while (const auto* row = rows.next()) writer.row(inverted.of(*row));
  writer.finish();
}

JournalEntry undoEntry(const Book::Impl& book, const JournalEntry& undone) {
  JournalEntry entry = book.newEntry(newOperation(book.environment));
  entry.action = undone.undoes == 0 ? "undo" : "redo";
  entry.subject = undone.subject;
  entry.arguments = {{"seq", std::to_string(undone.seq)}, {"action", undone.action}};
  entry.undoes = undone.seq;
  return entry;
}

}  // namespace

UndoResult Book::undo(std::int64_t seq) {
  auto& book = *m_impl;
  UndoResult result;
  Commit commit;
  {
    const WritingTurn turn(book);
    withMeaning([&] {
      auto& connection = *book.connection;
      Transaction transaction(connection);
      const auto entries = selectEntries(connection, "WHERE seq = ? AND changeset_size > 0", {seq});
      if (entries.empty()) {
        result.inTheWay.push_back({"journal", seq, "missing"});
        return;
      }
      result.inTheWay = takeBack(connection, seq);
      if (!result.inTheWay.empty()) return;
      commit = recordEntry(connection, undoEntry(book, entries.front().entry),
                           [&](ByteSink& sink) { writeInverted(connection, seq, sink); });
      transaction.commit();
    });
  }
  if (!result.inTheWay.empty()) return result;
  book.notify(commit);
  result.entry = commit.entry;
  return result;
}

}  // namespace kontor::storage
