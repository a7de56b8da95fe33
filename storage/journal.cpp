// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/journal/changeset_store.h"
#include "storage/journal/entries.h"
#include "storage/journal/history.h"
#include "storage/schema.h"
#include "storage/sql/changeset_reader.h"

#include <fmt/format.h>

namespace kontor::storage {
namespace {

std::optional<JournalEntry> newestEntry(Connection& connection, const std::string& tail) {
  auto entries = selectEntries(connection, tail, {});
  if (entries.empty()) return std::nullopt;
  return std::move(entries.front().entry);
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

ChainHead chainHead(Reader& reader) {
  const auto [seq, hash] = headOfChain(reader.connection());
  return {seq, hex(hash)};
}

}  // namespace kontor::storage
