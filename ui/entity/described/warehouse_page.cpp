// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription warehousePage() {
  return {
      .entity = domain::Entity::Warehouse,
      .id = "warehouse",
      .title = QT_TRANSLATE_NOOP("Page", "Warehouses"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No warehouses yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A warehouse is a place where stock lies: your own, a rented one "
                                     "overseas, or that of a platform."),
      .hidden = {"archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Stock"),
                 .relation = {"<stock_level.warehouse", {"sku", "name", "bin", "on_hand"}, "id", 50}}},
  };
}

}  // namespace kontor::ui
