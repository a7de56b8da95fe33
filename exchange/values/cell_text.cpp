// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/cell_text.h"

#include "exchange/text/utf8.h"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Characters without a shape of their own; those that join and part letters have one.
bool isInvisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// The last character of valid UTF-8 text, as the bytes it has.
std::string_view lastCharacter(std::string_view text) {
  std::size_t from = text.size() - 1;
  while (from > 0 && text.size() - from < 4 && (text[from] & 0xC0) == 0x80) --from;
  return text.substr(from);
}

bool isPlainNumber(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const bool digits = std::ranges::any_of(text, isDigit);
  return digits && std::ranges::count(text, '.') <= 1 &&
         std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
}

std::string_view takeDigits(std::string_view& text) {
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

/// `5.43514E+11`, `2,00E+15`: how a spreadsheet shows a number that is too long for the cell.
bool isExponentForm(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (takeDigits(text).empty()) return false;
  if (text.starts_with('.') || text.starts_with(',')) {
    text.remove_prefix(1);
    if (takeDigits(text).empty()) return false;
  }
  if (!text.starts_with("E+") && !text.starts_with("E-")) return false;
  text.remove_prefix(2);
  const auto exponent = takeDigits(text);
  return text.empty() && !exponent.empty() && exponent.size() <= 3;
}

bool isErrorValue(std::string_view text) {
  static constexpr std::array kErrors = {"#REF!",  "#N/A",   "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!",
                                         "#NULL!", "#WERT!", "#BEZUG!", "#NV",    "#ZAHL!",  "#VALEUR!"};
  const bool tooNarrow = text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos;
  return tooNarrow || std::ranges::find(kErrors, text) != kErrors.end();
}

/// Folding and normal forms need a locale object with ICU behind it; they do not depend on its language.
const std::locale& unicodeLocale() {
  static const std::locale locale = boost::locale::generator()("en_US.UTF-8");
  return locale;
}

}  // namespace

bool isBlankCharacter(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  if (isInvisible(c) && c != 0xAD) return true;
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

std::string_view trimCell(std::string_view cell) {
  const auto visible = [](char c) { return c > ' ' && c < 0x7F; };
  if (!cell.empty() && visible(cell.front()) && visible(cell.back())) return cell;
  while (!cell.empty()) {
    auto rest = cell;
    if (!isBlankCharacter(takeCharacter(rest))) break;
    cell = rest;
  }
  while (!cell.empty()) {
    const auto last = lastCharacter(cell);
    auto character = last;
    if (!isBlankCharacter(takeCharacter(character))) break;
    cell.remove_suffix(last.size());
  }
  return cell;
}

std::string_view stripApostrophe(std::string_view cell) {
  if (cell.starts_with('\'')) cell.remove_prefix(1);
  return cell;
}

std::string stripFormulaWrap(std::string_view cell) {
  const auto inner = trimCell(cell);
  if (inner.size() < 3 || !inner.starts_with("=\"") || !inner.ends_with('"')) return std::string(cell);
  std::string text;
  for (std::size_t i = 2; i + 1 < inner.size(); ++i) {
    text.push_back(inner[i]);
    if (inner.substr(i, 2) == "\"\"" && i + 2 < inner.size()) ++i;
  }
  return text;
}

bool looksLikeFormula(std::string_view cell) {
  if (isPlainNumber(cell)) return false;
  while (!cell.empty()) {
    const char32_t c = takeCharacter(cell);
    if (c == '\t' || c == '\r' || c == '\n') return true;
    if (isBlankCharacter(c)) continue;
    return c == '=' || c == '+' || c == '-' || c == '@' || c == 0xFF1D || c == 0xFF0B || c == 0xFF0D || c == 0xFF20;
  }
  return false;
}

std::string addExportGuard(std::string_view cell) {
  const auto bare = cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
  return looksLikeFormula(bare) ? "'" + std::string(cell) : std::string(cell);
}

std::string_view stripExportGuard(std::string_view cell) {
  const auto bare = cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
  return bare.size() < cell.size() && looksLikeFormula(bare) ? cell.substr(1) : cell;
}

std::string_view spreadsheetDamage(std::string_view id) {
  id = trimCell(id);
  if (id.empty()) return {};
  if (isExponentForm(id) || isErrorValue(id)) return "damaged_by_spreadsheet";
  const bool digits = std::ranges::all_of(id, isDigit);
  if (digits && id.size() > 15 && id.substr(15).find_first_not_of('0') == std::string_view::npos) {
    return "maybe_damaged_by_spreadsheet";
  }
  return {};
}

std::string withoutInvisible(std::string_view text) {
  std::string visible;
  for (auto rest = text; !rest.empty();) {
    const auto before = rest;
    if (!isInvisible(takeCharacter(rest))) visible.append(before.substr(0, before.size() - rest.size()));
  }
  return visible;
}

std::string bareId(std::string_view id) {
  std::string bare = withoutInvisible(id);
  const bool isNumber = bare.find_first_not_of("0123456789-", 1) == std::string::npos;
  const bool guarded = bare.size() > 1 && bare.front() == '\'' && isNumber;
  return guarded ? bare.substr(1) : bare;
}

bool hasStrangeCharacters(std::string_view id) {
  if (id.starts_with('\'')) return true;
  while (!id.empty()) {
    const char32_t c = takeCharacter(id);
    const bool isWide = (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    if (c < ' ' || isWide) return true;
  }
  return false;
}

std::string normalizeNfc(std::string_view text) {
  return boost::locale::normalize(std::string(text), boost::locale::norm_nfc, unicodeLocale());
}

std::string normalizeHeader(std::string_view name) {
  std::string spaced;
  for (auto rest = trimCell(name); !rest.empty();) {
    char bytes[4];
    const char32_t character = takeCharacter(rest);
    const bool blank = isBlankCharacter(character);
    if (blank && spaced.ends_with(' ')) continue;
    spaced.append(bytes, putCharacter(blank ? U' ' : character, bytes));
  }
  const auto folded = boost::locale::fold_case(normalizeNfc(spaced), unicodeLocale());
  return normalizeNfc(folded);
}

}  // namespace kontor::exchange
