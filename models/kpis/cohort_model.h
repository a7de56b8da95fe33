// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kpi/cohorts.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

namespace kontor::models {

/// Customers by the month of their first order: how many there were, and what part of them ordered again k months
/// later. Months that have not come yet stay empty.
class CohortModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Month, Customers, FirstLater };
  enum Role { HeatRole = Qt::UserRole + 1 };  ///< double from 0 to 1: the share against the largest; nothing: no cell

  using QAbstractTableModel::QAbstractTableModel;

  void setCohorts(std::vector<storage::Cohort> cohorts, const QLocale& locale);
  const std::vector<storage::Cohort>& cohorts() const { return m_cohorts; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  /// The part of a cohort that was active so many months later, from 0 to 1.
  std::optional<double> share(int row, int column) const;
  QString monthName(const storage::Cohort& cohort) const;

  std::vector<storage::Cohort> m_cohorts;
  QLocale m_locale;
  double m_largest = 0;
};

}  // namespace kontor::models
