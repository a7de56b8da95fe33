// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// One order line of a cell that holds several.
struct PackedLine {
  std::int64_t quantity = 0;
  std::string_view title;
  std::vector<std::pair<std::string_view, std::string_view>> others;  ///< field id and text, for what else it says
};

/// Cuts cells like `2× Mug, 1× Cup, large` (a new line begins only where a quantity follows the separator) or
/// `【1】Mug (code: M-1) (pieces: 2) 【2】Cup …` (a new line begins where the next number stands).
class PackedLineCutter {
 public:
  PackedLineCutter(const PackedLines& shape, std::size_t column) : m_shape(shape), m_column(column) {}

  std::size_t column() const { return m_column; }
  /// Nothing when the cell has another shape.
  std::optional<std::vector<PackedLine>> cut(std::string_view cell) const;
  /// What such a cell looks like, for an issue.
  std::string example() const;

 private:
  std::optional<PackedLine> lineAt(std::string_view text) const;
  std::optional<std::vector<PackedLine>> cutBySeparator(std::string_view cell) const;
  std::optional<std::vector<PackedLine>> cutByNumber(std::string_view cell) const;
  std::optional<PackedLine> lineOfParts(std::string_view text) const;

  const PackedLines& m_shape;
  std::size_t m_column;
};

}  // namespace kontor::exchange
