// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/record_reader.h"

#include "domain/decimal.h"
#include "exchange/read/field_value.h"

#include <algorithm>
#include <iterator>

namespace kontor::exchange {
namespace {

using domain::Field;
using domain::FieldType;
using domain::Value;
using FieldValue = std::pair<const Field*, Value>;

// The fields that together tell one record of a file from another.
std::vector<std::string_view> keyFields(domain::Entity entity) {
  if (entity == domain::Entity::FxRate) return {"day", "base", "quote"};
  return {entity == domain::Entity::Sku ? "code" : "external_id"};
}

bool states(const RecordDraft& record, const Field* field) {
  return std::ranges::find(record.values, field, &FieldValue::first) != record.values.end();
}

Value constantValue(const Field& field, const std::string& text) {
  switch (field.type) {
    case FieldType::Money: return numberValue(domain::parseDecimal(text, domain::kMoneyScale));
    case FieldType::Rate: return numberValue(domain::parseDecimal(text, domain::kRateScale));
    case FieldType::Integer:
    case FieldType::Weight:
    case FieldType::Length:
    case FieldType::Flag: return numberValue(domain::parseDecimal(text, 0));
    default: return text;
  }
}

}  // namespace

RecordReader::RecordReader(const FileLayout& layout, const ReadSettings& settings, CellReader& cells, ImportSet& set)
    : m_layout(layout), m_settings(settings), m_cells(cells), m_set(set), m_state(layout.profile.state, layout.header) {
  bindWide();
  const Profile& profile = layout.profile;
  for (const ComposedField& composed : profile.composed) {
    Composition& composition = m_compositions.emplace_back(Composition{&composed, {}});
    for (const HeaderNames& part : composed.parts) {
      if (const auto column = layout.header.column(part)) composition.columns.push_back(*column);
    }
  }
  m_fillKey = layout.header.column(profile.fillDownKey);
  for (const HeaderNames& names : profile.fillDown) {
    if (const auto column = layout.header.column(names)) m_fillColumns.push_back(*column);
  }
}

void RecordReader::bindWide() {
  if (!m_layout.profile.wide) return;
  m_wideRule.field = m_layout.profile.wide->cellField;
  m_wideRule.numbers = m_layout.profile.wide->numbers;
  for (std::size_t i = 0; i < m_layout.header.size(); ++i) {
    const std::string& name = m_layout.header.names()[i];
    if (const auto currency = domain::Currency::fromCode(name)) {
      m_wide.push_back({makeSlot(m_wideRule, i, name), std::string(currency->code())});
    }
  }
}

void RecordReader::addRow(const Row& given) {
  const Row row = filledDown(given);
  const Cells cells = row.cells;
  m_cells.beginRow(row);
  RecordDraft record;
  record.line = m_cells.line();
  record.entity = m_layout.profile.entity;
  compose(record, cells, true);
  readFields(record);
  compose(record, cells, false);
  completeRecord(record, cells);
  if (m_layout.profile.wide) {
    addWide(record);
    return;
  }
  requireFields(record);
  if (!m_cells.isFaulty()) checkRepeated(record);
  if (m_cells.isFaulty()) return;
  noteCurrency(record);
  m_set.records.push_back(std::move(record));
}

// For a channel that the import makes.
void RecordReader::noteCurrency(const RecordDraft& record) {
  if (m_set.currency.isStated()) return;
  for (const auto& [field, value] : record.values) {
    if (field->id != "currency") continue;
    m_set.currency = domain::Currency::fromCode(std::get<std::string>(value)).value_or(domain::Currency());
  }
}

// Cells that only the first row of a key has are lent to its other rows.
Row RecordReader::filledDown(const Row& row) {
  const Cells cells = row.cells;
  if (!m_fillKey || m_fillColumns.empty()) return row;
  std::vector<FilledCell>& first = m_filled[std::string(cellAt(cells, *m_fillKey))];
  if (first.empty()) {
    for (const std::size_t column : m_fillColumns) first.push_back({std::string(cellAt(cells, column)), row.kind(column)});
    return row;
  }
  m_row.assign(cells.begin(), cells.end());
  m_kinds.assign(row.kinds.begin(), row.kinds.end());
  for (std::size_t i = 0; i < m_fillColumns.size(); ++i) {
    const std::size_t column = m_fillColumns[i];
    if (column >= m_row.size() || !cellAt(cells, column).empty()) continue;
    m_row[column] = first[i].text;
    if (column < m_kinds.size()) m_kinds[column] = first[i].kind;
  }
  Row filled = row;
  filled.cells = m_row;
  filled.kinds = m_kinds;
  return filled;
}

void RecordReader::readFields(RecordDraft& record) {
  for (const ColumnSlot& slot : m_layout.slots) {
    Value value = fieldValue(m_cells, slot, m_layout.profile.currencySymbols);
    if (domain::isStated(value)) setIfUnstated(record, slot.rule->field, std::move(value));
  }
}

// The first column that states a field counts.
void RecordReader::setIfUnstated(RecordDraft& record, const Field* field, Value value) {
  if (field == nullptr || !domain::isStated(value)) return;
  if (states(record, field)) return;
  record.values.emplace_back(field, std::move(value));
}

void RecordReader::compose(RecordDraft& record, Cells cells, bool always) {
  for (const Composition& composition : m_compositions) {
    const ComposedField& composed = *composition.field;
    if (composed.always != always) continue;
    std::string text;
    for (const std::size_t column : composition.columns) {
      const std::string_view part = cellAt(cells, column);
      const auto isPart = [&](const std::string& leftOut) { return equalsIgnoringCase(leftOut, part); };
      if (part.empty() || std::ranges::any_of(composed.leaveOut, isPart)) continue;
      if (!text.empty()) text += composed.join;
      text += part;
    }
    setIfUnstated(record, composed.field, textValue(text));
  }
}

void RecordReader::completeRecord(RecordDraft& record, Cells cells) {
  const domain::Entity entity = record.entity;
  const auto state = m_state.codeOf(cells);
  if (state.unknown) {
    m_cells.fault("unknown_choice", "state", m_layout.header.names()[*state.unknown], cellAt(cells, *state.unknown),
                  textsOf(*state.expected));
  }
  setIfUnstated(record, domain::findField(entity, "state"), textValue(state.code));
  for (const auto& [field, text] : m_layout.profile.constants) setIfUnstated(record, field, constantValue(*field, text));
  if (entity != domain::Entity::Listing && entity != domain::Entity::ReturnCase) return;
  for (const domain::Currency currency : {m_layout.headerCurrency, m_layout.profile.currency, m_settings.currency}) {
    setIfUnstated(record, domain::findField(entity, "currency"), textValue(currency.code()));
  }
}

void RecordReader::requireFields(const RecordDraft& record) {
  for (const Field& field : domain::fields(record.entity)) {
    const bool needed = field.has(domain::Required) && field.has(domain::Imported) && field.id != "state";
    if (m_cells.isFaulty() || !needed || states(record, &field)) continue;
    const auto slots = m_layout.slotsOf(field.id);
    m_cells.fault("missing_value", field.id, slots.empty() ? std::string_view() : slots.front().header, "", "");
  }
}

void RecordReader::addWide(const RecordDraft& common) {
  std::vector<RecordDraft> records;
  for (const WideSlot& wide : m_wide) {
    const Value value = fieldValue(m_cells, wide.slot, m_layout.profile.currencySymbols);
    if (!domain::isStated(value)) continue;
    RecordDraft& record = records.emplace_back(common);
    setIfUnstated(record, m_layout.profile.wide->headerField, wide.quote);
    setIfUnstated(record, m_layout.profile.wide->cellField, value);
    if (std::get<std::int64_t>(value) <= 0) m_cells.fault(wide.slot, "not_positive", m_cells.text(wide.slot), "> 0");
    requireFields(record);
    if (!m_cells.isFaulty()) checkRepeated(record);
  }
  if (m_cells.isFaulty()) return;
  std::ranges::move(records, std::back_inserter(m_set.records));
}

// The same record twice in one file would make its second row change what the first one made.
void RecordReader::checkRepeated(const RecordDraft& record) {
  std::string key;
  for (const std::string_view id : keyFields(record.entity)) {
    for (const auto& [field, value] : record.values) {
      if (field->id != id) continue;
      if (const auto* text = std::get_if<std::string>(&value)) key += *text + '\n';
    }
  }
  const auto [known, isNew] = m_lineOfKey.try_emplace(key, record.line);
  if (isNew) return;
  const std::string_view field = keyFields(record.entity).front();
  const auto slots = m_layout.slotsOf(field);
  key.pop_back();
  std::ranges::replace(key, '\n', ' ');
  m_cells.fault("stated_twice", field, slots.empty() ? std::string_view() : slots.front().header, key,
                std::to_string(known->second));
}

}  // namespace kontor::exchange
