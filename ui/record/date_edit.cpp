// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/date_edit.h"

#include "models/session.h"
#include "models/words/date_text.h"
#include "ui/icons.h"
#include "ui/parts/calendar_popup.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace kontor::ui {

DateEdit::DateEdit(const models::Session& session, QWidget* parent)
    : QLineEdit(parent),
      m_session(session),
      m_action(addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition)) {
  // A text would ask for room that the button does not show.
  for (auto* button : findChildren<QToolButton*>()) button->setAccessibleName(tr("Calendar"));
  m_action->setToolTip(tr("Calendar (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
  connect(m_action, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setType(domain::FieldType type) {
  m_type = type;
  m_action->setVisible(type == domain::FieldType::Day || hasTime());
  delete m_popup;
  m_popup = nullptr;
}

QDateTime DateEdit::moment() const {
  // Any clock will do to take the text apart: the zone is the reader's affair.
  const auto seconds = models::readLocalInstant(m_session.text().locale(), QTimeZone::utc(), text());
  return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

void DateEdit::openCalendar() {
  if (!m_action->isVisible() || isReadOnly() || !isEnabled()) return;
  if (m_popup == nullptr) {
    m_popup = new CalendarPopup(m_session.text().locale(), hasTime(), this);
    connect(m_popup, &CalendarPopup::picked, this, &DateEdit::take);
    connect(m_popup, &CalendarPopup::cleared, this, &QLineEdit::clear);
  }
  m_popup->open(*this, moment(), m_session.today());
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
  const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
  if (opens && m_action->isVisible()) return openCalendar();
  QLineEdit::keyPressEvent(event);
}

void DateEdit::take(const QDate& day, const QTime& time) {
  const std::int64_t seconds = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
  const QLocale& locale = m_session.text().locale();
  setText(hasTime() ? models::localInstantExactly(locale, QTimeZone::utc(), seconds)
                    : models::localDay(locale, *domain::Day::of(day.year(), unsigned(day.month()), unsigned(day.day()))));
}

}  // namespace kontor::ui
