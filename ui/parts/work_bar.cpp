// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/work_bar.h"

#include <algorithm>
#include <chrono>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kWorkMoment{300};
constexpr std::chrono::milliseconds kWorkLookEvery{100};
constexpr int kWorkWhole = 1000;

}  // namespace

WorkBar::WorkBar(QWidget* parent) : QProgressBar(parent) {
  setTextVisible(false);
  setAccessibleName(tr("Progress"));
  hide();
  connect(&m_timer, &QTimer::timeout, this, &WorkBar::look);
}

std::shared_ptr<models::Progress> WorkBar::begin() {
  m_progress = std::make_shared<models::Progress>();
  m_timer.start(kWorkMoment);
  return m_progress;
}

void WorkBar::end() {
  m_timer.stop();
  hide();
}

void WorkBar::look() {
  const int share = m_progress->share();
  setRange(0, share < 0 ? 0 : kWorkWhole);
  setValue(std::max(0, share));
  show();
  m_timer.start(kWorkLookEvery);
}

}  // namespace kontor::ui
