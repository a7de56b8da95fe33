// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPersistentModelIndex>

class QToolButton;

namespace kontor::ui {

/// One KPI of a KpiModel: title, number, change. A click chooses it; its arrow, a double click or Enter leads to the
/// rows behind the number; its menu sets a target.
class KpiTile : public QAbstractButton {
  Q_OBJECT

 public:
  KpiTile(const QModelIndex& kpi, QWidget* parent = nullptr);

  /// Reads the model again.
  void refresh();
  const QPersistentModelIndex& kpi() const { return m_kpi; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void opened();
  /// The tile's menu is wanted at a place of the screen.
  void menuRequested(const QPoint& place);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void paintFrame(QPainter& painter);
  void paintNumber(QPainter& painter, const QRect& area);
  void paintFoot(QPainter& painter, const QRect& area);
  /// Returns the width it took.
  int paintTarget(QPainter& painter, const QRect& area);

  QPersistentModelIndex m_kpi;
  QToolButton* m_open = nullptr;
};

}  // namespace kontor::ui
