// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/reference_maker.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace kontor::exchange {

ReferenceMaker::ReferenceMaker(storage::Writer& writer, const ImportSet& set)
    : References(writer.connection(), set.platform),
      m_writer(writer),
      m_warehouseKind(set.warehouseKind.empty() ? "own" : set.warehouseKind) {}

domain::Id ReferenceMaker::insertNamed(std::string_view table, std::string_view columns, const std::string& code,
                                       const std::string& third) {
  SQLite::Statement insert(connection().db(),
                           fmt::format("INSERT INTO {} (id, {}) VALUES (?1, ?2, ?3, ?4)", table, columns));
  const domain::Id id = m_writer.newId(table);
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, code);
  insert.bind(3, third);
  insert.bind(4, table == "warehouse" ? m_warehouseKind : table == "supplier" ? "approved" : "active");
  insert.exec();
  forget(table);
  return id;
}

storage::MappedCode ReferenceMaker::skuOrNew(const std::string& code, const std::string& title) {
  storage::MappedCode known = sku(code);
  if (known.sku != 0) return known;
  known.sku = insertNamed("sku", "code, name, state", code, title);
  note(code, known.sku);
  return known;
}

domain::Id ReferenceMaker::warehouseOrNew(const std::string& name) {
  const domain::Id known = warehouse(name);
  return known != 0 || name.empty() ? known : insertNamed("warehouse", "code, name, kind", name, name);
}

domain::Id ReferenceMaker::supplierOrNew(const std::string& name) {
  const domain::Id known = supplier(name);
  return known != 0 || name.empty() ? known : insertNamed("supplier", "code, name, state", name, name);
}

domain::Id ReferenceMaker::findOrMake(const domain::Field& reference, const std::string& text) {
  if (reference.detail == "warehouse") return warehouseOrNew(text);
  if (reference.detail == "supplier") return supplierOrNew(text);
  if (reference.detail == "sku") return skuOrNew(text, {}).sku;
  return 0;
}

void ReferenceMaker::addGoods(const RecordDraft& draft, domain::Id sku) {
  for (const auto& [kind, code] : draft.codes) {
    if (hasCode(kind, code)) continue;
    SQLite::Statement insert(connection().db(),
                             "INSERT INTO sku_code (id, sku_id, kind, scope, code) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, static_cast<std::int64_t>(m_writer.newId("sku_code")));
    insert.bind(2, static_cast<std::int64_t>(sku));
    insert.bind(3, kind);
    insert.bind(4, scopeOf(kind));
    insert.bind(5, code);
    insert.exec();
    note(code, sku);
  }
  for (const auto& [code, pieces] : draft.parts) addPart(sku, skuOrNew(code, {}).sku, pieces);
}

void ReferenceMaker::addPart(domain::Id kit, domain::Id part, std::int64_t pieces) {
  if (kit == part || holds(part, kit)) return;  // a kit inside itself could never be counted
  SQLite::Statement put(connection().db(),
                        "INSERT INTO kit_component (id, kit_id, sku_id, quantity) VALUES (?1, ?2, ?3, ?4) "
                        "ON CONFLICT (kit_id, sku_id) DO UPDATE SET quantity = excluded.quantity");
  put.bind(1, static_cast<std::int64_t>(m_writer.newId("kit_component")));
  put.bind(2, static_cast<std::int64_t>(kit));
  put.bind(3, static_cast<std::int64_t>(part));
  put.bind(4, static_cast<std::int64_t>(pieces));
  put.exec();
}

bool ReferenceMaker::holds(domain::Id kit, domain::Id part) {
  SQLite::Statement find(connection().db(),
                         "WITH RECURSIVE inside(id) AS (SELECT sku_id FROM kit_component WHERE kit_id = ?1 UNION "
                         "SELECT c.sku_id FROM kit_component c JOIN inside i ON c.kit_id = i.id) "
                         "SELECT 1 FROM inside WHERE id = ?2");
  find.bind(1, static_cast<std::int64_t>(kit));
  find.bind(2, static_cast<std::int64_t>(part));
  return find.executeStep();
}

}  // namespace kontor::exchange
