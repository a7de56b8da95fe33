// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row_inserter.h"

#include <fmt/format.h>

#include <cstring>
#include <string>

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

}  // namespace

RowInserter::RowInserter(Connection& connection, std::string_view table, std::span<const std::string_view> columns)
    : m_columns(columns.size()),
      m_many(connection, insertSql(table, columns, kRowsPerStatement)),
      m_one(connection, insertSql(table, columns, 1)) {
  m_cells.reserve(m_columns * kRowsPerStatement);
  m_days.reserve(m_cells.capacity());
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

void RowInserter::insert(BulkStatement& statement, std::size_t firstRow, std::size_t rows) {
  m_days.clear();
  for (std::size_t i = 0; i < rows * m_columns; ++i) {
    const Cell& cell = m_cells[firstRow * m_columns + i];
    const int index = static_cast<int>(i) + 1;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
      statement.bind(index, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
      statement.bind(index, *text);
    } else if (const auto* day = std::get_if<domain::Day>(&cell)) {
      const std::string iso = day->iso();
      auto& place = m_days.emplace_back();
      std::memcpy(place.data(), iso.data(), place.size());
      statement.bind(index, std::string_view(place.data(), place.size()));
    } else if (const auto* blob = std::get_if<std::span<const std::byte>>(&cell)) {
      statement.bind(index, *blob);
    } else {
      statement.bindNull(index);
    }
  }
  statement.execute();
}

}  // namespace kontor::storage
