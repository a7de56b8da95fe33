// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"
#include "exchange/values/date_text.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace kontor::exchange {

/// What the dates of a file tell of whether day, month or year comes first.
struct DateOrderFound {
  std::optional<DateOrder> order;  ///< nothing when no date tells (by a number above 12)
  bool contradicts = false;        ///< some tell one order and some another: only somebody who knows the file can say
};

/// Looks through all dates of a file.
DateOrderFound findDateOrder(const std::filesystem::path& file, const Recognition& recognition);

/// `dmy`, `mdy`, `ymd`.
std::string_view dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(std::string_view name);

}  // namespace kontor::exchange
