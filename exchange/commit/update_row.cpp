// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/update_row.h"

#include <fmt/format.h>

namespace kontor::exchange {

void RowUpdate::run(storage::Connection& connection, domain::Id id) const {
  if (m_values.empty()) return;
  std::string sql = fmt::format("UPDATE {} SET ", m_table);
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    sql += fmt::format("{}{} = ?{}", i == 0 ? "" : ", ", m_values[i].first, i + 1);
  }
  sql += fmt::format(" WHERE id = ?{}", m_values.size() + 1);
  SQLite::Statement statement(connection.db(), sql);
  int index = 1;
  for (const auto& [column, value] : m_values) storage::bindValue(statement, index++, value);
  statement.bind(index, static_cast<std::int64_t>(id));
  statement.exec();
}

}  // namespace kontor::exchange
