// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/stored_record.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

std::vector<const domain::Field*> importedColumns(domain::Entity entity) {
  std::vector<const domain::Field*> columns;
  for (const domain::Field& field : domain::fields(entity)) {
    if (field.has(domain::Imported) && !field.column.empty()) columns.push_back(&field);
  }
  return columns;
}

std::string findSql(domain::Entity entity, const RecordKey& key, const std::vector<const domain::Field*>& columns) {
  std::string sql = "SELECT id";
  for (const auto* field : columns) sql += fmt::format(", {}", field->column);
  sql += fmt::format(" FROM {} WHERE ", domain::info(entity).id);
  int parameter = 1;
  for (const auto field : key.fields) {
    sql += fmt::format("{}{} = ?{}", parameter > 1 ? " AND " : "", domain::findField(entity, field)->column, parameter);
    ++parameter;
  }
  if (!key.commonColumn.empty()) sql += fmt::format(" AND {} = ?{}", key.commonColumn, parameter);
  return sql;
}

}  // namespace

RecordKey recordKey(domain::Entity entity) {
  switch (entity) {
    case domain::Entity::Listing:
    case domain::Entity::SettlementLine:
    case domain::Entity::ReturnCase: return {"channel_id", {"external_id"}};
    case domain::Entity::FxRate: return {"source", {"day", "base", "quote"}};
    case domain::Entity::StockLevel: return {"", {"sku", "warehouse", "bin"}};
    case domain::Entity::SupplierPrice: return {"", {"supplier", "sku", "min_quantity"}};
    case domain::Entity::Shipment: return {"", {"tracking_number", "order"}};
    case domain::Entity::Customer: return {"channel_id", {"external_id"}};
    default: return {"", {"code"}};
  }
}

domain::Value commonValue(const ImportSet& set, domain::Id channel) {
  return set.entity == domain::Entity::FxRate ? domain::Value(set.platform) : domain::Value(channel);
}

const domain::Value* valueOf(const RecordDraft& draft, std::string_view field) {
  const auto found = std::ranges::find_if(draft.values, [&](const auto& value) { return value.first->id == field; });
  return found == draft.values.end() ? nullptr : &found->second;
}

std::string keyText(const RecordDraft& draft) {
  std::string key;
  for (const auto field : recordKey(draft.entity).fields) {
    const auto* value = valueOf(draft, field);
    if (const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value)) key += *text;
    if (const auto* number = value == nullptr ? nullptr : std::get_if<std::int64_t>(value)) key += std::to_string(*number);
    key += '\x1f';
  }
  return key;
}

std::string textOf(const RecordDraft& draft, std::string_view field) {
  const auto* value = valueOf(draft, field);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text == nullptr ? std::string() : *text;
}

StoredRecords::StoredRecords(References& references, domain::Entity entity, const domain::Value& common)
    : m_references(references),
      m_columns(importedColumns(entity)),
      m_key(recordKey(entity)),
      m_find(references.connection().db(), findSql(entity, m_key, m_columns)) {
  if (!m_key.commonColumn.empty()) storage::bindValue(m_find, static_cast<int>(m_key.fields.size()) + 1, common);
}

// A reference is the id of the record that the file names; nothing while the book has none.
domain::Value StoredRecords::stored(const domain::Field& field, const domain::Value& value) {
  if (field.type != domain::FieldType::Reference) return value;
  const auto* text = std::get_if<std::string>(&value);
  const domain::Id id = text == nullptr ? 0 : m_references.find(field, *text);
  return id == 0 ? domain::Value() : domain::Value(id);
}

std::optional<RecordStore::Found> StoredRecords::find(const RecordDraft& draft) {
  m_find.reset();
  for (std::size_t i = 0; i < m_key.fields.size(); ++i) {
    const auto* value = valueOf(draft, m_key.fields[i]);
    if (value == nullptr) return std::nullopt;
    const domain::Value key = stored(*domain::findField(draft.entity, m_key.fields[i]), *value);
    if (!domain::isStated(key)) return std::nullopt;
    storage::bindValue(m_find, static_cast<int>(i) + 1, key);
  }
  if (!m_find.executeStep()) return std::nullopt;
  Found found{m_find.getColumn(0).getInt64(), {}};
  domain::Id sku = draft.entity == domain::Entity::Sku ? found.id : 0;
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const auto& [field, after] = draft.values[i];
    const auto column = std::ranges::find(m_columns, field);
    if (column == m_columns.end() || !domain::isStated(after)) continue;
    domain::Value before = storage::columnValue(m_find, 1 + static_cast<int>(column - m_columns.begin()));
    const domain::Value known = stored(*field, after);
    if (before != known || !domain::isStated(known)) found.fields.push_back({i, std::move(before), after});
  }
  m_find.reset();
  if (sku == 0) sku = m_references.sku(textOf(draft, draft.entity == domain::Entity::Listing ? "seller_sku" : "sku")).sku;
  found.more = sku != 0 && !m_references.knowsGoods(draft, sku);
  return found;
}

}  // namespace kontor::exchange
