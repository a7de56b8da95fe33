// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"
#include "ui/page.h"

#include <QDialog>

class QListView;
class QPushButton;
class QStackedWidget;

namespace kontor::ui {

class EmptyState;
class PreviewPanel;
class RunPanel;
class TargetForm;

/// Brings files into the book: drop or choose them, see what each one is and what it would do, then import. Shown
/// with show(); closing it stops what runs, and what was not finished is not in the book.
class ImportDialog : public QDialog {
  Q_OBJECT

 public:
  ImportDialog(const PageContext& context, exchange::ProfileCatalog catalog, QWidget* parent = nullptr);

  void addFiles(const QStringList& paths);
  /// Asks for files by the file chooser.
  void chooseFiles();

  models::ImportSession& session() { return *m_session; }
  TargetForm& target() { return *m_target; }
  PreviewPanel& preview() { return *m_preview; }
  RunPanel& run() { return *m_run; }
  QListView& fileList() { return *m_list; }
  QPushButton& importButton() { return *m_import; }
  QPushButton& closeButton() { return *m_close; }

  void reject() override;

 Q_SIGNALS:
  /// Leads to the orders that were imported.
  void placeRequested(const kontor::ui::Place& place);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  QWidget* buildFile();
  void connectParts();
  void showFile();
  void onFileChanged(int row);
  void updateButtons();
  void saveRejects();
  void mapCodes();
  void teach(int row);
  void showOrders(int row);
  int currentRow() const;

  PageContext m_context;
  models::ImportSession* m_session = nullptr;
  QStackedWidget* m_stack = nullptr;
  QListView* m_list = nullptr;
  EmptyState* m_empty = nullptr;
  QWidget* m_file = nullptr;
  TargetForm* m_target = nullptr;
  PreviewPanel* m_preview = nullptr;
  RunPanel* m_run = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_import = nullptr;
  QPushButton* m_close = nullptr;
  bool m_closing = false;
};

}  // namespace kontor::ui
