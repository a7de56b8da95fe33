// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/kpi_tile.h"

#include "models/kpis/kpi_model.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace kontor::ui {
namespace {

using models::KpiChange;
using models::KpiModel;

constexpr int kTileWidth = 170;
constexpr int kOpenSize = 24;
/// How far a long number may shrink before it is cut.
constexpr double kSmallestFigure = 0.6;

KpiModel::State tileState(const QModelIndex& kpi) {
  return static_cast<KpiModel::State>(kpi.data(KpiModel::StateRole).toInt());
}

bool hasRows(const QModelIndex& kpi) {
  return tileState(kpi) == KpiModel::State::Stated || tileState(kpi) == KpiModel::State::NoRate;
}

QString emptyText(KpiModel::State state) {
  if (state == KpiModel::State::Loading) return KpiTile::tr("…", "being counted");
  return state == KpiModel::State::NoRate ? KpiTile::tr("No rate yet") : KpiTile::tr("No source yet");
}

QColor changeColor(KpiChange::Kind kind, const Theme& theme) {
  switch (kind) {
    case KpiChange::Kind::Better: return theme.good;
    case KpiChange::Kind::Worse: return theme.bad;
    case KpiChange::Kind::Same:
    case KpiChange::Kind::None: break;
  }
  return theme.textMuted;
}

}  // namespace

KpiTile::KpiTile(const QModelIndex& kpi, QWidget* parent) : QAbstractButton(parent), m_kpi(kpi) {
  setCheckable(true);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_open = new QToolButton(this);
  m_open->setAutoRaise(true);
  m_open->setIcon(ui::icon(QStringLiteral("chevron-right")));
  m_open->setFixedSize(kOpenSize, kOpenSize);
  m_open->setFocusPolicy(Qt::NoFocus);
  m_open->setToolTip(tr("Show the rows behind this number (Enter)"));
  connect(m_open, &QToolButton::clicked, this, &KpiTile::opened);
  refresh();
}

void KpiTile::refresh() {
  const QString title = m_kpi.data().toString();
  setText(title);
  setAccessibleName(m_kpi.data(KpiModel::SentenceRole).toString());
  setAccessibleDescription(m_kpi.data(Qt::ToolTipRole).toString());
  m_open->setAccessibleName(tr("Rows behind %1").arg(title));
  m_open->setVisible(hasRows(m_kpi));
  const QStringList missing = m_kpi.data(KpiModel::MissingRole).toStringList();
  const QString target = m_kpi.data(KpiModel::TargetRole).toString();
  const QString formula = m_kpi.data(Qt::ToolTipRole).toString();
  setToolTip(missing.isEmpty() ? target.isEmpty() ? formula : formula + QLatin1Char('\n') + tr("Target: %1").arg(target)
                               : tr("Incomplete:") + QLatin1Char('\n') + missing.join(QLatin1Char('\n')));
  update();
}

QSize KpiTile::sizeHint() const {
  const int height = QFontMetrics(ui::font(TextStyle::Small)).height() * 2 +
                     QFontMetrics(ui::font(TextStyle::Figure)).height() + 2 * spacing::medium + 2 * spacing::tiny;
  return {kTileWidth, height};
}

void KpiTile::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  Q_EMIT menuRequested(byMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

bool KpiTile::event(QEvent* event) {
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
  return QAbstractButton::event(event);
}

void KpiTile::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && hasRows(m_kpi)) return Q_EMIT opened();
  QAbstractButton::keyPressEvent(event);
}

void KpiTile::mouseDoubleClickEvent(QMouseEvent* event) {
  QAbstractButton::mouseDoubleClickEvent(event);
  if (hasRows(m_kpi)) Q_EMIT opened();
}

void KpiTile::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  m_open->move(isRightToLeft() ? spacing::tiny : width() - kOpenSize - spacing::tiny, spacing::tiny);
}

void KpiTile::paintFrame(QPainter& painter) {
  const Theme& theme = themeOf(this);
  const double line = isChecked() || hasFocus() ? 2 : 1;
  const QRectF area = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
  painter.setPen(QPen(isChecked() ? theme.accent : hasFocus() ? theme.accentHover : theme.border, line));
  painter.setBrush(isChecked() ? theme.accentSoft : underMouse() ? theme.hover : theme.surface);
  painter.drawRoundedRect(area, spacing::radius, spacing::radius);
}

void KpiTile::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFrame(painter);
  QRect area = rect().adjusted(spacing::medium, spacing::medium, -spacing::medium, -spacing::medium);
  painter.setFont(ui::font(TextStyle::Small));
  const int line = painter.fontMetrics().height();
  painter.setPen(theme.textMuted);
  const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width() - kOpenSize + spacing::small);
  painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), title);
  paintFoot(painter, area.adjusted(0, area.height() - line, 0, 0));
  paintNumber(painter, area.adjusted(0, line, 0, -line));
}

void KpiTile::paintNumber(QPainter& painter, const QRect& area) {
  const Theme& theme = themeOf(this);
  if (tileState(m_kpi) != KpiModel::State::Stated) {
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(theme.textFaint);
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), emptyText(tileState(m_kpi)));
    return;
  }
  const QString number = m_kpi.data(KpiModel::NumberRole).toString();
  const QString unit = m_kpi.data(KpiModel::UnitRole).toString();
  const QFont small = ui::font(TextStyle::Small);
  const int unitWidth = unit.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(unit) + spacing::tiny;
  QFont figure = ui::font(TextStyle::Figure);
  const double room = static_cast<double>(area.width() - unitWidth) / QFontMetricsF(figure).horizontalAdvance(number);
  if (room < 1) figure.setPointSizeF(figure.pointSizeF() * std::max(kSmallestFigure, room * 0.98));
  painter.setFont(figure);
  painter.setPen(theme.text);
  const QFontMetrics metrics = painter.fontMetrics();
  const QString shown = metrics.elidedText(number, Qt::ElideRight, area.width() - unitWidth);
  const int baseline = area.center().y() + metrics.ascent() - metrics.height() / 2;
  painter.drawText(area.left(), baseline, shown);
  painter.setFont(small);
  painter.setPen(theme.textMuted);
  painter.drawText(area.left() + metrics.horizontalAdvance(shown) + spacing::tiny, baseline, unit);
}

void KpiTile::paintFoot(QPainter& painter, const QRect& area) {
  const Theme& theme = themeOf(this);
  const auto align = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (!m_kpi.data(KpiModel::MissingRole).toStringList().isEmpty()) {
    const int size = area.height();
    painter.drawPixmap(area.left(), area.top(),
                       iconPixmap(QStringLiteral("warning"), theme.warning, size, devicePixelRatioF()));
    painter.setPen(theme.warning);
    painter.drawText(area.adjusted(size + spacing::tiny, 0, 0, 0), align, tr("Rates missing"));
    return;
  }
  const int taken = paintTarget(painter, area);
  const QString change = m_kpi.data(KpiModel::ChangeRole).toString();
  if (change.isEmpty()) return;
  const auto kind = static_cast<KpiChange::Kind>(m_kpi.data(KpiModel::ChangeKindRole).toInt());
  painter.setPen(changeColor(kind, theme));
  // The sign of good and bad is the colour, that of up and down the arrow: neither says it alone.
  QString arrow = m_kpi.data(KpiModel::ChangeUpRole).toBool() ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
  if (kind == KpiChange::Kind::Same) arrow = QStringLiteral("= ");
  const QRect rest = area.adjusted(0, 0, taken > 0 ? -taken - spacing::small : 0, 0);
  painter.drawText(rest, align, painter.fontMetrics().elidedText(arrow + change, Qt::ElideRight, rest.width()));
}

// A word and a sign say how the number stands against its target, and the colour says it again.
int KpiTile::paintTarget(QPainter& painter, const QRect& area) {
  const Theme& theme = themeOf(this);
  const auto state = static_cast<models::TargetState>(m_kpi.data(KpiModel::TargetStateRole).toInt());
  if (state == models::TargetState::None) return 0;
  QString text = tr("✗ missed", "target");
  QColor ink = theme.bad;
  if (state == models::TargetState::Reached) {
    text = tr("✓ reached", "target");
    ink = theme.good;
  } else if (state == models::TargetState::Near) {
    text = tr("≈ near", "target");
    ink = theme.warning;
  }
  painter.setPen(ink);
  painter.drawText(area, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), text);
  return painter.fontMetrics().horizontalAdvance(text);
}

}  // namespace kontor::ui
