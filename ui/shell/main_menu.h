// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenuBar>

#include <map>

class QAction;

namespace kontor::ui {

enum class Command;
class Page;

/// The menu bar: the commands of the window, what the current page can do, and the way to every page.
class MainMenu : public QMenuBar {
  Q_OBJECT

 public:
  MainMenu(const std::map<Command, QAction*>& actions, QWidget* parent);

  /// Null: no page. `title`: of the page's own menu.
  void setPage(const Page* page, const QString& title, const QList<QAction*>& pages);

 private:
  QAction* action(Command command) const { return m_actions.at(command); }

  const std::map<Command, QAction*>& m_actions;
  QMenu* m_page;
  QMenu* m_view;
};

}  // namespace kontor::ui
