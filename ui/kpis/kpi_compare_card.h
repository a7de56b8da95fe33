// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_group_model.h"
#include "ui/parts/card.h"

#include <string>
#include <vector>

namespace kontor::ui {

class CategoryChart;
class RowTable;
class Segments;

/// One KPI by channel, country or SKU: the largest as bars, all of them in a table with what the number is made of.
class KpiCompareCard : public Card {
  Q_OBJECT

 public:
  static constexpr int kBars = 10;

  explicit KpiCompareCard(QWidget* parent = nullptr);

  /// Which grouping is asked for: channel, country or sku.
  std::string group() const;
  void setGroup(const std::string& group);
  /// Groupings that a KPI cannot answer are not offered.
  void setKpi(const storage::KpiInfo& kpi);
  void show(const storage::KpiInfo& kpi, const models::KpiText& text, std::vector<storage::KpiValue> values);
  CategoryChart& chart() { return *m_chart; }
  RowTable& table() { return *m_table; }
  models::KpiGroupModel& model() { return *m_model; }

 Q_SIGNALS:
  void groupChanged();
  /// A bar or a row was clicked.
  void opened(const std::string& group, const std::string& key);

 private:
  void open(int row);
  void fillChart(const storage::KpiInfo& kpi, const models::KpiText& text);

  models::KpiGroupModel* m_model = nullptr;
  Segments* m_groups = nullptr;
  QLabel* m_count = nullptr;
  CategoryChart* m_chart = nullptr;
  RowTable* m_table = nullptr;
};

}  // namespace kontor::ui
