// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_columns.h"

#include "models/paste/table_text.h"
#include "models/translations.h"
#include "models/words/field_labels.h"
#include "models/words/field_text.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kontor::models {
namespace {

using domain::Field;

constexpr char kPasteContext[] = "kontor::models::PasteColumns";
constexpr char kPlaceLabel[] = QT_TRANSLATE_NOOP("kontor::models::PasteColumns", "Column %1");

// What a field may be called in the first row of a table, the most certain first: its id, its label in this window, in
// English, and in the other languages.
QStringList namesOf(domain::Entity entity, const Field& field) {
  QStringList names = {toQt(field.id), FieldText::label(field)};
  const char* english = fieldLabelSource(domain::info(entity).id, field.id);
  if (english == nullptr) return names;
  names << QString::fromUtf8(english);
  for (const auto& texts : allOwnTexts()) names << texts->translate("Field", english);
  return names;
}

/// What is known under a heading: a field, or else the number of the record.
struct Heading {
  qsizetype rank = 0;
  const Field* field = nullptr;
};

/// The fields of an entity by all that tables call them.
class Headings {
 public:
  explicit Headings(domain::Entity entity) {
    for (const Field& field : domain::fields(entity)) take(namesOf(entity, field), &field);
    take(recordNumberNames(), nullptr);
  }

  /// Null for a heading that is not known.
  const Heading* find(const QString& heading) const {
    const auto found = m_known.find(heading.trimmed().toCaseFolded());
    return found == m_known.end() ? nullptr : &found->second;
  }

 private:
  void take(const QStringList& names, const Field* field) {
    for (qsizetype rank = 0; rank < names.size(); ++rank) {
      if (names[rank].isEmpty()) continue;
      const auto [known, isNew] = m_known.try_emplace(names[rank].toCaseFolded(), Heading{rank, field});
      if (!isNew && rank < known->second.rank) known->second = {rank, field};
    }
  }

  std::map<QString, Heading> m_known;
};

std::optional<PasteColumns> readHeadings(domain::Entity entity, const std::vector<std::string>& cells) {
  const Headings headings(entity);
  PasteColumns columns;
  columns.hasHeader = true;
  std::size_t known = 0;
  std::size_t unknown = 0;
  for (const std::string& cell : cells) {
    const Heading* heading = headings.find(toQt(cell));
    const Field* field = heading != nullptr ? heading->field : nullptr;
    if (heading != nullptr)
      ++known;
    else if (!cell.empty())
      ++unknown;
    if (heading != nullptr && field == nullptr) columns.number = columns.fields.size();
    columns.fields.push_back(field);
    columns.headings << toQt(cell).trimmed();
  }
  return known > 0 && known >= unknown ? std::optional(columns) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> PasteColumns::find(std::string_view field) const {
  const auto isIt = [field](const Field* known) { return known != nullptr && known->id == field; };
  const auto found = std::ranges::find_if(fields, isIt);
  return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

QString PasteColumns::heading(std::size_t column) const {
  if (number == column) return recordNumberLabel();
  if (fields[column] != nullptr) return FieldText::label(*fields[column]);
  const QString typed = headings.value(static_cast<qsizetype>(column));
  return typed.isEmpty() ? QCoreApplication::translate(kPasteContext, kPlaceLabel).arg(column + 1) : typed;
}

void PasteColumns::widen(const std::vector<std::string>& cells) {
  std::size_t width = cells.size();
  while (width > 0 && cells[width - 1].empty()) --width;
  if (width > fields.size()) fields.resize(width, nullptr);
}

bool takesPaste(const Field& field, bool isNew) {
  const bool stored = !field.column.empty() || field.type == domain::FieldType::Sealed;
  return stored && (field.has(domain::Editable) || (isNew && field.has(domain::Required)));
}

PasteColumns readPasteColumns(domain::Entity entity, const std::vector<const Field*>& shown,
                              const std::vector<std::string>& firstRow) {
  if (auto headings = readHeadings(entity, firstRow)) return std::move(*headings);
  PasteColumns columns;
  columns.fields = shown;
  if (firstRow.size() > shown.size() && needNumbers(entity, shown)) {
    columns.number = shown.size();
    columns.fields.push_back(nullptr);
  }
  return columns;
}

}  // namespace kontor::models
