// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/column_values.h"

#include "domain/currency.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::storage {
namespace {

domain::Value storedForm(const domain::Field& field, const domain::Value& value) {
  using enum domain::FieldType;
  const bool text = field.type == Text || field.type == Note || field.type == Choice || field.type == Currency ||
                    field.type == Country || field.type == Day;
  if (!domain::isStated(value)) return text ? domain::Value(std::string()) : value;
  if (field.type == Currency) {
    const auto currency = domain::Currency::fromCode(std::get<std::string>(value));
    return currency ? domain::Value(std::string(currency->code())) : value;
  }
  return value;
}

}  // namespace

void ColumnValues::set(std::string_view column, domain::Value value) {
  const auto found = std::ranges::find(m_values, column, &decltype(m_values)::value_type::first);
  if (found != m_values.end()) {
    found->second = std::move(value);
  } else {
    m_values.emplace_back(column, std::move(value));
  }
}

const domain::Value* ColumnValues::find(std::string_view column) const {
  const auto found = std::ranges::find(m_values, column, &decltype(m_values)::value_type::first);
  return found == m_values.end() ? nullptr : &found->second;
}

void ColumnValues::run(Connection& connection, const std::string& sql) const {
  SQLite::Statement statement(connection.db(), sql);
  int index = 0;
  for (const auto& [column, value] : m_values) bindValue(statement, ++index, value);
  statement.exec();
}

void ColumnValues::insertInto(Connection& connection, std::string_view table) const {
  std::string columns;
  std::string marks;
  for (const auto& [column, value] : m_values) {
    columns += (columns.empty() ? "" : ", ") + quotedName(column);
    marks += marks.empty() ? "?" : ", ?";
  }
  run(connection, fmt::format("INSERT INTO {} ({}) VALUES ({})", quotedName(table), columns, marks));
}

void ColumnValues::update(Connection& connection, std::string_view table, domain::Id id) const {
  std::string changes;
  for (const auto& [column, value] : m_values) changes += (changes.empty() ? "" : ", ") + quotedName(column) + " = ?";
  run(connection, fmt::format("UPDATE {} SET {} WHERE id = {}", quotedName(table), changes, id));
}

ColumnValues columnsOfFields(domain::Entity entity, const FieldValues& values, bool isNew) {
  ColumnValues columns;
  for (const auto& [id, value] : values) {
    const domain::Field* field = domain::findField(entity, id);
    if (field == nullptr || field->column.empty() || (isNew && !domain::isStated(value))) continue;
    columns.set(field->column, storedForm(*field, value));
  }
  return columns;
}

}  // namespace kontor::storage
