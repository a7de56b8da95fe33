// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "ui/page.h"
#include "ui/shell/commands.h"

#include <QAction>

namespace kontor::ui {

MainMenu::MainMenu(const std::map<Command, QAction*>& actions, QWidget* parent) : QMenuBar(parent), m_actions(actions) {
  QMenu* book = addMenu(tr("&Book"));
  book->addActions({action(Command::NewBook), action(Command::OpenBook), action(Command::DemoBook)});
  book->addSeparator();
  book->addActions({action(Command::Import), action(Command::RecentImports)});
  book->addSeparator();
  book->addActions({action(Command::Settings), action(Command::Quit)});
  QMenu* edit = addMenu(tr("&Edit"));
  edit->addActions({action(Command::Undo), action(Command::Redo)});
  m_page = addMenu(QString());
  m_view = addMenu(tr("&View"));
  QMenu* help = addMenu(tr("&Help"));
  help->addActions({action(Command::Shortcuts), action(Command::About)});
  setPage(nullptr, {}, {});
}

void MainMenu::setPage(const Page* page, const QString& title, const QList<QAction*>& pages) {
  m_view->clear();
  m_view->addAction(action(Command::Find));
  m_view->addSeparator();
  m_view->addActions(pages);
  if (!pages.isEmpty()) m_view->addSeparator();
  m_view->addActions({action(Command::ThemeSystem), action(Command::ThemeLight), action(Command::ThemeDark)});
  m_page->clear();
  if (page != nullptr) m_page->addActions(page->menuActions());
  m_page->menuAction()->setVisible(!m_page->isEmpty());
  m_page->setTitle(title);
}

}  // namespace kontor::ui
