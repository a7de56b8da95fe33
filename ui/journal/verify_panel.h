// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify_run.h"
#include "ui/parts/card.h"

#include <QTimer>

class QListView;
class QProgressBar;
class QPushButton;
class QStringListModel;

namespace kontor::ui {

/// A check of the book while it runs and when it has ended: progress and cancel, then what was found.
class VerifyPanel : public Card {
  Q_OBJECT

 public:
  explicit VerifyPanel(models::Session& session, QWidget* parent = nullptr);

  void start(bool deep);
  models::VerifyRun& run() { return *m_run; }
  QLabel& sentence() { return *m_sentence; }
  QPushButton& cancelButton() { return *m_cancel; }
  QStringListModel& findings() { return *m_findings; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void update();

  models::VerifyRun* m_run = nullptr;
  QTimer m_ticker;
  QLabel* m_icon = nullptr;
  QLabel* m_sentence = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_copy = nullptr;
  QListView* m_list = nullptr;
  QStringListModel* m_findings = nullptr;
};

}  // namespace kontor::ui
