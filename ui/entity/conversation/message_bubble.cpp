// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/conversation/message_bubble.h"

#include "models/words/wording.h"
#include "ui/parts/wrap_label.h"
#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kIndent = 48;  // the free side, which tells in from out

enum class Side { Left, Right, Across };

Side sideOf(const QString& sender) {
  if (sender == QLatin1String("staff")) return Side::Across;
  return sender == QLatin1String("seller") ? Side::Right : Side::Left;
}

}  // namespace

MessageBubble::MessageBubble(QWidget* parent) : QWidget(parent), m_head(new QLabel(this)), m_body(new WrapLabel({}, this)) {
  m_head->setTextFormat(Qt::PlainText);
  m_body->setTextFormat(Qt::PlainText);
  m_head->setFont(ui::font(TextStyle::Small));
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(2);
  layout->addWidget(m_head);
  layout->addWidget(m_body);
  m_body->installEventFilter(this);
  setChosen(false);
}

void MessageBubble::setContent(const models::Utterance& message, bool readable) {
  m_message = message;
  const Side side = sideOf(message.sender);
  layout()->setContentsMargins(spacing::medium + (side == Side::Right ? kIndent : 0), spacing::small,
                               spacing::medium + (side == Side::Left ? kIndent : 0), spacing::small);
  m_head->setText(QStringLiteral("%1  ·  %2").arg(message.who, message.when));
  m_body->setText(message.text.isEmpty() ? tr("No text") : message.text);
  m_body->setTextInteractionFlags(readable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
  m_body->setCursor(readable ? Qt::IBeamCursor : Qt::ArrowCursor);
  setAccessibleName(models::listed({message.who, message.when}));
  setAccessibleDescription(m_body->text());
  colour();
}

QString MessageBubble::headText() const {
  return m_head->text();
}

QString MessageBubble::bodyText() const {
  return m_body->text();
}

void MessageBubble::setChosen(bool chosen) {
  m_chosen = chosen;
  setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
  update();
}

QRect MessageBubble::ground() const {
  const Side side = sideOf(m_message.sender);
  return rect().adjusted(side == Side::Right ? kIndent : 0, 0, side == Side::Left ? -kIndent : 0, 0);
}

void MessageBubble::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  const Side side = sideOf(m_message.sender);
  const QColor fill = side == Side::Across ? theme.warningSoft : side == Side::Right ? theme.accentSoft : theme.hover;
  const QColor line = hasFocus() ? theme.accent : m_chosen ? theme.borderStrong : QColor(Qt::transparent);
  paintFrame(painter, ground(), fill, line, spacing::radius + 2, hasFocus() ? 1.6 : 1);
}

void MessageBubble::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up: return Q_EMIT stepped(-1);
    case Qt::Key_Down: return Q_EMIT stepped(1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT opened();
    default: break;
  }
  if (event->matches(QKeySequence::Copy)) {
    QGuiApplication::clipboard()->setText(m_message.text);
    return;
  }
  QWidget::keyPressEvent(event);
}

void MessageBubble::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  Q_EMIT taken();
  update();
}

void MessageBubble::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void MessageBubble::mouseDoubleClickEvent(QMouseEvent*) {
  Q_EMIT opened();
}

void MessageBubble::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) colour();
  QWidget::changeEvent(event);
}

bool MessageBubble::eventFilter(QObject* watched, QEvent* event) {
  // A text that can be selected keeps the click for itself.
  if (event->type() == QEvent::MouseButtonPress) setFocus(Qt::MouseFocusReason);
  return QWidget::eventFilter(watched, event);
}

void MessageBubble::colour() {
  const Theme& theme = themeOf(this);
  const QColor& ink = sideOf(m_message.sender) == Side::Across ? theme.warning : theme.textMuted;
  if (m_head->palette().color(QPalette::WindowText) != ink) setInk(m_head, ink);
}

}  // namespace kontor::ui
