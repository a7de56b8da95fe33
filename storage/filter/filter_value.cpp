// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/filter_value.h"

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/decimal.h"
#include "storage/filter/fold.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>

namespace kontor::storage {
namespace {

using domain::Day;
using domain::FieldType;
using domain::Value;
using Operator = FilterTerm::Operator;
using SoughtResult = std::variant<Sought, WrongValue>;

constexpr std::int64_t kSecondsPerDay = 86400;

bool isComparison(Operator op) {
  return op != Operator::Equal && op != Operator::Contains;
}

std::optional<unsigned> wholeNumber(std::string_view text, std::size_t digits) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.size() != digits || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// `2024`, `2024-03` or `2024-03-01`.
std::optional<domain::Period> daysOf(std::string_view text) {
  if (const auto day = Day::fromIso(text)) return domain::Period{*day, *day};
  const auto year = wholeNumber(text.substr(0, 4), 4);
  if (!year || (text.size() != 4 && (text.size() != 7 || text[4] != '-'))) return std::nullopt;
  const auto month = text.size() == 7 ? wholeNumber(text.substr(5), 2) : 1u;
  if (!month || *month > 12) return std::nullopt;
  const bool whole = text.size() == 4;
  const auto from = Day::of(static_cast<int>(*year), *month, 1);
  const auto after =
      whole || *month == 12 ? Day::of(static_cast<int>(*year) + 1, 1, 1) : Day::of(static_cast<int>(*year), *month + 1, 1);
  if (!from || !after) return std::nullopt;
  return domain::Period{*from, after->plusDays(-1)};
}

// Both ends of what one text names, as integers: a day of days, a second of instants, a number of numbers.
struct Ends {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

std::int64_t daysSinceEpoch(Day day) {
  return day.days().time_since_epoch().count();
}

std::optional<Ends> endsOf(const domain::Field& field, std::string_view text) {
  switch (field.type) {
    case FieldType::Day: {
      const auto days = daysOf(text);
      if (!days) return std::nullopt;
      return Ends{daysSinceEpoch(days->from), daysSinceEpoch(days->to)};
    }
    case FieldType::Instant: {
      if (const auto instant = domain::Instant::fromIso(text)) return Ends{instant->seconds, instant->seconds};
      const auto days = daysOf(text);
      if (!days) return std::nullopt;
      return Ends{daysSinceEpoch(days->from) * kSecondsPerDay, (daysSinceEpoch(days->to) + 1) * kSecondsPerDay - 1};
    }
    default: {
      const int scale = field.type == FieldType::Money  ? domain::kMoneyScale
                        : field.type == FieldType::Rate ? domain::kRateScale
                                                        : 0;
      const auto number = domain::parseDecimal(text, scale);
      if (!number) return std::nullopt;
      return Ends{*number, *number};
    }
  }
}

std::optional<ValueRange> rangeOf(const domain::Field& field, Operator op, std::string_view typed) {
  constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
  constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> to;
  if (const auto dots = typed.find(".."); dots != std::string_view::npos) {
    const auto first = typed.substr(0, dots);
    const auto last = typed.substr(dots + 2);
    const auto firstEnds = endsOf(field, first);
    const auto lastEnds = endsOf(field, last);
    const bool fits = (firstEnds || first.empty()) && (lastEnds || last.empty()) && (firstEnds || lastEnds);
    if (!fits || isComparison(op)) return std::nullopt;
    if (firstEnds) from = firstEnds->from;
    if (lastEnds) to = lastEnds->to;
  } else {
    const auto ends = endsOf(field, typed);
    if (!ends) return std::nullopt;
    if (op == Operator::Less) to = ends->from == kMin ? kMin : ends->from - 1;
    if (op == Operator::Greater) from = ends->to == kMax ? kMax : ends->to + 1;
    if (op == Operator::LessOrEqual || !isComparison(op)) to = ends->to;
    if (op == Operator::GreaterOrEqual || !isComparison(op)) from = ends->from;
  }
  const auto value = [&](std::optional<std::int64_t> end) -> Value {
    if (!end) return {};
    if (field.type != FieldType::Day) return *end;
    return Day(std::chrono::sys_days(std::chrono::days(*end))).iso();
  };
  return ValueRange{value(from), value(to)};
}

Value upperCode(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return result;
}

bool isAsciiLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

SoughtResult oneValue(Value value) {
  return Sought(ValueRange{value, value});
}

SoughtResult soughtFlag(std::string_view typed) {
  if (typed == "1" || typed == "yes" || typed == "true") return oneValue(std::int64_t{1});
  if (typed == "0" || typed == "no" || typed == "false") return oneValue(std::int64_t{0});
  return WrongValue{"not_a_flag", "yes|no"};
}

SoughtResult soughtReference(Operator op, std::string_view typed) {
  if (typed.starts_with('#')) {
    const auto id = domain::parseDecimal(typed.substr(1), 0);
    if (!id) return WrongValue{"not_an_integer", "#1"};
    return Sought(RowId{*id});
  }
  if (op == Operator::Equal) return Sought(WholeText{fold(typed)});
  return Sought(TextPart{fold(typed)});
}

SoughtResult soughtChoice(const domain::Field& field, std::string_view typed) {
  if (domain::isChoice(field, typed)) return oneValue(std::string(typed));
  std::string codes(field.detail);
  std::ranges::replace(codes, ' ', '|');
  return WrongValue{"unknown_choice", codes};
}

SoughtResult soughtCode(const domain::Field& field, std::string_view typed) {
  if (field.type == FieldType::Currency) {
    const auto currency = domain::Currency::fromCode(typed);
    if (!currency) return WrongValue{"unknown_currency", "EUR"};
    return oneValue(std::string(currency->code()));
  }
  if (typed.size() != 2 || !isAsciiLetter(typed[0]) || !isAsciiLetter(typed[1])) return WrongValue{"unknown_country", "DE"};
  return oneValue(upperCode(typed));
}

SoughtResult soughtInRange(const domain::Field& field, Operator op, std::string_view typed) {
  if (const auto range = rangeOf(field, op, typed)) return Sought(*range);
  switch (field.type) {
    case FieldType::Day:
    case FieldType::Instant: return WrongValue{"not_a_day", "2024|2024-03|2024-03-01|2024-01..2024-03"};
    case FieldType::Money:
    case FieldType::Rate: return WrongValue{"not_a_number", "12.5|10..20"};
    default: return WrongValue{"not_an_integer", "12|10..20"};
  }
}

bool isOrdered(FieldType type) {
  switch (type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Country:
    case FieldType::Flag:
    case FieldType::Reference:
    case FieldType::Sealed: return false;
    default: return true;
  }
}

}  // namespace

SoughtResult soughtValue(const domain::Field& field, Operator op, std::string_view typed) {
  if (field.type == FieldType::Sealed) return WrongValue{"not_filterable", ""};
  if (isComparison(op) && !isOrdered(field.type)) return WrongValue{"wrong_operator", ":|="};
  if (typed.empty() && isComparison(op)) return soughtInRange(field, op, typed);
  if (typed.empty()) return Sought(NoValue{});
  switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
      if (op == Operator::Equal) return Sought(WholeText{std::string(typed)});
      return Sought(TextPart{fold(typed)});
    case FieldType::Choice: return soughtChoice(field, typed);
    case FieldType::Currency:
    case FieldType::Country: return soughtCode(field, typed);
    case FieldType::Flag: return soughtFlag(typed);
    case FieldType::Reference: return soughtReference(op, typed);
    default: return soughtInRange(field, op, typed);
  }
}

}  // namespace kontor::storage
