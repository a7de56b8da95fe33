// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace kontor::ui {

/// What the window shows without a book: make one, open one, or go on with the last.
class StartPage : public QWidget {
  Q_OBJECT

 public:
  StartPage(QAction* newBook, QAction* openBook, QWidget* parent);

  /// Offers the book of the last session; empty: none.
  void setLastBook(const QString& path);
  /// A sentence about what is going on or went wrong.
  void say(const QString& sentence, bool wrong);
  QString message() const;

 Q_SIGNALS:
  void lastBookRequested();

 private:
  QPushButton* m_last;
  QLabel* m_message;
};

}  // namespace kontor::ui
