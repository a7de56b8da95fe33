// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// One way to write a date, compiled from text:
///   yyyy yy  year          MM M  month       MMM MMMM  month name, English or German, short or long
///   dd d     day           HH H  hour 0–23   hh h      hour 1–12 with `a` for AM/PM
///   mm ss    minute second SSS   decimals of the second, ignored    EEE  name of the day, ignored
///   XXX Z    offset (`Z`, `+02:00`, `+0200`, `+02`)                 z    zone abbreviation (`UTC`, `PST`, `GMT+02:00`)
///   'text'   as it stands  [ ]   may be missing      a blank stands for one or more blanks of any kind
/// A doubled letter wants two digits, a single one takes one or two.
class DatePattern {
 public:
  /// Nothing when the pattern has an unknown letter, lacks year, month or day, or does not close a quote.
  static std::optional<DatePattern> compile(std::string_view text);

  const std::string& text() const { return m_text; }
  /// True when every text of this pattern names a zone or an offset.
  bool needsOffset() const;

 private:
  friend class DateScan;
  friend struct DateText readDate(std::string_view text, const struct DateShape& shape);
  struct Part {
    char letter = 0;  // 0: the byte `literal` as it stands; ' ': blanks
    int count = 0;    // how many letters
    char literal = 0;
  };
  static bool addLetters(std::vector<Part>& parts, std::string_view run);
  static bool compileForm(std::string_view text, std::vector<Part>& parts);
  std::string m_text;
  std::vector<std::vector<Part>> m_forms;  // with and without the optional parts
};

/// The patterns of a column, tried in order.
struct DateShape {
  std::vector<DatePattern> patterns;
  /// Two patterns that both fit and name different days give `ambiguous_date` instead of the first one's day.
  bool refuseAmbiguous = false;

  /// Nothing when one of the patterns is wrong.
  static std::optional<DateShape> of(std::span<const std::string> patterns);
};

/// What a cell says.
struct DateText {
  std::optional<domain::Day> day;  ///< as written, in whatever zone the text means
  std::int32_t secondOfDay = 0;
  bool hasTime = false;
  std::optional<std::int32_t> offset;  ///< seconds east of UTC, when the text names it
  /// `not_a_date`, `ambiguous_date`, `unknown_zone`, `damaged_by_spreadsheet`; empty when fine or nothing.
  std::string_view code;

  bool ok() const { return code.empty(); }
  bool isNothing() const { return code.empty() && !day; }
  /// The point in time, when the text carries an offset.
  std::optional<domain::Instant> instant() const;
};

/// Reads a date, calendar exact. Blank cells and `--` state nothing. Two-digit years: 70–99 are 19…, others 20….
DateText readDate(std::string_view text, const DateShape& shape);

enum class DateOrder : std::uint8_t { DayFirst, MonthFirst, YearFirst };

/// Which order a column of dates such as `26/12/2021` admits: decided by values above 12; nothing when none decides or
/// they contradict each other.
std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> texts);

}  // namespace kontor::exchange
