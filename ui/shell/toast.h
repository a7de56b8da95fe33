// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace kontor::ui {

/// A word to the user at the lower edge of the window that goes away by itself; it may offer one next step.
class Toast : public QFrame {
  Q_OBJECT

 public:
  explicit Toast(QWidget* window);

  void say(const QString& sentence, const QString& step = {}, std::function<void()> action = {});
  QString text() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void place();

  QLabel* m_text;
  QPushButton* m_button;
  std::function<void()> m_action;
  QTimer m_timer;
};

}  // namespace kontor::ui
