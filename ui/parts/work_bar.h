// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/progress.h"

#include <QProgressBar>
#include <QTimer>

namespace kontor::ui {

/// How far a worker is, for work that mostly takes no longer than a moment: hidden until that has passed.
class WorkBar : public QProgressBar {
  Q_OBJECT

 public:
  explicit WorkBar(QWidget* parent);

  /// Work begins; the worker reports what is returned.
  std::shared_ptr<models::Progress> begin();
  void end();

 private:
  void look();

  std::shared_ptr<models::Progress> m_progress;
  QTimer m_timer;
};

}  // namespace kontor::ui
