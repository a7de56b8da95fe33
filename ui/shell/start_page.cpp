// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/application_name.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kColumnWidth = 420;

QPushButton* stepButton(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(action->icon(), action->text().remove(QLatin1Char('&')), parent);
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

}  // namespace

StartPage::StartPage(QAction* newBook, QAction* openBook, QWidget* parent)
    : QWidget(parent), m_last(new QPushButton(this)), m_message(new QLabel(this)) {
  auto* name = new QLabel(QString::fromLatin1(kApplicationName) + QStringLiteral("  商栈"), this);
  setTextStyle(name, TextStyle::Figure);
  auto* purpose = new QLabel(tr("Orders, numbers and their history in one file of your own."), this);
  purpose->setForegroundRole(QPalette::PlaceholderText);
  purpose->setWordWrap(true);
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->hide();
  m_last->setIcon(icon(QStringLiteral("book")));
  m_last->setDefault(true);
  m_last->hide();
  auto* column = new QVBoxLayout;
  column->setSpacing(spacing::small);
  column->addStretch(2);
  for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(purpose)}) column->addWidget(part);
  column->addSpacing(spacing::large);
  column->addWidget(m_last);
  column->addWidget(stepButton(newBook, this));
  column->addWidget(stepButton(openBook, this));
  column->addSpacing(spacing::small);
  column->addWidget(m_message);
  column->addStretch(3);
  auto* holder = new QWidget(this);
  holder->setFixedWidth(kColumnWidth);
  holder->setLayout(column);
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(holder, 0, Qt::AlignHCenter);
  connect(m_last, &QPushButton::clicked, this, &StartPage::lastBookRequested);
}

void StartPage::setLastBook(const QString& path) {
  m_last->setVisible(!path.isEmpty() && QFileInfo::exists(path));
  m_last->setText(tr("Go on with %1").arg(QFileInfo(path).completeBaseName()));
  m_last->setToolTip(QDir::toNativeSeparators(path));
}

void StartPage::say(const QString& sentence, bool wrong) {
  setInk(m_message, wrong ? themeOf(this).bad : themeOf(this).textMuted);
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
}

QString StartPage::message() const {
  return m_message->text();
}

}  // namespace kontor::ui
