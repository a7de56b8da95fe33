// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_strip.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace kontor::ui {

TabStrip::TabStrip(QWidget* parent) : QWidget(parent), m_bar(new QTabBar(this)), m_tools(new QHBoxLayout) {
  m_bar->setDrawBase(false);
  m_bar->setExpanding(false);
  m_bar->setIconSize(QSize(18, 18));
  m_bar->setAccessibleName(tr("Pages"));
  m_tools->setSpacing(spacing::tiny);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(spacing::small, 0, spacing::medium, 1);
  layout->setSpacing(spacing::small);
  layout->addWidget(m_bar);
  layout->addStretch(1);
  layout->addLayout(m_tools);
  connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::currentChanged);
}

void TabStrip::addTab(const QString& title, const QString& iconName) {
  m_bar->addTab(icon(iconName), title);
  m_bar->updateGeometry();  // a hidden bar does not tell its layout that it has grown
}

void TabStrip::clear() {
  while (m_bar->count() > 0) m_bar->removeTab(m_bar->count() - 1);
}

int TabStrip::current() const {
  return m_bar->currentIndex();
}

void TabStrip::setCurrent(int index) {
  m_bar->setCurrentIndex(index);
}

void TabStrip::addTool(QAction* action, bool loud) {
  if (loud) {
    auto* button = new QPushButton(action->icon(), action->iconText(), this);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    m_tools->addWidget(button);
    return;
  }
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  m_tools->addWidget(button);
}

void TabStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(0, height() - 1, width(), 1, themeOf(this).border);
}

}  // namespace kontor::ui
