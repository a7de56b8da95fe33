// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "ui/main_window.h"
#include "ui/shell/commands.h"
#include "ui/shell/finder.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPixmap>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <functional>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kTick{40};
constexpr int kQuietTicks = 4;  // pages gather changes for a moment before they read
constexpr int kPatienceTicks = 1500;

// Returns when the book has been idle for a moment.
void waitUntilSettled(const MainWindow& window) {
  QEventLoop loop;
  QTimer timer;
  int quiet = 0;
  int ticks = 0;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    const bool idle = window.session() == nullptr || window.session()->isIdle();
    quiet = idle ? quiet + 1 : 0;
    if (quiet >= kQuietTicks || ++ticks >= kPatienceTicks) loop.quit();
  });
  timer.start(kTick);
  loop.exec();
}

void draw(QWidget& widget, const Album& album, const QString& name, QStringList& files) {
  if (!QDir().mkpath(album.folder)) return;
  const QString file = QDir(album.folder).filePath(name + album.mark + QStringLiteral(".png"));
  if (widget.grab().save(file)) files << file;
}

QDialog* openDialog(const MainWindow& window) {
  for (QDialog* dialog : window.findChildren<QDialog*>()) {
    if (dialog->isVisible()) return dialog;
  }
  return nullptr;
}

void drawFinder(MainWindow& window, const Album& album, QStringList& files) {
  window.openFinder();
  waitUntilSettled(window);
  draw(window, album, QStringLiteral("finder"), files);
  window.finder()->line()->setText(QStringLiteral("10"));
  waitUntilSettled(window);
  draw(window, album, QStringLiteral("finder_records"), files);
  window.finder()->close();
}

// Edits the first rows of the first page that can edit rows together.
void editTogether(MainWindow& window) {
  for (Page* page : window.pages()) {
    auto* table = page->findChild<QTableView*>();
    if (table == nullptr || table->model() == nullptr || table->model()->rowCount() < 2) continue;
    for (QAction* action : page->menuActions()) {
      if (action->text() != commandText(Command::EditSelected)) continue;
      window.showPage(page->id());
      waitUntilSettled(window);
      table->selectRow(0);
      table->selectionModel()->select(table->model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
      return action->trigger();
    }
  }
}

}  // namespace

QStringList renderStart(MainWindow& window, const Album& album) {
  QStringList files;
  window.show();
  waitUntilSettled(window);
  draw(window, album, QStringLiteral("start"), files);
  return files;
}

QStringList renderPages(MainWindow& window, const Album& album) {
  QStringList files;
  window.show();
  for (const Page* page : window.pages()) {
    window.showPage(page->id());
    waitUntilSettled(window);
    draw(window, album, page->id(), files);
  }
  return files;
}

QStringList renderDialogs(MainWindow& window, const Album& album) {
  QStringList files;
  window.show();
  drawFinder(window, album, files);
  const std::pair<QString, std::function<void()>> dialogs[] = {
      {QStringLiteral("import"), [&] { window.importFiles({}); }},
      {QStringLiteral("settings"), [&] { window.showSettings(); }},
      {QStringLiteral("keys"), [&] { window.showKeys(); }},
      {QStringLiteral("about"), [&] { window.action(Command::About)->trigger(); }},
      {QStringLiteral("bulk_edit"), [&] { editTogether(window); }},
  };
  for (const auto& [name, open] : dialogs) {
    open();
    waitUntilSettled(window);
    QDialog* dialog = openDialog(window);
    if (dialog == nullptr) continue;
    draw(*dialog, album, name, files);
    dialog->close();
  }
  return files;
}

}  // namespace kontor::ui
