// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kontor::exchange {

/// Takes an English or German month name, long or short, in any case, off the text; 0 when there is none.
unsigned takeMonthName(std::string_view& text);

/// Takes the name or abbreviation of a day (any letters) off the text.
bool takeDayName(std::string_view& text);

/// Takes `Z`, `+02:00`, `+0200` or `+02` off the text: seconds east of UTC.
std::optional<std::int32_t> takeOffset(std::string_view& text);

/// Takes a zone abbreviation off the text. Abbreviations that mean several zones (`CST`, `IST`, `BST`) are unknown.
std::optional<std::int32_t> takeZoneName(std::string_view& text);

}  // namespace kontor::exchange
