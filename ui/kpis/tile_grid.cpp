// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/tile_grid.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <cstdlib>

namespace kontor::ui {

void TileGrid::beginSection(const QString& heading) {
  auto* label = new QLabel(heading, this);
  setTextStyle(label, TextStyle::Strong);
  label->show();
  m_sections.push_back({label, static_cast<int>(m_tiles.size()), 0});
}

void TileGrid::add(QWidget* tile) {
  if (m_sections.isEmpty()) m_sections.push_back({});
  tile->setParent(this);
  m_tiles.push_back(tile);
  ++m_sections.back().count;
  tile->show();
  arrange();
}

int TileGrid::columns() const {
  if (m_tiles.isEmpty()) return 1;
  return std::max(1, (width() + spacing::medium) / (m_tiles.front()->sizeHint().width() + spacing::medium));
}

QRect TileGrid::cell(int column, int top, int height) const {
  const int across = columns();
  const double step = static_cast<double>(width() + spacing::medium) / across;
  const int place = isRightToLeft() ? across - 1 - column : column;
  const int left = static_cast<int>(place * step);
  return {left, top, static_cast<int>((place + 1) * step) - spacing::medium - left, height};
}

void TileGrid::arrange() {
  if (m_tiles.isEmpty()) return;
  const int across = columns();
  const int height = m_tiles.front()->sizeHint().height();
  const int headed = m_sections.front().heading ? m_sections.front().heading->sizeHint().height() + spacing::tiny : 0;
  int top = 0;
  int column = 0;
  for (const Section& section : m_sections) {
    if (column > 0 && column + section.count > across) {
      column = 0;
      top += headed + height + spacing::medium;
    }
    if (section.heading) section.heading->setGeometry(QRect(cell(column, top, headed)));
    for (int index = 0; index < section.count; ++index) {
      if (column == across) {
        column = 0;
        top += headed + height + spacing::medium;
      }
      m_tiles[section.first + index]->setGeometry(cell(column, top + headed, height));
      ++column;
    }
  }
  setFixedHeight(top + headed + height);
}

QWidget* TileGrid::neighbour(const QWidget* tile, bool below) const {
  QWidget* nearest = nullptr;
  int least = 0;
  for (QWidget* other : m_tiles) {
    const int down = other->y() - tile->y();
    if (below ? down <= 0 : down >= 0) continue;
    // Rows first, then columns.
    const int distance = std::abs(down) * 4 + std::abs(other->geometry().center().x() - tile->geometry().center().x());
    if (nearest && distance >= least) continue;
    nearest = other;
    least = distance;
  }
  return nearest;
}

void TileGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TileGrid::keyPressEvent(QKeyEvent* event) {
  const int at = static_cast<int>(m_tiles.indexOf(focusWidget()));
  if (at < 0) return QWidget::keyPressEvent(event);
  QWidget* to = nullptr;
  switch (event->key()) {
    case Qt::Key_Left: to = m_tiles.value(at - 1); break;
    case Qt::Key_Right: to = m_tiles.value(at + 1); break;
    case Qt::Key_Up: to = neighbour(m_tiles[at], false); break;
    case Qt::Key_Down: to = neighbour(m_tiles[at], true); break;
    default: return QWidget::keyPressEvent(event);
  }
  if (to) to->setFocus(Qt::TabFocusReason);
}

}  // namespace kontor::ui
