// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <utility>

namespace kontor::models {

/// A piece of work that a Session runs in a worker. Copies speak of the same work; dropping them does nothing.
/// A cancelled job never delivers, even when its result was already on the way. For the GUI thread.
class Job {
 public:
  Job() = default;
  explicit Job(std::shared_ptr<std::stop_source> stop) : m_stop(std::move(stop)) {}

  void cancel() const {
    if (m_stop) m_stop->request_stop();
  }

 private:
  std::shared_ptr<std::stop_source> m_stop;
};

/// Keeps the newest of a series of jobs: a newer one cancels the older, and so does the end of the owner.
class LatestJob {
 public:
  LatestJob() = default;
  LatestJob(const LatestJob&) = delete;
  LatestJob& operator=(const LatestJob&) = delete;
  ~LatestJob() { m_job.cancel(); }

  LatestJob& operator=(Job job) {
    m_job.cancel();
    m_job = std::move(job);
    return *this;
  }
  void cancel() { m_job.cancel(); }

 private:
  Job m_job;
};

}  // namespace kontor::models
