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

#include <utility>

namespace kontor::ui {
namespace {

constexpr int kColumnWidth = 440;
constexpr int kLogoSize = 56;

QLabel* quietLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

StartPage::StartPage(QAction* demoBook, QAction* newBook, QAction* openBook, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout), m_demo(step(demoBook)), m_import(new QPushButton(this)) {
  auto* logo = new QLabel(this);
  logo->setPixmap(icon(QStringLiteral("kontor")).pixmap(QSize(kLogoSize, kLogoSize), devicePixelRatioF()));
  auto* name = new QLabel(applicationTitle(), this);
  setTextStyle(name, TextStyle::Figure);
  auto* purpose = quietLabel(
      tr("Everything you sell, buy, count, ship and answer, in one file of your own. It needs no network."), this);
  m_message = quietLabel({}, this);
  m_message->setForegroundRole(QPalette::WindowText);  // its colour says how grave it is
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->hide();
  m_import->setIcon(icon(QStringLiteral("import")));
  m_import->setText(tr("Import my first file…"));
  m_import->setToolTip(tr("Makes a new book and shows what a file would bring into it"));
  m_demo->setToolTip(tr("A small shop with invented orders, to try everything out"));
  m_recent->setSpacing(spacing::small);
  auto* column = new QVBoxLayout;
  column->setSpacing(spacing::small);
  column->addStretch(2);
  for (QWidget* part : {static_cast<QWidget*>(logo), static_cast<QWidget*>(name), static_cast<QWidget*>(purpose)}) {
    column->addWidget(part);
  }
  column->addSpacing(spacing::large);
  column->addLayout(m_recent);
  for (QPushButton* button : {m_demo, m_import, step(newBook), step(openBook)}) column->addWidget(button);
  column->addSpacing(spacing::small);
  column->addWidget(m_message);
  column->addStretch(3);
  auto* holder = new QWidget(this);
  holder->setFixedWidth(kColumnWidth);
  holder->setLayout(column);
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(holder, 0, Qt::AlignHCenter);
  connect(m_import, &QPushButton::clicked, this, &StartPage::firstImportRequested);
  setRecent({});
}

QPushButton* StartPage::step(QAction* action) {
  auto* button = new QPushButton(action->icon(), action->iconText(), this);
  button->setVisible(action->isVisible());
  connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

void StartPage::setRecent(const QStringList& books) {
  for (QPushButton* old : std::exchange(m_recentButtons, {})) delete old;
  for (const QString& path : books) {
    const QString name = QFileInfo(path).completeBaseName();
    const QString text = m_recentButtons.isEmpty() ? tr("Go on with %1").arg(name) : name;
    auto* button = new QPushButton(icon(QStringLiteral("book")), text, this);
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setDefault(m_recentButtons.isEmpty());
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT bookRequested(path); });
    m_recent->addWidget(button);
    m_recentButtons << button;
  }
  m_demo->setDefault(books.isEmpty());
  m_import->setDefault(books.isEmpty() && m_demo->isHidden());
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
