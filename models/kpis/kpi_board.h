// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_period.h"
#include "models/kpis/kpi_target.h"
#include "storage/kpi.h"
#include "storage/kpi/cohorts.h"
#include "storage/kpi/rfm.h"
#include "storage/reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::models {

/// What the seller chose to look at.
struct KpiChoice {
  KpiPeriod period = KpiPeriod::TwelveMonths;
  domain::Period custom;
  domain::Currency currency;  ///< not stated: the book's own
};

/// All KPIs of one choice, read in one go. Without a covered period the book has no order yet.
struct KpiBoard {
  std::optional<domain::Period> covered;
  domain::Day anchor;                        ///< the day that periods are counted back from
  std::vector<domain::Currency> currencies;  ///< the book's own first, then those that orders are in
  domain::Currency currency;
  domain::Period period;
  std::optional<domain::Period> before;           ///< what changes are measured against
  std::vector<storage::KpiValue> values;          ///< in the order of storage::kpis()
  std::vector<storage::KpiValue> earlier;         ///< empty without `before`
  bool waitsForLines = false;                     ///< KPIs that read all order lines have no value yet
  std::vector<std::optional<KpiTarget>> targets;  ///< those that can be compared with what is shown
};

/// The customers of a board's period by segment and by month of their first order.
struct CustomerBoard {
  storage::RfmTable rfm;
  std::vector<storage::Cohort> cohorts;  ///< the newest, at most kMostCohorts
};
inline constexpr std::size_t kMostCohorts = 24;
CustomerBoard readCustomerBoard(storage::Reader& reader, const KpiBoard& board);

/// What roll-ups and indexes give at once; the KPIs that read order lines are left for readLineKpis().
KpiBoard readKpiBoard(storage::Reader& reader, const KpiChoice& choice, domain::Currency base, domain::Day today);

/// Fills in what readKpiBoard() left out.
void readLineKpis(storage::Reader& reader, KpiBoard& board);

/// One month of a trend; nothing where no row lies behind it, which is not 0.
struct KpiMonth {
  domain::Day first;
  std::optional<storage::KpiValue> value;
  bool inPeriod = true;
  /// The days of this month that are counted: less than the month at the ends of what the book covers.
  domain::Period counted;
};

/// The months around the chosen period, oldest first, without holes.
std::vector<KpiMonth> readKpiTrend(storage::Reader& reader, const storage::KpiInfo& kpi, const KpiBoard& board);

/// The filter of the rows behind a number: the KPI's own, the days, and the group when `group` names a grouping.
std::string drillFilter(const storage::KpiInfo& kpi, const domain::Period& period, std::string_view group = {},
                        std::string_view key = {});

}  // namespace kontor::models
