// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_entries.h"

#include "ui/shell/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QSet>

namespace kontor::ui {
namespace {

struct FinderWords {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::Finder)
};

}  // namespace

std::vector<models::FinderEntry> finderEntries(const QList<QAction*>& actions, qsizetype pages) {
  std::vector<models::FinderEntry> entries;
  QSet<QString> known;
  for (qsizetype i = 0; i < actions.size(); ++i) {
    const QAction* action = actions[i];
    const QString title = withoutMnemonic(action->text());
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || title.isEmpty()) continue;
    if (known.contains(title)) continue;
    known.insert(title);
    models::FinderEntry entry;
    entry.kind = i < pages ? models::FinderEntry::Kind::Page : models::FinderEntry::Kind::Action;
    entry.title = title;
    entry.what = i < pages ? FinderWords::tr("Page") : FinderWords::tr("Action");
    entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    entry.icon = action->property(kIconNameProperty).toString();
    entry.number = static_cast<int>(i);
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace kontor::ui
