// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace kontor::ui {

struct Theme;

/// Paints a cell as one text with room at both sides. Subclasses choose its colour.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit CellDelegate(QObject* parent = nullptr);

  /// Details stand closer than the rows of a page's table.
  void setRowHeight(int height) { m_height = height; }
  /// Room at both sides of a text.
  void setPadding(int padding) { m_padding = padding; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  virtual QColor ink(const QModelIndex& index, const Theme& theme) const;

 private:
  int m_height;
  int m_padding;
};

/// Gives a list or tree of details the cells of a table.
void useDetailRows(QAbstractItemView& view);

/// A table of whole rows to read: rows of one height, no grid, no editing, one chosen row.
class RowTable : public QTableView {
  Q_OBJECT

 public:
  explicit RowTable(QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Enter was pressed on a row.
  void enterPressed(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace kontor::ui
