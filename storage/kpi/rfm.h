// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kpi.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// One customer as RFM looks at him.
struct RfmCustomer {
  domain::Id id = 0;
  std::int64_t recency = 0;  ///< days from his last order to the day of the analysis
  std::int64_t orders = 0;
  std::int64_t revenue = 0;  ///< ten-thousandths
};

/// Scores from 1 to 5; 5 is best.
struct RfmScore {
  int recency = 0;
  int frequency = 0;
  int monetary = 0;
  friend bool operator==(const RfmScore&, const RfmScore&) = default;
};

/// Where the five bins begin, in fifths, so that they are exact: the 20, 40, 60 and 80 % quantiles (interpolated
/// between order statistics, type 7 of R) plus one day, one order, one currency unit. A value at a bound is in the
/// higher bin; for recency the highest bin has the lowest score.
struct RfmBounds {
  using Fifths = std::array<std::int64_t, 4>;
  Fifths recency{};
  Fifths orders{};
  Fifths revenue{};

  /// Needs at least one customer.
  static RfmBounds of(std::span<const RfmCustomer> customers);
  RfmScore score(const RfmCustomer& customer) const;
};

/// Id of the segment that a score belongs to: the first whose ranges hold it, `others` when none does.
std::string_view rfmSegment(const RfmScore& score);
/// All ids, the best first; `others` last.
std::span<const std::string_view> rfmSegments();

struct RfmRow {
  std::string_view segment;
  std::int64_t customers = 0;
  std::int64_t orders = 0;
  std::int64_t revenue = 0;
};

/// The known customers of a period by segment, on its last day; segments without customers are there with zeros, and
/// without any known customer there are no rows. Read in one pass over the orders.
struct RfmTable {
  std::vector<RfmRow> rows;
  std::vector<MissingRate> missing;
};
RfmTable readRfm(Reader& reader, const domain::Period& period, domain::Currency currency);

}  // namespace kontor::storage
