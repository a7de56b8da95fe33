// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kontor::ui {

/// Stands before the window while a worker makes something that the window cannot go on without. It stays until
/// whoever opened it closes it: stopping takes the worker a moment.
class WaitingDialog : public QDialog {
  Q_OBJECT

 public:
  explicit WaitingDialog(const QString& sentence, QWidget* parent);
  /// Stops the worker, which may outlive the dialog.
  ~WaitingDialog() override;

  std::stop_token stopToken() const { return m_progress->stop.get_token(); }
  /// What the worker tells how far it is, (done, total); may be called in any thread and outlive the dialog.
  std::function<void(std::int64_t, std::int64_t)> reporter() const;
  QPushButton* stopButton() const { return m_stop; }
  QProgressBar* bar() const { return m_bar; }

  void reject() override;

 private:
  struct Progress {
    std::stop_source stop;
    std::atomic<int> thousandths = -1;  // nothing told yet
  };
  void look();

  std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
  QLabel* m_sentence;
  QProgressBar* m_bar;
  QPushButton* m_stop;
  QTimer m_timer;
};

}  // namespace kontor::ui
