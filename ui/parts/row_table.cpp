// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_table.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kCellPadding = 10;
constexpr int kDetailHeight = 26;

}  // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_height(spacing::rowHeight), m_padding(kCellPadding) {}

QColor CellDelegate::ink(const QModelIndex&, const Theme& theme) const {
  return theme.text;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = themeOf(option.palette);
  if ((option.state & QStyle::State_Selected) != 0) painter->fillRect(option.rect, theme.accentSoft);
  const QRect area = option.rect.adjusted(m_padding, 0, -m_padding, 0);
  const QVariant alignment = index.data(Qt::TextAlignmentRole);
  const int flags = alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  painter->setFont(option.font);
  painter->setPen(ink(index, theme));
  // One line each: what is longer is read in the tip.
  const QString text = index.data().toString().simplified();
  painter->drawText(area, flags | Qt::TextSingleLine,
                    option.fontMetrics.elidedText(text, option.textElideMode, area.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * m_padding + 2, m_height};
}

void useDetailRows(QAbstractItemView& view) {
  auto* delegate = new CellDelegate(&view);
  delegate->setRowHeight(kDetailHeight);
  view.setItemDelegate(delegate);
}

RowTable::RowTable(QWidget* parent) : QTableView(parent) {
  verticalHeader()->hide();
  // Before any model: a header that measures its rows is slow.
  verticalHeader()->setMinimumSectionSize(spacing::rowHeight);
  verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setItemDelegate(new CellDelegate(this));
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setFrameShape(QFrame::NoFrame);
}

void RowTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) return Q_EMIT enterPressed(currentIndex());
  QTableView::keyPressEvent(event);
}

}  // namespace kontor::ui
