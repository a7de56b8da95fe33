// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"

namespace kontor::ui {

/// The pages of records, each described in a file of its own in ui/entity/described/.
PageDescription supplierPage();
PageDescription skuPage();
PageDescription stockPage();
PageDescription listingPage();
PageDescription orderPage();
PageDescription shipmentPage();
PageDescription ticketPage();
PageDescription settlementPage();
/// Without a tab: opened from the pages that need them.
PageDescription warehousePage();
PageDescription channelPage();
PageDescription returnPage();
PageDescription importPage();

}  // namespace kontor::ui
