// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace kontor::domain {

/// The moving-average cost of one SKU, move by move (perpetual method). A receipt with a value blends into the cost of
/// what is on hand; everything else (sales, returns and finds without a value, transfers) takes the average as it
/// stands. A receipt that meets nothing on hand starts the average afresh.
/// The cost is kept as (value, pieces) and only rounded when it is read, so that nothing drifts: outgoing moves do not
/// touch it at all.
class MovingAverage {
 public:
  /// Adds a move; `value` (ten-thousandths, of the whole move) counts for incoming moves only. False when the sums do
  /// not fit any more.
  [[nodiscard]] bool add(std::int64_t quantity, std::optional<std::int64_t> value);

  /// What is on hand; may be negative.
  std::int64_t quantity() const { return m_quantity; }
  /// Cost of one piece in ten-thousandths, rounded half away from zero; nothing before the first receipt with a value.
  std::optional<std::int64_t> average() const;

 private:
  __extension__ using Wide = __int128;

  std::int64_t m_quantity = 0;
  // The average is m_value / m_pieces; m_pieces is 0 while it is not known.
  Wide m_value = 0;  // in billionths of a ten-thousandth
  std::int64_t m_pieces = 0;
};

}  // namespace kontor::domain
