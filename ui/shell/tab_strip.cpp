// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_strip.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
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
  connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
    fit();
    Q_EMIT currentChanged(index);
  });
}

void TabStrip::addTab(const QString& title, const QString& iconName) {
  m_titles << title;
  m_iconNames << iconName;
  const int tab = m_bar->addTab(icon(iconName), title);
  m_bar->setAccessibleTabName(tab, title);
  fit();
}

void TabStrip::fit() {
  const int room = width() - m_tools->sizeHint().width() - layout()->contentsMargins().left() -
                   layout()->contentsMargins().right() - 2 * layout()->spacing();
  for (const Detail detail : {Detail::Full, Detail::Titles, Detail::Icons}) {
    show(detail);
    if (m_bar->sizeHint().width() <= room) break;
  }
  m_bar->updateGeometry();  // a hidden bar does not tell its layout that it has grown
}

void TabStrip::show(Detail detail) {
  for (int tab = 0; tab < m_bar->count() && tab < m_titles.size(); ++tab) {
    const bool titled = detail != Detail::Icons || tab == m_bar->currentIndex();
    m_bar->setTabText(tab, titled ? m_titles[tab] : QString());
    m_bar->setTabToolTip(tab, titled ? QString() : m_titles[tab]);
    m_bar->setTabIcon(tab, detail == Detail::Titles ? QIcon() : icon(m_iconNames[tab]));
  }
}

bool TabStrip::event(QEvent* event) {
  if (event->type() == QEvent::FontChange) fit();  // larger letters need more room
  return QWidget::event(event);
}

void TabStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void TabStrip::clear() {
  m_titles.clear();
  m_iconNames.clear();
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
