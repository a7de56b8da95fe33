// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/row_record.h"

#include "storage/sql/row_values.h"

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

ChangedValue::Type typeOfColumn(std::string_view declared) {
  if (declared == "INTEGER") return ChangedValue::Type::Integer;
  return declared == "TEXT" ? ChangedValue::Type::Text : ChangedValue::Type::Bytes;
}

}  // namespace

RowRecord::RowRecord(Connection& connection, ChangeSession& session, ChangesetWriter& changeset, std::string_view table,
                     std::span<const std::string_view> columns)
    : m_session(session),
      m_changeset(changeset),
      m_table(table),
      m_journaled(session.records(table)),
      m_types(columns.size()),
      m_places(columns.size()) {
  std::vector<std::string> defaults;
  std::size_t stated = 0;
  SQLite::Statement query(connection.db(), "SELECT name, type, coalesce(dflt_value, 'NULL'), pk FROM pragma_table_info(?)");
  query.bind(1, m_table);
  while (query.executeStep()) {
    const auto column = std::ranges::find(columns, query.getColumn(0).getString());
    if (column != columns.end()) {
      const auto at = static_cast<std::size_t>(column - columns.begin());
      m_places[at] = m_key.size();
      m_types[at] = typeOfColumn(query.getColumn(1).getString());
      ++stated;
    }
    defaults.push_back(query.getColumn(2).getString());
    m_key.push_back(static_cast<std::uint8_t>(query.getColumn(3).getInt()));
  }
  if (stated != columns.size()) throw std::logic_error("an insert into columns that a table has not");
  readDefaults(connection, defaults);
}

void RowRecord::readDefaults(Connection& connection, const std::vector<std::string>& defaults) {
  std::string sql;
  for (const auto& value : defaults) sql += (sql.empty() ? "SELECT " : ", ") + value;
  BulkStatement query(connection, sql);
  query.step();
  m_row.resize(defaults.size());
  m_texts.resize(defaults.size());
  for (std::size_t i = 0; i < defaults.size(); ++i) {
    readColumn(query.handle(), static_cast<int>(i), m_row[i]);
    m_texts[i] = m_row[i].bytes;
    m_row[i].bytes = m_texts[i];
  }
}

void RowRecord::insert(BulkStatement& statement, std::span<const ChangedValue> values) {
  m_session.listen(false);
  statement.execute();
  m_session.listen(true);
  if (!m_journaled) return;
  for (; !values.empty(); values = values.subspan(m_places.size())) {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
      // Anything else SQLite would store as something else.
      if (values[i].type != m_types[i] && !values[i].isNull()) throw std::logic_error("a value of another type");
      m_row[m_places[i]] = values[i];
    }
    m_changeset.row({m_table, RowOperation::Inserted, {}, m_row, m_key});
  }
}

}  // namespace kontor::storage
