// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/verify.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <optional>

namespace kontor::models {

/// One check of the book, in a worker. For the GUI thread.
class VerifyRun : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Running, Done, Cancelled, Failed };

  explicit VerifyRun(Session& session, QObject* parent = nullptr);

  /// `deep` also replays the whole journal and compares every row.
  void start(bool deep);
  void cancel();

  State state() const { return m_state; }
  bool isDeep() const { return m_deep; }
  const std::optional<storage::VerifyResult>& result() const { return m_result; }
  /// One sentence per finding, those of one kind together.
  QStringList findings() const;
  /// The outcome in a sentence.
  QString sentence() const;
  qint64 elapsedSeconds() const;

 Q_SIGNALS:
  void changed();

 private:
  void finish(State state);

  Session& m_session;
  State m_state = State::Idle;
  bool m_deep = false;
  std::optional<storage::VerifyResult> m_result;
  QString m_failure;
  QElapsedTimer m_clock;
  qint64 m_taken = 0;
  LatestJob m_job;
};

}  // namespace kontor::models
