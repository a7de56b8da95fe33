// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/table_text.h"

#include "models/translations.h"
#include "models/words/text.h"
#include "storage/book_error.h"
#include "storage/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::models {
namespace {

constexpr std::size_t kRowsAtOnce = 1024;
constexpr QLatin1Char kBookSign('@');
constexpr qsizetype kMarkLength = 6;
constexpr char kTextContext[] = "kontor::models::TableText";
constexpr char kNumberLabel[] = QT_TRANSLATE_NOOP("kontor::models::TableText", "Record number");

// The fields to show come first in a shape.
QStringList cellTexts(const FieldText& text, const std::vector<const domain::Field*>& fields, const Cell* row) {
  QStringList texts;
  for (std::size_t i = 0; i < fields.size(); ++i) texts << copiedCell(text, *fields[i], row[i]);
  return texts;
}

// Spreadsheets take a quotation mark in front for the beginning of a quoted cell.
QString quoted(QString cell) {
  if (!cell.startsWith(QLatin1Char('"'))) return cell;
  return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString line(QStringList cells) {
  for (QString& cell : cells) cell = quoted(std::move(cell));
  return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

}  // namespace

bool nameRecords(domain::Entity entity, const std::vector<const domain::Field*>& fields) {
  const auto key = storage::keyFields(entity);
  const auto isShown = [&](std::string_view id) {
    return std::ranges::any_of(fields, [id](const domain::Field* field) { return field != nullptr && field->id == id; });
  };
  return !key.empty() && std::ranges::all_of(key, isShown);
}

bool needNumbers(domain::Entity entity, const std::vector<const domain::Field*>& fields) {
  const auto isEditable = [](const domain::Field* field) { return field->has(domain::Editable); };
  return !nameRecords(entity, fields) && std::ranges::any_of(fields, isEditable);
}

QString recordNumber(domain::Id id) {
  return QLatin1Char('#') + QString::number(id);
}

QString copiedNumber(domain::Id id, const QString& book) {
  return recordNumber(id) + kBookSign + book;
}

QString bookMark(storage::Reader& reader) {
  const auto id = reader.connection().text("SELECT value FROM book_state WHERE name = 'book_id'");
  return toQt(id.value_or("")).left(kMarkLength);
}

std::optional<domain::Id> readRecordNumber(const QString& text, const QString& book) {
  const qsizetype sign = text.indexOf(kBookSign);
  if (sign >= 0 && QStringView(text).mid(sign + 1) != book) return std::nullopt;
  bool isNumber = false;
  const QStringView number = QStringView(text).left(sign >= 0 ? sign : text.size());
  const domain::Id id = number.mid(number.startsWith(QLatin1Char('#')) ? 1 : 0).toLongLong(&isNumber);
  return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

QString recordNumberLabel() {
  return QCoreApplication::translate(kTextContext, kNumberLabel);
}

QStringList recordNumberNames() {
  QStringList names = {QStringLiteral("id"), recordNumberLabel(), QString::fromUtf8(kNumberLabel)};
  for (const auto& texts : allOwnTexts()) names << texts->translate(kTextContext, kNumberLabel);
  return names;
}

QString copiedCell(const FieldText& text, const domain::Field& field, const Cell& cell) {
  using enum domain::FieldType;
  const bool number =
      field.type == Money || field.type == Integer || field.type == Rate || field.type == Weight || field.type == Length;
  QString shown = number ? text.edit(field, cell.value) : cell.text;
  for (const char mark : {'\t', '\n', '\r'}) shown.replace(QLatin1Char(mark), QLatin1Char(' '));
  return shown;
}

QString tableText(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, domain::Entity entity,
                  const std::vector<const domain::Field*>& fields, std::span<const domain::Id> ids, std::stop_token stop) {
  const RowShape shape = RowShape::of(entity, fields);
  const bool numbered = needNumbers(entity, fields);
  const QString book = bookMark(reader);
  QStringList labels;
  for (const domain::Field* field : fields) labels << FieldText::label(*field);
  if (numbered) labels << recordNumberLabel();
  QString table = line(labels);
  for (std::size_t first = 0; first < ids.size(); first += kRowsAtOnce) {
    if (stop.stop_requested()) throw storage::Cancelled();
    const auto some = ids.subspan(first, std::min(kRowsAtOnce, ids.size() - first));
    const std::vector<Cell> cells = readCells(reader, vault, text, shape, some);
    for (std::size_t row = 0; row < some.size(); ++row) {
      QStringList values = cellTexts(text, fields, &cells[row * shape.fields.size()]);
      if (numbered) values << copiedNumber(some[row], book);
      table += line(values);
    }
  }
  return table;
}

}  // namespace kontor::models
