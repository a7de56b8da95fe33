// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace kontor::ui {

/// A small table of its own texts, dressed like the lists: headings over what they head, hairlines between the rows, a
/// frame around cells that can be typed into.
class CellGrid : public QTableWidget {
  Q_OBJECT

 public:
  struct Column {
    QString heading;
    bool isNumber = false;
    bool stretches = false;  ///< takes the room that is left
    bool isTyped = false;
  };

  explicit CellGrid(QWidget* parent);

  void setColumns(std::vector<Column> columns);
  /// Cells of a column that is not typed can only be read; a long text is read in the tip.
  void setCell(int row, int column, const QString& text);
  /// For grids to read: a row is chosen as a whole, by a click or the arrow keys.
  void chooseRows();
  void setRowHeight(int height);
  /// Texts stand closer to each other, for a table in a narrow place.
  void setDense();

 private:
  void alignHeading(int column);

  std::vector<Column> m_columns;
};

}  // namespace kontor::ui
