// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste_plan.h"

#include "domain/calendar.h"
#include "domain/decimal.h"
#include "exchange/text/delimited.h"
#include "exchange/values/cell_text.h"
#include "models/table_text.h"
#include "models/text.h"
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

// What tells a record again besides its key, where only one has it.
constexpr std::string_view kParcelName[] = {"tracking_number"};

std::span<const std::string_view> namesOf(domain::Entity entity) {
  return entity == domain::Entity::Shipment ? std::span(kParcelName) : storage::keyFields(entity);
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
      : m_reader(reader), m_vault(vault), m_text(text), m_plan(plan), m_names(namesOf(plan.entity)), m_book(bookMark(reader)) {
    for (const Field* field : plan.columns.fields) {
      if (field != nullptr) m_fields.push_back(field);
    }
    const bool named = !m_names.empty() && std::ranges::all_of(m_names, [&](std::string_view name) {
      return plan.columns.find(name).has_value();
    });
    plan.findsRecords = named || plan.columns.number;
  }

  void take(const std::vector<std::string>& cells) {
    PasteRow row;
    row.cells.resize(m_plan.columns.fields.size());
    for (std::size_t i = 0; i < row.cells.size() && i < cells.size(); ++i) row.cells[i].text = toQt(cells[i]).trimmed();
    findRecord(row);
    readCells(row);
    row.id == 0 ? finishNew(row) : finishChanged(row);
    judge(row);
    m_plan.rows.push_back(std::move(row));
  }

 private:
  using Place = std::optional<std::size_t>;

  static std::string bare(const PasteCell& cell) { return std::string(exchange::stripExportGuard(fromQt(cell.text))); }

  // What stands in the column of a field; empty when there is none.
  std::string stated(const PasteRow& row, std::string_view field) const {
    const Place column = m_plan.columns.find(field);
    return column ? bare(row.cells[*column]) : std::string();
  }

  void findRecord(PasteRow& row) {
    if (m_plan.columns.number) {
      PasteCell& cell = row.cells[*m_plan.columns.number];
      const auto id = readRecordNumber(cell.text, m_book);
      if (id && !storage::readRecord(m_reader, m_vault, m_plan.entity, *id).empty()) row.id = *id;
      else if (!cell.text.isEmpty()) cell.issue = domain::Issue{"unknown_reference", "", 0, {}, fromQt(cell.text), {}};
    }
    if (row.id != 0) return;
    const auto ids = namedRecords(row);
    if (ids.size() == 1) row.id = ids.front();
    if (ids.size() < 2) return;
    const std::string_view name = m_names.front();
    row.cells[*m_plan.columns.find(name)].issue =
        domain::Issue{"several_records", std::string(name), 0, {}, stated(row, name), {}};
  }

  // The records of this name; none when the row does not state all of it.
  std::vector<domain::Id> namedRecords(const PasteRow& row) {
    std::string filter = domain::findField(m_plan.entity, "archived") != nullptr ? "archived:yes,no" : "";
    for (const std::string_view name : m_names) {
      std::string text = stated(row, name);
      // What may be empty names a record by being empty, where the table shows it: codes of no scope.
      const bool mayBeEmpty = name != m_names.front() && m_plan.columns.find(name) &&
                              !domain::findField(m_plan.entity, name)->has(domain::Required);
      if (text.empty() && !mayBeEmpty) return {};
      for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.insert(at, 1, '"');
      filter += ' ' + std::string(name) + (text.empty() ? ":" : "=\"" + text + '"');
    }
    if (m_names.empty()) return {};
    return storage::listIds(m_reader, {.entity = m_plan.entity, .filter = filter, .sort = "id"});
  }

  void readCells(PasteRow& row) {
    QStringList copied;
    if (row.id != 0) copied = copiedCells(m_reader, m_vault, m_text, m_plan.entity, m_fields, row.id);
    const QTimeZone zone = zoneOf(row);
    qsizetype next = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const Field* field = m_plan.columns.fields[i];
      if (field == nullptr) continue;
      const bool same = next < copied.size() && copied[next].trimmed() == row.cells[i].text;
      ++next;
      if (!same && !isMask(*field, row.cells[i].text)) readCell(*field, zone, row.cells[i], row.values);
    }
  }

  // Times are those of the channel that the row names, or else of the one that the record has.
  QTimeZone zoneOf(const PasteRow& row) const {
    const Field* channel = domain::findField(m_plan.entity, "channel");
    std::string name = channel != nullptr ? stated(row, channel->id) : std::string();
    if (channel != nullptr && name.empty() && row.id != 0) {
      name = fromQt(copiedCells(m_reader, m_vault, m_text, m_plan.entity, {channel}, row.id).join(QString()));
    }
    return m_text.zoneOf(name);
  }

  void readCell(const Field& field, const QTimeZone& zone, PasteCell& cell, storage::FieldValues& values) {
    const QString text = toQt(bare(cell));
    TypedValue typed = m_text.parse(field, text, zone);
    if (field.type == FieldType::Reference && !text.isEmpty()) {
      const domain::Id id = referenced(field, text);
      typed = {domain::Value(id), {}};
      if (id == 0) typed.issue = domain::Issue{"unknown_reference", std::string(field.id), 0, {}, fromQt(text), {}};
    } else if (typed.issue) {
      if (auto plain = plainValue(field, fromQt(text))) typed = {std::move(*plain), {}};
    }
    if (field.type == FieldType::Reference && text.isEmpty()) typed = {};
    if (!typed.issue) values.emplace_back(field.id, std::move(typed.value));
    else if (!cell.issue) cell.issue = std::move(typed.issue);
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

  static const domain::Value* valueOf(const storage::FieldValues& values, std::string_view field) {
    const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
    return found == values.end() || isBlank(found->second) ? nullptr : &found->second;
  }

  void finishNew(PasteRow& row) {
    std::erase_if(row.values, [this](const auto& value) {
      return isBlank(value.second) || !takesPaste(*domain::findField(m_plan.entity, value.first), true);
    });
    // Defaults stand beneath what is pasted.
    if (m_defaults.empty()) m_defaults = storage::defaultValues(m_reader, m_plan.entity, {});
    for (const auto& [field, value] : m_defaults) {
      const Field& known = *domain::findField(m_plan.entity, field);
      if (known.type != FieldType::Instant && valueOf(row.values, field) == nullptr) row.values.emplace_back(field, value);
    }
    markChanges(row);
  }

  void finishChanged(PasteRow& row) {
    const auto stored = storage::readRecord(m_reader, m_vault, m_plan.entity, row.id);
    const auto all = domain::fields(m_plan.entity);
    const auto before = [&](std::string_view id) -> const domain::Value& {
      return stored[static_cast<std::size_t>(std::ranges::find(all, id, &Field::id) - all.begin())];
    };
    std::erase_if(row.values, [&](const auto& value) {
      const domain::Value& old = before(value.first);
      const bool same = old == value.second || (isBlank(old) && isBlank(value.second));
      return same || !takesPaste(*domain::findField(m_plan.entity, value.first), false);
    });
    row.kind = row.values.empty() ? RowKind::Same : RowKind::Changed;
    for (const auto& [id, value] : row.values) {
      const Field& field = *domain::findField(m_plan.entity, id);
      if (field.type != FieldType::Money || isBlank(value) || valueOf(row.values, field.detail) != nullptr) continue;
      const Field* currency = domain::findField(m_plan.entity, field.detail);
      if (currency->column.empty() || !isBlank(before(currency->id))) continue;  // the record's own stays
      row.issue = domain::Issue{"currency_required", std::string(currency->id), 0, {}, {}, {}};
    }
    markChanges(row);
  }

  void markChanges(PasteRow& row) const {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const Field* field = m_plan.columns.fields[i];
      const auto isOfField = [field](const auto& value) { return value.first == field->id; };
      const bool written = field != nullptr && std::ranges::any_of(row.values, isOfField);
      row.cells[i].changes = written && (row.id != 0 || valueOf(row.values, field->id) != nullptr);
    }
  }

  void judge(PasteRow& row) {
    domain::Issues issues = storage::validate(m_plan.entity, row.values, row.id == 0);
    for (domain::Issue& issue : storage::validateInBook(m_reader, m_plan.entity, row.id, row.values)) {
      issues.push_back(std::move(issue));
    }
    for (domain::Issue& issue : issues) {
      const Place column = m_plan.columns.find(issue.field);
      if (!column) row.issue = std::move(issue);
      else if (!row.cells[*column].issue) row.cells[*column].issue = std::move(issue);
    }
    judgeRepeated(row);
    const bool wrong =
        row.issue || std::ranges::any_of(row.cells, [](const PasteCell& cell) { return cell.issue.has_value(); });
    if (wrong) row.kind = RowKind::Wrong;
  }

  // A second row for the same record, or of the same name, would undo the first.
  void judgeRepeated(PasteRow& row) {
    std::string name;
    for (const std::string_view field : m_names) {
      const std::string text = stated(row, field);
      if (text.empty()) name.clear();
      if (text.empty()) break;
      name += (name.empty() ? "" : " ") + text;
    }
    const std::string field = name.empty() ? std::string() : std::string(m_names.front());
    if (name.empty() && row.id != 0) name = fromQt(recordNumber(row.id));
    const std::string key = row.id != 0 ? fromQt(recordNumber(row.id)) : name;
    if (!key.empty() && !m_seen.insert(key).second) row.issue = domain::Issue{"stated_twice", field, 0, {}, name, {}};
  }

  storage::Reader& m_reader;
  const storage::ContactVault& m_vault;
  const FieldText& m_text;
  PastePlan& m_plan;
  std::span<const std::string_view> m_names;
  QString m_book;
  std::vector<const Field*> m_fields;  // of the columns that are not left out
  storage::FieldValues m_defaults;
  std::map<std::pair<const Field*, QString>, domain::Id> m_references;
  std::set<std::string> m_seen;
};

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
  if (rows.empty()) return plan;
  plan.columns = readPasteColumns(entity, shown, rows.front().cells);
  const std::size_t first = plan.columns.hasHeader ? 1 : 0;
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
