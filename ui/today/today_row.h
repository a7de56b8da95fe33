// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QModelIndex>

namespace kontor::ui {

/// One thing that waits: what it is, why, for how long, and how much it presses. A click or Enter opens it. It keeps
/// what the model says when it is made.
class TodayRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit TodayRow(const QModelIndex& row, QWidget* parent);

  QString why() const { return m_why; }
  QString age() const { return m_age; }
  /// Tells rows apart when the page is made anew.
  QString key() const { return m_key; }
  QModelIndex index() const { return m_index; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintGround(QPainter& painter);
  /// Returns how much room the right end takes.
  int paintEnd(QPainter& painter, const QRect& area);

  QPersistentModelIndex m_index;
  QString m_why;
  QString m_age;
  QString m_key;
  int m_severity;
};

}  // namespace kontor::ui
