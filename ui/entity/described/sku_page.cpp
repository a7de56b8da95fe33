// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription skuPage() {
  return {
      .entity = domain::Entity::Sku,
      .id = "skus",
      .title = QT_TRANSLATE_NOOP("Page", "SKUs"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No goods yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A SKU is one thing that you buy, store and sell. Paste your list from a "
                                     "spreadsheet, or begin with the first one."),
      .summary = {"name", "name_zh", "on_hand"},
      .hidden = {"archived", "on_hand", "barcode"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Codes"),
                 .relation = {"<sku_code.sku", {"kind", "code", "scope", "quantity"}, "kind"},
                 .parent = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "Names in other languages"),
                 .relation = {"<sku_name.sku", {"language", "name"}, "language"},
                 .parent = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "Parts list"),
                 .relation = {"<kit_component.kit", {"sku", "quantity"}},
                 .parent = "kit",
                 .opens = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "Part of kits"),
                 .relation = {"<kit_component.sku >kit", {"code", "name"}, "code"}},
                {.title = QT_TRANSLATE_NOOP("Page", "Certificates"),
                 .relation = {"<certificate.sku", {"kind", "market", "number", "expires"}, "expires"},
                 .parent = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "Purchase prices"),
                 .relation = {"<supplier_price.sku", {"supplier", "min_quantity", "price", "currency"}, "min_quantity"},
                 .parent = "sku",
                 .opens = "supplier"},
                {.title = QT_TRANSLATE_NOOP("Page", "Stock"),
                 .relation = {"<stock_level.sku", {"warehouse", "bin", "on_hand"}}},
                {.title = QT_TRANSLATE_NOOP("Page", "Last stock moves"),
                 .relation = {"<stock_move.sku", {"instant", "reason", "warehouse", "quantity"}, "-id", 10}},
                {.title = QT_TRANSLATE_NOOP("Page", "Listings"),
                 .relation = {"<listing.sku", {"channel", "external_id", "price", "state"}},
                 .parent = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "Last sales"),
                 .relation = {"<sales_order_line.sku", {"order", "quantity", "amount"}, "-id", 10},
                 .opens = "order"},
                {.title = QT_TRANSLATE_NOOP("Page", "Tickets"),
                 .relation = {"<ticket.sku", {"subject", "status", "opened"}, "-opened", 10},
                 .parent = "sku"}},
  };
}

}  // namespace kontor::ui
