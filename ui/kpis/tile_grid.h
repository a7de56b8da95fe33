// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace kontor::ui {

/// Lays tiles out in equal columns, as many as fit, the rows as even as can be.
class TileGrid : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// The grid becomes the tile's parent.
  void add(QWidget* tile);
  const QVector<QWidget*>& tiles() const { return m_tiles; }
  int columns() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void arrange();

  QVector<QWidget*> m_tiles;
};

}  // namespace kontor::ui
