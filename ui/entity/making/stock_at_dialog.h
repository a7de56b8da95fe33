// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock_at_model.h"

#include <QDialog>

class QDateEdit;
class QLabel;

namespace kontor::ui {

/// What lay where at the end of a day that one chooses.
class StockAtDialog : public QDialog {
  Q_OBJECT

 public:
  StockAtDialog(models::Session& session, QWidget* parent);

  QDateEdit* day() const { return m_day; }
  models::StockAtModel& model() const { return *m_model; }

 private:
  models::StockAtModel* m_model;
  QDateEdit* m_day;
  QLabel* m_total;
};

}  // namespace kontor::ui
