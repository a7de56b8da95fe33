// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kPictureSize = 48;
constexpr int kTextWidth = 440;

}  // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::medium);
  m_icon = new QLabel(this);
  m_title = new QLabel(this);
  m_text = new QLabel(this);
  m_button = new QPushButton(this);
  setTextStyle(m_title, TextStyle::Heading);
  m_text->setWordWrap(true);
  m_text->setAlignment(Qt::AlignHCenter);
  m_text->setFixedWidth(kTextWidth);
  m_text->setForegroundRole(QPalette::PlaceholderText);
  m_button->setDefault(true);
  column->addStretch(2);
  for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text),
                        static_cast<QWidget*>(m_button)})
    column->addWidget(part, 0, Qt::AlignHCenter);
  column->addStretch(3);
  connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& text, const QString& button) {
  m_iconName = icon;
  m_title->setText(title);
  m_text->setText(text);
  m_text->setMinimumHeight(m_text->heightForWidth(kTextWidth));  // an aligned item is asked for one line only
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  drawIcon();
}

void EmptyState::drawIcon() {
  m_icon->setVisible(!m_iconName.isEmpty());
  if (!m_iconName.isEmpty())
    m_icon->setPixmap(iconPixmap(m_iconName, themeOf(this).textFaint, kPictureSize, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcon();
}

}  // namespace kontor::ui
