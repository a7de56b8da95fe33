// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/references.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace kontor::exchange {

References::References(storage::Connection& connection, std::string_view platform)
    : m_connection(connection), m_platform(platform), m_skus(connection, platform) {}

domain::Id References::lookUp(std::string_view table, const char* sql, const std::string& text) {
  if (text.empty()) return 0;
  const auto [known, isNew] = m_known[std::string(table)].try_emplace(text, 0);
  if (!isNew) return known->second;
  SQLite::Statement find(m_connection.db(), sql);
  find.bind(1, text);
  if (find.executeStep()) known->second = find.getColumn(0).getInt64();
  return known->second;
}

domain::Id References::warehouse(const std::string& name) {
  return lookUp("warehouse", "SELECT id FROM warehouse WHERE code = ?1 OR name = ?1 ORDER BY code <> ?1, id LIMIT 1", name);
}

domain::Id References::supplier(const std::string& name) {
  return lookUp("supplier", "SELECT id FROM supplier WHERE code = ?1 OR name = ?1 ORDER BY code <> ?1, id LIMIT 1", name);
}

domain::Id References::order(const std::string& number) {
  return lookUp("sales_order", "SELECT min(id) FROM sales_order WHERE external_id = ?1 HAVING count(*) = 1", number);
}

domain::Id References::find(const domain::Field& reference, const std::string& text) {
  if (reference.detail == "sku") return sku(text).sku;
  if (reference.detail == "warehouse") return warehouse(text);
  if (reference.detail == "supplier") return supplier(text);
  return 0;
}

std::string References::scopeOf(std::string_view codeKind) const {
  return codeKind == "barcode" || codeKind == "supplier_code" ? std::string() : m_platform;
}

bool References::hasCode(std::string_view kind, const std::string& code) {
  SQLite::Statement find(m_connection.db(), "SELECT 1 FROM sku_code WHERE code = ?1 AND kind = ?2 AND scope = ?3");
  find.bind(1, code);
  find.bind(2, std::string(kind));
  find.bind(3, scopeOf(kind));
  return find.executeStep();
}

bool References::knowsGoods(const RecordDraft& draft, domain::Id sku) {
  const bool codes = std::ranges::all_of(draft.codes, [&](const auto& code) { return hasCode(code.first, code.second); });
  if (!codes) return false;
  return std::ranges::all_of(draft.parts, [&](const auto& part) {
    const domain::Id id = m_skus.find(part.first);
    if (id == sku) return true;  // no kit is a part of itself
    SQLite::Statement find(m_connection.db(),
                           "SELECT 1 FROM kit_component WHERE kit_id = ?1 AND sku_id = ?2 AND quantity = ?3");
    find.bind(1, static_cast<std::int64_t>(sku));
    find.bind(2, static_cast<std::int64_t>(id));
    find.bind(3, static_cast<std::int64_t>(part.second));
    return find.executeStep();
  });
}

}  // namespace kontor::exchange
