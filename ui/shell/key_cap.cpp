// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_cap.h"

#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace kontor::ui {
namespace {

int capHeight(const QFontMetrics& metrics) {
  return metrics.height() + 6;
}

int capWidth(const QFontMetrics& metrics, const QString& key) {
  return std::max(metrics.horizontalAdvance(key) + 12, capHeight(metrics));
}

}  // namespace

QStringList keysOf(const QString& shortcut) {
  QStringList keys = shortcut.split(QLatin1Char('+'), Qt::SkipEmptyParts);
  if (shortcut.endsWith(QLatin1String("++")) || shortcut == QLatin1String("+")) keys << QStringLiteral("+");
  return keys;
}

int paintKeys(QPainter& painter, const QRect& room, const QString& shortcut, const Theme& theme) {
  const QFont type = font(TextStyle::Small);
  const QFontMetrics metrics(type);
  painter.setFont(type);
  int right = room.right();
  const QStringList keys = keysOf(shortcut);
  for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
    const int width = capWidth(metrics, *key);
    const QRect cap(right - width, room.center().y() - capHeight(metrics) / 2, width, capHeight(metrics));
    paintFrame(painter, cap, theme.sunken, theme.borderStrong, 4);
    painter.setPen(theme.textMuted);
    painter.drawText(cap, Qt::AlignCenter, *key);
    right -= width + spacing::tiny;
  }
  return right;
}

KeyCaps::KeyCaps(const QString& shortcut, QWidget* parent) : QWidget(parent), m_shortcut(shortcut) {
  setAccessibleName(shortcut);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCaps::sizeHint() const {
  const QFontMetrics metrics(ui::font(TextStyle::Small));
  int width = 1;
  for (const QString& key : keysOf(m_shortcut)) width += capWidth(metrics, key) + spacing::tiny;
  return {width, capHeight(metrics) + 2};
}

void KeyCaps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintKeys(painter, rect(), m_shortcut, themeOf(this));
}

}  // namespace kontor::ui
