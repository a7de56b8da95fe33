// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace kontor::storage {

/// What the book takes from outside, so that every test is deterministic.
struct Environment {
  std::function<domain::Instant()> now;
  std::function<void(std::span<std::byte>)> random;
  std::string user;  ///< who writes, as the journal names him

  /// The system's clock, libsodium's randomness and the account's name.
  static Environment system();
};

}  // namespace kontor::storage
