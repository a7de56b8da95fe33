// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kontor::ui {

/// What the window shows without a book: go on with one of the last, look around in the demo book, begin with a first
/// file, make or open one.
class StartPage : public QWidget {
  Q_OBJECT

 public:
  /// An action that is not visible gets no button.
  StartPage(QAction* demoBook, QAction* newBook, QAction* openBook, QWidget* parent);

  /// The books that were open lately, newest first.
  void setRecent(const QStringList& books);
  /// A sentence about what is going on or went wrong.
  void say(const QString& sentence, bool wrong);
  QString message() const;
  /// Buttons of the recent books, newest first.
  const QList<QPushButton*>& recentButtons() const { return m_recentButtons; }
  QPushButton* importButton() const { return m_import; }

 Q_SIGNALS:
  void bookRequested(const QString& path);
  /// A new book, and then the import dialog.
  void firstImportRequested();

 private:
  QPushButton* step(QAction* action);

  QVBoxLayout* m_recent;
  QList<QPushButton*> m_recentButtons;
  QPushButton* m_demo;
  QPushButton* m_import;
  QLabel* m_message;
};

}  // namespace kontor::ui
