// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"
#include "ui/entity/special_actions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription listingPage() {
  return {
      .entity = domain::Entity::Listing,
      .id = "listings",
      .title = QT_TRANSLATE_NOOP("Page", "Listings"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No listings yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A listing is an offer in one channel. Import the listings report of a shop, "
                                     "paste a table, or make one by hand."),
      .comesFromFiles = true,
      .summary = {"channel", "external_id", "completeness"},
      .hidden = {"archived", "completeness"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Last sales of this SKU in all channels"),
                 .relation = {">sku <sales_order_line.sku", {"order", "quantity", "amount"}, "-id", 10},
                 .opens = "order"},
                {.title = QT_TRANSLATE_NOOP("Page", "Other listings of this SKU"),
                 .relation = {">sku <listing.sku", {"channel", "external_id", "price", "state"}}}},
      .actions = {exportFileAction()},
  };
}

}  // namespace kontor::ui
