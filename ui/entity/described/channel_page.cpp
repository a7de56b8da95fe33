// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/descriptions.h"

#include <QtGlobal>

namespace kontor::ui {

PageDescription channelPage() {
  return {
      .entity = domain::Entity::Channel,
      .id = "channels",
      .title = QT_TRANSLATE_NOOP("Page", "Channels"),
      .emptyTitle = QT_TRANSLATE_NOOP("Page", "No channels yet"),
      .emptyText = QT_TRANSLATE_NOOP("Page",
                                     "A channel is a shop on a platform. Its zone decides the business "
                                     "day of its orders."),
      .hidden = {"archived"},
      .parts = {{.title = QT_TRANSLATE_NOOP("Page", "Listings"),
                 .relation = {"<listing.channel", {"external_id", "title", "state"}, "external_id", 20}},
                {.title = QT_TRANSLATE_NOOP("Page", "Tickets"),
                 .relation = {"<ticket.channel", {"subject", "status", "opened"}, "-opened", 20}}},
  };
}

}  // namespace kontor::ui
