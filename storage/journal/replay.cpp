// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/replay.h"

#include "storage/book_error.h"
#include "storage/journal/changeset_store.h"
#include "storage/place/durable_file.h"
#include "storage/schema.h"
#include "storage/sql/changeset_apply.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>

namespace kontor::storage {
namespace {

// More rows of one table than a person looks at are counted only.
constexpr std::size_t kMostNamedRows = 1000;

struct DeleteSession {
  void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
struct EndIteration {
  void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

// The book's tables without anything in them; indexes only cost time here, and rows come in any order.
void buildEmpty(Connection& replay) {
  migrate(replay, schemaFiles());
  std::vector<std::string> indexes;
  SQLite::Statement query(replay.db(), "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
  while (query.executeStep()) indexes.push_back(query.getColumn(0).getString());
  query.reset();
  for (const auto& index : indexes) replay.run("DROP INDEX " + quotedName(index));
}

void replayEntry(Connection& replay, Connection& book, std::int64_t seq, Findings& findings) {
  const auto place = changesetPlace(book, seq);
  ChangesetInput changeset(book, place.seq);
  std::size_t conflicts = 0;
  applyChangeset(replay, changeset, place.inverted, [&](const RowInTheWay& conflict) {
    if (conflict.table.empty()) return true;
    findings.push_back({"hash_chain", conflict.table, conflict.id, "entry " + std::to_string(seq) + " " + conflict.reason});
    return ++conflicts < kMostNamedRows;
  });
}

void replayJournal(Connection& replay, Connection& book, std::int64_t newest, Findings& findings,
                   const std::stop_token& stop) {
  std::vector<std::int64_t> entries;
  SQLite::Statement query(book.db(), "SELECT seq FROM journal WHERE changeset_size > 0 AND seq <= ? ORDER BY seq");
  query.bind(1, newest);
  while (query.executeStep()) entries.push_back(query.getColumn(0).getInt64());
  for (const auto seq : entries) {
    if (stop.stop_requested()) throw Cancelled();
    try {
      replayEntry(replay, book, seq, findings);
    } catch (const BookError& error) {
      findings.push_back({"hash_chain", "journal", seq, error.detail()});
    }
  }
}

// What would have to happen in the book to make its table equal to the replayed one.
std::unique_ptr<sqlite3_session, DeleteSession> difference(Connection& replay, const std::string& table) {
  sqlite3_session* made = nullptr;
  if (sqlite3session_create(replay.handle(), "main", &made) != SQLITE_OK) throw SQLite::Exception(replay.handle());
  std::unique_ptr<sqlite3_session, DeleteSession> session(made);
  sqlite3session_attach(made, table.c_str());
  char* message = nullptr;
  const int result = sqlite3session_diff(made, "book", table.c_str(), &message);
  const std::string detail = message == nullptr ? "" : message;
  sqlite3_free(message);
  if (result != SQLITE_OK) throw SQLite::Exception(detail, result);
  return session;
}

const char* codeOf(int operation) {
  switch (operation) {
    case SQLITE_INSERT: return "row_missing";
    case SQLITE_DELETE: return "row_added";
    default: return "row_changed";
  }
}

std::string changedColumns(sqlite3_changeset_iter* iterator, const std::vector<std::string>& names) {
  std::string text;
  for (int i = 0; i < static_cast<int>(names.size()); ++i) {
    sqlite3_value* value = nullptr;
    sqlite3changeset_new(iterator, i, &value);
    if (value != nullptr) text += (text.empty() ? "" : " ") + names[static_cast<std::size_t>(i)];
  }
  return text;
}

domain::Id keyOf(sqlite3_changeset_iter* iterator, int operation) {
  sqlite3_value* value = nullptr;
  (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(iterator, 0, &value);
  return value == nullptr ? 0 : sqlite3_value_int64(value);
}

void compareTable(Connection& replay, const std::string& table, Findings& findings) {
  const auto session = difference(replay, table);
  int size = 0;
  void* bytes = nullptr;
  if (sqlite3session_changeset(session.get(), &size, &bytes) != SQLITE_OK) throw SQLite::Exception(replay.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, &sqlite3_free);
  sqlite3_changeset_iter* started = nullptr;
  if (sqlite3changeset_start(&started, size, bytes) != SQLITE_OK) throw SQLite::Exception(replay.handle());
  const std::unique_ptr<sqlite3_changeset_iter, EndIteration> iterator(started);
  const auto names = columnsOf(replay, table);
  std::size_t rows = 0;
  while (sqlite3changeset_next(started) == SQLITE_ROW) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(started, &name, &columns, &operation, nullptr);
    if (++rows > kMostNamedRows) continue;
    const auto detail = operation == SQLITE_UPDATE ? changedColumns(started, names) : std::string();
    findings.push_back({codeOf(operation), table, keyOf(started, operation), detail});
  }
  if (rows > kMostNamedRows) findings.push_back({"row_changed", table, 0, std::to_string(rows) + " rows"});
}

}  // namespace

void compareWithReplay(const std::filesystem::path& book, Findings& findings, const std::stop_token& stop) {
  auto replay = Connection::inMemory();
  replay.run("PRAGMA foreign_keys = OFF");  // the book's own check has named missing rows already
  buildEmpty(replay);
  replay.attachBook(book);
  // Holds the state of the book still from here on; entries are only ever added.
  replay.run("BEGIN");
  const auto newest = replay.integer("SELECT max(seq) FROM book.journal").value_or(0);
  Connection source(book, Connection::Mode::Read);
  replayJournal(replay, source, newest, findings, stop);
  for (const auto& table : tablesOfKind(schemaFiles(), "journaled")) {
    if (stop.stop_requested()) throw Cancelled();
    compareTable(replay, table, findings);
  }
}

}  // namespace kontor::storage
