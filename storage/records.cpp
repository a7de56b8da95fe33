// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"

#include "domain/decimal.h"
#include "domain/order.h"
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

void requireWritable(domain::Entity entity) {
  using enum domain::Entity;
  if (entity == Customer || entity == ImportRun || entity == StockLevel) {
    throw std::invalid_argument(std::string(domain::info(entity).id));
  }
}

// Saving a view under a name that is there already replaces it.
void dropSavedView(Connection& connection, const FieldValues& values) {
  const ColumnValues columns = columnsOfFields(domain::Entity::SavedView, values, true);
  SQLite::Statement drop(connection.db(), "DELETE FROM saved_view WHERE page = ? AND name = ?");
  int index = 0;
  for (const std::string_view column : {"page", "name"}) {
    const domain::Value* value = columns.find(column);
    bindValue(drop, ++index, value == nullptr ? domain::Value() : *value);
  }
  drop.exec();
}

std::string selectRecordSql(domain::Entity entity) {
  std::string sql = "SELECT ";
  bool sealed = false;
  for (const domain::Field& field : domain::fields(entity)) {
    sealed = sealed || field.type == domain::FieldType::Sealed;
    if (!field.sql.empty()) {
      sql += field.sql;
    } else {
      sql += field.column.empty() ? "NULL" : "t." + quotedName(field.column);
    }
    sql += ", ";
  }
  sql += sealed ? "t.contact_id" : "NULL";
  return sql + fmt::format(" FROM {} t WHERE t.id = ?", quotedName(domain::info(entity).id));
}

}  // namespace

domain::Id insertRecord(Writer& writer, const ContactVault& vault, domain::Entity entity, const FieldValues& values) {
  requireWritable(entity);
  if (entity == domain::Entity::SavedView) dropSavedView(writer.connection(), values);
  const std::string_view table = domain::info(entity).id;
  ColumnValues columns = columnsOfFields(entity, values, true);
  applyRules(writer, entity, 0, columns);
  sealFields(writer, vault, entity, 0, values, columns);
  const domain::Id id = writer.newId(table);
  columns.set("id", id);
  columns.insertInto(writer.connection(), table);
  follow(writer, entity, followerOf(writer.connection(), entity, id));
  return id;
}

void updateRecord(Writer& writer, const ContactVault& vault, domain::Entity entity, domain::Id id,
                  const FieldValues& values) {
  const std::string_view table = domain::info(entity).id;
  ColumnValues columns = columnsOfFields(entity, values, false);
  applyRules(writer, entity, id, columns);
  sealFields(writer, vault, entity, id, values, columns);
  if (!columns.isEmpty()) columns.update(writer.connection(), table, id);
  follow(writer, entity, followerOf(writer.connection(), entity, id));
}

FieldValues defaultValues(Reader& reader, domain::Entity entity, domain::Instant now) {
  FieldValues values;
  SQLite::Statement query(reader.connection().db(), "SELECT name, dflt_value FROM pragma_table_info(?)");
  query.bind(1, std::string(domain::info(entity).id));
  while (query.executeStep()) {
    const std::string column = query.getColumn(0).getString();
    const auto all = domain::fields(entity);
    const auto field = std::ranges::find(all, column, &domain::Field::column);
    if (field == all.end() || field->id == "archived") continue;
    const std::string text = query.getColumn(1).getString();  // as SQL writes it: 'own', 1
    if (field->has(domain::Required) && field->type == domain::FieldType::Instant) {
      values.emplace_back(field->id, now.seconds);
    } else if (text.size() > 2 && text.starts_with('\'')) {
      values.emplace_back(field->id, text.substr(1, text.size() - 2));
    } else if (const auto number = domain::parseDecimal(text, 0)) {
      values.emplace_back(field->id, *number);
    }
  }
  return values;
}

void archiveRecord(Writer& writer, domain::Entity entity, domain::Id id, bool archived) {
  if (!domain::isArchivable(entity)) {
    throw std::invalid_argument(std::string(domain::info(entity).id));
  }
  ColumnValues columns;
  columns.set("archived", std::int64_t{archived});
  columns.update(writer.connection(), domain::info(entity).id, id);
  follow(writer, entity, followerOf(writer.connection(), entity, id));
}

bool isSharedContact(Connection& connection, domain::Id contact, domain::Id order) {
  BulkStatement other(connection,
                      "SELECT 1 FROM sales_order WHERE customer_id = (SELECT customer_id FROM contact"
                      " WHERE id = ?1) AND contact_id = ?1 AND id <> ?2");
  other.bind(1, contact);
  other.bind(2, order);
  return other.step();
}

void refreshOrderSums(Writer& writer, domain::Id order) {
  BulkStatement query(writer.connection(), "SELECT quantity, amount FROM sales_order_line WHERE order_id = ?");
  query.bind(1, order);
  std::vector<domain::LineAmount> lines;
  while (query.step()) {
    lines.push_back({query.integer(0), query.isNull(1) ? std::nullopt : std::optional(query.integer(1))});
  }
  const auto sums = domain::orderSums(lines);
  if (!sums) throw std::overflow_error("sales_order");
  BulkStatement update(writer.connection(),
                       "UPDATE sales_order SET gross = ?, credit = ?, units = ?, line_count = ? WHERE id = ?");
  update.bind(1, sums->gross);
  update.bind(2, sums->credit);
  update.bind(3, sums->units);
  update.bind(4, sums->lineCount);
  update.bind(5, order);
  update.execute();
}

std::vector<domain::Value> readRecord(Reader& reader, const ContactVault& vault, domain::Entity entity, domain::Id id) {
  const auto fields = domain::fields(entity);
  SQLite::Statement query(reader.connection().db(), selectRecordSql(entity));
  query.bind(1, id);
  if (!query.executeStep()) return {};
  std::vector<domain::Value> values;
  std::optional<ContactData> contact;
  const int contactColumn = static_cast<int>(fields.size());
  if (!query.isColumnNull(contactColumn)) contact = vault.open(reader, query.getColumn(contactColumn).getInt64());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].type != domain::FieldType::Sealed) {
      values.push_back(columnValue(query, static_cast<int>(i)));
      continue;
    }
    const std::string_view text = contact ? contact->get(fields[i].id) : std::string_view();
    values.push_back(text.empty() ? domain::Value() : domain::Value(std::string(text)));
  }
  return values;
}

}  // namespace kontor::storage
