// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify_run.h"

#include "models/words/messages.h"

namespace kontor::models {

VerifyRun::VerifyRun(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void VerifyRun::start(bool deep) {
  m_deep = deep;
  m_result.reset();
  m_failure.clear();
  m_state = State::Running;
  m_clock.start();
  m_job = m_session.compute(
      this, [this, deep](std::stop_token stop) { return storage::verify(m_session.book(), deep, stop); },
      [this](storage::VerifyResult result) {
        m_result = std::move(result);
        finish(State::Done);
      },
      [this](const Failure& failure) {
        m_failure = failure.sentence;
        finish(State::Failed);
      });
  Q_EMIT changed();
}

void VerifyRun::cancel() {
  if (m_state != State::Running) return;
  m_job.cancel();
  finish(State::Cancelled);
}

void VerifyRun::finish(State state) {
  m_state = state;
  m_taken = m_clock.elapsed();
  Q_EMIT changed();
}

qint64 VerifyRun::elapsedSeconds() const {
  return (m_state == State::Running ? m_clock.elapsed() : m_taken) / 1000;
}

QStringList VerifyRun::findings() const {
  QStringList sentences;
  if (!m_result) return sentences;
  for (const storage::Finding& finding : m_result->findings)
    sentences << findingSentence(finding.code, finding.table, finding.id, finding.detail);
  return sentences;
}

QString VerifyRun::sentence() const {
  const QLocale& locale = m_session.text().locale();
  switch (m_state) {
    case State::Idle: return {};
    case State::Running:
      return m_deep ? tr("Replaying the journal and comparing every row … %n s", nullptr, static_cast<int>(elapsedSeconds()))
                    : tr("Checking the file, the links between rows and the chain … %n s", nullptr,
                         static_cast<int>(elapsedSeconds()));
    case State::Cancelled: return tr("Stopped before the end. Nothing was changed.");
    case State::Failed: return m_failure;
    case State::Done: break;
  }
  const QString entries = locale.toString(static_cast<qlonglong>(m_result->entries));
  if (!m_result->findings.empty())
    return tr("Not as it should be: %1. Entries checked: %2.")
        .arg(locale.toString(static_cast<qlonglong>(m_result->findings.size())), entries);
  return m_deep ? tr("All is well: %1 entries replayed, every row is as the journal says.").arg(entries)
                : tr("All is well: %1 entries, the chain is whole.").arg(entries);
}

}  // namespace kontor::models
