// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription supplierPage() {
  return {
      .entity = domain::Entity::Supplier,
      .id = "suppliers",
      .title = QT_TRANSLATE_NOOP("Page", "Suppliers"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No suppliers yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "Note whom you buy from: prices, documents that run out, and whom to call. "
                                     "A table from a spreadsheet can be pasted here."),
      .summary = {"code", "country", "lead_days"},
      .hidden = {"archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Documents"),
                 .relation = {"<supplier_document.supplier", {"kind", "number", "issued", "expires"}, "expires"},
                 .parent = "supplier"},
                {.title = QT_TRANSLATE_NOOP("Page", "Price list"),
                 .relation = {"<supplier_price.supplier", {"sku", "min_quantity", "price", "currency", "lead_days"}, "sku"},
                 .parent = "supplier",
                 .opens = "sku"},
                {.title = QT_TRANSLATE_NOOP("Page", "SKUs"),
                 .relation = {"<sku.supplier", {"code", "name", "on_hand", "state"}, "code"},
                 .parent = "supplier"}},
  };
}

}  // namespace kontor::ui
