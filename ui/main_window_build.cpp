// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs.h"
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
  add(Command::NewBook, [=, this] {
    ask(askForNewBook, [this](const QString& path) { createBook(path, localCurrency()); });
  });
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
  m_tabs = new TabStrip(frame);
  m_stack = new QStackedWidget(frame);
  m_start = new StartPage(action(Command::DemoBook), action(Command::NewBook), action(Command::OpenBook), m_stack);
  m_start->setRecent(recentBooks(m_shell.settings));
  m_status = new StatusLine(frame);
  m_stack->addWidget(m_start);
  m_tabs->addTool(action(Command::Find), false);
  m_tabs->addTool(action(Command::Undo), false);
  m_tabs->addTool(action(Command::Redo), false);
  m_tabs->addTool(action(Command::Import), true);
  auto* layout = new QVBoxLayout(frame);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_tabs);
  layout->addWidget(m_stack, 1);
  layout->addWidget(m_status);
  setCentralWidget(frame);
  connect(m_tabs, &TabStrip::currentChanged, this, &MainWindow::currentPageChanged);
  connect(m_start, &StartPage::bookRequested, this, &MainWindow::openBook);
  connect(m_start, &StartPage::firstImportRequested, this, &MainWindow::importFirstFile);
}

void MainWindow::buildPages() {
  m_pages = makePages({*m_session, m_shell.settings, m_shell.dialogs}, m_stack);
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    Page* page = m_pages[i];
    m_stack->addWidget(page);
    auto* action = new QAction(page->title(), this);
    if (i < 10) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)));
    action->setProperty(kIconNameProperty, page->iconName());
    connect(action, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
    m_pageActions.push_back(action);
    connect(page, &Page::placeRequested, this, &MainWindow::open);
    connect(page, &Page::noticed, this, [this](const QString& sentence) { m_toast->say(sentence); });
    connect(page, &Page::importRequested, this, &MainWindow::importFiles);
  }
  for (Page* page : m_pages) m_tabs->addTab(page->title(), page->iconName());
  m_status->setSession(m_session.get());
  updateActions();
  const QString last = m_shell.settings.value(Setting::Page).toString();
  showPage(page(last) != nullptr ? last : m_pages.front()->id());
}

}  // namespace kontor::ui
