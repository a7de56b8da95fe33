// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/run_panel.h"

#include "models/imports/import_text.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kStateIcon = 20;

struct RunLook {
  QString icon;
  QColor colour;
};

RunLook runLook(models::ImportFile::State state, const Theme& theme) {
  using State = models::ImportFile::State;
  if (state == State::Done) return {QStringLiteral("check"), theme.good};
  if (state == State::Unreadable || state == State::Failed) return {QStringLiteral("warning"), theme.bad};
  if (state == State::Ready) return {QStringLiteral("warning"), theme.warning};
  return {QStringLiteral("clock"), theme.textMuted};
}

}  // namespace

RunPanel::RunPanel(models::ImportSession& session, QWidget* parent) : Card(QString(), parent), m_session(session) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_icon = new QLabel(this);
  m_sentence = new QLabel(this);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_numbers = new QLabel(this);
  setTextStyle(m_numbers, TextStyle::Small);
  m_bar = new QProgressBar(this);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  m_undo = new QPushButton(icon(QStringLiteral("undo")), tr("Undo this import"), this);
  m_orders = new QPushButton(icon(QStringLiteral("orders")), tr("Show the orders"), this);
  m_retry = new QPushButton(tr("Read again"), this);
  m_teach = new QPushButton(icon(QStringLiteral("link")), tr("Match the columns …"), this);
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_icon);
  line->addWidget(m_sentence, 1);
  for (QPushButton* button : {m_orders, m_undo, m_retry, m_teach}) line->addWidget(button);
  body()->addLayout(line);
  body()->addWidget(m_bar);
  body()->addWidget(m_numbers);
  connect(m_undo, &QPushButton::clicked, this, [this] { m_session.undo(m_row); });
  connect(m_teach, &QPushButton::clicked, this, [this] { Q_EMIT teachRequested(m_row); });
  connect(m_retry, &QPushButton::clicked, this, [this] { m_session.retry(m_row); });
  connect(m_orders, &QPushButton::clicked, this, [this] { Q_EMIT ordersRequested(m_row); });
}

void RunPanel::show(int row) {
  m_row = row;
  const models::ImportFile& file = m_session.file(row);
  using State = models::ImportFile::State;
  const bool done = file.state == State::Done && file.result;
  const bool wrote = done && file.result->entry.seq != 0;
  describe(file);
  m_undo->setVisible(wrote && !m_session.isUndone(row));
  m_undo->setEnabled(!m_session.isImporting());
  m_orders->setVisible(wrote && !m_session.isUndone(row) && file.entity() == domain::Entity::SalesOrder);
  m_retry->setVisible(file.state == State::Cancelled || file.state == State::Failed);
  m_teach->setVisible(file.state == State::Unreadable && file.isTable());
  m_bar->setVisible(file.isBusy());
  m_numbers->setVisible(file.isBusy());
  progress(row);
  setVisible(!m_sentence->text().isEmpty());
}

void RunPanel::describe(const models::ImportFile& file) {
  using State = models::ImportFile::State;
  const RunLook look = runLook(file.state, themeOf(this));
  m_icon->setPixmap(iconPixmap(look.icon, look.colour, kStateIcon, devicePixelRatioF()));
  switch (file.state) {
    case State::Recognising: return m_sentence->setText(tr("Looking at the file …"));
    case State::Reading: return m_sentence->setText(tr("Reading the file and comparing it with the book …"));
    case State::Waiting: return m_sentence->setText(tr("Its turn comes after the files before it."));
    case State::Importing: return m_sentence->setText(tr("Importing. Until the end nothing of it is in the book."));
    case State::Cancelled: return m_sentence->setText(tr("Stopped. Nothing of this file is in the book."));
    case State::Done:
      return m_sentence->setText(m_session.isUndone(m_row)
                                     ? tr("This import has been taken back. The journal can do it again.")
                                     : models::resultText(file, m_session.session().text()));
    case State::Failed: return m_sentence->setText(tr("Nothing of this file is in the book. %1").arg(file.failure));
    case State::Unreadable:
    case State::Ready: return m_sentence->setText(file.failure);
  }
}

void RunPanel::progress(int row) {
  if (row != m_row) return;
  const models::ImportFile& file = m_session.file(row);
  const int share = models::progressShare(file);
  m_bar->setRange(0, share < 0 ? 0 : 1000);
  m_bar->setValue(std::max(0, share));
  m_numbers->setText(models::progressText(file, m_session.session().text()));
}

void RunPanel::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_row >= 0 && m_row < m_session.fileCount()) describe(m_session.file(m_row));
}

}  // namespace kontor::ui
