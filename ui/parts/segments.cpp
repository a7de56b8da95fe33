// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segments.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kSegmentHeight = 26;

/// One choice; painted, so that it looks the same under every style.
class SegmentButton : public QAbstractButton {
 public:
  using QAbstractButton::QAbstractButton;

  QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2 * spacing::medium, kSegmentHeight}; }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isChecked() || underMouse()) {
      painter.setPen(isChecked() ? QPen(theme.border) : QPen(Qt::NoPen));
      painter.setBrush(isChecked() ? theme.surface : theme.hover);
      painter.drawRoundedRect(area, spacing::radius - 2, spacing::radius - 2);
    }
    if (hasFocus()) {
      painter.setPen(QPen(theme.accent, 1.5));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(area, spacing::radius - 2, spacing::radius - 2);
    }
    painter.setPen(!isEnabled() ? theme.textFaint : isChecked() ? theme.text : theme.textMuted);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }

  bool event(QEvent* event) override {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
  }
};

}  // namespace

Segments::Segments(QWidget* parent) : QWidget(parent) {
  m_group = new QButtonGroup(this);
  m_group->setExclusive(true);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(1, 1, 1, 1);
  m_row->setSpacing(0);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
    if (checked) Q_EMIT currentChanged(id);
  });
}

void Segments::add(const QString& text) {
  auto* button = new SegmentButton(this);
  button->setText(text);
  button->setAccessibleName(text);
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  m_group->addButton(button, count());
  m_row->addWidget(button);
}

void Segments::setText(int index, const QString& text) {
  m_group->button(index)->setText(text);
  m_group->button(index)->setAccessibleName(text);
  m_group->button(index)->updateGeometry();
}

void Segments::setAvailable(int index, bool available) {
  m_group->button(index)->setVisible(available);
}

int Segments::current() const {
  return m_group->checkedId();
}

void Segments::setCurrent(int index) {
  if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

int Segments::count() const {
  return static_cast<int>(m_group->buttons().size());
}

void Segments::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.border);
  painter.setBrush(theme.sunken);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

}  // namespace kontor::ui
