// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/date_order.h"

#include "exchange/read/file_layout.h"
#include "exchange/read/row_composer.h"
#include "exchange/read/row_source.h"

namespace kontor::exchange {
namespace {

// Only a date that fits one of the orders and not the other tells.
std::optional<DateOrder> orderTold(std::string_view text, const DateShapes& dates) {
  if (!dates.always.patterns.empty() && readDate(text, dates.always).ok()) return std::nullopt;
  const bool day = readDate(text, dates.dayFirst).ok(), month = readDate(text, dates.monthFirst).ok();
  if (day == month) return std::nullopt;
  return day ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

}  // namespace

std::optional<DateOrder> findDateOrder(const std::filesystem::path& file, const Recognition& recognition) {
  RowSource rows(file, recognition, {});
  if (!rows.hasHeader()) return std::nullopt;
  const FileLayout layout(*recognition.profile, rows.header());
  RowComposer composer(layout);
  RowSource::DataRow data;
  while (rows.next(data)) {
    const Row row = composer.complete(data.row);
    for (const ColumnSlot& slot : layout.slots) {
      const std::string_view cell = slot.rule->dates.needsOrder ? cellAt(row.cells, slot.column) : std::string_view();
      if (cell.empty() || !slot.rule->hasDates() || row.kind(slot.column) == CellKind::Date) continue;
      if (const auto order = orderTold(cell, slot.rule->dates)) return order;
    }
  }
  return std::nullopt;
}

std::optional<std::string> dateOrderOfFile(const std::filesystem::path& file, const Recognition& recognition) {
  const auto order = findDateOrder(file, recognition);
  if (!order) return std::nullopt;
  return *order == DateOrder::MonthFirst ? "mdy" : "dmy";
}

bool asksForDateOrder(const Profile& profile) {
  for (const ColumnRule& rule : profile.columns) {
    if (rule.hasDates() && rule.dates.needsOrder) return true;
  }
  return false;
}

}  // namespace kontor::exchange
