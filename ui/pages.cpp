// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/entity/entity_page.h"
#include "ui/journal_page.h"
#include "ui/kpi_page.h"
#include "ui/today/today_page.h"

namespace kontor::ui {

std::vector<Page*> makePages(const PageContext& context, QWidget* parent) {
  std::vector<Page*> pages = {new TodayPage(context, parent)};
  for (const PageDescription& description : pageDescriptions()) {
    pages.push_back(new EntityPage(context, description, parent));
  }
  pages.push_back(new KpiPage(context, parent));
  pages.push_back(new JournalPage(context, parent));
  return pages;
}

}  // namespace kontor::ui
