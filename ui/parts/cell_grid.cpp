// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cell_grid.h"

#include "ui/parts/row_table.h"
#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kDensePadding = 6;  // with the inset of a dense header
constexpr int kTypedWidth = 84;   // room to type into, however short the heading

class GridDelegate : public CellDelegate {
 public:
  using CellDelegate::CellDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = themeOf(option.palette);
    const QRect& rect = option.rect;
    QStyleOptionViewItem plain = option;
    const bool typed = (index.flags() & Qt::ItemIsEditable) != 0;
    if (typed) {
      const bool here = (option.state & QStyle::State_HasFocus) != 0;
      plain.state &= ~QStyle::State_Selected;
      paintFrame(*painter, rect.adjusted(2, 2, -2, -3), theme.surface, here ? theme.accent : theme.border,
                 spacing::radius - 2, here ? 1.6 : 1);
    }
    CellDelegate::paint(painter, plain, index);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize wanted = CellDelegate::sizeHint(option, index);
    const bool typed = (index.flags() & Qt::ItemIsEditable) != 0;
    return typed ? wanted.expandedTo(QSize(kTypedWidth, 0)) : wanted;
  }
};

}  // namespace

CellGrid::CellGrid(QWidget* parent) : QTableWidget(parent) {
  setItemDelegate(new GridDelegate(this));
  verticalHeader()->hide();
  setRowHeight(spacing::rowHeight);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setShowGrid(false);
  setWordWrap(false);
  setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
}

void CellGrid::setColumns(std::vector<Column> columns) {
  m_columns = std::move(columns);
  setColumnCount(static_cast<int>(m_columns.size()));
  for (int column = 0; column < columnCount(); ++column) {
    alignHeading(column);
    const bool stretches = m_columns[static_cast<std::size_t>(column)].stretches;
    horizontalHeader()->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
  }
}

void CellGrid::alignHeading(int column) {
  const Column& shape = m_columns[static_cast<std::size_t>(column)];
  auto* heading = new QTableWidgetItem(shape.heading);
  heading->setData(Qt::TextAlignmentRole, int(Qt::AlignVCenter | (shape.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
  setHorizontalHeaderItem(column, heading);
}

void CellGrid::setCell(int row, int column, const QString& text) {
  const Column& shape = m_columns[static_cast<std::size_t>(column)];
  auto* cell = new QTableWidgetItem(text);
  cell->setData(Qt::TextAlignmentRole, int(Qt::AlignVCenter | (shape.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
  if (!shape.isTyped) {
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    cell->setToolTip(text);
  }
  setItem(row, column, cell);
}

void CellGrid::chooseRows() {
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
}

void CellGrid::setDense() {
  static_cast<GridDelegate*>(itemDelegate())->setPadding(kDensePadding);
  horizontalHeader()->setProperty("dense", true);
}

void CellGrid::setRowHeight(int height) {
  static_cast<GridDelegate*>(itemDelegate())->setRowHeight(height);
  verticalHeader()->setMinimumSectionSize(height);
  verticalHeader()->setDefaultSectionSize(height);
}

}  // namespace kontor::ui
