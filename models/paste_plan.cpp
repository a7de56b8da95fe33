// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste_plan.h"

#include "domain/calendar.h"
#include "domain/decimal.h"
#include "exchange/text/delimited.h"
#include "exchange/values/cell_text.h"
#include "models/field_labels.h"
#include "models/text.h"
#include "models/translations.h"
#include "storage/book_error.h"
#include "storage/list_query.h"
#include "storage/relations.h"

#include <algorithm>
#include <map>
#include <set>

namespace kontor::models {
namespace {

using domain::Field;
using domain::FieldType;
using RowKind = PasteRow::Kind;

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

/// The fields of an entity by all that tables call them.
class Headings {
 public:
  explicit Headings(domain::Entity entity) {
    for (const Field& field : domain::fields(entity)) {
      const QStringList names = namesOf(entity, field);
      for (qsizetype rank = 0; rank < names.size(); ++rank) take(names[rank], {rank, &field});
    }
  }

  /// Null for a heading that names no field.
  const Field* find(const QString& heading) const {
    const auto found = m_fields.find(heading.trimmed().toCaseFolded());
    return found == m_fields.end() ? nullptr : found->second.second;
  }

 private:
  using Ranked = std::pair<qsizetype, const Field*>;

  void take(const QString& name, Ranked field) {
    if (name.isEmpty()) return;
    const auto [known, isNew] = m_fields.try_emplace(name.toCaseFolded(), field);
    if (!isNew && field.first < known->second.first) known->second = field;
  }

  std::map<QString, Ranked> m_fields;
};

bool takesValues(const Field& field, bool isNew) {
  const bool stored = !field.column.empty() || field.type == FieldType::Sealed;
  return stored && (field.has(domain::Editable) || (isNew && field.has(domain::Required)));
}

// As the program writes it itself: decimals with a point, ISO times. Days are ISO texts anyway.
std::optional<domain::Value> plainValue(const Field& field, const std::string& text) {
  std::optional<std::int64_t> number;
  switch (field.type) {
    case FieldType::Money: number = domain::parseDecimal(text, domain::kMoneyScale); break;
    case FieldType::Rate: number = domain::parseDecimal(text, domain::kRateScale); break;
    case FieldType::Integer:
    case FieldType::Weight:
    case FieldType::Length: number = domain::parseDecimal(text, 0); break;
    case FieldType::Instant:
      if (const auto instant = domain::Instant::fromIso(text)) number = instant->seconds;
      break;
    case FieldType::Day:
      if (const auto day = domain::Day::fromIso(text)) return day->iso();
      break;
    default: break;
  }
  return number ? std::optional<domain::Value>(*number) : std::nullopt;
}

bool isBlank(const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return !domain::isStated(value) || (text != nullptr && text->empty());
}

bool isMask(const Field& field, const QString& text) {
  return field.type == FieldType::Sealed && text.contains(QChar(0x2022));
}

/// Reads the rows of one table.
class PasteReading {
 public:
  PasteReading(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, PastePlan& plan)
      : m_reader(reader), m_vault(vault), m_text(text), m_plan(plan), m_key(storage::keyFields(plan.entity)) {}

  void take(const std::vector<std::string>& cells) {
    PasteRow row;
    row.cells.resize(m_plan.columns.size());
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
      if (i < cells.size()) row.cells[i].text = toQt(exchange::stripExportGuard(cells[i])).trimmed();
      if (m_plan.columns[i] != nullptr) readCell(*m_plan.columns[i], row.cells[i], row.values);
    }
    row.id = storedRecord(row.values);
    row.id == 0 ? finishNew(row) : finishChanged(row);
    judge(row);
    m_plan.rows.push_back(std::move(row));
  }

 private:
  void readCell(const Field& field, PasteCell& cell, storage::FieldValues& values) {
    if (isMask(field, cell.text)) return;
    TypedValue typed = m_text.parse(field, cell.text);
    if (field.type == FieldType::Reference && !cell.text.isEmpty()) {
      const domain::Id id = referenced(field, cell.text);
      typed = {domain::Value(id), {}};
      if (id == 0) typed.issue = domain::Issue{"unknown_reference", std::string(field.id), 0, {}, fromQt(cell.text), {}};
    } else if (typed.issue) {
      if (auto plain = plainValue(field, fromQt(cell.text))) typed = {std::move(*plain), {}};
    }
    if (field.type == FieldType::Reference && cell.text.isEmpty()) typed = {};
    if (typed.issue) cell.issue = std::move(typed.issue);
    else values.emplace_back(field.id, std::move(typed.value));
  }

  domain::Id referenced(const Field& field, const QString& title) {
    const auto key = std::make_pair(&field, title);
    if (const auto known = m_references.find(key); known != m_references.end()) return known->second;
    domain::Id id = 0;
    const auto found = storage::findByTitle(m_reader, *domain::findEntity(field.detail), fromQt(title), 2);
    for (const storage::TitledRow& row : found) {
      if (id == 0 && toQt(row.title).compare(title, Qt::CaseInsensitive) == 0) id = row.id;
    }
    return m_references[key] = id;
  }

  const domain::Value* valueOf(const storage::FieldValues& values, std::string_view field) const {
    const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
    return found == values.end() || isBlank(found->second) ? nullptr : &found->second;
  }

  // The record that has this key; 0 when there is none or the row does not state the whole key.
  domain::Id storedRecord(const storage::FieldValues& values) {
    std::string filter = domain::findField(m_plan.entity, "archived") != nullptr ? "archived:yes,no" : "";
    for (const std::string_view name : m_key) {
      const domain::Value* value = valueOf(values, name);
      if (value == nullptr) return 0;
      const auto* number = std::get_if<std::int64_t>(value);
      std::string text = number != nullptr ? ":#" + std::to_string(*number) : "=\"";
      if (number == nullptr) {
        for (const char c : std::get<std::string>(*value)) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += '"';
      }
      filter += ' ' + std::string(name) + text;
    }
    if (m_key.empty()) return 0;
    const auto ids = storage::listIds(m_reader, {.entity = m_plan.entity, .filter = filter, .sort = "id"});
    return ids.empty() ? 0 : ids.front();
  }

  void finishNew(PasteRow& row) {
    std::erase_if(row.values, [this](const auto& value) {
      return isBlank(value.second) || !takesValues(*domain::findField(m_plan.entity, value.first), true);
    });
    // Defaults stand beneath what is pasted.
    if (m_defaults.empty()) m_defaults = storage::defaultValues(m_reader, m_plan.entity, {});
    for (const auto& [field, value] : m_defaults) {
      const Field& known = *domain::findField(m_plan.entity, field);
      if (known.type != FieldType::Instant && valueOf(row.values, field) == nullptr) row.values.emplace_back(field, value);
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const Field* field = m_plan.columns[i];
      row.cells[i].changes = field != nullptr && valueOf(row.values, field->id) != nullptr;
    }
  }

  void finishChanged(PasteRow& row) {
    const auto stored = storage::readRecord(m_reader, m_vault, m_plan.entity, row.id);
    const auto all = domain::fields(m_plan.entity);
    std::erase_if(row.values, [&](const auto& value) {
      const auto field = std::ranges::find(all, value.first, &Field::id);
      const domain::Value& before = stored[static_cast<std::size_t>(field - all.begin())];
      const bool same = before == value.second || (isBlank(before) && isBlank(value.second));
      return same || !takesValues(*field, false);
    });
    row.kind = row.values.empty() ? RowKind::Same : RowKind::Changed;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const Field* field = m_plan.columns[i];
      row.cells[i].changes = field != nullptr && std::ranges::any_of(row.values, [&](const auto& value) {
        return value.first == field->id;
      });
    }
  }

  void judge(PasteRow& row) {
    domain::Issues issues = storage::validate(m_plan.entity, row.values, row.id == 0);
    for (domain::Issue& issue : storage::validateInBook(m_reader, m_plan.entity, row.id, row.values)) {
      issues.push_back(std::move(issue));
    }
    for (domain::Issue& issue : issues) {
      const auto column = std::ranges::find_if(
          m_plan.columns, [&](const Field* field) { return field != nullptr && field->id == issue.field; });
      if (column == m_plan.columns.end()) {
        row.issue = std::move(issue);
      } else if (PasteCell& cell = row.cells[static_cast<std::size_t>(column - m_plan.columns.begin())]; !cell.issue) {
        cell.issue = std::move(issue);
      }
    }
    if (isTwice(row)) row.issue = domain::Issue{"stated_twice", std::string(m_key.front()), 0, {}, m_lastKey, {}};
    const bool wrong =
        row.issue || std::ranges::any_of(row.cells, [](const PasteCell& cell) { return cell.issue.has_value(); });
    if (wrong) row.kind = RowKind::Wrong;
  }

  bool isTwice(const PasteRow& row) {
    m_lastKey.clear();
    for (const std::string_view name : m_key) {
      const auto column = std::ranges::find_if(
          m_plan.columns, [&](const Field* field) { return field != nullptr && field->id == name; });
      if (column == m_plan.columns.end()) return false;
      const QString& text = row.cells[static_cast<std::size_t>(column - m_plan.columns.begin())].text;
      m_lastKey += (m_lastKey.empty() ? "" : " ") + fromQt(text);
    }
    return !m_key.empty() && !m_seen.insert(m_lastKey).second;
  }

  storage::Reader& m_reader;
  const storage::ContactVault& m_vault;
  const FieldText& m_text;
  PastePlan& m_plan;
  std::span<const std::string_view> m_key;
  storage::FieldValues m_defaults;
  std::map<std::pair<const Field*, QString>, domain::Id> m_references;
  std::set<std::string> m_seen;
  std::string m_lastKey;
};

// A header names nothing but fields, and at least as many as it does not.
bool readHeader(PastePlan& plan, const std::vector<std::string>& cells) {
  const Headings headings(plan.entity);
  std::vector<const Field*> columns;
  QStringList unknown;
  std::size_t known = 0;
  for (const std::string& cell : cells) {
    columns.push_back(headings.find(toQt(cell)));
    known += columns.back() != nullptr ? 1 : 0;
    if (columns.back() == nullptr && !cell.empty()) unknown << toQt(cell).trimmed();
  }
  if (known == 0 || known < static_cast<std::size_t>(unknown.size())) return false;
  for (const Field*& field : columns) {
    if (field == nullptr || takesValues(*field, true)) continue;
    unknown << FieldText::label(*field);
    field = nullptr;
  }
  plan.columns = std::move(columns);
  plan.ignored = unknown;
  plan.hasHeader = true;
  return true;
}

}  // namespace

int PastePlan::count(PasteRow::Kind kind) const {
  return static_cast<int>(std::ranges::count(rows, kind, &PasteRow::kind));
}

bool PastePlan::canBeWritten() const {
  return !tooLong && count(RowKind::Wrong) == 0 && count(RowKind::New) + count(RowKind::Changed) > 0;
}

PastePlan planPaste(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                    domain::Entity entity, const std::vector<const Field*>& shown, const QString& table,
                    std::stop_token stop) {
  PastePlan plan;
  plan.entity = entity;
  const std::string utf8 = fromQt(table);
  const exchange::Dialect dialect{utf8.find('\t') != std::string::npos ? '\t' : ',', true};
  const auto rows = exchange::readRows(utf8, dialect, kMostPastedRows + 2);
  std::size_t first = 0;
  if (!rows.empty() && readHeader(plan, rows.front().cells)) {
    first = 1;
  } else {
    for (const Field* field : shown) plan.columns.push_back(takesValues(*field, true) ? field : nullptr);
  }
  plan.tooLong = rows.size() - first > kMostPastedRows;
  if (plan.tooLong) return plan;
  PasteReading reading(reader, vault, text, plan);
  for (std::size_t i = first; i < rows.size(); ++i) {
    if (stop.stop_requested()) throw storage::Cancelled();
    const bool blank = std::ranges::all_of(rows[i].cells, [](const std::string& cell) { return cell.empty(); });
    if (!blank) reading.take(rows[i].cells);
  }
  return plan;
}

void applyPaste(storage::Writer& writer, const storage::ContactVault& vault, const PastePlan& plan) {
  for (const PasteRow& row : plan.rows) {
    if (row.kind == RowKind::New) storage::insertRecord(writer, vault, plan.entity, row.values);
    if (row.kind == RowKind::Changed) storage::updateRecord(writer, vault, plan.entity, row.id, row.values);
  }
}

}  // namespace kontor::models
