// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/id_sequences.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::storage {

domain::Id IdSequences::take(std::string_view table, std::int64_t count) {
  auto place = m_next.find(table);
  if (place == m_next.end()) place = m_next.emplace(table, firstFree(std::string(table))).first;
  const auto first = place->second;
  place->second += count;
  return domain::makeId(m_desk, first);
}

std::int64_t IdSequences::firstFree(const std::string& table) {
  SQLite::Statement stored(m_connection.db(), "SELECT next FROM id_sequence WHERE name = ?");
  stored.bind(1, table);
  std::int64_t next = stored.executeStep() ? stored.getColumn(0).getInt64() : 1;
  // Rows that came with an id of their own count too.
  const auto highest = m_connection.integer(
      fmt::format("SELECT max(rowid) FROM {} WHERE rowid < {}", quotedName(table), domain::makeId(m_desk + 1, 0)));
  if (highest && domain::deskOf(*highest) == m_desk) next = std::max(next, (*highest - domain::makeId(m_desk, 0)) + 1);
  return next;
}

void IdSequences::store() {
  SQLite::Statement statement(m_connection.db(),
                              "INSERT INTO id_sequence (name, next) VALUES (?1, ?2)"
                              " ON CONFLICT (name) DO UPDATE SET next = ?2 WHERE next <> ?2");
  for (const auto& [name, next] : m_next) {
    statement.bind(1, name);
    statement.bind(2, next);
    statement.exec();
    statement.reset();
  }
}

}  // namespace kontor::storage
