// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_period.h"

#include <QString>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace kontor::ui {

/// The stretch of time to look at: a usual one, or any days from – to.
class PeriodPicker : public QWidget {
  Q_OBJECT

 public:
  explicit PeriodPicker(QWidget* parent = nullptr);

  models::KpiPeriod period() const;
  domain::Period custom() const;
  /// What From – to starts with: the period that is shown now.
  void setShown(const domain::Period& period);
  /// As it is remembered: `this_year`, `2011-01-01..2011-03-31`.
  QString code() const;
  void setCode(const QString& code);

 Q_SIGNALS:
  void changed();

 private:
  void onChoice();
  void onDates();

  QComboBox* m_choice = nullptr;
  QWidget* m_dates = nullptr;
  QDateEdit* m_from = nullptr;
  QDateEdit* m_to = nullptr;
};

}  // namespace kontor::ui
