// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"
#include "exchange/values/date_text.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace kontor::exchange {

/// Looks through the dates of a file for one that tells whether day, month or year comes first (a number above 12).
/// Nothing when none does.
std::optional<DateOrder> findDateOrder(const std::filesystem::path& file, const Recognition& recognition);

/// `dmy`, `mdy`, `ymd`.
std::string_view dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(std::string_view name);

}  // namespace kontor::exchange
