// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/kpi_trend_card.h"

#include "ui/charts/category_chart.h"
#include "ui/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kLeastChartHeight = 190;

QDate dateOf(domain::Day day) {
  const auto ymd = day.ymd();
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool isSum(const storage::KpiInfo& kpi) {
  return kpi.form().scale == 0;
}

}  // namespace

KpiTrendCard::KpiTrendCard(QWidget* parent) : Card(QString(), parent) {
  m_readOut = new QLabel(this);
  setTextStyle(m_readOut, TextStyle::Small);
  head()->addWidget(m_readOut);
  m_chart = new CategoryChart(this);
  m_chart->setMinimumHeight(kLeastChartHeight);
  body()->addWidget(m_chart, 1);
  connect(m_chart, &CategoryChart::currentChanged, this, &KpiTrendCard::readOut);
  connect(m_chart, &CategoryChart::activated, this, [this](int index) {
    const models::KpiMonth& month = m_months[static_cast<std::size_t>(index)];
    if (month.value) Q_EMIT opened(month.counted);
  });
}

void KpiTrendCard::show(const storage::KpiInfo& kpi, const models::KpiText& text, std::vector<models::KpiMonth> months,
                        const models::KpiTarget* target) {
  m_kpi = &kpi;
  m_text = text;
  m_months = std::move(months);
  if (m_months.size() > CategoryChart::kMostPoints)
    m_months.erase(m_months.begin(), m_months.end() - CategoryChart::kMostPoints);
  const QString title = models::KpiText::title(kpi);
  setTitle(tr("%1 by month").arg(title));
  const QLocale& locale = text.fields().locale();
  QVector<ChartPoint> points;
  for (const models::KpiMonth& month : m_months) {
    const QDate first = dateOf(month.first);
    ChartPoint point{
        tr("%1\n%2", "month and year below an axis")
            .arg(locale.standaloneMonthName(first.month(), QLocale::ShortFormat), QString::number(first.year())),
        std::nullopt, month.inPeriod};
    const auto value = month.value ? models::statedValue(kpi, *month.value) : std::nullopt;
    if (value) point.value = models::KpiText::plotted(kpi, *value);
    points.push_back(point);
  }
  const bool counted = std::ranges::any_of(m_months, [](const models::KpiMonth& month) { return month.value.has_value(); });
  const bool isNow = std::ranges::find(kpi.groups, "month") == kpi.groups.end();
  // A sum that is wanted of the whole period is none of a month.
  const bool comparable = target != nullptr && !isSum(kpi);
  m_chart->setTarget(comparable ? std::optional(models::KpiText::plotted(kpi, target->target)) : std::nullopt,
                     comparable ? tr("Target %1").arg(text.full(kpi, target->target)) : QString());
  m_chart->setEmptyText(isNow     ? tr("This number tells how things stand now; it has no months.")
                        : counted ? tr("No rate yet: import the exchange rates of these months.")
                                  : tr("No source yet: there is no row to count from in these months."));
  m_chart->setPoints(points, isSum(kpi) ? CategoryChart::Shape::Columns : CategoryChart::Shape::Line,
                     [text, info = m_kpi](double value) { return text.tick(*info, value); });
  m_chart->setAccessibleName(tr("%1 by month, a chart").arg(title));
  readOut(m_chart->current());
}

QString KpiTrendCard::monthText(const models::KpiMonth& month) const {
  const bool whole = month.counted.from == month.first && month.counted.to == models::lastOfMonth(month.first);
  const QLocale& locale = m_text->fields().locale();
  const QString name =
      whole ? locale.toString(dateOf(month.first), QStringLiteral("MMMM yyyy")) : models::periodText(month.counted);
  if (!month.value || !month.value->value) return tr("%1: nothing to count").arg(name);
  const auto stated = models::statedValue(*m_kpi, *month.value);
  if (!stated) return tr("%1: exchange rates missing").arg(name);
  const QString value = m_text->full(*m_kpi, stated);
  return month.value->missing.empty() ? tr("%1: %2", "month and value").arg(name, value)
                                      : tr("%1: %2, incomplete (rates missing)").arg(name, value);
}

void KpiTrendCard::readOut(int index) {
  const bool pointed = index >= 0 && static_cast<std::size_t>(index) < m_months.size();
  const QString text = pointed ? monthText(m_months[static_cast<std::size_t>(index)]) : QString();
  m_readOut->setText(text);
  m_chart->setAccessibleDescription(text);
}

}  // namespace kontor::ui
