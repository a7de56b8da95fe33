// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"
#include "exchange/read/header_row.h"
#include "exchange/values/cell_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kontor::exchange {

using Cells = std::span<const std::string_view>;

/// The cell without white space at its ends; empty when the row is too short.
inline std::string_view cellAt(Cells cells, std::size_t column) {
  if (column >= cells.size()) return {};
  const std::string_view cell = cells[column];
  const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
  return cell.empty() || (isPlain(cell.front()) && isPlain(cell.back())) ? cell : trimCell(cell);
}

/// `*` stands for any run of characters; ASCII letters match in either case.
bool matchesPattern(std::string_view text, std::string_view pattern);
/// Equal, ASCII letters in either case.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The tests of one rule, tied to the columns of one file. A test on a column that the file lacks never holds.
class RowTests {
 public:
  RowTests(const std::vector<CellTest>& tests, const HeaderRow& header);

  bool hold(Cells cells) const;
  /// False when a column is missing, so that the rule can never hold.
  bool possible() const { return m_possible; }

 private:
  struct Bound {
    const CellTest* test;
    std::size_t column;
    std::size_t other;
  };
  std::vector<Bound> m_tests;
  bool m_possible = true;
};

/// The rules that lead to a code, tied to the columns of one file.
class CodeRules {
 public:
  CodeRules(const std::vector<ChoiceRule>& rules, const HeaderRow& header);

  struct Answer {
    std::string_view code;               ///< empty when no rule has one
    std::uint8_t rank = 0;               ///< place of the rule among all
    std::optional<std::size_t> unknown;  ///< the column whose text no map knows
    const TextMap* expected = nullptr;
  };
  Answer codeOf(Cells cells) const;
  /// True when a column of the file, not a constant alone, decides.
  bool readsColumns() const;

 private:
  struct Bound {
    const ChoiceRule* rule;
    RowTests tests;
    std::optional<std::size_t> column;
  };
  std::vector<Bound> m_rules;
};

/// What a map says of a text; nothing when it does not know it.
std::optional<std::string_view> mapped(const TextMap& map, std::string_view text);
/// The same, where texts of the map may be patterns with `*`: the longest that fits counts.
std::optional<std::string_view> mappedOrLike(const TextMap& map, std::string_view text);
/// The texts that a map knows, for an issue: `paid|pending`.
std::string textsOf(const TextMap& map);

}  // namespace kontor::exchange
