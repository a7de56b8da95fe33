// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/cohorts.h"

#include "storage/derived/customer_flow.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <algorithm>
#include <compare>

namespace kontor::storage {
namespace {

struct ActiveMonth {
  domain::Id customer = 0;
  MonthNumber month = 0;
  friend auto operator<=>(const ActiveMonth&, const ActiveMonth&) = default;
};

constexpr std::int64_t kOrdersBetweenChecks = 50'000;
constexpr std::string_view kActiveSql =
    "SELECT customer_id, day FROM sales_order WHERE customer_id IS NOT NULL AND kind = 'sale'"
    " AND (gross > 0 OR (gross IS NULL AND credit IS NULL))";

std::vector<ActiveMonth> activeMonths(Reader& reader) {
  std::vector<ActiveMonth> active;
  BulkStatement rows(reader.connection(), kActiveSql);
  std::int64_t read = 0;
  while (rows.step()) {
    if (++read % kOrdersBetweenChecks == 0) reader.checkStop();
    if (const auto month = storage::monthOf(rows.text(1))) active.push_back({rows.integer(0), *month});
  }
  std::ranges::sort(active);
  const auto repeated = std::ranges::unique(active);
  active.erase(repeated.begin(), repeated.end());
  return active;
}

}  // namespace

std::vector<Cohort> readCohorts(Reader& reader) {
  return withMeaning([&] {
    const auto active = activeMonths(reader);
    std::vector<Cohort> cohorts;
    if (active.empty()) return cohorts;
    const auto [first, last] = std::ranges::minmax(active, {}, &ActiveMonth::month);
    for (MonthNumber month = first.month; month <= last.month; ++month) {
      cohorts.push_back(
          {storage::monthText(month), std::vector<std::int64_t>(static_cast<std::size_t>(last.month - month + 1))});
    }
    // Sorted by customer and month, so that the first row of a customer is his first month.
    const ActiveMonth* entry = nullptr;
    for (const ActiveMonth& row : active) {
      if (entry == nullptr || entry->customer != row.customer) entry = &row;
      Cohort& cohort = cohorts[static_cast<std::size_t>(entry->month - first.month)];
      ++cohort.active[static_cast<std::size_t>(row.month - entry->month)];
    }
    return cohorts;
  });
}

}  // namespace kontor::storage
