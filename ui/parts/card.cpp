// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
  column->setSpacing(spacing::small);
  m_head = new QHBoxLayout;
  m_head->setSpacing(spacing::small);
  m_title = new QLabel(this);
  setTextStyle(m_title, TextStyle::Strong);
  m_head->addWidget(m_title);
  m_head->addStretch(1);
  column->addLayout(m_head);
  m_body = new QVBoxLayout;
  m_body->setSpacing(spacing::small);
  column->addLayout(m_body, 1);
  setTitle(title);
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
}

void Card::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.border);
  painter.setBrush(theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

}  // namespace kontor::ui
