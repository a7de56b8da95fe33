// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/side_thread.h"

#include <utility>

namespace kontor::storage {

SideThread::SideThread() : m_thread([this] { run(); }) {}

SideThread::~SideThread() {
  {
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    m_closing = true;
  }
  m_changed.notify_all();
  m_thread.join();
}

void SideThread::post(std::function<void()> work) {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
  m_waiting.push_back(std::move(work));
  m_changed.notify_all();
}

void SideThread::finish() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
  if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void SideThread::cancel() {
  std::unique_lock lock(m_mutex);
  m_waiting.clear();
  m_changed.wait(lock, [this] { return !m_busy; });
}

void SideThread::run() {
  std::unique_lock lock(m_mutex);
  while (true) {
    m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closing; });
    if (m_waiting.empty()) return;
    const auto work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_busy = true;
    lock.unlock();
    try {
      work();
    } catch (...) {
      lock.lock();
      m_failure = std::current_exception();
      lock.unlock();
    }
    lock.lock();
    m_busy = false;
    m_changed.notify_all();
  }
}

}  // namespace kontor::storage
