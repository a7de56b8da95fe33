// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace kontor::exchange {

/// What stopped a walk over UTF-8 text.
struct Utf8Stop {
  enum class Kind { End, Invalid, Nul, ReplacementCharacter, Cut };
  Kind kind = Kind::End;
  std::size_t at = 0;      ///< offset of the stop
  std::size_t length = 0;  ///< bytes of the fault
};

/// Walks well-formed UTF-8 (no overlong forms, surrogates or values above U+10FFFF) from `from` to the first fault,
/// NUL, U+FFFD, or a character that the end cuts off (`Cut`).
Utf8Stop walkUtf8(std::string_view text, std::size_t from);

bool isUtf8(std::string_view text);

/// Length of the leading run of bytes 0x01–0x7F.
std::size_t asciiPrefix(std::string_view text);

/// Takes the next character off valid UTF-8 text, which must not be empty.
char32_t takeCharacter(std::string_view& text);

/// Writes one character as UTF-8; returns the number of bytes (at most 4).
std::size_t putCharacter(char32_t character, char* out);

}  // namespace kontor::exchange
