// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kpi.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kontor::models {

/// What the seller wants of a KPI, in the form of its value; money in the book's own currency. Between the warning
/// limit and the target a number is near it.
struct KpiTarget {
  std::int64_t target = 0;
  std::optional<std::int64_t> warning;
  friend bool operator==(const KpiTarget&, const KpiTarget&) = default;
};

enum class TargetState : std::uint8_t { None, Reached, Near, Missed };

/// Where a value stands, by the direction of its KPI.
TargetState targetState(const storage::KpiInfo& kpi, const KpiTarget& target, std::int64_t value);

/// The targets of all KPIs, in their order.
std::vector<std::optional<KpiTarget>> readKpiTargets(storage::Reader& reader);
/// Sets a target, or takes it away.
void writeKpiTarget(storage::Writer& writer, std::string_view kpi, const std::optional<KpiTarget>& target);

}  // namespace kontor::models
