// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shop_book.h"
#include "tests/support/shopify_file.h"
#include "tests/support/window.h"
#include "ui/import/preview_panel.h"
#include "ui/import/run_panel.h"
#include "ui/import/target_form.h"
#include "ui/import_dialog.h"
#include "ui/parts/row_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace kontor::testing {

/// The import dialog over an empty book, driven as a user does.
class ImportDriver {
 public:
  QTemporaryDir folder;
  AnsweringDialogs dialogs;
  storage::Book* book = nullptr;  ///< the session's own
  std::unique_ptr<models::Session> session;
  std::unique_ptr<ui::Settings> settings;
  std::unique_ptr<ui::ImportDialog> dialog;

  explicit ImportDriver(exchange::ProfileCatalog catalog = exchange::ProfileCatalog::builtIn())
      : m_catalog(std::move(catalog)) {
    auto made = newBook(folder);
    book = made.get();
    session = std::make_unique<models::Session>(std::move(made));
    settings = std::make_unique<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    open();
  }

  void open() {
    dialog = std::make_unique<ui::ImportDialog>(ui::PageContext{*session, *settings, dialogs}, m_catalog);
    dialog->show();
    settle();
  }
  bool settle() const {
    return QTest::qWaitFor([this] { return !dialog->session().isBusy() && session->isIdle(); }, 30000);
  }
  bool add(const QStringList& paths) const {
    dialog->addFiles(paths);
    return settle();
  }
  bool import() const {
    QSignalSpy finished(&dialog->session(), &models::ImportSession::finished);
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    return (finished.count() > 0 || finished.wait(30000)) && settle();
  }
  bool click(QPushButton& button) const {
    QTest::mouseClick(&button, Qt::LeftButton);
    return settle();
  }
  QString write(const QString& name, const QByteArray& content) const {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
  }
  /// The row of the preview with a fault in this column of this line.
  int faultRow(std::int64_t line, const QString& column) const {
    models::ImportPreviewModel& model = dialog->preview().model();
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.lineOf(row) == line && model.index(row, models::ImportPreviewModel::Cell).data().toString() == column)
        return row;
    return -1;
  }
  /// Types over a wrong cell: Enter, the text, Enter.
  bool mend(int row, const QString& text) const {
    ui::RowTable& table = dialog->preview().table();
    table.setFocus();
    table.selectRow(row);
    QTest::keyClick(&table, Qt::Key_Return);
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    if (editor == nullptr) return false;
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    return QTest::qWaitFor([&] { return dialog->session().isBusy(); }, 1000) && settle();
  }
  std::int64_t number(const std::string& sql) const { return book->reader()->connection().integer(sql).value_or(-1); }
  QString text(const std::string& sql) const {
    return QString::fromStdString(book->reader()->connection().text(sql).value_or("NULL"));
  }

 private:
  exchange::ProfileCatalog m_catalog;
};

}  // namespace kontor::testing
