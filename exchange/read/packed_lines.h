// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// One order line of a cell that holds several.
struct PackedLine {
  std::int64_t quantity = 0;
  std::string_view title;
};

/// Cuts cells like `2× Mug, 1× Cup, large`: a new line begins only where a quantity follows the separator.
class PackedLineCutter {
 public:
  PackedLineCutter(const PackedLines& shape, std::size_t column) : m_shape(shape), m_column(column) {}

  std::size_t column() const { return m_column; }
  /// Nothing when the cell has another shape.
  std::optional<std::vector<PackedLine>> cut(std::string_view cell) const;

 private:
  std::optional<PackedLine> lineAt(std::string_view text) const;

  const PackedLines& m_shape;
  std::size_t m_column;
};

}  // namespace kontor::exchange
