// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kShort{4000};
constexpr std::chrono::milliseconds kWithStep{9000};
constexpr int kFromEdge = 44;

}  // namespace

Toast::Toast(QWidget* window) : QFrame(window), m_text(new QLabel(this)), m_button(new QPushButton(this)) {
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(false);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
  layout->setSpacing(spacing::large);
  layout->addWidget(m_text);
  layout->addWidget(m_button);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
  connect(m_button, &QPushButton::clicked, this, [this] {
    hide();
    if (m_action) m_action();
  });
  window->installEventFilter(this);
  hide();
}

void Toast::say(const QString& sentence, const QString& step, std::function<void()> action) {
  m_text->setText(sentence);
  m_button->setText(step);
  m_button->setVisible(!step.isEmpty());
  m_action = std::move(action);
  layout()->setContentsMargins(spacing::large, spacing::small, step.isEmpty() ? spacing::large : spacing::small,
                               spacing::small);
  place();
  show();
  raise();
  m_timer.start(step.isEmpty() ? kShort : kWithStep);
}

QString Toast::text() const {
  return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  paintFrame(painter, rect(), theme.dark ? theme.hover : theme.surface, theme.borderStrong, spacing::radius);
}

void Toast::place() {
  adjustSize();
  const QSize room = parentWidget()->size();
  resize(std::min(width(), room.width() - 2 * spacing::huge), std::max(height(), 40));
  move((room.width() - width()) / 2, room.height() - height() - kFromEdge);
}

}  // namespace kontor::ui
