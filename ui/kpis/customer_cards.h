// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/cohort_model.h"
#include "models/kpis/kpi_board.h"
#include "models/kpis/rfm_model.h"
#include "ui/parts/card.h"

namespace kontor::ui {

class RowTable;

/// Known customers by segment of recency, frequency and money.
class RfmCard : public Card {
  Q_OBJECT

 public:
  explicit RfmCard(QWidget* parent = nullptr);

  void show(storage::RfmTable table, const models::KpiText& text);
  models::RfmModel& model() { return *m_model; }
  RowTable& table() { return *m_table; }

 private:
  models::RfmModel* m_model = nullptr;
  RowTable* m_table = nullptr;
  QLabel* m_note = nullptr;
};

/// Customers by the month of their first order and how many came back, as a table in which the darker cells stand out.
class CohortCard : public Card {
  Q_OBJECT

 public:
  explicit CohortCard(QWidget* parent = nullptr);

  void show(std::vector<storage::Cohort> cohorts, const QLocale& locale);
  models::CohortModel& model() { return *m_model; }
  RowTable& table() { return *m_table; }

 private:
  models::CohortModel* m_model = nullptr;
  RowTable* m_table = nullptr;
  QLabel* m_note = nullptr;
};

}  // namespace kontor::ui
