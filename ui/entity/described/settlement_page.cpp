// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription settlementPage() {
  return {
      .entity = domain::Entity::Settlement,
      .id = "settlements",
      .title = QT_TRANSLATE_NOOP("Page", "Settlements"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No settlements yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "Import the settlement reports and account statements: Amazon, eBay, Etsy, Shopify, "
                                     "PayPal, Stripe, Wise or Payoneer. Drop them onto this window, or choose them here."),
      .comesFromFiles = true,
      .canCreate = false,
      .summary = {"channel", "starts", "ends", "total"},
      .hidden = {"external_id", "import_run", "archived"},
      .parts =
          {{.title = QT_TRANSLATE_NOOP("Page", "Lines"),
            .relation = {"<settlement_line.settlement", {"day", "kind", "type", "amount"}, "posted", 500},
            .opens = "order",
            .above = true},
           {.title = QT_TRANSLATE_NOOP("Page", "Orders"),
            .relation = {"<settlement_line.settlement >order", {"external_id", "placed", "status", "total"}, "-day", 100}}},
  };
}

}  // namespace kontor::ui
