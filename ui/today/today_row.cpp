// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_row.h"

#include "models/today/worklist_model.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kDot = 8;
constexpr int kChevron = 16;
constexpr int kRowPadding = 6;
constexpr int kNarrowest = 200;

QColor severityInk(int severity, const Theme& theme) {
  switch (static_cast<storage::Severity>(severity)) {
    case storage::Severity::High: return theme.bad;
    case storage::Severity::Medium: return theme.chart[1];
    case storage::Severity::Low: break;
  }
  return theme.borderStrong;
}

}  // namespace

TodayRow::TodayRow(const QModelIndex& row, QWidget* parent)
    : QAbstractButton(parent),
      m_index(row),
      m_why(row.data(models::WorklistModel::WhyRole).toString()),
      m_age(row.data(models::WorklistModel::AgeRole).toString()),
      m_severity(row.data(models::WorklistModel::SeverityRole).toInt()) {
  setText(row.data().toString());
  m_key = row.data(models::WorklistModel::RuleRole).toString() + QLatin1Char(' ') + text();
  setAccessibleName(row.data(Qt::AccessibleTextRole).toString());
  setToolTip(text() + QLatin1Char('\n') + m_why);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TodayRow::sizeHint() const {
  const int height = QFontMetrics(ui::font(TextStyle::Body)).height() + QFontMetrics(ui::font(TextStyle::Small)).height();
  return {kNarrowest * 2, height + 2 * kRowPadding + 2};
}

QSize TodayRow::minimumSizeHint() const {
  return {kNarrowest, sizeHint().height()};
}

bool TodayRow::event(QEvent* event) {
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
  return QAbstractButton::event(event);
}

void TodayRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: return event->ignore();  // the page knows which row is next
    default: QAbstractButton::keyPressEvent(event);
  }
}

void TodayRow::paintGround(QPainter& painter) {
  const Theme& theme = themeOf(this);
  if (underMouse() || hasFocus() || isDown()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? theme.accentSoft : theme.hover);
    painter.drawRoundedRect(rect(), spacing::radius, spacing::radius);
  }
  if (hasFocus()) {
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), spacing::radius, spacing::radius);
  }
}

int TodayRow::paintEnd(QPainter& painter, const QRect& area) {
  const Theme& theme = themeOf(this);
  painter.drawPixmap(area.right() - kChevron + 1, area.center().y() - kChevron / 2 + 1,
                     iconPixmap(QStringLiteral("chevron-right"), underMouse() || hasFocus() ? theme.text : theme.textFaint,
                                kChevron, devicePixelRatioF()));
  painter.setFont(ui::font(TextStyle::Small));
  painter.setPen(theme.textMuted);
  const int room = painter.fontMetrics().horizontalAdvance(m_age);
  painter.drawText(area.adjusted(0, 0, -kChevron - spacing::tiny, 0), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                   m_age);
  return kChevron + spacing::tiny + (room > 0 ? room + spacing::medium : 0);
}

void TodayRow::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintGround(painter);
  QRect area = rect().adjusted(spacing::small, kRowPadding, -spacing::small, -kRowPadding);
  painter.setPen(Qt::NoPen);
  painter.setBrush(severityInk(m_severity, theme));
  painter.drawEllipse(
      QRectF(area.left() + 2, area.top() + QFontMetrics(ui::font(TextStyle::Body)).height() / 2.0 - kDot / 2.0, kDot, kDot));
  area.setLeft(area.left() + kDot + spacing::medium);
  area.setRight(area.right() - paintEnd(painter, area));
  painter.setFont(ui::font(TextStyle::Body));
  painter.setPen(theme.text);
  painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
  painter.setFont(ui::font(TextStyle::Small));
  painter.setPen(theme.textMuted);
  painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom),
                   painter.fontMetrics().elidedText(m_why, Qt::ElideRight, area.width()));
}

}  // namespace kontor::ui
