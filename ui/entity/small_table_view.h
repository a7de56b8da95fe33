// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_details.h"
#include "ui/parts/cell_grid.h"

namespace kontor::ui {

/// A few rows beside a record, as high as they need up to a limit.
class SmallTableView : public CellGrid {
  Q_OBJECT

 public:
  explicit SmallTableView(QWidget* parent);

  /// Shows the first `columns` fields; what lies behind them was only read for their sake (currency, channel).
  void show(const models::SmallTable& table, int columns);
  /// The row that is chosen; 0 = none.
  domain::Id chosen() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 Q_SIGNALS:
  /// A row was opened by double click or Enter.
  void opened(kontor::domain::Id id);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Gives every column the room of its texts; where that is too much, headings take two lines, then long texts give way.
  void fit();
  std::vector<int> measured();
  int headWidth(int column) const;
  /// Of the heading where that gains the most; false when it gains nothing anywhere.
  bool breakHeading(std::vector<int>& widths);
  void tighten(std::vector<int>& widths, int over) const;

  std::vector<domain::Id> m_ids;
  QStringList m_headings;
  std::vector<int> m_ranks;
};

}  // namespace kontor::ui
