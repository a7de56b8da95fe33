// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/cell_value.h"

#include "exchange/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace kontor::exchange {
namespace {

using Shows = NumberFormat::Shows;

constexpr double kWhole = 1e15;              // below it a spreadsheet keeps every digit
constexpr double kExact = 9007199254740992;  // 2^53
constexpr int kMostDecimals = 9;             // more than any field of ours has
constexpr double kNoise = 1e-10;
constexpr std::int64_t kDay = 86400;

void appendPadded(std::string& out, std::int64_t number, int width) {
  char digits[24];
  const char* end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  const auto length = static_cast<int>(end - digits);
  if (length < width) out.append(static_cast<std::size_t>(width - length), '0');
  out.append(static_cast<const char*>(digits), end);
}

void appendClock(std::string& out, std::int64_t seconds, int hourWidth) {
  appendPadded(out, seconds / 3600, hourWidth);
  out.push_back(':');
  appendPadded(out, seconds / 60 % 60, 2);
  out.push_back(':');
  appendPadded(out, seconds % 60, 2);
}

/// False when no date has this number. Day 60 of the usual count is a 29 February 1900 that never was.
bool appendDay(std::string& out, std::int64_t number, bool since1904) {
  using namespace std::chrono;
  const sys_days start = since1904     ? sys_days(1904y / January / 1)
                         : number > 60 ? sys_days(1899y / December / 30)
                                       : sys_days(1899y / December / 31);
  if (number < (since1904 ? 0 : 1) || (!since1904 && number == 60) || number > 2958465) return false;
  const year_month_day day(start + days(number));
  appendPadded(out, int(day.year()), 4);
  out.push_back('-');
  appendPadded(out, unsigned(day.month()), 2);
  out.push_back('-');
  appendPadded(out, unsigned(day.day()), 2);
  return true;
}

/// Nothing when the number is not one that such a format shows.
bool appendTime(std::string& out, double number, Shows shows, bool since1904, CellKind& kind) {
  if (!(number >= 0 && number < 3e6)) return false;
  const auto seconds = static_cast<std::int64_t>(std::llround(number * kDay));
  const bool timeOnly =
      shows == Shows::Elapsed || (shows == Shows::Time && seconds < kDay) || (!since1904 && seconds < kDay);
  kind = timeOnly ? CellKind::Text : CellKind::Date;
  if (timeOnly) {
    if (shows == Shows::Date) return false;
    appendClock(out, seconds, 2);
    return true;
  }
  if (!appendDay(out, seconds / kDay, since1904)) return false;
  if (shows == Shows::Date && seconds % kDay == 0) return true;
  out.push_back(' ');
  appendClock(out, seconds % kDay, 2);
  return true;
}

/// What a spreadsheet shows of a number: fifteen digits.
double shownDigits(double number) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific, 14).ptr;
  std::from_chars(text, end, number);
  return number;
}

double withoutNoise(double number) {
  const double scale = 1e9;
  number = shownDigits(number);
  if (std::abs(number) >= kExact / scale) return number;
  const double rounded = std::round(number * scale) / scale;
  return std::abs(number - rounded) < kNoise ? rounded : number;
}

/// Fifteen digits are what a spreadsheet shows and what a person typed.
void appendDecimal(std::string& out, double number, int width) {
  char text[32];
  const char* end = std::to_chars(text, text + sizeof text, std::abs(number), std::chars_format::scientific, 14).ptr;
  std::string digits(1, text[0]);
  digits.append(text + 2, 14);
  int exponent = 0;
  std::from_chars(text[17] == '+' ? text + 18 : text + 17, end, exponent);
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  if (exponent < 0) digits.insert(0, static_cast<std::size_t>(-exponent), '0');
  const auto whole = static_cast<std::size_t>(std::max(exponent, 0)) + 1;
  if (digits.size() < whole) digits.append(whole - digits.size(), '0');
  if (number < 0) out.push_back('-');
  if (whole < static_cast<std::size_t>(width)) out.append(static_cast<std::size_t>(width) - whole, '0');
  out.append(digits, 0, whole);
  if (digits.size() == whole) return;
  out.push_back('.');
  out.append(digits, whole);
}

bool isDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Written as it is to be read already: no exponent, not too many digits, no blank zeros.
bool isPlainNumber(std::string_view written, int width) {
  if (width > 0 || written.size() > 16) return false;
  if (written.starts_with('-')) written.remove_prefix(1);
  const auto point = written.find('.');
  const auto whole = written.substr(0, point);
  if (!isDigits(whole) || whole.size() > 15 || (whole.size() > 1 && whole.front() == '0')) return false;
  if (point == std::string_view::npos) return written != "0";
  const auto decimals = written.substr(point + 1);
  return isDigits(decimals) && decimals.back() != '0' && decimals.size() <= kMostDecimals &&
         whole.size() + decimals.size() <= 15;
}

bool isHex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

}  // namespace

CellKind appendNumber(std::string& out, double number, NumberFormat format, bool since1904) {
  CellKind kind = CellKind::Number;
  if (!std::isfinite(number)) {
    out.append("#NUM!");
    return CellKind::Text;
  }
  if (format.shows != Shows::Number && appendTime(out, number, format.shows, since1904, kind)) return kind;
  if (std::abs(number) < kWhole) {
    const double clean = withoutNoise(number);
    appendDecimal(out, clean == 0 ? 0 : clean, format.digits);
    return CellKind::Number;
  }
  std::array<char, 40> text{};
  const bool exact = std::abs(number) < kExact && std::trunc(number) == number;
  const auto end = exact ? std::to_chars(text.begin(), text.end(), static_cast<std::int64_t>(number))
                         : std::to_chars(text.begin(), text.end(), number, std::chars_format::scientific);
  std::ranges::replace(text, 'e', 'E');
  out.append(text.begin(), end.ptr);
  return CellKind::Number;
}

CellKind appendNumber(std::string& out, std::string_view written, NumberFormat format, bool since1904) {
  if (format.shows == Shows::Number &&
      (isPlainNumber(written, format.digits) || (written.size() > 15 && isDigits(written)))) {
    out.append(written);
    return CellKind::Number;
  }
  double number = 0;
  const auto end = std::from_chars(written.data(), written.data() + written.size(), number);
  if (end.ec != std::errc() || end.ptr != written.data() + written.size() || !std::isfinite(number)) {
    out.append(written);
    return CellKind::Text;
  }
  return appendNumber(out, number, format, since1904);
}

void appendUnescaped(std::string& out, std::string_view text) {
  for (;;) {
    const auto at = text.find("_x");
    const bool whole = at != std::string_view::npos && at + 7 <= text.size() && text[at + 6] == '_' &&
                       std::ranges::all_of(text.substr(at + 2, 4), isHex);
    if (at == std::string_view::npos) break;
    out.append(text.substr(0, at));
    text.remove_prefix(at);
    if (!whole) {
      out.append(text.substr(0, 2));
      text.remove_prefix(2);
      continue;
    }
    unsigned code = 0;
    std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    char bytes[4];
    const bool half = code >= 0xD800 && code < 0xE000;
    if (code != 0) out.append(bytes, putCharacter(half ? U'\uFFFD' : static_cast<char32_t>(code), bytes));
    text.remove_prefix(7);
  }
  out.append(text);
}

}  // namespace kontor::exchange
