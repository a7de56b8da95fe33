// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/cohort_model.h"

#include "models/words/text.h"

#include <QDate>

#include <algorithm>

namespace kontor::models {

void CohortModel::setCohorts(std::vector<storage::Cohort> cohorts, const QLocale& locale) {
  beginResetModel();
  m_cohorts = std::move(cohorts);
  m_locale = locale;
  m_largest = 0;
  for (int row = 0; row < rowCount(); ++row)
    for (int column = FirstLater; column < columnCount(); ++column)
      m_largest = std::max(m_largest, share(row, column).value_or(0));
  endResetModel();
}

int CohortModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_cohorts.size());
}

int CohortModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid() || m_cohorts.empty()) return 0;
  return FirstLater + static_cast<int>(m_cohorts.front().active.size()) - 1;
}

std::optional<double> CohortModel::share(int row, int column) const {
  const auto& active = m_cohorts[static_cast<std::size_t>(row)].active;
  const auto later = static_cast<std::size_t>(column - FirstLater + 1);
  if (column < FirstLater || later >= active.size() || active.front() == 0) return std::nullopt;
  return static_cast<double>(active[later]) / static_cast<double>(active.front());
}

QString CohortModel::monthName(const storage::Cohort& cohort) const {
  const QDate first = QDate::fromString(toQt(cohort.month) + QStringLiteral("-01"), Qt::ISODate);
  const bool yearFirst = m_locale.language() == QLocale::Chinese || m_locale.language() == QLocale::Japanese;
  return m_locale.toString(first, yearFirst ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy"));
}

QVariant CohortModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const storage::Cohort& cohort = m_cohorts[static_cast<std::size_t>(index.row())];
  const auto part = share(index.row(), index.column());
  if (role == Qt::TextAlignmentRole)
    return QVariant((index.column() == Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == HeatRole) return part && m_largest > 0 ? QVariant(*part / m_largest) : QVariant();
  if (role == Qt::ToolTipRole && part) {
    const auto later = static_cast<std::size_t>(index.column() - FirstLater + 1);
    return tr("%1 of %2 customers ordered again %n month(s) later", nullptr, static_cast<int>(later))
        .arg(m_locale.toString(static_cast<qlonglong>(cohort.active[later])),
             m_locale.toString(static_cast<qlonglong>(cohort.active.front())));
  }
  if (role != Qt::DisplayRole) return {};
  if (index.column() == Month) return monthName(cohort);
  if (index.column() == Customers) return m_locale.toString(static_cast<qlonglong>(cohort.active.front()));
  return part ? tr("%1%", "share").arg(m_locale.toString(*part * 100, 'f', 0)) : QString();
}

QVariant CohortModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Month       ? Qt::AlignLeft
                     : section == Customers ? Qt::AlignRight
                                            : Qt::AlignHCenter) |
                    Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == Month) return tr("First order");
  if (section == Customers) return tr("Customers");
  return tr("+%1", "months later").arg(section - FirstLater + 1);
}

}  // namespace kontor::models
