// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/notice_bar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kontor::ui {
namespace {

constexpr int kNoticeIcon = 18;

struct NoticeLook {
  QString icon;
  QColor strong;
  QColor soft;
};

NoticeLook noticeLook(NoticeBar::Kind kind, const Theme& theme) {
  switch (kind) {
    case NoticeBar::Kind::Information: return {QStringLiteral("info"), theme.accent, theme.accentSoft};
    case NoticeBar::Kind::Good: return {QStringLiteral("check"), theme.good, theme.goodSoft};
    case NoticeBar::Kind::Warning: return {QStringLiteral("warning"), theme.warning, theme.warningSoft};
    case NoticeBar::Kind::Bad: break;
  }
  return {QStringLiteral("warning"), theme.bad, theme.badSoft};
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
  row->setSpacing(spacing::small);
  m_icon = new QLabel(this);
  m_text = new QLabel(this);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_button = new QPushButton(this);
  m_close = new QToolButton(this);
  m_close->setAutoRaise(true);
  m_close->setIcon(icon(QStringLiteral("close")));
  m_close->setToolTip(tr("Close"));
  m_close->setAccessibleName(tr("Close this notice"));
  row->addWidget(m_icon, 0, Qt::AlignVCenter);
  row->addWidget(m_text, 1);
  row->addWidget(m_button);
  row->addWidget(m_close);
  connect(m_button, &QPushButton::clicked, this, &NoticeBar::activated);
  connect(m_close, &QToolButton::clicked, this, [this] {
    clear();
    Q_EMIT closed();
  });
  hide();
}

void NoticeBar::say(Kind kind, const QString& text, const QString& button) {
  m_kind = kind;
  m_text->setText(text);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  setAccessibleName(text);
  drawIcon();
  show();
  update();
}

void NoticeBar::clear() {
  m_text->clear();
  hide();
}

QString NoticeBar::text() const {
  return m_text->text();
}

void NoticeBar::setClosable(bool closable) {
  m_close->setVisible(closable);
}

void NoticeBar::drawIcon() {
  const NoticeLook look = noticeLook(m_kind, themeOf(this));
  m_icon->setPixmap(iconPixmap(look.icon, look.strong, kNoticeIcon, devicePixelRatioF()));
}

void NoticeBar::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && isVisible()) drawIcon();
}

void NoticeBar::paintEvent(QPaintEvent*) {
  const NoticeLook look = noticeLook(m_kind, themeOf(this));
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.soft);
  painter.drawRoundedRect(rect(), spacing::radius, spacing::radius);
}

}  // namespace kontor::ui
