// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/period_picker.h"

#include "ui/parts/calendar_popup.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace kontor::ui {
namespace {

/// Frame and arrow beside a date.

struct PeriodCode {
  models::KpiPeriod period;
  const char* code;
};

constexpr std::array<PeriodCode, 7> kPeriodCodes = {{
    {models::KpiPeriod::ThisMonth, "this_month"},
    {models::KpiPeriod::LastMonth, "last_month"},
    {models::KpiPeriod::ThisQuarter, "this_quarter"},
    {models::KpiPeriod::ThisYear, "this_year"},
    {models::KpiPeriod::TwelveMonths, "12_months"},
    {models::KpiPeriod::TwentyFourMonths, "24_months"},
    {models::KpiPeriod::All, "all"},
}};

QDate toDate(domain::Day day) {
  return QDate::fromString(QString::fromStdString(day.iso()), Qt::ISODate);
}

domain::Day toDay(QDate date) {
  return domain::Day::fromIso(date.toString(Qt::ISODate).toStdString()).value_or(domain::Day());
}

}  // namespace

PeriodPicker::PeriodPicker(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::small);
  m_choice = new QComboBox(this);
  m_choice->setAccessibleName(tr("Period"));
  for (const models::KpiPeriod period : models::kKpiPeriods)
    m_choice->addItem(models::periodName(period), static_cast<int>(period));
  row->addWidget(m_choice);
  m_dates = new QWidget(this);
  auto* dates = new QHBoxLayout(m_dates);
  dates->setContentsMargins(0, 0, 0, 0);
  dates->setSpacing(spacing::small);
  m_from = new QDateEdit(m_dates);
  m_to = new QDateEdit(m_dates);
  m_from->setAccessibleName(tr("First day"));
  m_to->setAccessibleName(tr("Last day"));
  for (QDateEdit* edit : {m_from, m_to}) {
    edit->setCalendarPopup(true);
    dressCalendar(*edit->calendarWidget(), QLocale());
    edit->setKeyboardTracking(false);
    connect(edit, &QDateEdit::dateChanged, this, &PeriodPicker::onDates);
  }
  dates->addWidget(m_from);
  dates->addWidget(new QLabel(tr("–", "between two dates"), m_dates));
  dates->addWidget(m_to);
  row->addWidget(m_dates);
  m_dates->hide();
  connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodPicker::onChoice);
}

models::KpiPeriod PeriodPicker::period() const {
  return static_cast<models::KpiPeriod>(m_choice->currentData().toInt());
}

domain::Period PeriodPicker::custom() const {
  const domain::Day from = toDay(m_from->date());
  const domain::Day to = toDay(m_to->date());
  return {std::min(from, to), std::max(from, to)};
}

void PeriodPicker::setShown(const domain::Period& period) {
  if (this->period() == models::KpiPeriod::Custom) return;
  const QSignalBlocker quietFrom(m_from);
  const QSignalBlocker quietTo(m_to);
  m_from->setDate(toDate(period.from));
  m_to->setDate(toDate(period.to));
}

void PeriodPicker::onChoice() {
  m_dates->setVisible(period() == models::KpiPeriod::Custom);
  Q_EMIT changed();
}

void PeriodPicker::onDates() {
  if (period() == models::KpiPeriod::Custom) Q_EMIT changed();
}

QString PeriodPicker::code() const {
  const auto* known = std::ranges::find(kPeriodCodes, period(), &PeriodCode::period);
  if (known != kPeriodCodes.end()) return QString::fromLatin1(known->code);
  const domain::Period days = custom();
  return QString::fromStdString(days.from.iso() + ".." + days.to.iso());
}

void PeriodPicker::setCode(const QString& code) {
  models::KpiPeriod wanted = models::KpiPeriod::TwelveMonths;
  const QStringList days = code.split(QStringLiteral(".."));
  for (const PeriodCode& known : kPeriodCodes)
    if (code == QLatin1String(known.code)) wanted = known.period;
  if (days.size() == 2) {
    const QDate from = QDate::fromString(days.front(), Qt::ISODate);
    const QDate to = QDate::fromString(days.back(), Qt::ISODate);
    if (from.isValid() && to.isValid()) {
      setShown({toDay(from), toDay(to)});
      wanted = models::KpiPeriod::Custom;
    }
  }
  m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(wanted)));
}

}  // namespace kontor::ui
