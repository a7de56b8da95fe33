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
      .emptyText = QT_TRANSLATE_NOOP("Page", "A channel is a shop on a platform. Its zone decides the business "
                                             "day of its orders."),
      .hidden = {"archived"},
  };
}

}  // namespace kontor::ui
