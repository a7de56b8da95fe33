// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::domain {

/// An ISO 4217 code. The default value means "no currency stated".
class Currency {
 public:
  constexpr Currency() = default;

  /// Accepts three ASCII letters of a known code, in any case (`usd`); nothing for anything else.
  static std::optional<Currency> fromCode(std::string_view code);

  /// Any three ASCII letters: for accounts that may hold a currency younger than this program.
  static std::optional<Currency> fromLetters(std::string_view code);

  std::string_view code() const { return {m_code, m_code[0] == '\0' ? 0u : 3u}; }
  bool isStated() const { return m_code[0] != '\0'; }
  /// Digits behind the decimal sign that the currency itself uses (JPY 0, EUR 2, KWD 3).
  int digits() const;

  friend bool operator==(const Currency& a, const Currency& b) { return a.code() == b.code(); }
  friend auto operator<=>(const Currency& a, const Currency& b) { return a.code() <=> b.code(); }

 private:
  char m_code[4] = {};
};

/// ISO 4217 for "no currency": of channels whose currency nobody has said yet.
inline constexpr std::string_view kNoCurrency = "XXX";

}  // namespace kontor::domain
