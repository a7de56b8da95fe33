// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/section.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::ui {

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_content(content), m_line(new QHBoxLayout) {
  m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_heading->setAutoRaise(true);
  m_heading->setCheckable(true);
  m_heading->setFont(ui::font(TextStyle::Strong));
  m_heading->setIconSize(QSize(14, 14));
  m_heading->setProperty("plain", true);
  m_line->addWidget(m_heading);
  m_line->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(spacing::tiny);
  layout->addLayout(m_line);
  layout->addWidget(m_content);
  connect(m_heading, &QToolButton::toggled, this, &Section::setOpen);
  setTitle(title);
  setOpen(true);
}

void Section::setTitle(const QString& title) {
  m_heading->setText(title);
}

QString Section::title() const {
  return m_heading->text();
}

void Section::addTool(QWidget* tool) {
  m_line->addWidget(tool);
}

void Section::setOpen(bool open) {
  m_heading->setChecked(open);
  m_heading->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
  m_content->setVisible(open);
}

}  // namespace kontor::ui
