// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace kontor::testing {

/// File choosers that answer what a test has put in.
class AnsweringDialogs : public ui::Dialogs {
 public:
  QStringList files;
  QString target;
  QString told;
  QString asked;
  bool goes = false;  ///< the answer to every question

  void openFiles(QWidget*, const FileRequest&, std::function<void(const QStringList&)> done) override { done(files); }
  void saveFile(QWidget*, const FileRequest&, std::function<void(const QString&)> done) override { done(target); }
  void openFolder(QWidget*, const FileRequest&, std::function<void(const QString&)> done) override { done(target); }
  void tell(QWidget*, const QString& sentence, const QString&) override { told = sentence; }
  void ask(QWidget*, const Question& question, std::function<void()> go) override {
    asked = question.sentence;
    if (goes) go();
  }
};

/// The title of a tab, in the language that the window speaks; empty when there is no such tab.
inline QString tabTitle(const ui::MainWindow& window, const QString& id) {
  const auto tab = std::ranges::find(window.tabs(), id, &ui::Tab::id);
  return tab == window.tabs().end() ? QString() : tab->title;
}

/// Every visible widget that takes the keyboard's focus has a name for those who cannot see it.
inline QStringList namelessWidgets(const QWidget& window) {
  QStringList nameless;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window)) continue;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    const auto* frame = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    // The list that drops down from a choice is called as the choice.
    const bool drops = widget->parentWidget() && qobject_cast<QComboBox*>(widget->parentWidget()->parentWidget());
    const bool inside = drops || widget->objectName().startsWith(QLatin1String("qt_")) || (frame && frame->viewport() == widget);
    if (!inside && face && face->text(QAccessible::Name).isEmpty())
      nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
  }
  return nameless;
}

/// Writes what a widget looks like into the folder named by KONTOR_PICTURES, in the light and the dark theme; without
/// that variable nothing is written.
inline void keepPictures(QWidget& window, const QString& name) {
  const QString folder = qEnvironmentVariable("KONTOR_PICTURES");
  if (folder.isEmpty()) return;
  QDir().mkpath(folder);
  for (const auto choice : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
    ui::applyTheme(*qApp, choice);
    QCoreApplication::processEvents();
    const QString suffix = choice == ui::ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
    window.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, name, suffix));
  }
}

}  // namespace kontor::testing
