// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"
#include "ui/entity/special_actions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription orderPage() {
  return {
      .entity = domain::Entity::SalesOrder,
      .id = "orders",
      .title = QT_TRANSLATE_NOOP("Page", "Orders"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No orders yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "Import the order file of a shop: Amazon, Shopify, eBay, Etsy or WooCommerce. "
                                     "Drop it onto this window, or choose it here."),
      .comesFromFiles = true,
      .canCreate = false,
      .summary = {"channel", "placed", "total"},
      .hidden = {"external_id", "line_count", "customer", "import_run", "archived", "currency", "sku", "units"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Lines"),
                 .relation = {"<sales_order_line.order",
                              {"seller_sku", "title", "quantity", "unit_price", "amount"},
                              "source_line",
                              200},
                 .parent = "order",
                 .opens = "sku",
                 .above = true},
                {.title = QT_TRANSLATE_NOOP("Page", "Shipments"),
                 .relation = {"<sales_order_line.order <shipment_line.order_line >shipment",
                              {"carrier", "tracking_number", "status", "shipped"}}},
                {.title = QT_TRANSLATE_NOOP("Page", "Tickets"),
                 .relation = {"<ticket.order", {"subject", "status", "opened"}, "-opened"},
                 .parent = "order"},
                {.title = QT_TRANSLATE_NOOP("Page", "Returns"),
                 .relation = {"<return_case.order", {"day", "reason", "state", "quantity"}, "-day"}},
                {.title = QT_TRANSLATE_NOOP("Page", "Settled"),
                 .relation = {"<settlement_line.order", {"day", "kind", "type", "amount"}, "posted", 50},
                 .opens = "settlement"},
                {.title = QT_TRANSLATE_NOOP("Page", "Other orders of this customer"),
                 .relation = {">customer <sales_order.customer", {"external_id", "placed", "status", "total"}, "-day", 20}}},
      .actions = {newOrderAction(), shipAction(), mapCodesAction(), exportFileAction(),
                  recordsAction(returnPage(), QT_TRANSLATE_NOOP("Page", "Returns…")),
                  recordsAction(channelPage(), QT_TRANSLATE_NOOP("Page", "Channels…"))},
  };
}

}  // namespace kontor::ui
