// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/later_indexes.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace kontor::storage {
namespace {

// The sorter runs in a second thread only when it spills: a small cache and temporary files, which hold keys of the
// tables that are loaded and never personal data.
constexpr std::string_view kSorting = "PRAGMA temp_store = FILE; PRAGMA cache_size = -8192; PRAGMA threads = 2;";
constexpr std::string_view kLoading = "PRAGMA cache_size = -65536;";  // rows are appended: more would lie idle
constexpr std::string_view kSorted = "PRAGMA threads = 0; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";
constexpr const char* kUsual = "PRAGMA threads = 0; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY;";

}  // namespace

LaterIndexes::~LaterIndexes() {
  if (!m_tables.empty()) sqlite3_exec(m_connection.handle(), kUsual, nullptr, nullptr, nullptr);
}

bool LaterIndexes::takeAway(std::string_view table) {
  if (isAway(table)) return true;
  if (m_connection.integer("SELECT 1 FROM " + quotedName(table) + " LIMIT 1")) return false;
  takeAwayOfAny(table);
  return true;
}

void LaterIndexes::takeAwayOfAny(std::string_view table) {
  if (isAway(table)) return;
  m_connection.run(kLoading);
  std::vector<std::pair<std::string, std::string>> indexes;
  // To make an index of the few rows in some state takes a scan of the table; to keep it costs next to nothing.
  SQLite::Statement query(m_connection.db(),
                          "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
                          " AND sql NOT LIKE '%WHERE status = %'");
  query.bind(1, std::string(table));
  while (query.executeStep()) indexes.emplace_back(query.getColumn(0).getString(), query.getColumn(1).getString());
  query.reset();
  for (auto& [name, definition] : indexes) {
    m_connection.run("DROP INDEX " + quotedName(name));
    m_definitions.push_back(std::move(definition));
  }
  m_tables.emplace_back(table);
}

bool LaterIndexes::isAway(std::string_view table) const {
  return std::find(m_tables.begin(), m_tables.end(), table) != m_tables.end();
}

void LaterIndexes::makeAgain() {
  if (m_definitions.empty()) return;
  m_connection.run(kSorting);
  for (const auto& definition : m_definitions) m_connection.run(definition);
  m_connection.run(kSorted);
  m_definitions.clear();
}

}  // namespace kontor::storage
