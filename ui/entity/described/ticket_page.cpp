// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/conversation.h"
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription ticketPage() {
  return {
      .entity = domain::Entity::Ticket,
      .id = "tickets",
      .title = QT_TRANSLATE_NOOP("Page", "Tickets"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No tickets"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A ticket is a question of a customer and what became of it. Its clock runs in "
                                     "the business hours of the channel."),
      .summary = {"channel", "due", "assignee"},
      .hidden = {"archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Messages"),
                 .relation = models::Conversation::relation(),
                 .parent = "ticket",
                 .above = true,
                 .kind = PartKind::Conversation},
                {.title = QT_TRANSLATE_NOOP("Page", "Order"),
                 .relation = {">order", {"external_id", "placed", "status", "total"}}},
                {.title = QT_TRANSLATE_NOOP("Page", "Parcel"),
                 .relation = {">shipment", {"carrier", "tracking_number", "status"}}},
                {.title = QT_TRANSLATE_NOOP("Page", "Other tickets about this order"),
                 .relation = {">order <ticket.order", {"subject", "status", "opened"}, "-opened"}}},
  };
}

}  // namespace kontor::ui
