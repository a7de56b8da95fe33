// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"
#include "exchange/read_file.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace kontor::exchange {

/// Looks through the amounts of a file for one that only a point or only a comma can be the decimal mark of
/// (`12,50`); `otherwise` when none tells (`1.234`). Amounts of money that contradict each other leave it open, and each
/// cell speaks for itself.
std::optional<char> findDecimalMark(const std::filesystem::path& file, const Recognition& recognition,
                                    std::optional<char> otherwise = {});

/// The mark of `point` or `comma`.
std::optional<char> decimalMarkFromName(std::string_view name);
/// `point` or `comma`.
std::string_view decimalMarkName(char mark);

/// The profile with this decimal mark: in all columns, or only in those that leave it open.
Profile withDecimalMark(Profile profile, char mark, bool onlyOpen);

}  // namespace kontor::exchange
