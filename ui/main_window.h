// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder_model.h"
#include "models/imports/watch_folder.h"
#include "models/session.h"
#include "storage/book.h"
#include "ui/pages.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

class QStackedWidget;

namespace kontor::ui {

enum class Command;
class Finder;
class MainMenu;
class StartPage;
class StatusLine;
class TabStrip;
class Toast;
class WaitingDialog;

/// What the window needs from outside; all of it outlives the window.
struct Shell {
  Settings& settings;
  Dialogs& dialogs;
  storage::Environment environment;
  /// Makes the demo book in a place where nothing is yet; empty: there is none to offer. Called in a worker, which
  /// tells how far it is (done, total); a stop is answered by storage::Cancelled and leaves no file.
  using Progress = std::function<void(std::int64_t, std::int64_t)>;
  std::function<std::unique_ptr<storage::Book>(const std::filesystem::path&, std::stop_token, const Progress&)> makeDemo =
      {};
};

/// The window: tabs of pages over one book, menus, drag and drop, status line. It composes and routes; what a page
/// does is the page's own business. Without a book it shows the start page.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Shell shell, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Shows a book that is open already.
  void setBook(std::unique_ptr<storage::Book> book);
  /// Opens a book in a worker and shows it; what goes wrong is said in the window.
  void openBook(const QString& path);
  /// `then`: what comes when it is open.
  void createBook(const QString& path, domain::Currency currency, std::function<void()> then = {});
  /// Opens the demo book, which is made at the first time.
  void openDemo();
  /// Puts a backup in the place of the open book, whose present state is backed up before.
  void restoreBackup(const QString& backup);
  /// Finishes all writes, makes a backup when there were changes, and closes the book.
  void closeBook();

  /// Null without a book.
  models::Session* session() const { return m_session.get(); }
  /// Empty without a book.
  const std::vector<Tab>& tabs() const { return m_tabs; }
  /// The page of a tab, built when it is asked for; null when there is no such tab.
  Page* page(const QString& id);
  void showPage(const QString& id);
  void open(const Place& place);
  void importFiles(const QStringList& files);
  /// Asks for a place, makes a book there and opens the import dialog.
  void importFirstFile();
  void showImports();
  void showSettings();
  void showKeys();
  void openFinder();

  QAction* action(Command command) const;
  Toast* toast() const { return m_toast; }
  /// Null while no folder is watched.
  models::WatchFolder* watchFolder() const { return m_watch.get(); }
  StatusLine* statusLine() const { return m_status; }
  StartPage* startPage() const { return m_start; }
  Finder* finder() const { return m_finder; }

 Q_SIGNALS:
  void bookChanged();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void buildActions();
  void buildThemes();
  void buildFrame();
  void buildPages();
  void clearPages();
  Page* built(Tab& tab);
  void listen();
  /// `waiting` is closed when the book is there, or is not going to be.
  void openWith(std::function<std::unique_ptr<storage::Book>()> make, const QString& path, std::function<void()> then = {},
                WaitingDialog* waiting = nullptr);
  void makeDemo(const QString& path);
  void watch();
  void sayRefused(const storage::JournalEntry& target, const std::vector<storage::RowInTheWay>& rows);
  void checkAfterUncleanEnd();
  void updateActions();
  void updatePageMenu();
  void currentPageChanged(int index);
  /// Null without a book.
  const Tab* currentTab() const;
  /// Null without a book, and until it is built.
  Page* currentPage() const;
  void goTo(const models::FinderEntry& entry);
  void chooseTheme(const QString& name);
  void chooseLanguage(const QString& choice);
  Page* unsavedPage() const;
  /// Saves what is typed on the pages, then goes on. What cannot be saved is shown, and kept unless the user discards it.
  void afterSaving(const std::function<void()>& then);

  Shell m_shell;
  std::unique_ptr<models::Session> m_session;
  std::unique_ptr<models::WatchFolder> m_watch;
  std::vector<Tab> m_tabs;
  std::map<Command, QAction*> m_actions;
  QList<QAction*> m_pageActions;  // Ctrl+1 …
  QList<QPointer<QAction>> m_findable;
  MainMenu* m_menu = nullptr;
  TabStrip* m_strip = nullptr;
  QStackedWidget* m_stack = nullptr;
  StartPage* m_start = nullptr;
  StatusLine* m_status = nullptr;
  Toast* m_toast = nullptr;
  Finder* m_finder = nullptr;
};

}  // namespace kontor::ui
