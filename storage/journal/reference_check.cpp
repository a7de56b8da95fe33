// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/reference_check.h"

#include "storage/sql/bulk_statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

namespace kontor::storage {
namespace {

[[noreturn]] void throwMissing() {
  throw SQLite::Exception("FOREIGN KEY constraint failed", SQLITE_CONSTRAINT_FOREIGNKEY);
}

}  // namespace

ReferenceCheck::ReferenceCheck(Connection& connection) : m_connection(connection) {
  SQLite::Statement query(connection.db(),
                          "SELECT s.name, c.cid, f.\"table\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f"
                          " JOIN pragma_table_info(s.name) c ON c.name = f.\"from\" WHERE s.type = 'table'");
  while (query.executeStep()) {
    Table& parent = tableOf(query.getColumn(2).getString());
    tableOf(query.getColumn(0).getString()).keys.push_back({query.getColumn(1).getInt(), &parent});
  }
}

void ReferenceCheck::add(const ChangedRow& row) {
  Table& table = tableOf(row.table);
  if (row.operation == RowOperation::Deleted) {
    table.lostRows = true;
    return;
  }
  if (row.operation == RowOperation::Inserted) table.inserted.add(row.id());
  for (const auto& key : table.keys) {
    const ChangedValue& value = row.after(key.column);
    if (value.type != ChangedValue::Type::Integer || key.parent->inserted.contains(value.integer)) continue;
    key.parent->named.insert(value.integer);
  }
}

void ReferenceCheck::finish() {
  const bool lostRows = std::ranges::any_of(m_tables, [](const auto& entry) { return entry.second.lostRows; });
  if (lostRows && m_connection.integer("SELECT 1 FROM pragma_foreign_key_check LIMIT 1")) throwMissing();
  for (const auto& [name, table] : m_tables) {
    if (table.named.empty()) continue;
    BulkStatement find(m_connection, "SELECT 1 FROM " + quotedName(name) + " WHERE id = ?");
    for (const domain::Id id : table.named) {
      find.bind(1, id);
      if (!find.step()) throwMissing();
      find.reset();
    }
  }
}

ReferenceCheck::Table& ReferenceCheck::tableOf(std::string_view name) {
  if (m_last == m_tables.end() || m_last->first != name) {
    m_last = m_tables.find(name);
    if (m_last == m_tables.end()) m_last = m_tables.try_emplace(std::string(name)).first;
  }
  return m_last->second;
}

}  // namespace kontor::storage
