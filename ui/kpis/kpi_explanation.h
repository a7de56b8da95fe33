// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_model.h"
#include "ui/parts/card.h"

class QFormLayout;
class QPushButton;

namespace kontor::ui {

/// How one KPI came about: its formula, the numbers that went into it, where the rows are, and what is missing.
class KpiExplanation : public Card {
  Q_OBJECT

 public:
  explicit KpiExplanation(QWidget* parent = nullptr);

  void show(const models::KpiModel& model, int row);

 Q_SIGNALS:
  void opened();
  void targetWanted();

 private:
  QLabel* addLine(QFormLayout& form, const QString& label);

  QLabel* m_formula = nullptr;
  QLabel* m_value = nullptr;
  QLabel* m_numerator = nullptr;
  QLabel* m_denominator = nullptr;
  QLabel* m_before = nullptr;
  QLabel* m_target = nullptr;
  QLabel* m_covered = nullptr;
  QLabel* m_source = nullptr;
  QLabel* m_missing = nullptr;
  QFormLayout* m_form = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_setTarget = nullptr;
};

}  // namespace kontor::ui
