// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_details.h"

#include "models/words/messages.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kontor::models {
namespace {

struct DetailTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::JournalDetails)
};

/// Reads single values of rows as they are now and remembers them: rows of one entry share channels and orders.
class RowValues {
 public:
  explicit RowValues(storage::Reader& reader) : m_reader(reader) {}

  domain::Value value(const domain::Field& field, domain::Id id) {
    if (field.column.empty() && field.sql.empty()) return {};
    const std::string expression(field.sql.empty() ? field.column : field.sql);
    const std::string table(domain::info(field.entity).id);
    const auto key = std::make_pair(table + '.' + expression, id);
    if (const auto known = m_values.find(key); known != m_values.end()) return known->second;
    SQLite::Statement query(m_reader.connection().db(), "SELECT " + expression + " FROM " + table + " t WHERE t.id = ?");
    query.bind(1, id);
    const domain::Value found = query.executeStep() ? storage::columnValue(query, 0) : domain::Value();
    return m_values.emplace(key, found).first->second;
  }

 private:
  storage::Reader& m_reader;
  std::map<std::pair<std::string, domain::Id>, domain::Value> m_values;
};

const domain::Field* fieldOfColumn(domain::Entity entity, std::string_view column) {
  const auto all = domain::fields(entity);
  const auto found = std::ranges::find(all, column, &domain::Field::column);
  return found == all.end() || column.empty() ? nullptr : &*found;
}

/// What the entry itself says about a column: the later value, or the earlier one of a deleted row.
domain::Value stated(const storage::RowChange& change, std::string_view column) {
  const auto found = std::ranges::find(change.columns, column, &storage::ColumnChange::column);
  if (found == change.columns.end()) return {};
  return change.operation == storage::RowOperation::Deleted ? found->before : found->after;
}

QString plainText(const domain::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
  const auto* number = std::get_if<std::int64_t>(&value);
  return number ? QString::number(*number) : QString();
}

/// Turns the rows of one entry into words.
class ChangeReader {
 public:
  ChangeReader(storage::Reader& reader, const FieldText& text) : m_rows(reader), m_text(text) {}

  ChangedRecord record(const storage::RowChange& change) {
    ChangedRecord record{change.table, change.id, change.operation, title(change), {}};
    const auto entity = domain::findEntity(change.table);
    for (const storage::ColumnChange& column : change.columns) {
      if (column.column == "id") continue;
      const domain::Field* field = entity ? fieldOfColumn(*entity, column.column) : nullptr;
      ChangedField shown{columnLabel(change.table, column.column), text(change, field, column.before),
                         text(change, field, column.after)};
      if (!shown.before.isEmpty() || !shown.after.isEmpty()) record.fields.push_back(std::move(shown));
    }
    return record;
  }

  QString title(const storage::RowChange& change) {
    const QString table = tableLabel(change.table);
    const auto entity = domain::findEntity(change.table);
    const domain::Field* field = entity ? domain::findField(*entity, domain::info(*entity).title) : nullptr;
    if (!field) return DetailTexts::tr("%1 %2", "record and number").arg(table, QString::number(change.id));
    domain::Value name = stated(change, field->column);
    if (!domain::isStated(name)) name = m_rows.value(*field, change.id);
    const QString shown = text(change, field, name);
    return DetailTexts::tr("%1 %2", "record and name").arg(table, shown.isEmpty() ? QString::number(change.id) : shown);
  }

 private:
  QString text(const storage::RowChange& change, const domain::Field* field, const domain::Value& value) {
    if (!domain::isStated(value)) return {};
    if (!field) return plainText(value);
    if (field->type == domain::FieldType::Reference) return referenced(*field, value);
    const auto* amount = std::get_if<std::int64_t>(&value);
    if (field->type == domain::FieldType::Money && amount) return m_text.money(*amount, currency(change, *field));
    return m_text.format(*field, value);
  }

  QString referenced(const domain::Field& field, const domain::Value& value) {
    const auto entity = domain::findEntity(field.detail);
    const auto* id = std::get_if<std::int64_t>(&value);
    if (!entity || !id) return plainText(value);
    const domain::Field* title = domain::findField(*entity, domain::info(*entity).title);
    const QString name = title ? m_text.format(*title, m_rows.value(*title, *id)) : QString();
    return name.isEmpty() ? DetailTexts::tr("no. %1").arg(*id) : name;
  }

  std::string currency(const storage::RowChange& change, const domain::Field& money) {
    const domain::Field* field = domain::findField(money.entity, money.detail);
    if (!field) return {};
    domain::Value value = field->column.empty() ? domain::Value() : stated(change, field->column);
    if (!domain::isStated(value)) value = m_rows.value(*field, change.id);
    const auto* code = std::get_if<std::string>(&value);
    return code ? *code : std::string();
  }

  RowValues m_rows;
  const FieldText& m_text;
};

/// The newest later entry in force that touched the row.
std::optional<storage::JournalEntry> laterChange(storage::Reader& reader, std::int64_t seq,
                                                 const storage::RowInTheWay& row) {
  for (const storage::HistoryItem& item : storage::recordHistory(reader, row.table, row.id, storage::LargeInserts::Named))
    if (item.entry.seq > seq && item.entry.undoneBy == 0) return item.entry;
  return std::nullopt;
}

}  // namespace

std::vector<ChangedRecord> readChanges(storage::Reader& reader, const FieldText& text, std::int64_t seq, std::size_t limit) {
  ChangeReader changes(reader, text);
  std::vector<ChangedRecord> records;
  for (const storage::RowChange& change : storage::entryChanges(reader, seq, limit))
    records.push_back(changes.record(change));
  return records;
}

ChangedRecord readChange(storage::Reader& reader, const FieldText& text, const storage::RowChange& change) {
  return ChangeReader(reader, text).record(change);
}

std::vector<Obstacle> readObstacles(storage::Reader& reader, std::int64_t seq,
                                    const std::vector<storage::RowInTheWay>& rows) {
  const FieldText text;
  ChangeReader changes(reader, text);
  std::vector<Obstacle> obstacles;
  for (const storage::RowInTheWay& row : rows) {
    const storage::RowChange named{row.table, row.id, storage::RowOperation::Updated, {}};
    obstacles.push_back({row, changes.title(named), laterChange(reader, seq, row)});
  }
  return obstacles;
}

}  // namespace kontor::models
