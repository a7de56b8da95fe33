// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/number_format.h"

#include <algorithm>
#include <string>

namespace kontor::exchange {
namespace {

using Shows = NumberFormat::Shows;

char lowerLetter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// The letters and places of the first section of a code: no literal texts, colours, locales, conditions.
struct FormatLetters {
  std::string letters;
  bool elapsed = false;  // [h], [mm], [ss]
};

bool isElapsed(std::string_view inside) {
  return !inside.empty() && std::ranges::all_of(inside, [&](char c) {
    return lowerLetter(c) == lowerLetter(inside.front()) &&
           std::string_view("hms").find(lowerLetter(c)) != std::string_view::npos;
  });
}

FormatLetters lettersOf(std::string_view code) {
  FormatLetters found;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == ';') break;
    if (c == '"' || c == '[') {
      const auto end = std::min(code.find(c == '"' ? '"' : ']', at + 1), code.size());
      if (c == '[' && isElapsed(code.substr(at + 1, end - at - 1))) found.elapsed = true;
      at = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++at;
    } else {
      found.letters.push_back(lowerLetter(c));
    }
  }
  return found;
}

/// Places of digits make it a number, unless they are those of a second (`ss.000`).
bool hasDigitPlaces(std::string_view letters) {
  if (letters.find_first_of("#?") != std::string_view::npos) return true;
  const auto zero = letters.find('0');
  return zero != std::string_view::npos && !letters.substr(0, zero).ends_with("s.");
}

bool hasAny(std::string_view text, std::string_view letters) {
  return text.find_first_of(letters) != std::string_view::npos;
}

void eraseAll(std::string& text, std::string_view word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) text.erase(at, word.size());
}

}  // namespace

NumberFormat numberFormat(std::string_view code) {
  auto [letters, elapsed] = lettersOf(code);
  eraseAll(letters, "general");
  const bool onlyZeros = !letters.empty() && letters.size() < 20 && letters.find_first_not_of('0') == std::string::npos;
  if (onlyZeros) return {Shows::Number, static_cast<std::uint8_t>(letters.size())};
  if (hasDigitPlaces(letters)) return {};
  const bool halves = letters.find("am/pm") != std::string::npos || letters.find("a/p") != std::string::npos;
  eraseAll(letters, "am/pm");
  eraseAll(letters, "a/p");
  const bool time = halves || elapsed || hasAny(letters, "hs");
  const bool date = hasAny(letters, "ydgeba") || (!time && hasAny(letters, "m"));
  if (date) return {time ? Shows::DateTime : Shows::Date, 0};
  if (elapsed) return {Shows::Elapsed, 0};
  return {time ? Shows::Time : Shows::Number, 0};
}

NumberFormat builtInFormat(unsigned id) {
  const auto within = [id](unsigned first, unsigned last) { return id >= first && id <= last; };
  if (id == 22) return {Shows::DateTime, 0};
  if (id == 46) return {Shows::Elapsed, 0};
  if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58) return {Shows::Date, 0};
  if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || id == 55 || id == 56) return {Shows::Time, 0};
  return {};
}

}  // namespace kontor::exchange
