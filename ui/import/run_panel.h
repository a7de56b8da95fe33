// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"
#include "ui/parts/card.h"

class QProgressBar;
class QPushButton;

namespace kontor::ui {

/// How far a file is while it is read or imported, and how it ended.
class RunPanel : public Card {
  Q_OBJECT

 public:
  explicit RunPanel(models::ImportSession& session, QWidget* parent = nullptr);

  /// Hides itself when there is nothing to say of the file.
  void show(int row);
  /// Only the numbers moved.
  void progress(int row);
  QLabel& sentence() { return *m_sentence; }
  QProgressBar& bar() { return *m_bar; }
  QPushButton& undoButton() { return *m_undo; }
  QPushButton& ordersButton() { return *m_orders; }
  QPushButton& retryButton() { return *m_retry; }
  QPushButton& teachButton() { return *m_teach; }

 Q_SIGNALS:
  /// Show the orders of this file.
  void ordersRequested(int row);
  /// Match the columns of a file that nobody knows.
  void teachRequested(int row);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void describe(const models::ImportFile& file);

  models::ImportSession& m_session;
  QLabel* m_icon = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_numbers = nullptr;
  QProgressBar* m_bar = nullptr;
  QPushButton* m_undo = nullptr;
  QPushButton* m_orders = nullptr;
  QPushButton* m_retry = nullptr;
  QPushButton* m_teach = nullptr;
  int m_row = -1;
};

}  // namespace kontor::ui
