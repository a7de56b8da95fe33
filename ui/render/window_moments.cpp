// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/messages.h"
#include "ui/render/stage.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/finder.h"
#include "ui/shell/toast.h"
#include "ui/shell/waiting_dialog.h"
#include "ui/system_dialogs.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace kontor::ui {
namespace {

void visitMenus(Stage& stage) {
  stage.turnTo(QStringLiteral("orders"));
  int number = 0;
  for (const QAction* action : stage.window.menuBar()->actions()) {
    QMenu* menu = action->menu();
    if (menu == nullptr || !action->isVisible()) continue;
    menu->popup(stage.window.mapToGlobal(QPoint(0, 0)));
    stage.see(QStringLiteral("menu_%1").arg(++number), *menu);
    menu->close();
  }
}

void visitToasts(Stage& stage) {
  MainWindow& window = stage.window;
  stage.turnTo(QStringLiteral("today"));
  window.action(Command::Undo)->trigger();
  stage.settle();
  stage.see(QStringLiteral("toast_undone"), window);
  window.action(Command::Redo)->trigger();
  stage.settle();
  window.toast()->say(MainWindow::tr("%1 waits to be looked at").arg(QStringLiteral("orders_export.csv")),
                      MainWindow::tr("Look"));
  stage.see(QStringLiteral("toast_step"), window);
  window.toast()->hide();
}

void visitBoxes(Stage& stage) {
  SystemDialogs dialogs;
  dialogs.tell(&stage.window, models::errorSentence(storage::BookError::Code::CannotSave, "database or disk is full"), {});
  if (auto* box = stage.opened<QMessageBox>()) {
    stage.see(QStringLiteral("tell"), *box);
    box->close();
  }
  auto* waiting = new WaitingDialog(MainWindow::tr("Making the demo book …"), &stage.window);
  waiting->reporter()(2, 5);
  waiting->open();
  stage.settle();
  stage.see(QStringLiteral("waiting"), *waiting);
  waiting->done(QDialog::Accepted);
}

void visitRestore(Stage& stage) {
  stage.window.showSettings();
  auto* settings = stage.opened<SettingsDialog>();
  settings->backUpButton()->click();
  stage.settle();
  stage.see(QStringLiteral("settings_backed_up"), *settings);
  settings->restoreButton()->click();
  if (auto* restore = stage.opened<RestoreDialog>()) {
    stage.see(QStringLiteral("restore"), *restore);
    restore->close();
  }
  settings->close();
}

void visitFinderWithoutFinds(Stage& stage) {
  stage.window.openFinder();
  stage.window.finder()->line()->setText(QStringLiteral("zzzzzz"));
  stage.settle();
  stage.see(QStringLiteral("finder_nothing"), stage.window);
  stage.window.finder()->close();
}

}  // namespace

void visitWindowMoments(Stage& stage) {
  visitMenus(stage);
  visitFinderWithoutFinds(stage);
  visitToasts(stage);
  visitBoxes(stage);
  visitRestore(stage);
}

}  // namespace kontor::ui
