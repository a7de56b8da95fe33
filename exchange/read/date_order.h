// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"
#include "exchange/values/date_text.h"

#include <filesystem>
#include <optional>

namespace kontor::exchange {

/// Looks through the dates of a file for one that tells whether day or month comes first (a number above 12).
/// Nothing when none does.
std::optional<DateOrder> findDateOrder(const std::filesystem::path& file, const Recognition& recognition);

}  // namespace kontor::exchange
