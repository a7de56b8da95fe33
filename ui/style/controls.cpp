// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace kontor::ui {
namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
  return (option.state & flag) != 0;
}

void paintIcon(QPainter& painter, const QString& name, const QColor& colour, const QRect& rect, int size) {
  const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatio());
  painter.drawPixmap(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1, pixmap);
}

}  // namespace

void paintFrame(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, int radius, qreal width) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(fill);
  painter.setPen(line.alpha() == 0 ? Qt::NoPen : QPen(line, width));
  const qreal inset = line.alpha() == 0 ? 0 : width / 2;
  painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
  const Theme& theme = themeOf(option.palette);
  const bool wrong = widget != nullptr && widget->property("wrong").toBool();
  const bool quiet = widget != nullptr && widget->property("quiet").toBool();
  const bool focused = has(option, QStyle::State_HasFocus);
  const bool hovered = has(option, QStyle::State_MouseOver);
  QColor line = hovered ? theme.textFaint : theme.borderStrong;
  if (quiet && !hovered) line = theme.border;
  if (!has(option, QStyle::State_Enabled)) line = theme.border;
  if (focused) line = theme.accent;
  if (wrong) line = theme.bad;
  const QColor fill = has(option, QStyle::State_Enabled) ? theme.surface : theme.sunken;
  paintFrame(painter, option.rect, wrong ? theme.badSoft : fill, line, spacing::radius, focused ? 1.6 : 1);
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& option) {
  const Theme& theme = themeOf(option.palette);
  const bool strong = (option.features & QStyleOptionButton::DefaultButton) != 0;
  const bool enabled = has(option, QStyle::State_Enabled);
  const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
  const bool hovered = has(option, QStyle::State_MouseOver);
  QColor fill = pressed ? theme.hover : (hovered ? theme.hover : theme.surface);
  QColor line = theme.borderStrong;
  if (strong) fill = pressed || hovered ? theme.accentHover : theme.accent;
  if (strong) line = fill;
  if (!enabled) fill = theme.hover;
  if (!enabled) line = theme.border;
  paintFrame(painter, option.rect, fill, line, spacing::radius);
  if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
    const QColor ring = strong ? theme.text : theme.accent;
    paintFrame(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, ring, spacing::radius - 2, 1.4);
  }
}

void paintToolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
  const Theme& theme = themeOf(option.palette);
  const bool enabled = has(option, QStyle::State_Enabled);
  QColor fill = Qt::transparent;
  if (enabled && has(option, QStyle::State_MouseOver)) fill = theme.hover;
  const bool plain = widget != nullptr && widget->property("plain").toBool();
  if (has(option, QStyle::State_On) && !plain) fill = theme.accentSoft;
  if (enabled && has(option, QStyle::State_Sunken)) fill = theme.border;
  const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
  paintFrame(painter, option.rect, fill, focused ? theme.accent : QColor(Qt::transparent), spacing::radius, 1.4);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option, bool round) {
  const Theme& theme = themeOf(option.palette);
  const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
  const bool enabled = has(option, QStyle::State_Enabled);
  const QRect box = option.rect.adjusted(1, 1, -1, -1);
  const QColor fill = on ? (enabled ? theme.accent : theme.textFaint) : theme.surface;
  const QColor line = has(option, QStyle::State_HasFocus) || on ? theme.accent : theme.borderStrong;
  paintFrame(painter, box, fill, enabled ? line : theme.border, round ? box.height() / 2 : 4, 1.2);
  if (!on) return;
  if (round) {
    paintFrame(painter, box.adjusted(4, 4, -4, -4), theme.accentText, Qt::transparent, box.height() / 2);
  } else if (has(option, QStyle::State_NoChange)) {
    painter.fillRect(box.adjusted(4, box.height() / 2 - 1, -4, -(box.height() / 2 - 1)), theme.accentText);
  } else {
    paintIcon(painter, QStringLiteral("check"), theme.accentText, box, box.width());
  }
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget) {
  const Theme& theme = themeOf(option.palette);
  paintField(painter, option, widget);
  const QRect arrow(option.rect.right() - 24, option.rect.top(), 20, option.rect.height());
  paintIcon(painter, QStringLiteral("chevron-down"), theme.textMuted, arrow, 14);
}

void paintSpinBox(QPainter& painter, const QStyleOption& option, const QRect& up, const QRect& down, const QWidget* widget) {
  const QColor ink = themeOf(option.palette).textMuted;
  paintField(painter, option, widget);
  paintIcon(painter, QStringLiteral("chevron-up"), ink, up, 12);
  paintIcon(painter, QStringLiteral("chevron-down"), ink, down, 12);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
  const Theme& theme = themeOf(option.palette);
  const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
  if (option.maximum <= option.minimum) return;
  const bool upright = option.orientation == Qt::Vertical;
  const int side = active ? 2 : 3;
  const QRect bar = upright ? handle.adjusted(side, 2, -side, -2) : handle.adjusted(2, side, -2, -side);
  paintFrame(painter, bar, active ? theme.textFaint : theme.borderStrong, Qt::transparent,
             (upright ? bar.width() : bar.height()) / 2);
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option) {
  const Theme& theme = themeOf(option.palette);
  painter.fillRect(option.rect, has(option, QStyle::State_MouseOver) ? theme.hover : theme.sunken);
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
  painter.fillRect(QRect(option.rect.right(), option.rect.top() + 8, 1, option.rect.height() - 16), theme.border);
}

void paintTab(QPainter& painter, const QStyleOptionTab& option) {
  const Theme& theme = themeOf(option.palette);
  if (has(option, QStyle::State_Selected)) {
    painter.fillRect(QRect(option.rect.left() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2), theme.accent);
  } else if (has(option, QStyle::State_MouseOver)) {
    paintFrame(painter, option.rect.adjusted(2, 6, -2, -6), theme.hover, Qt::transparent, spacing::radius);
  }
  if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
    paintFrame(painter, option.rect.adjusted(2, 6, -2, -6), Qt::transparent, theme.accent, spacing::radius, 1.4);
  }
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
  const Theme& theme = themeOf(option.palette);
  const QRect groove(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
  paintFrame(painter, groove, theme.border, Qt::transparent, 2);
  const qint64 span = qint64(option.maximum) - option.minimum;
  if (span <= 0) return;
  const qint64 done = qint64(option.progress) - option.minimum;
  QRect bar = groove;
  bar.setWidth(static_cast<int>(groove.width() * done / span));
  if (bar.width() > 3) paintFrame(painter, bar, theme.accent, Qt::transparent, 2);
}

void paintMenuHighlight(QPainter& painter, const QStyleOption& option) {
  paintFrame(painter, option.rect.adjusted(2, 1, -2, -1), themeOf(option.palette).hover, Qt::transparent,
             spacing::radius - 2);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
  if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine) return {};
  const bool upright = bar.orientation == Qt::Vertical;
  const int length = upright ? bar.rect.height() : bar.rect.width();
  const qint64 range = qint64(bar.maximum) - bar.minimum;
  int handle = length;
  if (range > 0) handle = std::max(32, static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)));
  const int start =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
  const auto along = [&](int from, int size) {
    return upright ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
  };
  switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return along(0, length);
  }
}

}  // namespace kontor::ui
