// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/charset.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::exchange {

/// Bytes of the character that begins with `lead` and goes on with `second`, as the encoding counts them; 0 when
/// `second` is needed and missing (`hasSecond` false). Not for UTF-8 and UTF-16.
std::size_t characterBytes(Charset charset, unsigned char lead, unsigned char second, bool hasSecond);

/// Exact conversion of a short piece (a long one is slow, because iconv starts anew every 64 bytes); nothing when any byte
/// is wrong.
std::optional<std::string> pieceToUtf8(std::string_view piece, Charset charset);

}  // namespace kontor::exchange
