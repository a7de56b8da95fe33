// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QDateTime>
#include <QLineEdit>

namespace kontor::models {
class Session;
}

namespace kontor::ui {

class CalendarPopup;

/// A line for a day or a moment: typed as the locale writes it or as ISO, chosen in a calendar, or left empty. What is
/// typed is judged by whoever reads the line.
class DateEdit : public QLineEdit {
  Q_OBJECT

 public:
  DateEdit(const models::Session& session, QWidget* parent);

  /// Fields of other types are typed without a calendar.
  void setType(domain::FieldType type);
  /// The line as a moment on some wall clock; invalid while it cannot be read.
  QDateTime moment() const;
  QAction* calendarAction() const { return m_action; }
  /// Null until it was opened.
  CalendarPopup* popup() const { return m_popup; }
  void openCalendar();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  bool hasTime() const { return m_type == domain::FieldType::Instant; }
  void take(const QDate& day, const QTime& time);

  const models::Session& m_session;
  domain::FieldType m_type = domain::FieldType::Day;
  QAction* m_action;
  CalendarPopup* m_popup = nullptr;
};

}  // namespace kontor::ui
