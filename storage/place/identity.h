// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace kontor::storage {

/// What the head of a closed file says. What its log holds is not looked at.
struct Identity {
  std::int64_t application = 0;
  std::int64_t version = 0;
};

/// Reads the first bytes of a file that no connection of this process has open (closing it would drop its locks).
/// Throws BookError.
Identity identityOf(const std::filesystem::path& file);

}  // namespace kontor::storage
