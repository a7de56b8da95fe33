// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/date_text.h"

#include "exchange/text/utf8.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/date_words.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::size_t kMaxOptionalParts = 4;

bool isPatternLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool takeBlanks(std::string_view& text) {
  bool any = false;
  while (!text.empty()) {
    auto rest = text;
    if (!isBlankCharacter(takeCharacter(rest))) break;
    text = rest;
    any = true;
  }
  return any;
}

std::optional<int> takeNumber(std::string_view& text, std::size_t least, std::size_t most) {
  int value = 0;
  std::size_t count = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9') {
    value = value * 10 + (text[count++] - '0');
  }
  if (count < least) return std::nullopt;
  text.remove_prefix(count);
  return value;
}

/// 1 for PM, 0 for AM.
std::optional<int> takeDayHalf(std::string_view& text) {
  static constexpr std::string_view kNames[] = {"am", "pm", "a.m.", "p.m."};
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  for (int i = 0; i < 4; ++i) {
    if (!std::ranges::equal(kNames[i], text.substr(0, kNames[i].size()), {}, {}, lower)) continue;
    text.remove_prefix(kNames[i].size());
    return i % 2;
  }
  return std::nullopt;
}

/// The texts of a pattern with each `[part]` present and absent.
std::optional<std::vector<std::string>> expandOptionalParts(std::string_view text) {
  std::vector<std::string> forms = {""};
  std::size_t optionalParts = 0;
  bool quoted = false;
  std::string part;
  const auto append = [&](const std::string& piece) {
    for (auto& form : forms) form += piece;
  };
  bool inside = false;
  for (const char c : text) {
    if (c == '\'') quoted = !quoted;
    if (quoted || (c != '[' && c != ']')) {
      part.push_back(c);
      continue;
    }
    if ((c == '[') == inside || (c == '[' && ++optionalParts > kMaxOptionalParts)) return std::nullopt;
    inside = c == '[';
    const auto without = inside ? std::vector<std::string>() : forms;
    append(part);
    forms.insert(forms.end(), without.begin(), without.end());
    part.clear();
  }
  if (inside || quoted) return std::nullopt;
  append(part);
  return forms;
}

}  // namespace

/// Reads one text by one form of a pattern.
class DateScan {
 public:
  explicit DateScan(std::string_view text) : m_text(text) {}

  bool read(const std::vector<DatePattern::Part>& form) {
    for (std::size_t i = 0; i < form.size(); ++i) {
      const bool dotFollows = i + 1 < form.size() && form[i + 1].literal == '.';
      if (!take(form[i], dotFollows)) return false;
    }
    return m_text.empty();
  }

  bool zoneUnknown() const { return m_zoneUnknown; }

  /// Nothing when the day or the time does not exist.
  std::optional<DateText> result() const {
    DateText date;
    date.day = domain::Day::of(m_year, static_cast<unsigned>(m_month), static_cast<unsigned>(m_day));
    const bool twelve = m_half.has_value();
    if (!date.day || m_minute > 59 || m_second > 59) return std::nullopt;
    if (twelve ? m_hour < 1 || m_hour > 12 : m_hour > 23) return std::nullopt;
    const int hour = twelve ? m_hour % 12 + *m_half * 12 : m_hour;
    date.secondOfDay = hour * 3600 + m_minute * 60 + m_second;
    date.hasTime = m_hasTime;
    date.offset = m_offset;
    return date;
  }

 private:
  bool set(int& field, std::optional<int> value) {
    if (value) field = *value;
    return value.has_value();
  }

  bool takeField(int& field, int count) { return set(field, takeNumber(m_text, static_cast<std::size_t>(count), 2)); }

  bool takeYear(int count) {
    if (count == 4) return set(m_year, takeNumber(m_text, 4, 4));
    if (!set(m_year, takeNumber(m_text, 2, 2))) return false;
    m_year += m_year < 70 ? 2000 : 1900;
    return true;
  }

  bool takeMonth(int count, bool dotFollows) {
    if (count <= 2) return takeField(m_month, count);
    m_month = static_cast<int>(takeMonthName(m_text));
    if (!dotFollows && m_month != 0 && m_text.starts_with('.')) m_text.remove_prefix(1);
    return m_month != 0;
  }

  bool takeZone() {
    m_offset = takeZoneName(m_text);
    m_zoneUnknown = !m_offset && takeDayName(m_text) && m_text.empty();
    return m_offset.has_value();
  }

  bool take(const DatePattern::Part& part, bool dotFollows) {
    switch (part.letter) {
      case ' ': return takeBlanks(m_text);
      case 'y': return takeYear(part.count);
      case 'M': return takeMonth(part.count, dotFollows);
      case 'd': return takeField(m_day, part.count);
      case 'H':
      case 'h': m_hasTime = true; return takeField(m_hour, part.count);
      case 'm': return takeField(m_minute, part.count);
      case 's': return takeField(m_second, part.count);
      case 'S': return takeNumber(m_text, 1, 9).has_value();
      case 'a': m_half = takeDayHalf(m_text); return m_half.has_value();
      case 'E': return takeDayName(m_text) && (dotFollows || !m_text.starts_with('.') || (m_text.remove_prefix(1), true));
      case 'X':
      case 'Z': m_offset = takeOffset(m_text); return m_offset.has_value();
      case 'z': return takeZone();
      default: break;
    }
    if (!m_text.starts_with(part.literal)) return false;
    m_text.remove_prefix(1);
    return true;
  }

  std::string_view m_text;
  int m_year = 0;
  int m_month = 0;
  int m_day = 0;
  int m_hour = 0;
  int m_minute = 0;
  int m_second = 0;
  std::optional<int> m_half;
  std::optional<std::int32_t> m_offset;
  bool m_hasTime = false;
  bool m_zoneUnknown = false;
};

bool DatePattern::addLetters(std::vector<Part>& parts, std::string_view run) {
  const auto count = static_cast<int>(run.size());
  const char letter = run.front();
  const bool known = letter == 'y'                    ? count == 2 || count == 4
                     : letter == 'M' || letter == 'E' ? count <= 4
                     : letter == 'S'                  ? count <= 9
                     : letter == 'X'                  ? count <= 3
                     : letter == 'a' || letter == 'z' || letter == 'Z'
                         ? count == 1
                         : std::string_view("dHhms").find(letter) != std::string_view::npos && count <= 2;
  parts.push_back({letter, count, 0});
  return known;
}

bool DatePattern::compileForm(std::string_view text, std::vector<Part>& parts) {
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '\'') {
      const std::size_t end = text.find('\'', at + 1);
      for (const char literal : text.substr(at + 1, end - at - 1)) parts.push_back({0, 1, literal});
      at = end + 1;
    } else if (isPatternLetter(c)) {
      const std::size_t end = std::min(text.find_first_not_of(c, at), text.size());
      if (!addLetters(parts, text.substr(at, end - at))) return false;
      at = end;
    } else {
      const bool blank = c == ' ';
      if (!blank || parts.empty() || parts.back().letter != ' ') parts.push_back({blank ? ' ' : '\0', 1, blank ? '\0' : c});
      ++at;
    }
  }
  const auto has = [&](char letter) { return std::ranges::find(parts, letter, &Part::letter) != parts.end(); };
  return has('y') && has('M') && has('d') && has('h') == has('a') && !(has('h') && has('H'));
}

std::optional<DatePattern> DatePattern::compile(std::string_view text) {
  const auto forms = expandOptionalParts(text);
  if (!forms) return std::nullopt;
  DatePattern pattern;
  pattern.m_text = text;
  for (const std::string& form : *forms) {
    if (!compileForm(form, pattern.m_forms.emplace_back())) return std::nullopt;
  }
  return pattern;
}

bool DatePattern::needsOffset() const {
  return std::ranges::all_of(m_forms, [](const auto& form) {
    const auto isZone = [](const Part& part) { return part.letter == 'X' || part.letter == 'Z' || part.letter == 'z'; };
    return std::ranges::any_of(form, isZone);
  });
}

std::optional<DateShape> DateShape::of(std::span<const std::string> patterns) {
  DateShape shape;
  for (const std::string& text : patterns) {
    auto pattern = DatePattern::compile(text);
    if (!pattern) return std::nullopt;
    shape.patterns.push_back(*std::move(pattern));
  }
  return shape;
}

std::optional<domain::Instant> DateText::instant() const {
  if (!day || !offset) return std::nullopt;
  return domain::Instant{day->days().time_since_epoch().count() * std::int64_t{86400} + secondOfDay - *offset};
}

DateText readDate(std::string_view text, const DateShape& shape) {
  text = trimCell(text);
  if (text.empty() || text == "--") return {};
  DateText found;
  bool zoneUnknown = false;
  for (const DatePattern& pattern : shape.patterns) {
    for (const auto& form : pattern.m_forms) {
      DateScan scan(text);
      const bool fits = scan.read(form);
      zoneUnknown = zoneUnknown || scan.zoneUnknown();
      const auto date = fits ? scan.result() : std::nullopt;
      if (!date) continue;
      if (!shape.refuseAmbiguous) return *date;
      if (found.day && found.day != date->day) {
        found = {};
        found.code = "ambiguous_date";
        return found;
      }
      if (!found.day) found = *date;
    }
  }
  if (found.day) return found;
  const bool damaged = spreadsheetDamage(text) == "damaged_by_spreadsheet";
  found.code = damaged ? "damaged_by_spreadsheet" : zoneUnknown ? "unknown_zone" : "not_a_date";
  return found;
}

std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> texts) {
  bool dayFirst = false;
  bool monthFirst = false;
  for (std::string_view text : texts) {
    text = trimCell(text);
    const auto first = takeNumber(text, 1, 2);
    if (!first || text.empty() || std::string_view("/.-").find(text.front()) == std::string_view::npos) continue;
    text.remove_prefix(1);
    const auto second = takeNumber(text, 1, 2);
    if (!second || text.empty() || std::string_view("/.-").find(text.front()) == std::string_view::npos) continue;
    if (*first > 12 && *first <= 31 && *second <= 12) dayFirst = true;
    if (*second > 12 && *second <= 31 && *first <= 12) monthFirst = true;
  }
  if (dayFirst == monthFirst) return std::nullopt;
  return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

}  // namespace kontor::exchange
