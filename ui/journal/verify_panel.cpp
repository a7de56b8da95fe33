// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/verify_panel.h"

#include "ui/icons.h"
#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace kontor::ui {
namespace {

constexpr int kFindingsInView = 6;
constexpr int kOutcomeIcon = 20;

}  // namespace

VerifyPanel::VerifyPanel(models::Session& session, QWidget* parent) : Card(QString(), parent) {
  m_run = new models::VerifyRun(session, this);
  m_icon = new QLabel(this);
  m_sentence = new QLabel(this);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_cancel = new QPushButton(this);
  m_copy = new QPushButton(tr("Copy the findings"), this);
  m_progress = new QProgressBar(this);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("The check is running"));
  m_findings = new QStringListModel(this);
  m_list = new QListView(this);
  m_list->setModel(m_findings);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setUniformItemSizes(true);
  m_list->setFrameShape(QFrame::NoFrame);
  useDetailRows(*m_list);
  m_list->setAccessibleName(tr("What the check found"));
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_icon);
  line->addWidget(m_sentence, 1);
  line->addWidget(m_copy);
  line->addWidget(m_cancel);
  body()->addLayout(line);
  body()->addWidget(m_progress);
  body()->addWidget(m_list, 1);
  m_ticker.setInterval(std::chrono::seconds(1));
  connect(&m_ticker, &QTimer::timeout, this, &VerifyPanel::update);
  connect(m_run, &models::VerifyRun::changed, this, &VerifyPanel::update);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_run->state() == models::VerifyRun::State::Running) return m_run->cancel();
    hide();
  });
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QApplication::clipboard()->setText(m_findings->stringList().join(QLatin1Char('\n'))); });
  hide();
}

void VerifyPanel::start(bool deep) {
  m_run->start(deep);
  m_ticker.start();
  show();
}

void VerifyPanel::update() {
  using State = models::VerifyRun::State;
  const State state = m_run->state();
  const bool running = state == State::Running;
  if (!running) m_ticker.stop();
  const Theme& theme = themeOf(this);
  const QStringList findings = m_run->findings();
  const bool good = state == State::Done && findings.isEmpty();
  const bool bad = state == State::Failed || !findings.isEmpty();
  const QString name = good ? QStringLiteral("check") : bad ? QStringLiteral("warning") : QStringLiteral("info");
  m_icon->setPixmap(iconPixmap(name,
                               good  ? theme.good
                               : bad ? theme.bad
                                     : theme.textMuted,
                               kOutcomeIcon, devicePixelRatioF()));
  m_sentence->setText(m_run->sentence());
  m_cancel->setText(running ? tr("Stop") : tr("Close"));
  m_progress->setVisible(running);
  m_findings->setStringList(findings);
  m_list->setVisible(!findings.isEmpty());
  m_copy->setVisible(!findings.isEmpty());
  const int rows = std::min(kFindingsInView, static_cast<int>(findings.size()));
  if (rows > 0) m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) + 6);
}

void VerifyPanel::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_run->state() != models::VerifyRun::State::Idle) update();
}

}  // namespace kontor::ui
