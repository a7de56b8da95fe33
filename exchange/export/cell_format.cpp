// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/cell_format.h"

#include "domain/calendar.h"
#include "domain/decimal.h"
#include "exchange/values/plain_value.h"
#include "storage/filter/fold.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

using domain::FieldType;

constexpr std::array<std::string_view, 10> kTimeLetters = {"yyyy", "yy", "MM", "M", "dd", "d", "HH", "mm", "ss", "XXX"};

/// A day and a time of a wall clock, and what that clock is ahead of UTC.
struct WallTime {
  domain::Day day;
  std::int64_t second = 0;
  std::int64_t offset = 0;
};

WallTime wallTime(domain::Instant instant, std::string_view zone) {
  constexpr std::int64_t kDay = 86'400;
  WallTime time;
  time.offset = storage::offsetInZone(instant, zone).value_or(0);
  const std::int64_t local = instant.seconds + time.offset;
  const std::int64_t days = (local >= 0 ? local : local - kDay + 1) / kDay;
  time.day = domain::Day(std::chrono::sys_days(std::chrono::days(days)));
  time.second = local - days * kDay;
  return time;
}

std::string offsetText(std::int64_t offset) {
  const std::int64_t minutes = (offset < 0 ? -offset : offset) / 60;
  return fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::string letterText(std::string_view letters, const WallTime& time) {
  const auto date = time.day.ymd();
  const int year = static_cast<int>(date.year());
  if (letters == "yyyy") return fmt::format("{:04}", year);
  if (letters == "yy") return fmt::format("{:02}", year % 100);
  if (letters == "MM") return fmt::format("{:02}", static_cast<unsigned>(date.month()));
  if (letters == "M") return fmt::to_string(static_cast<unsigned>(date.month()));
  if (letters == "dd") return fmt::format("{:02}", static_cast<unsigned>(date.day()));
  if (letters == "d") return fmt::to_string(static_cast<unsigned>(date.day()));
  if (letters == "HH") return fmt::format("{:02}", time.second / 3600);
  if (letters == "mm") return fmt::format("{:02}", time.second / 60 % 60);
  if (letters == "ss") return fmt::format("{:02}", time.second % 60);
  return offsetText(time.offset);
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Cuts a pattern into letters, quoted texts and signs; false when it is none.
template <typename Letters, typename Literal>
bool readPattern(std::string_view pattern, Letters letters, Literal literal) {
  while (!pattern.empty()) {
    if (pattern.front() == '\'') {
      const auto end = pattern.find('\'', 1);
      if (end == std::string_view::npos) return false;
      literal(pattern.substr(1, end - 1));
      pattern.remove_prefix(end + 1);
    } else if (isLetter(pattern.front())) {
      const auto run = pattern.substr(0, pattern.find_first_not_of(pattern.front()));
      if (std::ranges::find(kTimeLetters, run) == kTimeLetters.end()) return false;
      letters(run);
      pattern.remove_prefix(run.size());
    } else {
      literal(pattern.substr(0, 1));
      pattern.remove_prefix(1);
    }
  }
  return true;
}

std::string timeText(std::string_view pattern, const WallTime& time) {
  std::string text;
  readPattern(
      pattern, [&](std::string_view letters) { text += letterText(letters, time); },
      [&](std::string_view literal) { text += literal; });
  return text;
}

/// A number in 10^-scale with a fixed count of decimals; nothing when digits would be lost.
std::optional<std::string> fixedText(std::int64_t number, int scale, int least, std::optional<int> exactly, char mark) {
  std::string text = domain::formatDecimal(number, scale);
  const auto point = text.find('.');
  auto digits = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
  if (exactly && digits > *exactly) return std::nullopt;
  const int wanted = std::max(digits, exactly.value_or(least));
  if (digits == 0 && wanted > 0) text.push_back('.');
  for (; digits < wanted; ++digits) text.push_back('0');
  std::ranges::replace(text, '.', mark);
  return text;
}

// Weights and lengths may be rounded, but only up: a parcel is never declared smaller than it is.
std::int64_t roundedUp(std::int64_t number, int scale, int decimals) {
  std::int64_t step = 1;
  for (int i = decimals; i < scale; ++i) step *= 10;
  return (number + step - 1) / step * step;
}

std::optional<std::string> numberText(const ExportColumn& column, const SourceValue& source, std::int64_t number) {
  switch (source.field->type) {
    case FieldType::Money: {
      const int least = source.currency.isStated() ? source.currency.digits() : 2;
      return fixedText(number, domain::kMoneyScale, least, column.decimals, column.decimalMark);
    }
    case FieldType::Rate: return fixedText(number, domain::kRateScale, 0, column.decimals, column.decimalMark);
    case FieldType::Weight:
    case FieldType::Length: {
      const int decimals = column.decimals.value_or(column.unitScale);
      const std::int64_t rounded = roundedUp(number, column.unitScale, decimals);
      return fixedText(rounded, column.unitScale, 0, column.decimals, column.decimalMark);
    }
    default: return fmt::to_string(number);
  }
}

std::optional<std::string> valueText(const ExportColumn& column, const SourceValue& source, std::string_view zone) {
  const auto* number = std::get_if<std::int64_t>(&source.value);
  if (source.field->type == FieldType::Day && !column.date.empty()) {
    const auto day = domain::Day::fromIso(plainText(*source.field, source.value));
    return day ? timeText(column.date, {*day}) : std::string();
  }
  if (number == nullptr) return plainText(*source.field, source.value);
  if (source.field->type == FieldType::Instant)
    return timeText(column.date, wallTime(domain::Instant{*number}, column.zone.empty() ? zone : column.zone));
  return numberText(column, source, *number);
}

std::string_view afterBlanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

std::string_view withoutTail(std::string_view text) {
  const auto last = text.find_last_not_of(" ,");
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

/// Where a house number begins: at the first word behind the street's name that begins with a digit.
std::size_t houseNumberAt(std::string_view street) {
  for (std::size_t i = 1; i < street.size(); ++i) {
    if (street[i - 1] == ' ' && street[i] >= '0' && street[i] <= '9') return i;
  }
  return street.size();
}

std::string_view partOf(std::string_view text, TextPart part) {
  const auto blank = std::min(text.find(' '), text.size());
  const auto number = houseNumberAt(text);
  const auto numberEnd = std::min(text.find_first_of(" ,", number), text.size());
  switch (part) {
    case TextPart::FirstWord: return text.substr(0, blank);
    case TextPart::OtherWords: return afterBlanks(text.substr(blank));
    case TextPart::StreetName: return withoutTail(text.substr(0, number));
    case TextPart::HouseNumber: return text.substr(number, numberEnd - number);
    case TextPart::AfterNumber: return text.substr(std::min(text.find_first_not_of(" ,", numberEnd), text.size()));
    case TextPart::Length:
    case TextPart::Whole: break;
  }
  return text;
}

// How many characters a code has tells what kind it is.
std::string lengthOf(std::string_view text) {
  const auto count = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
  return count == 0 ? std::string() : fmt::to_string(count);
}

void applyMap(const ExportColumn& column, std::string& text) {
  if (column.map.empty() || text.empty()) return;
  const std::string folded = storage::fold(text);
  for (const auto& [ours, theirs] : column.map) {
    if (storage::fold(ours) != folded) continue;
    text = theirs;
    return;
  }
  if (column.otherwise) text = *column.otherwise;
}

}  // namespace

CellText cellOf(const ExportColumn& column, std::span<const SourceValue> values, std::string_view zone) {
  CellText cell;
  for (const SourceValue& source : values) {
    if (!domain::isStated(source.value)) continue;
    const auto text = valueText(column, source, zone);
    if (!text) return {{}, "too_precise"};
    if (!cell.text.empty()) cell.text += *column.join;
    cell.text += *text;
    if (!column.join) break;
  }
  cell.text = column.part == TextPart::Length ? lengthOf(cell.text) : std::string(partOf(cell.text, column.part));
  applyMap(column, cell.text);
  if (cell.text.empty()) cell.text = column.text;
  if (cell.text.empty() && column.required) cell.fault = "missing_value";
  return cell;
}

bool isTimePattern(std::string_view pattern) {
  const auto nothing = [](std::string_view) {};
  return !pattern.empty() && readPattern(pattern, nothing, nothing);
}

}  // namespace kontor::exchange
