// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/entries.h"

#include "storage/book_error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace kontor::storage {
namespace {

constexpr std::string_view kColumns =
    "seq, instant, user, desk, action, coalesce(subject, 0), arguments, operation, coalesce(undoes, 0), inserted,"
    " updated, deleted, changeset_size, changeset_hash, previous_hash, hash";

std::string writtenArguments(const JournalEntry& entry) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [name, value] : entry.arguments) json[name] = value;
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void readArguments(const std::string& text, JournalEntry& entry) {
  const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
  if (!json.is_object()) return;
  for (const auto& [name, value] : json.items()) {
    entry.arguments.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
  }
}

Hash32 hashColumn(SQLite::Statement& row, int column) {
  Hash32 hash{};
  const auto cell = row.getColumn(column);
  const auto* bytes = static_cast<const std::byte*>(cell.getBlob());
  const auto count = std::min(hash.size(), static_cast<std::size_t>(cell.getBytes()));
  std::copy_n(bytes, count, hash.begin());
  return hash;
}

StoredEntry readEntry(SQLite::Statement& row) {
  StoredEntry stored;
  auto& entry = stored.entry;
  entry.seq = row.getColumn(0).getInt64();
  entry.instant.seconds = row.getColumn(1).getInt64();
  entry.user = row.getColumn(2).getString();
  entry.desk = row.getColumn(3).getInt();
  entry.action = row.getColumn(4).getString();
  entry.subject = row.getColumn(5).getInt64();
  stored.arguments = row.getColumn(6).getString();
  entry.operation = row.getColumn(7).getString();
  entry.undoes = row.getColumn(8).getInt64();
  entry.inserted = row.getColumn(9).getInt64();
  entry.updated = row.getColumn(10).getInt64();
  entry.deleted = row.getColumn(11).getInt64();
  entry.changesetSize = row.getColumn(12).getInt64();
  stored.changesetHash = hashColumn(row, 13);
  stored.previousHash = hashColumn(row, 14);
  stored.hash = hashColumn(row, 15);
  entry.hash = hex(stored.hash);
  readArguments(stored.arguments, entry);
  return stored;
}

// The newest entry in force that takes `seq` back; an undo that was itself undone does not count.
std::int64_t undoInForce(SQLite::Statement& undosOf, std::int64_t seq, int depth = 0) {
  constexpr int kDeepest = 1000;
  std::vector<std::int64_t> undos;
  undosOf.reset();
  undosOf.bind(1, seq);
  while (undosOf.executeStep()) undos.push_back(undosOf.getColumn(0).getInt64());
  for (const auto undo : undos) {
    if (depth == kDeepest || undoInForce(undosOf, undo, depth + 1) == 0) return undo;
  }
  return 0;
}

void bindHash(SQLite::Statement& statement, int index, const Hash32& hash) {
  statement.bind(index, hash.data(), static_cast<int>(hash.size()));
}

}  // namespace

std::string newOperation(const Environment& environment) {
  std::array<std::byte, 16> bytes{};
  environment.random(bytes);
  return hex(bytes);
}

Hash32 chainBeginning(Connection& connection) {
  Sha256 hash;
  hash.addText("kontor-chain-1");
  for (const char* name : {"book_id", "desk", "base_currency"}) {
    hash.addText(connection.text(fmt::format("SELECT value FROM book_state WHERE name = '{}'", name)).value_or(""));
  }
  return hash.finish();
}

Hash32 entryHash(const StoredEntry& stored) {
  const auto& entry = stored.entry;
  Sha256 content;
  content.addText("kontor-entry-1");
  for (const auto number : {entry.seq, entry.instant.seconds, std::int64_t{entry.desk}, entry.subject, entry.undoes,
                            entry.inserted, entry.updated, entry.deleted, entry.changesetSize}) {
    content.addInteger(number);
  }
  for (const auto* text : {&entry.user, &entry.action, &stored.arguments, &entry.operation}) content.addText(*text);
  content.add(stored.changesetHash);
  Sha256 link;
  link.addText("kontor-link-1");
  link.add(stored.previousHash);
  link.add(content.finish());
  return link.finish();
}

void appendEntry(Connection& connection, StoredEntry& stored) {
  auto& entry = stored.entry;
  const auto [seq, head] = headOfChain(connection);
  entry.seq = seq + 1;
  stored.previousHash = head;
  stored.arguments = writtenArguments(entry);
  stored.hash = entryHash(stored);
  entry.hash = hex(stored.hash);
  SQLite::Statement insert(
      connection.db(),
      "INSERT INTO journal (seq, instant, user, desk, action, subject, arguments, operation, undoes, inserted, updated,"
      " deleted, changeset_size, changeset_hash, previous_hash, hash)"
      " VALUES (?, ?, ?, ?, ?, nullif(?, 0), ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, entry.seq);
  insert.bind(2, entry.instant.seconds);
  insert.bind(3, entry.user);
  insert.bind(4, entry.desk);
  insert.bind(5, entry.action);
  insert.bind(6, entry.subject);
  insert.bind(7, stored.arguments);
  insert.bind(8, entry.operation);
  insert.bind(9, entry.undoes);
  insert.bind(10, entry.inserted);
  insert.bind(11, entry.updated);
  insert.bind(12, entry.deleted);
  insert.bind(13, entry.changesetSize);
  bindHash(insert, 14, stored.changesetHash);
  bindHash(insert, 15, stored.previousHash);
  bindHash(insert, 16, stored.hash);
  insert.exec();
}

std::pair<std::int64_t, Hash32> headOfChain(Connection& connection) {
  SQLite::Statement head(connection.db(), "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
  if (!head.executeStep()) return {0, chainBeginning(connection)};
  return {head.getColumn(0).getInt64(), hashColumn(head, 1)};
}

std::vector<StoredEntry> selectEntries(Connection& connection, const std::string& tail,
                                       const std::vector<domain::Value>& values) {
  SQLite::Statement query(connection.db(), fmt::format("SELECT {} FROM journal {}", kColumns, tail));
  SQLite::Statement undosOf(connection.db(), "SELECT seq FROM journal WHERE undoes = ? ORDER BY seq DESC");
  int index = 0;
  for (const auto& value : values) bindValue(query, ++index, value);
  std::vector<StoredEntry> entries;
  while (query.executeStep()) {
    entries.push_back(readEntry(query));
    entries.back().entry.undoneBy = undoInForce(undosOf, entries.back().entry.seq);
  }
  return entries;
}

std::optional<JournalEntry> entryOfOperation(Connection& connection, const std::string& operation) {
  auto entries = selectEntries(connection, "WHERE operation = ?", {operation});
  if (entries.empty()) return std::nullopt;
  return std::move(entries.front().entry);
}

}  // namespace kontor::storage
