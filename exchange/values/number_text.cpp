// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/number_text.h"

#include "exchange/text/utf8.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/currency_mark.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

constexpr std::string_view kNotANumber = "not_a_number";

/// A number as written: one plain character for every sign that means the same, marks taken out.
struct Written {
  std::array<char, 80> symbols{};  // digits, `. , ' -+()%`, blank; `$` stands for a currency mark
  std::size_t size = 0;
  std::array<CurrencyMark, 2> marks{};
  std::size_t markCount = 0;

  bool add(char symbol) {
    if (size == symbols.size()) return false;
    symbols[size++] = symbol;
    return true;
  }
  std::string_view text() const { return {symbols.data(), size}; }
};

/// The plain character for one that numbers are made of; 0 for any other.
char symbolOf(char32_t c) {
  constexpr std::string_view kOwn = "0123456789.,'+-()%";
  if (c < 0x80 && kOwn.find(static_cast<char>(c)) != std::string_view::npos) return static_cast<char>(c);
  if (c >= 0xFF10 && c <= 0xFF19) return static_cast<char>('0' + (c - 0xFF10));
  switch (c) {
    case 0xFF0E: return '.';
    case 0xFF0C: return ',';
    case 0x2019:
    case 0x02BC:
    case 0xFF07: return '\'';
    case 0x2212:
    case 0x2013:
    case 0xFF0D: return '-';
    case 0xFF0B: return '+';
    case 0xFF08: return '(';
    case 0xFF09: return ')';
    case 0xFF05: return '%';
    default: return isBlankCharacter(c) ? ' ' : '\0';
  }
}

bool gather(std::string_view text, Written& written) {
  while (!text.empty()) {
    auto rest = text;
    if (const char symbol = symbolOf(takeCharacter(rest)); symbol != '\0') {
      if (!written.add(symbol)) return false;
      text = rest;
      continue;
    }
    const CurrencyMark mark = currencyMarkAt(text);
    if (mark.text.empty() || written.markCount == written.marks.size() || !written.add('$')) return false;
    written.marks[written.markCount++] = mark;
    text.remove_prefix(mark.text.size());
  }
  return true;
}

/// The usual case at once: `-1234.50`. Nothing for all that needs a closer look.
std::optional<std::int64_t> plainValue(std::string_view text, char decimalMark, int scale) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const bool whole = !text.empty() && text.front() != decimalMark && text.back() != decimalMark;
  if (!whole || text.size() + static_cast<std::size_t>(scale) > 18) return std::nullopt;
  std::int64_t value = 0;
  int missing = -1;  // decimals to come, -1 before the mark
  for (const char c : text) {
    if (c == decimalMark && missing < 0) {
      missing = scale;
    } else if (c >= '0' && c <= '9' && missing != 0) {
      value = value * 10 + (c - '0');
      missing -= missing > 0 ? 1 : 0;
    } else {
      return std::nullopt;
    }
  }
  for (int i = missing < 0 ? scale : missing; i > 0; --i) value *= 10;
  return negative ? -value : value;
}

/// What stands around the digits.
struct Frame {
  bool negative = false;
  int signs = 0;
  int opened = 0;
  int closed = 0;
  int marksBefore = 0;
  int marksBehind = 0;
  int percents = 0;
  std::string_view body;  // from the first digit or decimal mark to the last
};

bool readBefore(std::string_view before, Frame& frame) {
  for (const char c : before) {
    if (c == '-' || c == '+') {
      ++frame.signs;
      frame.negative = c == '-';
    } else if (c == '(') {
      ++frame.opened;
    } else if (c == '$') {
      ++frame.marksBefore;
    } else if (c != ' ') {
      return false;
    }
  }
  return true;
}

bool readBehind(std::string_view behind, const NumberShape& shape, Frame& frame) {
  for (const char c : behind) {
    if (c == '-' && shape.trailingMinus) {
      ++frame.signs;
      frame.negative = true;
    } else if (c == ')') {
      ++frame.closed;
    } else if (c == '$') {
      ++frame.marksBehind;
    } else if (c == '%' && shape.percent) {
      ++frame.percents;
    } else if (c != ' ') {
      return false;
    }
  }
  return true;
}

/// Takes a number apart; false when the signs around the digits do not belong together.
bool frameOf(std::string_view text, const NumberShape& shape, Frame& frame) {
  const std::size_t first = text.find_first_of("0123456789.,");
  const std::size_t last = text.find_last_of("0123456789");
  if (first == std::string_view::npos || last == std::string_view::npos || last < first) return false;
  frame.body = text.substr(first, last + 1 - first);
  if (!readBefore(text.substr(0, first), frame) || !readBehind(text.substr(last + 1), shape, frame)) return false;
  if (frame.opened != frame.closed || frame.signs + frame.opened > 1) return false;
  if (frame.opened == 1 && !shape.parentheses) return false;
  frame.negative = frame.negative || frame.opened == 1;
  const int marks = frame.marksBefore + frame.marksBehind;
  return frame.percents <= 1 && frame.marksBefore <= 1 && frame.marksBehind <= 1 && (marks == 0 || shape.currency);
}

/// Groups must be whole: `1,592,000`, never `1,23,4`, `12,5` or `0,123`.
bool groupsFit(std::string_view whole, char mark, bool indian) {
  std::size_t group = 0;
  std::size_t at = whole.size();
  for (;; ++group) {
    const std::size_t before = at == 0 ? std::string_view::npos : whole.rfind(mark, at - 1);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t digits = at - from;
    const std::size_t full = indian && group > 0 ? 2 : 3;
    if (before == std::string_view::npos) return digits >= 1 && digits <= full && (group == 0 || whole[from] != '0');
    if (digits != full) return false;
    at = before;
  }
}

/// Splits the body into whole digits and decimals; false when it is not written as the shape says.
bool splitBody(std::string_view body, const NumberShape& shape, std::string& whole, std::string_view& decimals) {
  const std::size_t mark = body.find(shape.decimalMark);
  auto front = body.substr(0, mark);
  if (mark != std::string_view::npos) {
    decimals = body.substr(mark + 1);
    if (decimals.empty() || decimals.find_first_not_of("0123456789") != std::string_view::npos) return false;
  }
  const std::size_t groupAt = front.find_first_not_of("0123456789");
  if (groupAt != std::string_view::npos) {
    const char groupMark = front[groupAt];
    if (shape.groupMarks.find(groupMark) == std::string::npos || groupMark == shape.decimalMark) return false;
    const char allowed[] = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', groupMark};
    if (front.find_first_not_of(std::string_view(allowed, sizeof allowed)) != std::string_view::npos) return false;
    if (!groupsFit(front, groupMark, shape.indianGroups)) return false;
  }
  for (const char c : front) {
    if (c >= '0' && c <= '9') whole.push_back(c);
  }
  return true;
}

/// The digits as an integer in units of 10^-scale; sets the code when they do not fit.
std::optional<std::int64_t> valueOf(std::string_view whole, std::string_view decimals, bool negative, int scale,
                                    std::string_view& code) {
  const std::size_t significant = decimals.find_last_not_of('0') + 1;  // npos + 1 is 0
  if (significant > static_cast<std::size_t>(scale)) {
    code = "too_precise";
    return std::nullopt;
  }
  std::string digits(whole);
  digits.append(decimals.substr(0, static_cast<std::size_t>(scale)));
  digits.append(static_cast<std::size_t>(scale) - std::min(decimals.size(), static_cast<std::size_t>(scale)), '0');
  std::int64_t value = 0;
  for (const char c : digits) {
    const std::int64_t digit = negative ? '0' - c : c - '0';
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value) || __builtin_add_overflow(value, digit, &value)) {
      code = "too_large";
      return std::nullopt;
    }
  }
  return value;
}

NumberText refused(std::string_view text, std::string_view code) {
  NumberText result;
  result.code = spreadsheetDamage(text) == "damaged_by_spreadsheet" ? "damaged_by_spreadsheet" : code;
  return result;
}

/// A symbol before and a code behind (`$19.50 USD`) must not name two currencies.
bool joinMarks(const Written& written, NumberText& result) {
  for (std::size_t i = 0; i < written.markCount; ++i) {
    const CurrencyMark& mark = written.marks[i];
    if (result.currency.isStated() && mark.currency.isStated() && result.currency != mark.currency) return false;
    if (result.currencyMark.empty() || mark.currency.isStated()) result.currencyMark = mark.text;
    if (mark.currency.isStated()) result.currency = mark.currency;
  }
  return true;
}

bool makesSense(const NumberText& reading) {
  return reading.ok() || reading.code == "too_precise" || reading.code == "too_large";
}

struct BothReadings {
  NumberText point;
  NumberText comma;
};

BothReadings readBothWays(std::string_view text, int scale) {
  static const NumberShape kPoint = withDecimalMark({}, '.');
  static const NumberShape kComma = withDecimalMark({}, ',');
  return {readNumber(text, kPoint, scale), readNumber(text, kComma, scale)};
}

/// What both readings say, or the only one that makes sense.
NumberText agreed(const BothReadings& both) {
  const auto& [point, comma] = both;
  if (!makesSense(comma)) return point;
  if (!makesSense(point)) return comma;
  if (point.code == comma.code && point.value == comma.value) return point;
  NumberText result = point;
  result.value.reset();
  result.code = "ambiguous_number";
  return result;
}

}  // namespace

NumberShape withDecimalMark(NumberShape shape, char mark) {
  shape.decimalMark = mark;
  shape.groupMarks = mark == ',' ? ".' " : ",' ";
  shape.open = false;
  return shape;
}

NumberText readNumber(std::string_view text, const NumberShape& shape, int scale) {
  text = trimCell(text);
  NumberText result;
  if (text.empty() || std::ranges::find(shape.nothing, text) != shape.nothing.end()) return result;
  if (shape.open) {
    return agreed(
        {readNumber(text, withDecimalMark(shape, '.'), scale), readNumber(text, withDecimalMark(shape, ','), scale)});
  }
  result.value = plainValue(text, shape.decimalMark, scale);
  if (result.value) return result;
  Written written;
  Frame frame;
  std::string whole;
  std::string_view decimals;
  if (!gather(text, written) || !frameOf(written.text(), shape, frame) || !joinMarks(written, result) ||
      !splitBody(frame.body, shape, whole, decimals)) {
    return refused(text, kNotANumber);
  }
  result.value = valueOf(whole, decimals, frame.negative, scale, result.code);
  return result;
}

NumberText readInteger(std::string_view text, const NumberShape& shape) {
  NumberShape plain = shape;
  plain.currency = false;
  plain.percent = false;
  NumberText result = readNumber(text, plain, 0);
  if (result.code == "too_precise") result.code = "not_an_integer";
  return result;
}

NumberText readPercent(std::string_view text, const NumberShape& shape, int scale) {
  NumberShape percent = shape;
  percent.currency = false;
  percent.percent = true;
  return readNumber(text, percent, scale);
}

NumberText readNumberIfUnambiguous(std::string_view text, int scale) {
  return agreed(readBothWays(text, scale));
}

std::optional<char> decimalMarkOf(std::span<const std::string_view> texts) {
  bool point = false;
  bool comma = false;
  for (const std::string_view text : texts) {
    const auto [asPoint, asComma] = readBothWays(text, 9);
    if (makesSense(asPoint) == makesSense(asComma)) continue;
    (makesSense(asPoint) ? point : comma) = true;
  }
  if (point == comma) return std::nullopt;
  return point ? '.' : ',';
}

}  // namespace kontor::exchange
