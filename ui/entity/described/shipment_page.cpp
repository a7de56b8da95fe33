// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"
#include "ui/entity/special_actions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription shipmentPage() {
  return {
      .entity = domain::Entity::Shipment,
      .id = "shipments",
      .title = QT_TRANSLATE_NOOP("Page", "Shipments"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No parcels yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A parcel is made from what an order still has to get: choose orders on their "
                                     "page and ship them. It may hold a part of an order, or several orders."),
      .summary = {"carrier", "service", "shipped", "order"},
      .hidden = {"order", "last_scan", "archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Contents"),
                 .relation = {"<shipment_line.shipment", {"order_line", "quantity", "posted"}, "id", 200},
                 .parent = "shipment",
                 .above = true},
                {.title = QT_TRANSLATE_NOOP("Page", "Orders"),
                 .relation = {"<shipment_line.shipment >order_line >order", {"external_id", "channel", "status", "total"}},
                 .above = true},
                {.title = QT_TRANSLATE_NOOP("Page", "Tracking"),
                 .relation = {"<tracking_event.shipment", {"instant", "status", "place", "text"}, "-instant"},
                 .parent = "shipment"},
                {.title = QT_TRANSLATE_NOOP("Page", "Tickets"),
                 .relation = {"<ticket.shipment", {"subject", "status", "opened"}, "-opened"},
                 .parent = "shipment"}},
      .actions = {postParcelsAction(), exportFileAction()},
  };
}

}  // namespace kontor::ui
