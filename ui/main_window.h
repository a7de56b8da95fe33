// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/book.h"
#include "ui/page.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace kontor::ui {

class ActionTable;
class StartPage;
class StatusLine;
class TabStrip;
class Toast;

/// What the window needs from outside; all of it outlives the window.
struct Shell {
  Settings& settings;
  Dialogs& dialogs;
  storage::Environment environment;
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
  void createBook(const QString& path, domain::Currency currency);
  /// Finishes all writes, makes a backup when there were changes, and closes the book.
  void closeBook();

  /// Null without a book.
  models::Session* session() const { return m_session.get(); }
  const std::vector<Page*>& pages() const { return m_pages; }
  Page* page(const QString& id) const;
  void showPage(const QString& id);
  void open(const Place& place);
  void importFiles(const QStringList& files);

 Q_SIGNALS:
  void bookChanged();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildActions();
  void buildMenus();
  void buildPages();
  void listen();
  void chooseBook();
  void chooseNewBook();
  void openWith(std::function<std::unique_ptr<storage::Book>()> make, const QString& path);
  void updateActions();
  void restoreLayout();

  Shell m_shell;
  std::unique_ptr<models::Session> m_session;
  std::vector<Page*> m_pages;
  ActionTable* m_actions = nullptr;
  TabStrip* m_tabs = nullptr;
  QStackedWidget* m_stack = nullptr;
  StartPage* m_start = nullptr;
  StatusLine* m_status = nullptr;
  Toast* m_toast = nullptr;
};

}  // namespace kontor::ui
