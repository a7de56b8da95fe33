// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/pages.h"
#include "ui/settings.h"
#include "ui/shell/about.h"
#include "ui/shell/book_choice.h"
#include "ui/shell/commands.h"
#include "ui/shell/finder.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// How the window is put together; what it does is in main_window.cpp.

namespace kontor::ui {

void MainWindow::build() {
  for (const auto& [command, old] : std::exchange(m_actions, {})) delete old;
  delete m_toast;
  delete m_finder;
  buildActions();
  m_menu = new MainMenu(m_actions, this);
  setMenuBar(m_menu);
  buildFrame();
  m_toast = new Toast(this);
  m_finder = new Finder(this);
  connect(m_finder, &Finder::chosen, this, &MainWindow::goTo);
  updateActions();
}

void MainWindow::buildActions() {
  const auto add = [this](Command command, auto run) {
    QAction* action = makeAction(command, this);
    connect(action, &QAction::triggered, this, run);
    m_actions[command] = action;
  };
  const auto ask = [this](auto question, auto done) { question(m_shell.dialogs, m_shell.settings, this, done); };
  add(Command::NewBook,
      [=, this] { ask(askForNewBook, [this](const QString& path) { createBook(path, localCurrency()); }); });
  add(Command::OpenBook, [=, this] { ask(askForBook, [this](const QString& path) { openBook(path); }); });
  add(Command::DemoBook, [this] { openDemo(); });
  add(Command::Import, [this] { importFiles({}); });
  add(Command::RecentImports, [this] { showImports(); });
  add(Command::Settings, [this] { showSettings(); });
  add(Command::Quit, [this] { close(); });
  add(Command::Undo, [this] { m_session->undoLast(); });
  add(Command::Redo, [this] { m_session->redoLast(); });
  add(Command::Find, [this] { openFinder(); });
  add(Command::Shortcuts, [this] { showKeys(); });
  add(Command::About, [this] { showAbout(this); });
  action(Command::DemoBook)->setVisible(bool(m_shell.makeDemo));
  action(Command::Import)->setIconText(tr("Import"));
  action(Command::Quit)->setMenuRole(QAction::QuitRole);
  action(Command::About)->setMenuRole(QAction::AboutRole);
  action(Command::Settings)->setMenuRole(QAction::PreferencesRole);
  buildThemes();
}

void MainWindow::buildThemes() {
  auto* themes = new QActionGroup(this);
  const QString chosen = m_shell.settings.value(Setting::Theme).toString();
  const std::pair<Command, QString> entries[] = {{Command::ThemeSystem, QStringLiteral("system")},
                                                 {Command::ThemeLight, QStringLiteral("light")},
                                                 {Command::ThemeDark, QStringLiteral("dark")}};
  for (const auto& [command, name] : entries) {
    QAction* action = makeAction(command, themes);
    action->setCheckable(true);
    action->setChecked(name == chosen);
    themes->addAction(action);
    connect(action, &QAction::triggered, this, [this, name = name] { chooseTheme(name); });
    m_actions[command] = action;
  }
}

void MainWindow::buildFrame() {
  auto* frame = new QWidget(this);
  m_strip = new TabStrip(frame);
  m_stack = new QStackedWidget(frame);
  m_start = new StartPage(action(Command::DemoBook), action(Command::NewBook), action(Command::OpenBook), m_stack);
  m_start->setRecent(recentBooks(m_shell.settings));
  m_status = new StatusLine(frame);
  m_stack->addWidget(m_start);
  m_strip->addTool(action(Command::Find), false);
  m_strip->addTool(action(Command::Undo), false);
  m_strip->addTool(action(Command::Redo), false);
  m_strip->addTool(action(Command::Import), true);
  auto* layout = new QVBoxLayout(frame);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_strip);
  layout->addWidget(m_stack, 1);
  layout->addWidget(m_status);
  setCentralWidget(frame);
  connect(m_strip, &TabStrip::currentChanged, this, &MainWindow::currentPageChanged);
  connect(m_start, &StartPage::bookRequested, this, &MainWindow::openBook);
  connect(m_start, &StartPage::firstImportRequested, this, &MainWindow::importFirstFile);
}

void MainWindow::buildPages() {
  std::vector<Tab> tabs = makeTabs();
  for (std::size_t i = 0; i < tabs.size(); ++i) {
    const Tab& tab = tabs[i];
    m_strip->addTab(tab.title, tab.id);
    auto* action = new QAction(tab.title, this);
    if (i < 10) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)));
    action->setProperty(kIconNameProperty, tab.id);
    connect(action, &QAction::triggered, this, [this, id = tab.id] { showPage(id); });
    m_pageActions.push_back(action);
  }
  const auto last = std::ranges::find(tabs, m_shell.settings.value(Setting::Page).toString(), &Tab::id);
  const auto first = static_cast<int>(last == tabs.end() ? 0 : last - tabs.begin());
  m_strip->setCurrent(first);
  m_tabs =
      std::move(tabs);  // not before: the strip tells of every step to the first tab, and a page would be built for each
  m_status->setSession(m_session.get());
  updateActions();
  currentPageChanged(first);
}

Page* MainWindow::built(Tab& tab) {
  if (tab.page != nullptr) return tab.page;
  tab.page = tab.make({*m_session, m_shell.settings, m_shell.dialogs}, m_stack);
  m_stack->addWidget(tab.page);
  connect(tab.page, &Page::placeRequested, this, &MainWindow::open);
  connect(tab.page, &Page::noticed, this, [this](const QString& sentence) { m_toast->say(sentence); });
  connect(tab.page, &Page::importRequested, this, &MainWindow::importFiles);
  return tab.page;
}

}  // namespace kontor::ui
