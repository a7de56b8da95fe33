// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace kontor::models {

/// How far a worker is; written there, read by the window a few times a second.
struct Progress {
  std::atomic<std::int64_t> done = 0;
  std::atomic<std::int64_t> total = 0;

  /// In thousandths; -1 while nobody can tell.
  int share() const {
    const std::int64_t all = total;
    return all <= 0 ? -1 : static_cast<int>(std::min<std::int64_t>(1000, done * 1000 / all));
  }
};

/// What a worker calls with how much is done, of how much.
inline std::function<void(std::int64_t, std::int64_t)> reportTo(std::shared_ptr<Progress> progress) {
  return [progress = std::move(progress)](std::int64_t done, std::int64_t total) {
    progress->done = done;
    progress->total = total;
  };
}

}  // namespace kontor::models
