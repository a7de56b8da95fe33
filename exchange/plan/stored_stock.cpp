// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/stored_stock.h"

#include "exchange/plan/stored_record.h"

#include <SQLiteCpp/Statement.h>

namespace kontor::exchange {

std::optional<RecordStore::Found> StoredStock::find(const RecordDraft& draft) {
  const storage::MappedCode goods = m_references.sku(textOf(draft, "sku"));
  const domain::Id warehouse = m_references.warehouse(textOf(draft, "warehouse"));
  if (goods.sku == 0 || warehouse == 0) return std::nullopt;
  Found found{goods.sku, {}};
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const auto& [field, after] = draft.values[i];
    const auto* pieces = std::get_if<std::int64_t>(&after);
    if (field->id != "on_hand" || pieces == nullptr) continue;
    const std::int64_t before = onHand(goods.sku, warehouse, textOf(draft, "bin"));
    if (before != *pieces * goods.quantity) found.fields.push_back({i, before, after});
  }
  found.more = !m_references.knowsGoods(draft, goods.sku);
  return found;
}

std::int64_t StoredStock::onHand(domain::Id sku, domain::Id warehouse, const std::string& bin) {
  SQLite::Statement find(m_references.connection().db(),
                         "SELECT sum(quantity) FROM stock_move WHERE sku_id = ?1 AND warehouse_id = ?2 AND bin = ?3");
  find.bind(1, static_cast<std::int64_t>(sku));
  find.bind(2, static_cast<std::int64_t>(warehouse));
  find.bind(3, bin);
  return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

}  // namespace kontor::exchange
