// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waiting_dialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace kontor::ui {
namespace {

constexpr int kWaitingWidth = 360;
constexpr int kWhole = 1000;
constexpr std::chrono::milliseconds kLookEvery{50};

}  // namespace

WaitingDialog::WaitingDialog(const QString& sentence, QWidget* parent)
    : QDialog(parent), m_sentence(new QLabel(sentence, this)), m_bar(new QProgressBar(this)) {
  setWindowTitle(sentence);
  setWindowModality(Qt::WindowModal);
  setAttribute(Qt::WA_DeleteOnClose);
  m_sentence->setWordWrap(true);
  m_bar->setTextVisible(false);
  m_bar->setRange(0, kWhole);
  m_bar->setAccessibleName(tr("Progress"));
  auto* buttons = new QDialogButtonBox(this);
  m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::RejectRole);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(spacing::medium);
  layout->addWidget(m_sentence);
  layout->addWidget(m_bar);
  layout->addWidget(buttons);
  setMinimumWidth(kWaitingWidth);
  connect(buttons, &QDialogButtonBox::rejected, this, &WaitingDialog::reject);
  connect(&m_timer, &QTimer::timeout, this, &WaitingDialog::look);
  m_timer.start(kLookEvery);
}

WaitingDialog::~WaitingDialog() {
  m_progress->stop.request_stop();
}

std::function<void(std::int64_t, std::int64_t)> WaitingDialog::reporter() const {
  return [progress = m_progress](std::int64_t done, std::int64_t total) {
    if (total > 0) progress->thousandths = static_cast<int>(done * kWhole / total);
  };
}

void WaitingDialog::reject() {
  m_progress->stop.request_stop();
  m_stop->setEnabled(false);
  m_sentence->setText(tr("Stopping …"));
}

void WaitingDialog::look() {
  m_bar->setValue(std::max(0, m_progress->thousandths.load()));
}

}  // namespace kontor::ui
