// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pill.h"

#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QPainter>

namespace kontor::ui {

Pill::Pill(QWidget* parent) : QWidget(parent) {
  setFont(ui::font(TextStyle::Small));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString& text, Tone tone) {
  m_text = text;
  m_tone = tone;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

QSize Pill::sizeHint() const {
  return {fontMetrics().horizontalAdvance(m_text) + 18, fontMetrics().height() + 4};
}

void Pill::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const PillColours colours = pillColours(themeOf(this), m_tone);
  paintFrame(painter, rect(), colours.ground, Qt::transparent, height() / 2);
  painter.setPen(colours.ink);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

}  // namespace kontor::ui
