// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_text.h"
#include "storage/kpi/rfm.h"

#include <QAbstractTableModel>

#include <optional>

namespace kontor::models {

/// The customers of a period by segment: how many, what they ordered and what they brought in.
class RfmModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Segment, Meaning, Customers, Orders, Revenue, Share, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setTable(storage::RfmTable table, KpiText text);
  const storage::RfmTable& table() const { return m_table; }
  /// What could not be converted, one line each.
  QStringList missing() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString cell(const storage::RfmRow& row, int column) const;

  storage::RfmTable m_table;
  std::optional<KpiText> m_text;
  std::int64_t m_whole = 0;
};

}  // namespace kontor::models
