// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_reading.h"

#include "domain/calendar.h"
#include "domain/decimal.h"
#include "exchange/values/cell_text.h"
#include "models/paste/table_text.h"
#include "models/words/text.h"
#include "storage/book_error.h"

#include <algorithm>

namespace kontor::models {
namespace {

using domain::Field;
using domain::FieldType;
using Kind = PasteRow::Kind;
using LeftOut = PasteCell::LeftOut;

constexpr std::size_t kAdvanceEvery = 256;

// What tells a record again besides its key, where only one has it.
constexpr std::string_view kParcelName[] = {"tracking_number"};

std::span<const std::string_view> namesOf(domain::Entity entity) {
  return entity == domain::Entity::Shipment ? std::span(kParcelName) : storage::keyFields(entity);
}

RowShape shapeOf(const PastePlan& plan) {
  std::vector<const Field*> fields;
  for (const Field* field : plan.columns.fields) {
    if (field != nullptr && std::ranges::find(fields, field) == fields.end()) fields.push_back(field);
  }
  return RowShape::of(plan.entity, fields);
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

bool isMask(const Field& field, const QString& text) {
  return field.type == FieldType::Sealed && text.contains(QChar(0x2022));
}

// Without what an export puts in front of a text that a spreadsheet would take for a formula.
std::string bare(const QString& text) {
  return std::string(exchange::stripExportGuard(fromQt(text)));
}

const domain::Value* valueOf(const storage::FieldValues& values, std::string_view field) {
  const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
  return found == values.end() || domain::isBlank(found->second) ? nullptr : &found->second;
}

}  // namespace

PasteReading::PasteReading(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                           PastePlan& plan, std::stop_token stop, const Report& report)
    : m_reader(reader),
      m_text(text),
      m_plan(plan),
      m_stop(std::move(stop)),
      m_report(report),
      m_book(reader, vault, text, shapeOf(plan)),
      m_names(namesOf(plan.entity)) {
  for (const Field* field : plan.columns.fields) {
    m_slots.push_back(field == nullptr ? -1 : m_book.shape().slot(field->id));
  }
  const auto isThere = [&](std::string_view name) { return plan.columns.find(name).has_value(); };
  if (m_names.empty() || !std::ranges::all_of(m_names, isThere)) m_names = {};
  plan.findsRecords = !m_names.empty() || plan.columns.number;
}

void PasteReading::read(const std::vector<exchange::TextRow>& rows) {
  m_total = 2 * static_cast<std::int64_t>(rows.size());
  m_plan.rows.reserve(rows.size());
  for (const exchange::TextRow& row : rows) addRow(row.cells);
  advance(0);
  findByNumber();
  findByName();
  readRecords();
  for (std::size_t i = 0; i < m_plan.columns.fields.size(); ++i) {
    const Field* field = m_plan.columns.fields[i];
    if (field != nullptr && field->type == FieldType::Reference) findReferences(*field, i);
  }
  if (m_defaults.empty()) m_defaults = storage::defaultValues(m_reader, m_plan.entity, {});
  for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
    PasteRow& row = m_plan.rows[i];
    readCells(row);
    row.id == 0 ? finishNew(row) : finishChanged(row);
    judge(row);
    if ((i + 1) % kAdvanceEvery == 0) advance(kAdvanceEvery);
  }
}

void PasteReading::addRow(const std::vector<std::string>& cells) {
  PasteRow& row = m_plan.rows.emplace_back();
  row.cells.resize(m_plan.columns.fields.size());
  for (std::size_t i = 0; i < row.cells.size() && i < cells.size(); ++i) row.cells[i].text = toQt(cells[i]).trimmed();
}

void PasteReading::advance(std::size_t rows) {
  if (m_stop.stop_requested()) throw storage::Cancelled();
  m_done += static_cast<std::int64_t>(rows);
  if (m_report) m_report(m_done, m_total);
}

// What stands in the column of a field; empty when there is none.
std::string PasteReading::stated(const PasteRow& row, std::string_view field) const {
  const Place column = m_plan.columns.find(field);
  return column ? bare(row.cells[*column].text) : std::string();
}

void PasteReading::findByNumber() {
  if (!m_plan.columns.number) return;
  const QString book = bookMark(m_reader);
  for (PasteRow& row : m_plan.rows) {
    row.id = readRecordNumber(row.cells[*m_plan.columns.number].text, book).value_or(0);
  }
}

void PasteReading::findByName() {
  if (m_names.empty()) return;
  for (const std::string_view name : m_names) {
    const Field& field = *domain::findField(m_plan.entity, name);
    if (field.type == FieldType::Reference) findReferences(field, *m_plan.columns.find(name));
  }
  std::vector<std::vector<domain::Value>> names;
  for (const PasteRow& row : m_plan.rows) names.push_back(row.id != 0 ? std::vector<domain::Value>() : nameOf(row));
  const auto found = storage::findByValues(m_reader, m_plan.entity, m_names, names);
  for (std::size_t i = 0; i < found.size(); ++i) {
    PasteRow& row = m_plan.rows[i];
    if (found[i].size() == 1) row.id = found[i].front();
    if (found[i].size() < 2) continue;
    const std::string_view name = m_names.front();
    row.issues[*m_plan.columns.find(name)] =
        domain::Issue{"several_records", std::string(name), 0, {}, stated(row, name), {}};
  }
}

// What names the record of a row; nothing when the row does not state all of it.
std::vector<domain::Value> PasteReading::nameOf(const PasteRow& row) const {
  std::vector<domain::Value> values;
  for (const std::string_view name : m_names) {
    const Field& field = *domain::findField(m_plan.entity, name);
    const std::string text = stated(row, name);
    // What may be empty names a record by being empty: codes of no scope.
    if (text.empty() && (name == m_names.front() || field.has(domain::Required))) return {};
    TypedValue value;
    if (!text.empty()) value = typed(field, toQt(text), {});
    // Also a record of an archived channel is the one that is meant.
    if (!text.empty() && field.type == FieldType::Reference) {
      const domain::Id id = m_book.reference(field, text).id;
      if (id == 0) return {};
      value = {domain::Value(id), {}};
    }
    if (value.issue) return {};
    values.push_back(std::move(value.value));
  }
  return values;
}

void PasteReading::readRecords() {
  std::vector<domain::Id> ids;
  for (const PasteRow& row : m_plan.rows) {
    if (row.id != 0) ids.push_back(row.id);
  }
  m_book.read(ids, [this](std::size_t rows) { advance(rows); });
  advance(m_plan.rows.size() - ids.size());
  if (!m_plan.columns.number) return;
  for (PasteRow& row : m_plan.rows) {
    const QString& text = row.cells[*m_plan.columns.number].text;
    if (text.isEmpty() || (row.id != 0 && m_book.has(row.id))) continue;
    row.id = 0;
    row.issues[*m_plan.columns.number] = domain::Issue{"unknown_reference", "", 0, {}, fromQt(text), {}};
  }
}

// Looks up what the cells of a column name, except what their records say anyway.
void PasteReading::findReferences(const Field& field, std::size_t column) {
  std::set<std::string> titles;
  for (const PasteRow& row : m_plan.rows) {
    const std::string title = bare(row.cells[column].text);
    const bool same = m_book.has(row.id) && m_book.shown(row.id, m_slots[column]) == domain::Value(title);
    if (!title.empty() && !same) titles.insert(title);
  }
  m_book.findReferences(field, titles);
}

void PasteReading::readCells(PasteRow& row) {
  const std::vector<Cell> before = row.id != 0 ? m_book.shown(row.id) : std::vector<Cell>();
  const QTimeZone zone = zoneOf(row, before);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (m_slots[i] >= 0) {
      readCell(row, i, zone, before.empty() ? nullptr : &before[static_cast<std::size_t>(m_slots[i])]);
    } else if (m_plan.columns.number != i && !row.cells[i].text.isEmpty()) {
      row.cells[i].leftOut = LeftOut::Unknown;
    }
  }
}

void PasteReading::readCell(PasteRow& row, std::size_t column, const QTimeZone& zone, const Cell* before) {
  const Field& field = *m_plan.columns.fields[column];
  PasteCell& cell = row.cells[column];
  const QString stands = before != nullptr ? copiedCell(m_text, field, *before).trimmed() : QString();
  const QString text = toQt(bare(cell.text));
  if (cell.text == stands || text == stands) return;
  if (isMask(field, cell.text)) {
    cell.leftOut = LeftOut::Masked;
    return;
  }
  TypedValue value = typed(field, text, zone);
  if (field.type == FieldType::Reference && !text.isEmpty()) {
    const auto* id = before != nullptr ? std::get_if<domain::Id>(&m_book.value(row.id, m_slots[column])) : nullptr;
    value = referenced(field, fromQt(text), id != nullptr ? *id : 0);
  }
  if (before != nullptr && !value.issue && isAsBefore(field, value.value, row, zone, *before)) return;
  if (!takesPaste(field, row.id == 0)) {
    cell.leftOut = LeftOut::Fixed;
  } else if (value.issue) {
    row.issues.try_emplace(column, std::move(*value.issue));
  } else {
    row.values.emplace_back(field.id, std::move(value.value));
  }
}

TypedValue PasteReading::typed(const Field& field, const QString& text, const QTimeZone& zone) const {
  if (field.type == FieldType::Reference) return {};
  TypedValue value = m_text.parse(field, text, zone);
  if (!value.issue) return value;
  if (auto plain = plainValue(field, fromQt(text))) return {std::move(*plain), {}};
  return value;
}

// What is archived is not chosen anew, but stays where it is.
TypedValue PasteReading::referenced(const Field& field, const std::string& title, domain::Id before) const {
  const storage::NamedRow row = m_book.reference(field, title);
  if (row.id != 0 && (!row.archived || row.id == before)) return {domain::Value(row.id), {}};
  return {{}, domain::Issue{"unknown_reference", std::string(field.id), 0, {}, title, {}}};
}

bool PasteReading::isAsBefore(const Field& field, const domain::Value& value, const PasteRow& row, const QTimeZone& zone,
                              const Cell& before) const {
  const domain::Value& old = m_book.value(row.id, m_book.shape().slot(field.id));
  if (old == value || (domain::isBlank(old) && domain::isBlank(value))) return true;
  // Lists show no seconds, so a spreadsheet has none to give back.
  const auto* seconds = field.type == FieldType::Instant ? std::get_if<std::int64_t>(&value) : nullptr;
  return seconds != nullptr && m_text.instant(*seconds, zone) == before.text;
}

// Times are those of the channel that the row names, or else of the one that the record has.
QTimeZone PasteReading::zoneOf(const PasteRow& row, const std::vector<Cell>& before) const {
  std::string name = stated(row, "channel");
  const int slot = m_book.shape().slot("channel");
  if (name.empty() && slot >= 0 && !before.empty()) name = fromQt(before[static_cast<std::size_t>(slot)].text);
  return m_text.zoneOf(name);
}

void PasteReading::finishNew(PasteRow& row) {
  std::erase_if(row.values, [](const auto& value) { return domain::isBlank(value.second); });
  // Defaults stand beneath what is pasted.
  for (const auto& [field, value] : m_defaults) {
    const Field& known = *domain::findField(m_plan.entity, field);
    if (known.type != FieldType::Instant && valueOf(row.values, field) == nullptr) row.values.emplace_back(field, value);
  }
  markChanges(row);
}

void PasteReading::finishChanged(PasteRow& row) {
  row.kind = row.values.empty() ? Kind::Same : Kind::Changed;
  for (const auto& [id, value] : row.values) {
    const Field& field = *domain::findField(m_plan.entity, id);
    if (field.type != FieldType::Money || domain::isBlank(value) || valueOf(row.values, field.detail) != nullptr) continue;
    const Field* currency = domain::findField(m_plan.entity, field.detail);
    // The record's own stays.
    if (currency->column.empty() || !domain::isBlank(m_book.value(row.id, m_book.shape().slot(currency->id)))) continue;
    row.issue = domain::Issue{"currency_required", std::string(currency->id), 0, {}, {}, {}};
  }
  markChanges(row);
}

void PasteReading::markChanges(PasteRow& row) const {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Field* field = m_plan.columns.fields[i];
    const auto isOfField = [field](const auto& value) { return value.first == field->id; };
    const bool written = field != nullptr && std::ranges::any_of(row.values, isOfField);
    row.cells[i].changes = written && (row.id != 0 || valueOf(row.values, field->id) != nullptr);
  }
}

void PasteReading::judge(PasteRow& row) {
  domain::Issues issues = storage::validate(m_plan.entity, row.values, row.id == 0);
  for (domain::Issue& issue : storage::validateInBook(m_reader, m_plan.entity, row.id, row.values)) {
    issues.push_back(std::move(issue));
  }
  for (domain::Issue& issue : issues) {
    const Place column = m_plan.columns.find(issue.field);
    if (!column)
      row.issue = std::move(issue);
    else
      row.issues.try_emplace(*column, std::move(issue));
  }
  judgeRepeated(row);
  if (row.issue || !row.issues.empty()) row.kind = Kind::Wrong;
}

// A second row for the same record, or of the same name, would undo the first.
void PasteReading::judgeRepeated(PasteRow& row) {
  std::string name;
  for (const std::string_view field : namesOf(m_plan.entity)) {
    const std::string text = stated(row, field);
    if (text.empty()) name.clear();
    if (text.empty()) break;
    name += (name.empty() ? "" : " ") + text;
  }
  const std::string field = name.empty() ? std::string() : std::string(namesOf(m_plan.entity).front());
  if (name.empty() && row.id != 0) name = fromQt(recordNumber(row.id));
  const std::string key = row.id != 0 ? fromQt(recordNumber(row.id)) : name;
  if (!key.empty() && !m_seen.insert(key).second) row.issue = domain::Issue{"stated_twice", field, 0, {}, name, {}};
}

}  // namespace kontor::models
