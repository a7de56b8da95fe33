// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_board.h"
#include "models/kpis/kpi_text.h"
#include "ui/parts/card.h"

#include <optional>
#include <vector>

namespace kontor::ui {

class CategoryChart;

/// One KPI month by month: columns for sums and counts, a line for averages and rates. The months of the chosen
/// period stand out from those around it.
class KpiTrendCard : public Card {
  Q_OBJECT

 public:
  explicit KpiTrendCard(QWidget* parent = nullptr);

  void show(const storage::KpiInfo& kpi, const models::KpiText& text, std::vector<models::KpiMonth> months,
            const models::KpiTarget* target = nullptr);
  CategoryChart& chart() { return *m_chart; }

 Q_SIGNALS:
  /// A month was clicked: the days of it that are counted.
  void opened(const kontor::domain::Period& days);

 private:
  void readOut(int index);
  QString monthText(const models::KpiMonth& month) const;

  const storage::KpiInfo* m_kpi = nullptr;
  std::optional<models::KpiText> m_text;
  std::vector<models::KpiMonth> m_months;
  CategoryChart* m_chart = nullptr;
  QLabel* m_readOut = nullptr;
};

}  // namespace kontor::ui
