// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor::exchange {

/// The ISO 3166 code of a country that is written as its code (two or three letters) or as its English or German
/// name, with the usual other spellings (`UK`, `USA`, `EIRE`, `South Korea`). Empty for anything else.
std::string_view countryCode(std::string_view text);

}  // namespace kontor::exchange
