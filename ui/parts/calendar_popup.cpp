// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/calendar_popup.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kArrowsRoom = 44;

QToolButton* wordButton(const QString& text, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

}  // namespace

void dressCalendar(QCalendarWidget& calendar, const QLocale& locale) {
  calendar.setLocale(locale);
  calendar.setFirstDayOfWeek(locale.firstDayOfWeek());
  calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
  QTextCharFormat plain;
  for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(day, plain);
  const std::pair<const char*, const char*> steps[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                       {"qt_calendar_nextmonth", "chevron-right"}};
  for (const auto& [name, iconName] : steps) {
    if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name))) button->setIcon(icon(QLatin1String(iconName)));
  }
  if (auto* bar = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
    bar->setBackgroundRole(QPalette::AlternateBase);
  }
}

CalendarPopup::CalendarPopup(const QLocale& locale, bool withTime, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new QCalendarWidget(this)),
      m_today(wordButton(tr("Today"), this)),
      m_clear(wordButton(tr("Clear"), this)) {
  setFrameShape(QFrame::StyledPanel);
  dressCalendar(*m_calendar, locale);
  m_calendar->setAccessibleName(tr("Calendar"));
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
  if (withTime) {
    m_time = new QTimeEdit(this);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + kArrowsRoom);
    auto* label = new QLabel(tr("Time"), this);
    label->setBuddy(m_time);
    foot->addWidget(label);
    foot->addWidget(m_time);
    connect(m_time, &QTimeEdit::timeChanged, this, [this](const QTime& time) {
      if (m_day.isValid()) Q_EMIT picked(m_day, time);
    });
  }
  foot->addStretch(1);
  foot->addWidget(m_today);
  foot->addWidget(m_clear);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(spacing::small);
  layout->addWidget(m_calendar);
  layout->addLayout(foot);
  connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
  connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);
  connect(m_today, &QToolButton::clicked, this, [this] { pick(m_thisDay); });
  connect(m_clear, &QToolButton::clicked, this, [this] {
    Q_EMIT cleared();
    close();
  });
}

void CalendarPopup::open(const QWidget& under, const QDateTime& chosen, const QDate& today) {
  m_day = chosen.date();
  m_thisDay = today;
  m_calendar->setSelectedDate(m_day.isValid() ? m_day : today);
  m_clear->setEnabled(m_day.isValid());
  if (m_time != nullptr) {
    const QSignalBlocker quiet(m_time);
    m_time->setTime(chosen.isValid() ? chosen.time() : QTime(0, 0));
  }
  adjustSize();
  const QRect room = under.screen()->availableGeometry();
  QPoint place = under.mapToGlobal(QPoint(0, under.height() + 2));
  if (place.y() + height() > room.bottom()) place.setY(under.mapToGlobal(QPoint(0, 0)).y() - height() - 2);
  place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
  move(place);
  show();
  m_calendar->setFocus();
}

void CalendarPopup::pick(const QDate& day) {
  if (!day.isValid()) return;
  m_day = day;
  Q_EMIT picked(day, m_time != nullptr ? m_time->time() : QTime(0, 0));
  close();
}

}  // namespace kontor::ui
