// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/entity/entity_page.h"
#include "ui/journal_page.h"
#include "ui/kpi_page.h"
#include "ui/today/today_page.h"

namespace kontor::ui {
namespace {

template <typename SomePage>
Tab tabOf(const char* id) {
  return {QString::fromLatin1(id), SomePage::title(),
          [](const PageContext& context, QWidget* parent) { return new SomePage(context, parent); }};
}

Tab tabOf(const PageDescription& description) {
  return {
      QString::fromLatin1(description.id), pageText(description.title),
      [&description](const PageContext& context, QWidget* parent) { return new EntityPage(context, description, parent); }};
}

}  // namespace

std::vector<Tab> makeTabs() {
  std::vector<Tab> tabs = {tabOf<TodayPage>("today")};
  for (const PageDescription& description : pageDescriptions()) tabs.push_back(tabOf(description));
  tabs.push_back(tabOf<KpiPage>("kpis"));
  tabs.push_back(tabOf<JournalPage>("journal"));
  return tabs;
}

}  // namespace kontor::ui
