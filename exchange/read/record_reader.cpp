// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/record_reader.h"

#include "domain/decimal.h"
#include "exchange/read/field_value.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace kontor::exchange {
namespace {

using domain::Field;
using domain::FieldType;
using domain::Value;
using FieldValue = std::pair<const Field*, Value>;

// The fields that together tell one record of a file from another.
std::vector<std::string_view> keyFields(domain::Entity entity) {
  switch (entity) {
    case domain::Entity::FxRate: return {"day", "base", "quote"};
    case domain::Entity::Sku: return {"code"};
    case domain::Entity::StockLevel: return {"sku", "warehouse", "bin"};
    case domain::Entity::SupplierPrice: return {"sku", "supplier", "min_quantity"};
    case domain::Entity::Shipment: return {"tracking_number", "order"};
    default: return {"external_id"};
  }
}

bool states(const RecordDraft& record, const Field* field) {
  return std::ranges::find(record.values, field, &FieldValue::first) != record.values.end();
}

std::optional<std::int64_t> piecesOf(std::string_view text) {
  std::int64_t pieces = 1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pieces);
  if (error != std::errc() || end != text.data() + text.size() || pieces < 1) return std::nullopt;
  return pieces;
}

}  // namespace

RecordReader::RecordReader(const FileLayout& layout, const ReadSettings& settings, CellReader& cells, ImportSet& set)
    : m_layout(layout), m_settings(settings), m_cells(cells), m_set(set), m_state(layout.profile.state, layout.header) {
  bindWide();
}

void RecordReader::bindWide() {
  if (!m_layout.profile.wide) return;
  m_wideRule.field = m_layout.profile.wide->cellField;
  m_wideRule.numbers = m_layout.profile.wide->numbers;
  for (const std::size_t column : wideColumns(m_layout.header, m_layout.profile)) {
    const std::string& name = m_layout.header.names()[column];
    const auto currency = domain::Currency::fromCode(name);
    const bool isCurrency = m_layout.profile.wide->headerField->type == FieldType::Currency;
    m_wide.push_back({makeSlot(m_wideRule, column, name), isCurrency && currency ? std::string(currency->code()) : name});
  }
}

void RecordReader::addRow(Cells cells) {
  RecordDraft record;
  record.line = m_cells.line();
  record.entity = m_layout.profile.entity;
  readFields(record);
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

Value RecordReader::readAmount(const ColumnSlot& slot) {
  const NumberText number = m_cells.number(slot, domain::kMoneyScale);
  const auto code = mapped(m_layout.profile.currencySymbols, number.currencyMark);
  const auto named = code ? domain::Currency::fromCode(*code) : number.currency;
  if (number.value && named && named->isStated()) m_named.push_back({slot, *named});
  return numberValue(number.value);
}

void RecordReader::readFields(RecordDraft& record) {
  m_named.clear();
  for (const ColumnSlot& slot : m_layout.slots) {
    if (slot.rule->field->entity == domain::Entity::SkuCode) {
      readCodes(record, slot);
    } else if (slot.rule->field->entity == domain::Entity::KitComponent) {
      readParts(record, slot);
    } else if (slot.rule->field->type == FieldType::Money) {
      setIfUnstated(record, slot.rule->field, readAmount(slot));
    } else {
      setIfUnstated(record, slot.rule->field, fieldValue(m_cells, slot, m_layout.profile.currencySymbols));
    }
  }
}

void RecordReader::readCodes(RecordDraft& record, const ColumnSlot& slot) {
  std::string_view rest = m_cells.plainText(slot);
  while (!rest.empty()) {
    const auto end = slot.rule->listOf == 0 ? std::string_view::npos : rest.find(slot.rule->listOf);
    const std::string_view code = trimCell(rest.substr(0, end));
    if (!code.empty()) record.codes.emplace_back(slot.rule->codeKind, code);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
}

// `SKU001_A=1;SKU001_B=2;`
void RecordReader::readParts(RecordDraft& record, const ColumnSlot& slot) {
  const char separator = slot.rule->listOf == 0 ? ';' : slot.rule->listOf;
  for (std::string_view rest = m_cells.plainText(slot); !rest.empty();) {
    const auto end = rest.find(separator);
    const std::string_view entry = trimCell(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (entry.empty()) continue;
    const auto equals = entry.rfind('=');
    const auto pieces = equals == std::string_view::npos ? 1 : piecesOf(trimCell(entry.substr(equals + 1)));
    if (!pieces) {
      m_cells.fault(slot, "not_a_list_of_parts", entry, "SKU-A=1;SKU-B=2");
      return;
    }
    record.parts.emplace_back(trimCell(entry.substr(0, equals)), *pieces);
  }
}

// The first column that states a field counts.
void RecordReader::setIfUnstated(RecordDraft& record, const Field* field, Value value) {
  if (field == nullptr || !domain::isStated(value)) return;
  if (states(record, field)) return;
  record.values.emplace_back(field, std::move(value));
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
  addCurrencies(record);
  leaveOutAmounts(record);
}

// The column, a header name, an amount's own word, the profile, the shop.
void RecordReader::addCurrencies(RecordDraft& record) {
  const Field* shared = domain::findField(record.entity, "currency");
  if (shared != nullptr && !shared->has(domain::Imported)) shared = nullptr;
  setIfUnstated(record, shared, textValue(m_layout.headerCurrency.code()));
  for (const NamedAmount& amount : m_named) {
    const Field* field = domain::findField(record.entity, amount.slot.rule->field->detail);
    setIfUnstated(record, field, textValue(amount.currency.code()));
    const auto stated = std::ranges::find(record.values, field, &FieldValue::first);
    if (stated == record.values.end() || stated->second == textValue(amount.currency.code())) continue;
    m_cells.fault(amount.slot, "currency_mismatch", m_cells.text(amount.slot), std::get<std::string>(stated->second));
  }
  const bool isStated = shared == nullptr || states(record, shared);
  for (const domain::Currency currency : {m_layout.profile.currency, m_settings.currency}) {
    setIfUnstated(record, shared, textValue(currency.code()));
  }
  if (!isStated) doubtCurrency(record, *shared);
}

// A price in no currency is none; everything else of the row is good.
void RecordReader::leaveOutAmounts(RecordDraft& record) {
  std::erase_if(record.values, [&](const FieldValue& value) {
    const Field& field = *value.first;
    const Field* currency = field.type == FieldType::Money ? domain::findField(field.entity, field.detail) : nullptr;
    const bool isKnown = currency == nullptr || !currency->has(domain::Imported) || states(record, currency);
    if (isKnown || currency->has(domain::Required)) return false;
    if (std::ranges::find(m_unpriced, &field) != m_unpriced.end()) return true;
    m_unpriced.push_back(&field);
    const auto slots = m_layout.slotsOf(field.id);
    const std::string column(slots.empty() ? std::string_view() : slots.front().header);
    m_set.doubtful.push_back({"amounts_left_out", std::string(field.id), 0, column, "", "ISO 4217"});
    return true;
  });
}

// Worth a look where the file has a column for it.
void RecordReader::doubtCurrency(const RecordDraft& record, const Field& currencyField) {
  const auto slots = m_layout.slotsOf(currencyField.id);
  if (slots.empty()) return;
  for (const auto& [field, value] : record.values) {
    if (field == &currencyField) m_cells.doubt(slots.front(), "currency_assumed", std::get<std::string>(value));
  }
}

void RecordReader::requireFields(const RecordDraft& record) {
  for (const Field& field : domain::fields(record.entity)) {
    const bool needed = field.has(domain::Required) && field.has(domain::Imported) && field.id != "state";
    if (m_cells.isFaulty() || !needed || states(record, &field)) continue;
    const auto slots = m_layout.slotsOf(field.id);
    const bool isCurrency = field.type == FieldType::Currency && field.id == "currency";
    m_cells.fault(isCurrency ? "currency_unknown" : "missing_value", field.id,
                  slots.empty() ? std::string_view() : slots.front().header, "", isCurrency ? "ISO 4217" : "");
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
    const bool isRate = m_wideRule.field->type == FieldType::Rate;
    if (isRate && std::get<std::int64_t>(value) <= 0)
      m_cells.fault(wide.slot, "not_positive", m_cells.text(wide.slot), "> 0");
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
      if (const auto* text = std::get_if<std::string>(&value)) key += *text;
      if (const auto* number = std::get_if<std::int64_t>(&value)) key += std::to_string(*number);
    }
    key += '\n';
  }
  if (key.find_first_not_of('\n') == std::string::npos) return;
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
