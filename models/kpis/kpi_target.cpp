// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_target.h"

#include <algorithm>

namespace kontor::models {

TargetState targetState(const storage::KpiInfo& kpi, const KpiTarget& target, std::int64_t value) {
  const auto keeps = [&](std::int64_t limit) { return kpi.direction == "up" ? value >= limit : value <= limit; };
  if (keeps(target.target)) return TargetState::Reached;
  return target.warning && keeps(*target.warning) ? TargetState::Near : TargetState::Missed;
}

std::vector<std::optional<KpiTarget>> readKpiTargets(storage::Reader& reader) {
  const auto kpis = storage::kpis();
  std::vector<std::optional<KpiTarget>> targets(kpis.size());
  SQLite::Statement rows(reader.connection().db(), "SELECT kpi, target, warning FROM kpi_target");
  while (rows.executeStep()) {
    const auto found = std::ranges::find(kpis, rows.getColumn(0).getString(), &storage::KpiInfo::id);
    if (found == kpis.end()) continue;
    KpiTarget& target = targets[static_cast<std::size_t>(found - kpis.begin())].emplace();
    target.target = rows.getColumn(1).getInt64();
    if (!rows.isColumnNull(2)) target.warning = rows.getColumn(2).getInt64();
  }
  return targets;
}

void writeKpiTarget(storage::Writer& writer, std::string_view kpi, const std::optional<KpiTarget>& target) {
  SQLite::Database& db = writer.connection().db();
  if (!target) {
    SQLite::Statement remove(db, "DELETE FROM kpi_target WHERE kpi = ?1");
    remove.bind(1, std::string(kpi));
    remove.exec();
    return;
  }
  SQLite::Statement put(db,
                        "INSERT INTO kpi_target (id, kpi, target, warning) VALUES (?1, ?2, ?3, ?4)"
                        " ON CONFLICT (kpi) DO UPDATE SET target = excluded.target, warning = excluded.warning");
  put.bind(1, writer.newId("kpi_target"));
  put.bind(2, std::string(kpi));
  put.bind(3, target->target);
  if (target->warning) put.bind(4, *target->warning);
  put.exec();
}

}  // namespace kontor::models
