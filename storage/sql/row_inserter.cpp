// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row_inserter.h"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <cstring>

namespace kontor::storage {
namespace {

constexpr std::size_t kRowsPerStatement = 16;

std::string insertSql(std::string_view table, std::span<const std::string_view> columns, std::size_t rows) {
  std::string names;
  std::string row = "(";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    names += fmt::format("{}{}", i == 0 ? "" : ", ", columns[i]);
    row += i == 0 ? "?" : ",?";
  }
  row += ")";
  std::string sql = fmt::format("INSERT INTO {} ({}) VALUES {}", table, names, row);
  for (std::size_t i = 1; i < rows; ++i) sql += "," + row;
  return sql;
}

sqlite3_stmt* prepare(Connection& connection, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(connection.handle(), sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &statement, nullptr) != SQLITE_OK) {
    throw SQLite::Exception(connection.handle());
  }
  return statement;
}

void bindText(sqlite3_stmt* statement, int index, std::string_view text) {
  // A null pointer would bind NULL, and an empty view may hold one.
  sqlite3_bind_text(statement, index, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

}  // namespace

RowInserter::RowInserter(Connection& connection, std::string_view table, std::span<const std::string_view> columns)
    : m_connection(connection), m_columns(columns.size()) {
  m_many = prepare(connection, insertSql(table, columns, kRowsPerStatement));
  m_one = prepare(connection, insertSql(table, columns, 1));
  m_cells.reserve(m_columns * kRowsPerStatement);
  m_days.reserve(m_cells.capacity());
}

RowInserter::~RowInserter() {
  sqlite3_finalize(m_many);
  sqlite3_finalize(m_one);
}

void RowInserter::put(const Cell& cell) {
  m_cells.push_back(cell);
  if (m_cells.size() < m_columns * kRowsPerStatement) return;
  insert(m_many, 0, kRowsPerStatement);
  m_cells.clear();
}

void RowInserter::flush() {
  for (std::size_t row = 0; row < m_cells.size() / m_columns; ++row) insert(m_one, row, 1);
  m_cells.clear();
}

void RowInserter::insert(sqlite3_stmt* statement, std::size_t firstRow, std::size_t rows) {
  m_days.clear();
  for (std::size_t i = 0; i < rows * m_columns; ++i) {
    const Cell& cell = m_cells[firstRow * m_columns + i];
    const int index = static_cast<int>(i) + 1;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
      sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
      bindText(statement, index, *text);
    } else if (const auto* day = std::get_if<domain::Day>(&cell)) {
      const std::string iso = day->iso();
      auto& place = m_days.emplace_back();
      std::memcpy(place.data(), iso.data(), place.size());
      bindText(statement, index, {place.data(), place.size()});
    } else if (const auto* blob = std::get_if<std::span<const std::byte>>(&cell)) {
      sqlite3_bind_blob64(statement, index, blob->data(), blob->size(), SQLITE_STATIC);
    } else {
      sqlite3_bind_null(statement, index);
    }
  }
  const int code = sqlite3_step(statement);
  sqlite3_reset(statement);
  if (code != SQLITE_DONE) throw SQLite::Exception(m_connection.handle(), code);
}

}  // namespace kontor::storage
