// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/tile_grid.h"

#include "ui/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace kontor::ui {

void TileGrid::add(QWidget* tile) {
  tile->setParent(this);
  m_tiles.push_back(tile);
  tile->show();
  arrange();
}

int TileGrid::columns() const {
  if (m_tiles.isEmpty()) return 1;
  const int count = static_cast<int>(m_tiles.size());
  const int fitting =
      std::max(1, (width() + spacing::medium) / (m_tiles.front()->sizeHint().width() + spacing::medium));
  const int rows = (count + fitting - 1) / fitting;
  return (count + rows - 1) / rows;
}

void TileGrid::arrange() {
  if (m_tiles.isEmpty()) return;
  const int across = columns();
  const int height = m_tiles.front()->sizeHint().height();
  const double step = static_cast<double>(width() + spacing::medium) / across;
  for (int index = 0; index < m_tiles.size(); ++index) {
    const int column = isRightToLeft() ? across - 1 - index % across : index % across;
    const int left = static_cast<int>(column * step);
    const int right = static_cast<int>((column + 1) * step) - spacing::medium;
    m_tiles[index]->setGeometry(left, index / across * (height + spacing::medium), right - left, height);
  }
  const int rows = (static_cast<int>(m_tiles.size()) + across - 1) / across;
  setFixedHeight(rows * (height + spacing::medium) - spacing::medium);
}

void TileGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TileGrid::keyPressEvent(QKeyEvent* event) {
  const int at = static_cast<int>(m_tiles.indexOf(focusWidget()));
  int to = at;
  switch (event->key()) {
    case Qt::Key_Left:
      --to;
      break;
    case Qt::Key_Right:
      ++to;
      break;
    case Qt::Key_Up:
      to -= columns();
      break;
    case Qt::Key_Down:
      to += columns();
      break;
    default:
      return QWidget::keyPressEvent(event);
  }
  if (at >= 0 && to >= 0 && to < m_tiles.size()) m_tiles[to]->setFocus(Qt::TabFocusReason);
}

}  // namespace kontor::ui
