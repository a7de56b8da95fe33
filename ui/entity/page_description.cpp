// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/page_description.h"

#include "ui/entity/descriptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::ui {

QString pageText(const char* source) {
  return QCoreApplication::translate("Page", source);
}

const std::vector<PageDescription>& pageDescriptions() {
  static const std::vector<PageDescription> descriptions = {supplierPage(), skuPage(),      stockPage(),  listingPage(),
                                                            orderPage(),    shipmentPage(), ticketPage(), settlementPage()};
  return descriptions;
}

QString pageOf(domain::Entity entity) {
  const auto found = std::ranges::find(pageDescriptions(), entity, &PageDescription::entity);
  return found == pageDescriptions().end() ? QString() : QString::fromLatin1(found->id);
}

}  // namespace kontor::ui
