// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QLabel;

namespace kontor::ui {

/// Lays tiles out in equal columns, as many as fit, in sections with a heading each. A section that fits into what is
/// left of a row begins there, so that small ones stand side by side.
class TileGrid : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// The tiles that follow stand under this heading.
  void beginSection(const QString& heading);
  /// The grid becomes the tile's parent.
  void add(QWidget* tile);
  const QVector<QWidget*>& tiles() const { return m_tiles; }
  int columns() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Section {
    QLabel* heading = nullptr;
    int first = 0;
    int count = 0;
  };
  void arrange();
  QRect cell(int column, int top, int height) const;
  /// The tile in the row above or below that is nearest.
  QWidget* neighbour(const QWidget* tile, bool below) const;

  QVector<QWidget*> m_tiles;
  QVector<Section> m_sections;
};

}  // namespace kontor::ui
