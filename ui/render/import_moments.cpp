// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo_files.h"
#include "ui/import/mapping_dialog.h"
#include "ui/import/preview_panel.h"
#include "ui/import/reading_form.h"
#include "ui/import/run_panel.h"
#include "ui/import/target_form.h"
#include "ui/import/unknown_codes_dialog.h"
#include "ui/import_dialog.h"
#include "ui/parts/row_table.h"
#include "ui/parts/segments.h"
#include "ui/render/stage.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace kontor::ui {
namespace {

enum DemoFile { kOrders, kProducts, kUnknown };

// Reading goes on in steps.
void settleImport(Stage& stage, ImportDialog& dialog) {
  do stage.settle();
  while (dialog.session().isBusy());
}

ImportDialog* openFiles(Stage& stage, const QTemporaryDir& folder) {
  // Two as they come from a shop, with some faults; and one that no profile knows.
  stage.window.importFiles(
      models::layOutDemoFiles(folder.path(), {"next_orders.csv", "next_products.csv", "market_stall.csv"}));
  auto* dialog = stage.opened<ImportDialog>();
  if (dialog != nullptr) settleImport(stage, *dialog);
  return dialog;
}

void turnToFile(Stage& stage, ImportDialog& dialog, int row) {
  dialog.fileList().setCurrentIndex(dialog.session().index(row));
  stage.settle();
}

void visitPreview(Stage& stage, ImportDialog& dialog) {
  PreviewPanel& preview = dialog.preview();
  turnToFile(stage, dialog, kOrders);
  stage.see(QStringLiteral("import_orders"), dialog);
  preview.table().selectRow(preview.model().rowCount() - 1);
  dialog.target().moreButton().click();
  stage.settle();
  stage.see(QStringLiteral("import_reading"), dialog);
  dialog.target().moreButton().click();
  turnToFile(stage, dialog, kProducts);
  preview.counts().setCurrent(2);
  preview.table().selectRow(0);
  stage.settle();
  stage.see(QStringLiteral("import_changes"), dialog);
  turnToFile(stage, dialog, kUnknown);
  stage.see(QStringLiteral("import_unknown"), dialog);
}

void visitCodes(Stage& stage, ImportDialog& dialog) {
  turnToFile(stage, dialog, kOrders);
  dialog.preview().codesButton().click();
  if (auto* codes = stage.opened<UnknownCodesDialog>()) {
    stage.see(QStringLiteral("import_codes"), *codes);
    codes->close();
  }
}

void visitMapping(Stage& stage, ImportDialog& dialog) {
  turnToFile(stage, dialog, kUnknown);
  dialog.run().teachButton().click();
  auto* mapping = stage.opened<MappingDialog>();
  if (mapping == nullptr) return;
  stage.see(QStringLiteral("mapping"), *mapping);
  const auto choose = [](QComboBox* box, const QVariant& data) {
    if (box == nullptr) return;
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
  };
  choose(&mapping->entityBox(), static_cast<int>(domain::Entity::SalesOrder));
  int column = 0;
  for (const char* field : {"external_id", "placed", "status", "line.seller_sku", "line.quantity", "line.unit_price"}) {
    choose(mapping->fieldBox(column++), QString::fromLatin1(field));
  }
  choose(mapping->stateBox(0), QStringLiteral("paid"));
  for (int pause = 0; pause < 3; ++pause) stage.settle();  // it waits for more to be said before it reads
  stage.see(QStringLiteral("mapping_filled"), *mapping);
  mapping->close();
}

void visitImported(Stage& stage, ImportDialog& dialog) {
  dialog.importButton().click();
  settleImport(stage, dialog);
  turnToFile(stage, dialog, kOrders);
  stage.see(QStringLiteral("import_done"), dialog);
  for (const int row : {kOrders, kProducts}) {
    if (dialog.session().file(row).state == models::ImportFile::State::Done) dialog.session().undo(row);
    stage.settle();
  }
  stage.see(QStringLiteral("import_undone"), dialog);
}

}  // namespace

void visitImportMoments(Stage& stage) {
  const QTemporaryDir folder;
  ImportDialog* dialog = openFiles(stage, folder);
  if (dialog == nullptr) return;
  visitPreview(stage, *dialog);
  visitCodes(stage, *dialog);
  visitMapping(stage, *dialog);
  visitImported(stage, *dialog);
  dialog->close();
}

}  // namespace kontor::ui
