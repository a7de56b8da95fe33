// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/encoded_twice.h"

#include "exchange/text/utf8.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

/// The signs that Windows-1252 has where ISO 8859-1 has control characters.
constexpr std::array<char32_t, 27> kWindowsSigns = {0x20AC, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
                                                    0x0160, 0x2039, 0x0152, 0x017D, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x017E, 0x0178};

bool isContinuation(char32_t c) {
  return (c >= 0x80 && c <= 0xBF) || std::ranges::find(kWindowsSigns, c) != kWindowsSigns.end();
}

/// How many characters must follow one that stands for a lead byte; 0 for any other.
std::size_t followersOf(char32_t c) {
  if (c >= 0xC2 && c <= 0xDF) return 1;
  if (c >= 0xE0 && c <= 0xEF) return 2;
  return c >= 0xF0 && c <= 0xF4 ? 3 : 0;
}

}  // namespace

bool isEncodedTwice(std::string_view utf8) {
  // Only the characters from À to ô begin so.
  for (std::size_t at = utf8.find('\xC3'); at != std::string_view::npos; at = utf8.find('\xC3', at + 1)) {
    std::string_view rest = utf8.substr(at);
    std::size_t left = followersOf(takeCharacter(rest));
    if (left == 0) continue;
    while (left > 0 && !rest.empty() && isContinuation(takeCharacter(rest))) --left;
    if (left == 0) return true;
  }
  return false;
}

}  // namespace kontor::exchange
