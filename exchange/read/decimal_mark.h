// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"

#include <filesystem>
#include <optional>

namespace kontor::exchange {

/// Looks through the amounts of a file whose profile leaves the decimal mark open (`"numbers": "any"`) for those that
/// admit one mark only. Nothing when none does or they contradict each other.
std::optional<char> findDecimalMark(const std::filesystem::path& file, const Recognition& recognition);

}  // namespace kontor::exchange
