// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row_inserter.h"

#include <fmt/format.h>

#include <cstring>
#include <string>

namespace kontor::storage {
namespace {

constexpr std::size_t kRowsPerStatement = 16;

std::string insertSql(std::string_view verb, std::string_view table, std::span<const std::string_view> columns,
                      std::size_t rows) {
  std::string names;
  std::string row = "(";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    names += fmt::format("{}{}", i == 0 ? "" : ", ", columns[i]);
    row += i == 0 ? "?" : ",?";
  }
  row += ")";
  std::string sql = fmt::format("{} INTO {} ({}) VALUES {}", verb, table, names, row);
  for (std::size_t i = 1; i < rows; ++i) sql += "," + row;
  return sql;
}

void bindTo(BulkStatement& statement, int index, const ChangedValue& value) {
  switch (value.type) {
    case ChangedValue::Type::Integer: statement.bind(index, value.integer); break;
    case ChangedValue::Type::Text: statement.bind(index, value.bytes); break;
    case ChangedValue::Type::Bytes: statement.bind(index, std::as_bytes(std::span(value.bytes))); break;
    default: statement.bindNull(index);
  }
}

}  // namespace

RowInserter::RowInserter(Writer& writer, std::string_view table, std::span<const std::string_view> columns,
                         std::string_view verb)
    : m_columns(columns.size()),
      m_record(writer.recordRows(table, columns)),
      m_many(writer.connection(), insertSql(verb, table, columns, kRowsPerStatement)),
      m_one(writer.connection(), insertSql(verb, table, columns, 1)) {
  m_values.reserve(m_columns * kRowsPerStatement);
  m_days.reserve(m_values.capacity());
}

void RowInserter::put(const Cell& cell) {
  ChangedValue& value = m_values.emplace_back();
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    value.type = ChangedValue::Type::Integer;
    value.integer = *number;
  } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
    value.type = ChangedValue::Type::Text;
    value.bytes = *text;
  } else if (const auto* day = std::get_if<domain::Day>(&cell)) {
    const std::string iso = day->iso();
    auto& place = m_days.emplace_back();
    std::memcpy(place.data(), iso.data(), place.size());
    value.type = ChangedValue::Type::Text;
    value.bytes = {place.data(), place.size()};
  } else if (const auto* blob = std::get_if<std::span<const std::byte>>(&cell)) {
    value.type = ChangedValue::Type::Bytes;
    value.bytes = {reinterpret_cast<const char*>(blob->data()), blob->size()};
  } else {
    value.type = ChangedValue::Type::Null;
  }
  if (m_values.size() < m_columns * kRowsPerStatement) return;
  insert(m_many, 0, kRowsPerStatement);
  m_values.clear();
  m_days.clear();
}

void RowInserter::flush() {
  for (std::size_t row = 0; row < m_values.size() / m_columns; ++row) insert(m_one, row, 1);
  m_values.clear();
  m_days.clear();
}

void RowInserter::insert(BulkStatement& statement, std::size_t firstRow, std::size_t rows) {
  const auto values = std::span(m_values).subspan(firstRow * m_columns, rows * m_columns);
  for (std::size_t i = 0; i < values.size(); ++i) bindTo(statement, static_cast<int>(i) + 1, values[i]);
  if (m_record) {
    m_record->insert(statement, values);
  } else {
    statement.execute();
  }
}

}  // namespace kontor::storage
