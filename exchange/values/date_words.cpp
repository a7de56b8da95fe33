// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/date_words.h"

#include "exchange/text/utf8.h"
#include "exchange/values/cell_text.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

struct MonthName {
  std::string_view name;  // ASCII in lower case
  unsigned month;
};

constexpr std::array kMonthNames = {
    MonthName{"january", 1},   MonthName{"januar", 1},    MonthName{"jänner", 1},    MonthName{"jÄnner", 1},
    MonthName{"jan", 1},       MonthName{"jän", 1},       MonthName{"february", 2},  MonthName{"februar", 2},
    MonthName{"feb", 2},       MonthName{"march", 3},     MonthName{"märz", 3},      MonthName{"mÄrz", 3},
    MonthName{"maerz", 3},     MonthName{"mar", 3},       MonthName{"mär", 3},       MonthName{"mÄr", 3},
    MonthName{"mrz", 3},       MonthName{"april", 4},     MonthName{"apr", 4},       MonthName{"may", 5},
    MonthName{"mai", 5},       MonthName{"june", 6},      MonthName{"juni", 6},      MonthName{"jun", 6},
    MonthName{"july", 7},      MonthName{"juli", 7},      MonthName{"jul", 7},       MonthName{"august", 8},
    MonthName{"aug", 8},       MonthName{"september", 9}, MonthName{"sept", 9},      MonthName{"sep", 9},
    MonthName{"october", 10},  MonthName{"oktober", 10},  MonthName{"oct", 10},      MonthName{"okt", 10},
    MonthName{"november", 11}, MonthName{"nov", 11},      MonthName{"december", 12}, MonthName{"dezember", 12},
    MonthName{"dec", 12},      MonthName{"dez", 12},
};

struct ZoneName {
  std::string_view name;
  int minutes;
};

constexpr std::array kZoneNames = {
    ZoneName{"UTC", 0},    ZoneName{"GMT", 0},    ZoneName{"Z", 0},      ZoneName{"PST", -480}, ZoneName{"PDT", -420},
    ZoneName{"MST", -420}, ZoneName{"MDT", -360}, ZoneName{"CDT", -300}, ZoneName{"EST", -300}, ZoneName{"EDT", -240},
    ZoneName{"CET", 60},   ZoneName{"CEST", 120}, ZoneName{"MEZ", 60},   ZoneName{"MESZ", 120}, ZoneName{"WET", 0},
    ZoneName{"WEST", 60},  ZoneName{"EET", 120},  ZoneName{"EEST", 180}, ZoneName{"JST", 540},  ZoneName{"KST", 540},
    ZoneName{"HKT", 480},  ZoneName{"SGT", 480},  ZoneName{"AEST", 600}, ZoneName{"AEDT", 660}, ZoneName{"AWST", 480},
    ZoneName{"NZST", 720}, ZoneName{"NZDT", 780}, ZoneName{"BRT", -180},
};

char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters of any alphabet: everything above ASCII counts but blanks.
bool isNameLetter(char32_t c) {
  return c >= 0x80 ? !isBlankCharacter(c) : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view takeName(std::string_view& text) {
  auto rest = text;
  for (auto ahead = text; !ahead.empty() && isNameLetter(takeCharacter(ahead));) rest = ahead;
  const auto name = text.substr(0, text.size() - rest.size());
  text = rest;
  return name;
}

std::optional<int> takeTwoDigits(std::string_view& text) {
  const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  if (!digit(0) || !digit(1)) return std::nullopt;
  const int value = (text[0] - '0') * 10 + (text[1] - '0');
  text.remove_prefix(2);
  return value;
}

}  // namespace

unsigned takeMonthName(std::string_view& text) {
  auto rest = text;
  const auto name = takeName(rest);
  const auto* found = std::ranges::find_if(
      kMonthNames, [&](std::string_view known) { return std::ranges::equal(known, name, {}, {}, lowered); },
      &MonthName::name);
  if (found == kMonthNames.end()) return 0;
  text = rest;
  return found->month;
}

bool takeDayName(std::string_view& text) {
  return !takeName(text).empty();
}

std::optional<std::int32_t> takeOffset(std::string_view& text) {
  auto rest = text;
  if (rest.starts_with('Z')) {
    text.remove_prefix(1);
    return 0;
  }
  if (!rest.starts_with('+') && !rest.starts_with('-')) return std::nullopt;
  const int sign = rest.front() == '-' ? -1 : 1;
  rest.remove_prefix(1);
  const auto hours = takeTwoDigits(rest);
  if (!hours || *hours > 14) return std::nullopt;
  const bool colon = rest.starts_with(':');
  if (colon) rest.remove_prefix(1);
  const auto minutes = takeTwoDigits(rest);
  if (colon && !minutes) return std::nullopt;
  if (minutes.value_or(0) > 59) return std::nullopt;
  text = rest;
  return sign * (*hours * 3600 + minutes.value_or(0) * 60);
}

std::optional<std::int32_t> takeZoneName(std::string_view& text) {
  auto rest = text;
  const auto name = takeName(rest);
  const auto* found = std::ranges::find(kZoneNames, name, &ZoneName::name);
  if (found == kZoneNames.end()) return std::nullopt;
  std::int32_t offset = found->minutes * 60;
  if (found->minutes == 0 && (rest.starts_with('+') || rest.starts_with('-'))) {
    const auto more = takeOffset(rest);
    if (!more) return std::nullopt;
    offset = *more;
  }
  text = rest;
  return offset;
}

}  // namespace kontor::exchange
