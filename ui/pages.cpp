// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/journal_page.h"
#include "ui/kpi_page.h"
#include "ui/orders/orders_page.h"
#include "ui/today/today_page.h"

namespace kontor::ui {

std::vector<Page*> makePages(const PageContext& context, QWidget* parent) {
  return {new TodayPage(context, parent), new OrdersPage(context, parent), new KpiPage(context, parent),
          new JournalPage(context, parent)};
}

}  // namespace kontor::ui
