// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/special_actions.h"

#include "models/records/record_making.h"
#include "ui/entity/entity_page.h"
#include "ui/entity/making/export_dialog.h"
#include "ui/entity/making/map_codes_dialog.h"
#include "ui/entity/making/order_dialog.h"
#include "ui/entity/making/parcel_dialog.h"
#include "ui/entity/making/stock_at_dialog.h"
#include "ui/entity/making/transfer_dialog.h"
#include "ui/entity/record_panel.h"
#include "ui/entity/records_window.h"
#include "ui/icons.h"
#include "ui/list/list_view.h"
#include "ui/shell/commands.h"

#include <QAction>

namespace kontor::ui {
namespace {

// The place that is shown, as the beginning of a move.
storage::FieldValues shownPlace(const EntityPage& page) {
  const models::RecordModel& record = page.panel()->record();
  storage::FieldValues values;
  for (const char* field : {"sku", "warehouse"}) {
    if (const domain::Id id = record.reference(field); id != 0) values.emplace_back(field, id);
  }
  if (!values.empty()) values.emplace_back("bin", record.value("bin"));
  return values;
}

void openMove(EntityPage& page) {
  auto* dialog = new RecordDialog(page.context().session, domain::Entity::StockMove, shownPlace(page), {}, &page);
  dialog->open();
}

void openOrder(EntityPage& page) {
  auto* dialog = new OrderDialog(page.context().session, &page);
  QObject::connect(dialog, &RecordDialog::created, &page, [&page](domain::Id id) { page.open({page.id(), {}, id}); });
  dialog->open();
}

void openParcel(EntityPage& page) {
  const auto orders = page.list()->selectedIds();
  if (orders.empty()) return;
  auto* dialog = new ParcelDialog(page.context().session, orders, &page);
  QObject::connect(dialog, &RecordDialog::created, &page, [&page](domain::Id id) {
    Q_EMIT page.placeRequested({pageOf(domain::Entity::Shipment), QString(), id});
  });
  dialog->open();
}

void postParcels(EntityPage& page) {
  const auto parcels = page.list()->selectedIds();
  if (parcels.empty()) return;
  models::postParcels(page.context().session, &page, parcels, [&page](std::int64_t pieces) {
    Q_EMIT page.noticed(pieces > 0
                            ? EntityPage::tr("%n piece(s) taken out of the stock", nullptr, static_cast<int>(pieces))
                            : EntityPage::tr("Nothing to take out: the pieces are out already, or no warehouse is named"));
  });
}

void openRecords(EntityPage& page, const PageDescription& description) {
  auto* window = new RecordsWindow(page.context(), description, &page);
  QObject::connect(&window->page(), &Page::noticed, &page, &Page::noticed);
  QObject::connect(&window->page(), &Page::importRequested, &page, &Page::importRequested);
  QObject::connect(window, &RecordsWindow::placeRequested, &page, &Page::placeRequested);
  window->open();
}

}  // namespace

MakeAction pageAction(const char* iconName, const char* text, std::function<void(EntityPage&)> run) {
  return [iconName, text, run = std::move(run)](EntityPage& page) {
    auto* action = new QAction(icon(QString::fromLatin1(iconName)), pageText(text), &page);
    action->setToolTip(pageText(text).remove(QChar(0x2026)));
    action->setProperty(kIconNameProperty, QString::fromLatin1(iconName));
    QObject::connect(action, &QAction::triggered, &page, [run, &page] { run(page); });
    return action;
  };
}

MakeAction newOrderAction() {
  return pageAction("plus", QT_TRANSLATE_NOOP("Page", "New order…"), openOrder);
}

MakeAction shipAction() {
  return pageAction("send", QT_TRANSLATE_NOOP("Page", "Ship…"), openParcel);
}

MakeAction postParcelsAction() {
  return pageAction("stock", QT_TRANSLATE_NOOP("Page", "Take out of stock"), postParcels);
}

MakeAction mapCodesAction() {
  return pageAction("link", QT_TRANSLATE_NOOP("Page", "Codes without a SKU…"),
                    [](EntityPage& page) { (new MapCodesDialog(page.context().session, &page))->open(); });
}

MakeAction moveStockAction() {
  return pageAction("move-in", QT_TRANSLATE_NOOP("Page", "Move stock…"), openMove);
}

MakeAction transferStockAction() {
  return pageAction("transfer", QT_TRANSLATE_NOOP("Page", "Transfer…"),
                    [](EntityPage& page) { (new TransferDialog(page.context().session, shownPlace(page), &page))->open(); });
}

MakeAction stockAtAction() {
  return pageAction("clock", QT_TRANSLATE_NOOP("Page", "Stock at a past day…"),
                    [](EntityPage& page) { (new StockAtDialog(page.context().session, &page))->open(); });
}

MakeAction exportFileAction() {
  return pageAction("export", QT_TRANSLATE_NOOP("Page", "Export for a platform…"), [](EntityPage& page) {
    auto* dialog = new ExportDialog(page.context(), page.list()->model().entity(), page.list()->selectedIds(), &page);
    QObject::connect(dialog, &ExportDialog::noticed, &page, &Page::noticed);
    dialog->open();
  });
}

MakeAction recordsAction(PageDescription description, const char* text) {
  return pageAction(description.id, text, [description](EntityPage& page) { openRecords(page, description); });
}

}  // namespace kontor::ui
