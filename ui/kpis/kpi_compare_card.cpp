// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/kpi_compare_card.h"

#include "ui/charts/category_chart.h"
#include "ui/parts/row_table.h"
#include "ui/parts/segments.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor::ui {
namespace {

constexpr std::array<const char*, 3> kGroups = {"channel", "country", "sku"};
constexpr int kLeastHeight = 290;

}  // namespace

KpiCompareCard::KpiCompareCard(QWidget* parent) : Card(QString(), parent) {
  m_model = new models::KpiGroupModel(this);
  m_groups = new Segments(this);
  for (const char* group : kGroups) m_groups->add(models::KpiText::group(group));
  m_groups->setCurrent(0);
  m_groups->setAccessibleName(tr("Compare by"));
  m_count = new QLabel(this);
  setTextStyle(m_count, TextStyle::Small);
  head()->addWidget(m_count);
  head()->addWidget(m_groups);
  m_chart = new CategoryChart(this);
  m_chart->setMinimumHeight(kLeastHeight);
  m_table = new RowTable(this);
  m_table->setModel(m_model);
  m_table->viewport()->setCursor(Qt::PointingHandCursor);
  m_table->setAccessibleName(tr("Groups with their numbers"));
  auto* row = new QHBoxLayout;
  row->setSpacing(spacing::huge);
  row->addWidget(m_chart, 5);
  row->addWidget(m_table, 6);
  body()->addLayout(row, 1);
  connect(m_table, &RowTable::enterPressed, this, [this](const QModelIndex& index) { open(index.row()); });
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
  connect(m_chart, &CategoryChart::activated, this, &KpiCompareCard::open);
  connect(m_groups, &Segments::currentChanged, this, &KpiCompareCard::groupChanged);
}

std::string KpiCompareCard::group() const {
  return kGroups[static_cast<std::size_t>(std::max(0, m_groups->current()))];
}

void KpiCompareCard::setGroup(const std::string& group) {
  const auto found = std::ranges::find(kGroups, group);
  if (found != kGroups.end()) m_groups->setCurrent(static_cast<int>(found - kGroups.begin()));
}

void KpiCompareCard::setKpi(const storage::KpiInfo& kpi) {
  setTitle(tr("%1 compared").arg(models::KpiText::title(kpi)));
  int first = -1;
  for (int index = 0; index < static_cast<int>(kGroups.size()); ++index) {
    const bool answers = std::ranges::find(kpi.groups, kGroups[static_cast<std::size_t>(index)]) != kpi.groups.end();
    m_groups->setAvailable(index, answers);
    if (answers && first < 0) first = index;
  }
  const bool possible = std::ranges::find(kpi.groups, group()) != kpi.groups.end();
  if (!possible && first >= 0) m_groups->setCurrent(first);
}

void KpiCompareCard::open(int row) {
  if (row < 0 || row >= m_model->rowCount()) return;
  Q_EMIT opened(m_model->group(), m_model->values()[static_cast<std::size_t>(row)].group);
}

void KpiCompareCard::show(const storage::KpiInfo& kpi, const models::KpiText& text, std::vector<storage::KpiValue> values) {
  m_model->setGroups(kpi, group(), text, std::move(values));
  m_table->setColumnHidden(models::KpiGroupModel::Share, !m_model->hasShare());
  m_table->setColumnHidden(models::KpiGroupModel::Numerator, !m_model->hasDenominator());
  m_table->setColumnHidden(models::KpiGroupModel::Denominator, !m_model->hasDenominator());
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionResizeMode(QHeaderView::ResizeToContents);
  header.setSectionResizeMode(models::KpiGroupModel::Group, QHeaderView::Stretch);
  fillChart(kpi, text);
}

void KpiCompareCard::fillChart(const storage::KpiInfo& kpi, const models::KpiText& text) {
  const int count = m_model->rowCount();
  QVector<ChartPoint> points;
  for (int row = 0; row < std::min(count, kBars); ++row) {
    const auto value = models::statedValue(kpi, m_model->values()[static_cast<std::size_t>(row)]);
    points.push_back(
        {m_model->name(row), value ? std::optional(models::KpiText::plotted(kpi, *value)) : std::nullopt, true});
  }
  m_count->setText(count > kBars ? tr("The first %1 of %2 as bars").arg(kBars).arg(text.fields().integer(count))
                                 : QString());
  m_chart->setEmptyText(count > 0 ? tr("No rate yet: import the exchange rates of this period.")
                                  : tr("No source yet: there is no row to count from in this period."));
  m_chart->setPoints(points, CategoryChart::Shape::Bars,
                     [text, info = &kpi](double tick) { return text.tick(*info, tick); });
  m_chart->setAccessibleName(tr("%1 compared, a chart").arg(models::KpiText::title(kpi)));
}

}  // namespace kontor::ui
