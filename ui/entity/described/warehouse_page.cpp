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
      .emptyText = QT_TRANSLATE_NOOP("Page", "A warehouse is a place where stock lies: your own, a rented one "
                                             "overseas, or that of a platform."),
      .hidden = {"archived"},
  };
}

}  // namespace kontor::ui
