// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace kontor::models {

/// One KPI by channel, country or SKU: one row per group with the number and what it is made of.
class KpiGroupModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Group, Value, Share, Numerator, Denominator, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setGroups(const storage::KpiInfo& kpi, std::string group, KpiText text, std::vector<storage::KpiValue> values);
  void clear();

  const std::string& group() const { return m_group; }
  const std::vector<storage::KpiValue>& values() const { return m_values; }
  /// Name of a row's group as it is shown; rows without one say so.
  QString name(int row) const;
  /// False for KPIs that are no quotient: they have no denominator.
  bool hasDenominator() const;
  /// True when the groups add up to a whole.
  bool hasShare() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString cell(int row, int column) const;
  QString share(const storage::KpiValue& value) const;

  const storage::KpiInfo* m_kpi = nullptr;
  std::string m_group;
  std::optional<KpiText> m_text;
  std::vector<storage::KpiValue> m_values;
  std::int64_t m_whole = 0;
};

}  // namespace kontor::models
