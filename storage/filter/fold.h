// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kontor::storage {

/// The form in which texts are searched: case folded, compatibility forms made one (NFKC), so that `ＡＢ１` is found by
/// `ab1` and `STRASSE` by `straße`.
std::string fold(std::string_view text);

/// True when folding changes nothing but ASCII capitals: ASCII, Chinese characters, kana.
bool foldsPlainly(std::string_view text);
/// The folded form of a text that folds plainly, byte by byte.
constexpr char foldByte(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace kontor::storage
