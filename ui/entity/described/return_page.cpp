// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription returnPage() {
  return {
      .entity = domain::Entity::ReturnCase,
      .id = "returns",
      .title = QT_TRANSLATE_NOOP("Page", "Returns"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No returns yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page", "Import the return and reimbursement reports of Amazon."),
      .comesFromFiles = true,
      .canCreate = false,
      .summary = {"channel", "day", "external_id"},
      .hidden = {"case", "external_id", "import_run", "archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Order"),
                 .relation = {">order", {"external_id", "placed", "status", "total"}}}},
  };
}

}  // namespace kontor::ui
