// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_model.h"
#include "tests/support/page_book.h"
#include "tests/support/window.h"
#include "ui/entity/entity_page.h"
#include "ui/entity/paste_dialog.h"
#include "ui/entity/record_dialog.h"
#include "ui/entity/record_panel.h"
#include "ui/entity/related_section.h"
#include "ui/entity/small_table_view.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_footer.h"
#include "ui/list/list_header.h"
#include "ui/list/list_view.h"
#include "ui/main_window.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_form.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

namespace kontor::testing {

/// The real window on a small book (see fillPages), driven on one of its pages of records.
class PageDriver {
  QTemporaryDir m_folder;
  ui::Settings m_settings;
  QString m_page;

 public:
  AnsweringDialogs dialogs;
  PageGoods goods;
  std::unique_ptr<ui::MainWindow> window;

  explicit PageDriver(const QString& page)
      : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_page(page) {
    auto book = newBook(m_folder);
    goods = fillPages(*book);
    window = std::make_unique<ui::MainWindow>(ui::Shell{m_settings, dialogs, fixedEnvironment()});
    window->setBook(std::move(book));
    window->show();
    window->showPage(page);
  }

  ui::EntityPage& page() const { return *static_cast<ui::EntityPage*>(window->page(m_page)); }
  QString title() const { return tabTitle(*window, m_page); }
  ui::ListView& list() const { return *page().list(); }
  ui::RecordPanel& panel() const { return *page().panel(); }
  models::ListModel& model() const { return list().model(); }
  const storage::Book& book() const { return window->session()->book(); }
  QString file(const QString& name) const { return m_folder.filePath(name); }
  bool isSettled() const { return window->session()->isIdle() && !model().isUnknown(); }
  bool settle() const { return QTest::qWaitFor([this] { return isSettled(); }); }
  bool show(domain::Id id) const {
    list().select(id);
    return settle() && QTest::qWaitFor([&] { return panel().record().id() == id && panel().record().isLoaded(); });
  }
  QString cell(domain::Id id, const char* field) const {
    return model().index(model().rowOf(id), model().columnOf(field)).data().toString();
  }
  std::int64_t entries() const { return number("SELECT count(*) FROM journal"); }
  std::int64_t number(const std::string& sql) const { return book().reader()->connection().integer(sql).value_or(-1); }
  QString text(const std::string& sql) const {
    return QString::fromStdString(book().reader()->connection().text(sql).value_or(std::string()));
  }
  /// Undoes the last entry as the user does.
  bool undo() const {
    const std::int64_t before = entries();
    window->action(ui::Command::Undo)->trigger();
    return QTest::qWaitFor([&] { return entries() > before; }) && settle();
  }

  static void type(ui::RecordForm& form, const char* field, const QString& text) {
    QWidget* input = form.editor(field)->input();
    if (auto* note = qobject_cast<QPlainTextEdit*>(input)) {
      note->setPlainText(text);
      return;
    }
    auto* line = qobject_cast<QLineEdit*>(input);
    line->setFocus();
    line->selectAll();
    // Keys know no Chinese: that comes from an input method.
    const bool keys = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    keys ? QTest::keyClicks(line, text) : line->insert(text);
  }
  static void choose(ui::RecordForm& form, const char* field, const QString& code) {
    auto* box = qobject_cast<QComboBox*>(form.editor(field)->input());
    box->setCurrentIndex(box->findData(code));
  }
  void typeInPanel(const char* field, const QString& text) const { type(*panel().form(), field, text); }

  /// Opens the dialog for a new record and waits until it can be typed into.
  ui::RecordDialog* makeNew() const {
    page().action(ui::Command::NewRecord)->trigger();
    return ready(page().actions()->newDialog());
  }
  ui::RecordDialog* ready(ui::RecordDialog* dialog) const {
    const bool loaded = dialog != nullptr && QTest::qWaitFor([dialog] { return dialog->record().isLoaded(); });
    return loaded ? dialog : nullptr;
  }
  /// Waits until a typed title has become a reference.
  static bool hasFound(const ui::RecordDialog& dialog, const char* field) {
    return QTest::qWaitFor([&] { return dialog.record().isModified(field) && dialog.record().issue(field).isEmpty(); });
  }
  QStringList exportedLines() {
    dialogs.target = file(QStringLiteral("list.csv"));
    QFile::remove(dialogs.target);
    page().action(ui::Command::ExportList)->trigger();
    if (!QTest::qWaitFor([this] { return QFile::exists(dialogs.target); })) return {};
    QFile csv(dialogs.target);
    if (!csv.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(csv.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  }
  /// Pastes a table; the dialog when its preview is there.
  ui::PasteDialog* paste(const QString& table) const {
    QGuiApplication::clipboard()->setText(table);
    page().action(ui::Command::Paste)->trigger();
    ui::PasteDialog* dialog = page().actions()->pasteDialog();
    return dialog != nullptr && settle() ? dialog : nullptr;
  }

};

}  // namespace kontor::testing
