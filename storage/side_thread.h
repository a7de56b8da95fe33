// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor::storage {

/// One thread that does what it is given in order, while its owner goes on. Waits when too much is waiting, so that
/// memory stays flat.
class SideThread {
 public:
  SideThread();
  ~SideThread();

  void post(std::function<void()> work);
  /// Waits until all is done; rethrows what went wrong.
  void finish();
  /// Drops what is waiting and waits for what has begun.
  void cancel();

 private:
  void run();

  static constexpr std::size_t kMostWaiting = 8;

  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<std::function<void()>> m_waiting;
  bool m_busy = false;
  bool m_closing = false;
  std::exception_ptr m_failure;
  std::thread m_thread;  // last: everything above exists while it runs
};

}  // namespace kontor::storage
