// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/kpi_unit.h"

#include <algorithm>

namespace kontor::storage {
namespace {

constexpr std::int64_t kMillionths = 1'000'000;

constexpr KpiUnit kKpiUnits[] = {
    {"money", KpiForm::Money, true, false, 0},
    {"count", KpiForm::Count, false, false, 0},
    {"ratio", KpiForm::Percent, false, false, kMillionths},
    {"money_per_count", KpiForm::Money, true, false, 1},
    {"money_ratio", KpiForm::Percent, true, true, kMillionths},
    {"money_times", KpiForm::Times, true, true, kMillionths},
    {"duration", KpiForm::Duration, false, false, 1},
};

}  // namespace

std::span<const KpiUnit> kpiUnits() {
  return kKpiUnits;
}

const KpiUnit* findKpiUnit(std::string_view id) {
  const auto* found = std::ranges::find(kKpiUnits, id, &KpiUnit::id);
  return found == std::end(kKpiUnits) ? nullptr : found;
}

}  // namespace kontor::storage
