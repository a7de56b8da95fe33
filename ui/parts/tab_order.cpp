// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tab_order.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QList>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace kontor::ui {
namespace {

void collectWidget(QWidget& widget, QList<QWidget*>& order);

QList<QLayoutItem*> itemsInOrder(QLayout& layout) {
  QList<QLayoutItem*> items;
  for (int i = 0; i < layout.count(); ++i) items << layout.itemAt(i);
  auto* grid = qobject_cast<QGridLayout*>(&layout);
  if (grid == nullptr) return items;
  const auto place = [grid](QLayoutItem* item) {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
    return std::pair(row, column);
  };
  std::ranges::stable_sort(items, {}, place);
  return items;
}

void collectLayout(QLayout& layout, QList<QWidget*>& order) {
  for (QLayoutItem* item : itemsInOrder(layout)) {
    if (QWidget* widget = item->widget()) collectWidget(*widget, order);
    if (QLayout* inner = item->layout()) collectLayout(*inner, order);
  }
}

void collectWidget(QWidget& widget, QList<QWidget*>& order) {
  if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
    if ((area->focusPolicy() & Qt::TabFocus) != 0) order << area;
    if (area->widget() != nullptr) collectWidget(*area->widget(), order);
    return;
  }
  // What takes the keyboard itself is a control; its parts are its own business.
  if ((widget.focusPolicy() & Qt::TabFocus) != 0) {
    order << &widget;
    if (widget.layout() == nullptr) return;
  }
  if (const auto* splitter = qobject_cast<QSplitter*>(&widget)) {
    for (int i = 0; i < splitter->count(); ++i) collectWidget(*splitter->widget(i), order);
  } else if (widget.layout() != nullptr) {
    collectLayout(*widget.layout(), order);
  }
}

}  // namespace

void orderTabs(QWidget& root) {
  QList<QWidget*> order;
  collectWidget(root, order);
  for (qsizetype i = 1; i < order.size(); ++i) QWidget::setTabOrder(order[i - 1], order[i]);
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  auto* widget = qobject_cast<QWidget*>(watched);
  if (widget == nullptr || (key != Qt::Key_Tab && key != Qt::Key_Backtab)) return QObject::eventFilter(watched, event);
  const auto* window = qobject_cast<QMainWindow*>(widget->window());
  orderTabs(window != nullptr && window->centralWidget() != nullptr ? *window->centralWidget() : *widget->window());
  return QObject::eventFilter(watched, event);
}

}  // namespace kontor::ui
