// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"
#include "ui/import/imported_files.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription importPage() {
  return {
      .entity = domain::Entity::ImportRun,
      .id = "import",
      .title = QT_TRANSLATE_NOOP("Page", "Recent imports"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No imports yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "Every file that was imported stands here, with what it did and the way "
                                     "to take it back."),
      .comesFromFiles = true,
      .canCreate = false,
      .keepsFiles = false,
      .summary = {"instant", "profile", "channel", "row_count"},
      .actions = {openImportedAction(), leftOutRowsAction(), importedOrdersAction(), undoImportAction()},
  };
}

}  // namespace kontor::ui
