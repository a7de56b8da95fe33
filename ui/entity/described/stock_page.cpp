// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"
#include "ui/entity/special_actions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription stockPage() {
  return {
      .entity = domain::Entity::StockLevel,
      .id = "stock",
      .title = QT_TRANSLATE_NOOP("Page", "Stock"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "Nothing in stock yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "Stock is the sum of its moves. Say what came in: Move stock, in the "
                                     "line above."),
      .canCreate = false,
      .keepsFiles = false,
      .summary = {"name", "warehouse", "bin", "on_hand"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "All places of this SKU"),
                 .relation = {">sku <stock_level.sku", {"warehouse", "bin", "on_hand"}}},
                {.title = QT_TRANSLATE_NOOP("Page", "Moves of this SKU"),
                 .relation = {">sku <stock_move.sku", {"day", "reason", "quantity", "place", "document"}, "-instant", 100}}},
      .actions = {moveStockAction(), transferStockAction(), stockAtAction(),
                  recordsAction(warehousePage(), QT_TRANSLATE_NOOP("Page", "Warehouses…"))},
  };
}

}  // namespace kontor::ui
