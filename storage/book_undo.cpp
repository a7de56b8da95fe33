// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book_impl.h"
#include "storage/journal/recorder.h"
#include "storage/journal/take_back.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"

#include <optional>

namespace kontor::storage {
namespace {

JournalEntry undoEntry(const Book::Impl& book, const JournalEntry& undone) {
  JournalEntry entry = book.newEntry(newOperation(book.environment));
  entry.action = undone.undoes == 0 ? "undo" : "redo";
  entry.subject = undone.subject;
  entry.arguments = {{"seq", std::to_string(undone.seq)}, {"action", undone.action}};
  entry.undoes = undone.seq;
  return entry;
}

std::vector<RowInTheWay> undoAndRecord(Book::Impl& book, std::int64_t seq, Commit& commit) {
  auto& connection = *book.connection;
  const auto entries = selectEntries(connection, "WHERE seq = ? AND changeset_size > 0", {seq});
  if (entries.empty()) return {{"journal", seq, "missing"}};
  const auto& entry = entries.front().entry;
  std::optional<ForeignKeysOff> unchecked;
  if (isLargeInsert(entry)) unchecked.emplace(connection);
  Transaction transaction(connection);
  auto inTheWay = unchecked ? takeBackInserts(connection, seq) : takeBack(connection, seq);
  if (!inTheWay.empty()) return inTheWay;
  commit = recordUndo(connection, undoEntry(book, entry));
  transaction.commit();
  return {};
}

}  // namespace

UndoResult Book::undo(std::int64_t seq) {
  UndoResult result;
  Commit commit;
  {
    const WritingTurn turn(*m_impl);
    result.inTheWay = withMeaning([&] { return undoAndRecord(*m_impl, seq, commit); });
    if (!result.inTheWay.empty()) return result;
    m_impl->tidyAfter(commit);
  }
  m_impl->notify(commit);
  result.entry = std::move(commit.entry);
  return result;
}

}  // namespace kontor::storage
