// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>
#include <QTime>

class QCalendarWidget;
class QTimeEdit;
class QToolButton;

namespace kontor::ui {

/// The look of every calendar: days of the locale, weekends like any day of a shop.
void dressCalendar(QCalendarWidget& calendar, const QLocale& locale);

/// A calendar under a field that takes a day, or a day and a time. It may also leave the field empty.
class CalendarPopup : public QFrame {
  Q_OBJECT

 public:
  CalendarPopup(const QLocale& locale, bool withTime, QWidget* parent);

  QCalendarWidget* calendar() const { return m_calendar; }
  /// Null where only the day counts.
  QTimeEdit* time() const { return m_time; }
  QToolButton* todayButton() const { return m_today; }
  QToolButton* clearButton() const { return m_clear; }
  /// Opens beneath a widget at this moment; an invalid day stands for "nothing chosen yet".
  void open(const QWidget& under, const QDateTime& chosen, const QDate& today);

 Q_SIGNALS:
  void picked(const QDate& day, const QTime& time);
  void cleared();

 private:
  void pick(const QDate& day);

  QCalendarWidget* m_calendar;
  QTimeEdit* m_time = nullptr;
  QToolButton* m_today;
  QToolButton* m_clear;
  QDate m_day;
  QDate m_thisDay;
};

}  // namespace kontor::ui
