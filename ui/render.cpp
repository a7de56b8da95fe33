// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "models/lists/list_model.h"
#include "ui/main_window.h"
#include "ui/render/stage.h"
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

SeeView drawInto(const Album& album, QStringList& files) {
  return [&album, &files](const QString& name, QWidget& view) {
    const QString file = QDir(album.folder).filePath(name + album.mark + QStringLiteral(".png"));
    if (QDir().mkpath(album.folder) && view.grab().save(file)) files << file;
  };
}

QDialog* openDialog(const MainWindow& window) {
  for (QDialog* dialog : window.findChildren<QDialog*>()) {
    if (dialog->isVisible()) return dialog;
  }
  return nullptr;
}

// The list of records of a page, when it has some.
QTableView* listOf(const Page& page) {
  for (QTableView* table : page.findChildren<QTableView*>()) {
    if (qobject_cast<models::ListModel*>(table->model()) != nullptr && table->model()->rowCount() > 1) return table;
  }
  return nullptr;
}

// A dialog takes part in the name of its picture from the icon of what opens it: orders_edit.
QString dialogName(const Page& page, const QAction& action) {
  QString name = action.property(kIconNameProperty).toString();
  if (name.isEmpty()) name = QStringLiteral("dialog");
  return page.id() + QLatin1Char('_') + name.replace(QLatin1Char('-'), QLatin1Char('_'));
}

void visitDialog(MainWindow& window, const QString& name, const SeeView& see) {
  waitUntilSettled(window);
  QDialog* dialog = openDialog(window);
  if (dialog == nullptr) return;
  see(name, *dialog);
  dialog->close();
}

// Whatever a page asks, about the first two of its records.
void visitPageDialogs(MainWindow& window, Page& page, const SeeView& see) {
  window.showPage(page.id());
  waitUntilSettled(window);
  if (QTableView* table = listOf(page)) {
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  }
  for (QAction* action : page.menuActions()) {
    // Something to paste.
    if (action->isEnabled() && action->property(kIconNameProperty) == QStringLiteral("copy")) {
      action->trigger();
      waitUntilSettled(window);
    }
    // Dots at its end say that a command asks before it does something.
    if (!action->isEnabled() || !action->isVisible() || !action->text().contains(QChar(0x2026))) continue;
    action->trigger();
    visitDialog(window, dialogName(page, *action), see);
  }
}

void visitFinder(MainWindow& window, const SeeView& see) {
  window.openFinder();
  waitUntilSettled(window);
  see(QStringLiteral("finder"), window);
  window.finder()->line()->setText(QStringLiteral("10"));
  waitUntilSettled(window);
  see(QStringLiteral("finder_records"), window);
  window.finder()->close();
}

}  // namespace

void visitPages(MainWindow& window, const SeeView& see) {
  window.show();
  for (const Tab& tab : window.tabs()) {
    window.showPage(tab.id);
    waitUntilSettled(window);
    see(tab.id, window);
  }
}

void visitDialogs(MainWindow& window, const SeeView& see) {
  window.show();
  visitFinder(window, see);
  const std::pair<QString, std::function<void()>> dialogs[] = {
      {QStringLiteral("import"), [&] { window.importFiles({}); }},
      {QStringLiteral("imports"), [&] { window.showImports(); }},
      {QStringLiteral("settings"), [&] { window.showSettings(); }},
      {QStringLiteral("keys"), [&] { window.showKeys(); }},
      {QStringLiteral("about"), [&] { window.action(Command::About)->trigger(); }},
  };
  for (const auto& [name, open] : dialogs) {
    open();
    visitDialog(window, name, see);
  }
  for (const Tab& tab : window.tabs()) visitPageDialogs(window, *window.page(tab.id), see);
}

void visitMoments(MainWindow& window, const SeeView& see) {
  window.show();
  Stage stage{window, see, [&window] { waitUntilSettled(window); }};
  visitWindowMoments(stage);
  visitPageMoments(stage);
  visitImportMoments(stage);
}

QStringList renderStart(MainWindow& window, const Album& album) {
  QStringList files;
  window.show();
  waitUntilSettled(window);
  drawInto(album, files)(QStringLiteral("start"), window);
  return files;
}

QStringList renderPages(MainWindow& window, const Album& album) {
  QStringList files;
  visitPages(window, drawInto(album, files));
  return files;
}

QStringList renderDialogs(MainWindow& window, const Album& album) {
  QStringList files;
  visitDialogs(window, drawInto(album, files));
  return files;
}

QStringList renderMoments(MainWindow& window, const Album& album) {
  QStringList files;
  visitMoments(window, drawInto(album, files));
  return files;
}

}  // namespace kontor::ui
