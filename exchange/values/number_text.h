// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// How a profile says that numbers are written. Nothing here is guessed.
struct NumberShape {
  char decimalMark = '.';  ///< `.` or `,`
  /// Any of `,` `.` `'` and blank (which stands for no-break and thin blanks too); empty: no grouping.
  std::string groupMarks = ",";
  bool indianGroups = false;  ///< 12,34,567
  bool currency = true;       ///< a symbol or ISO code may stand before or behind
  bool percent = false;       ///< a `%` may stand behind
  bool parentheses = true;    ///< (12.00) is negative
  bool trailingMinus = true;  ///< 12.00- is negative
  /// Nobody knows the decimal mark: what both marks read alike, or only one of them can read, is taken; the rest is
  /// `ambiguous_number`.
  bool open = false;
  std::vector<std::string> nothing = {"--"};  ///< texts that mean "not stated"; blank cells always do
};

/// The shape with this decimal mark and any of the marks that group digits beside it.
NumberShape withDecimalMark(NumberShape shape, char mark);

/// What a cell says. `code` is empty when it could be read; `value` is then set, unless the cell states nothing.
struct NumberText {
  std::optional<std::int64_t> value;
  /// `not_a_number`, `damaged_by_spreadsheet`, `too_precise`, `too_large`, `ambiguous_number`, `not_an_integer`.
  std::string_view code;
  domain::Currency currency;      ///< when the symbol or code belongs to one currency only
  std::string_view currencyMark;  ///< the symbol or code as it stood, a view into the text: `$`

  bool ok() const { return code.empty(); }
  bool isNothing() const { return code.empty() && !value; }
};

/// Reads an amount exactly into units of 10^-scale. No digit is ever dropped, moved or rounded. The text is UTF-8.
NumberText readNumber(std::string_view text, const NumberShape& shape, int scale);

/// A whole number: `2`, `1,200`, `3.00`. Decimals other than zeros give `not_an_integer`. No currency, no percent.
NumberText readInteger(std::string_view text, const NumberShape& shape);

/// A percentage with or without its sign, in units of 10^-scale percent: `7.50%` at scale 2 is 750.
NumberText readPercent(std::string_view text, const NumberShape& shape, int scale);

/// For files that nobody has described: reads with point and with comma as decimal mark, and reports
/// `ambiguous_number` when both make sense and differ (`1.234`).
NumberText readNumberIfUnambiguous(std::string_view text, int scale);

/// The decimal mark that a whole column admits: `.` or `,` when some text decides and none contradicts.
std::optional<char> decimalMarkOf(std::span<const std::string_view> texts);

}  // namespace kontor::exchange
