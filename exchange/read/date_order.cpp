// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/date_order.h"

#include "exchange/read/file_layout.h"
#include "exchange/read/row_composer.h"
#include "exchange/read/row_source.h"
#include "storage/zone.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace kontor::exchange {
namespace {

constexpr std::array kDateOrders = {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

// Only a date that fits one of the orders and none of the others tells.
std::optional<DateOrder> orderTold(std::string_view text, const DateShapes& dates) {
  if (!dates.always.patterns.empty() && readDate(text, dates.always).ok()) return std::nullopt;
  std::optional<DateOrder> told;
  for (const DateOrder order : kDateOrders) {
    if (dates.of(order).patterns.empty() || !readDate(text, dates.of(order)).ok()) continue;
    if (told) return std::nullopt;
    told = order;
  }
  return told;
}

/// Names of winter and summer time, and a place that keeps them. Names that some place uses all year are left out.
struct SeasonName {
  std::string_view name, zone;
};
constexpr SeasonName kSeasonNames[] = {
    {"PST", "America/Los_Angeles"}, {"PDT", "America/Los_Angeles"}, {"MDT", "America/Denver"},
    {"CDT", "America/Chicago"},     {"EST", "America/New_York"},    {"EDT", "America/New_York"},
    {"CET", "Europe/Berlin"},       {"CEST", "Europe/Berlin"},      {"BST", "Europe/London"},
};

bool fitsSeason(const DateText& date, std::string_view zone) {
  const auto instant = date.instant();
  return instant && storage::offsetInZone(*instant, zone) == date.offset;
}

// `01/04/2024 … EST` cannot be the first of April, when the clocks of New York say EDT.
std::optional<DateOrder> orderOfSeason(std::string_view text, const DateShapes& dates) {
  const auto blank = text.rfind(' ');
  const auto name = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
  const auto* season = std::ranges::find(kSeasonNames, name, &SeasonName::name);
  if (season == std::end(kSeasonNames)) return std::nullopt;
  const bool day = fitsSeason(readDate(text, dates.dayFirst), season->zone);
  const bool month = fitsSeason(readDate(text, dates.monthFirst), season->zone);
  if (day == month) return std::nullopt;
  return day ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::string dateText(Cells cells, const ColumnSlot& slot) {
  std::string text(cellAt(cells, slot.column));
  for (const std::size_t column : slot.with) {
    const std::string_view further = cellAt(cells, column);
    if (!further.empty()) (text += ' ') += further;
  }
  return text;
}

}  // namespace

std::string_view dateOrderName(DateOrder order) {
  if (order == DateOrder::YearFirst) return "ymd";
  return order == DateOrder::MonthFirst ? "mdy" : "dmy";
}

std::optional<DateOrder> dateOrderFromName(std::string_view name) {
  for (const DateOrder order : kDateOrders) {
    if (dateOrderName(order) == name) return order;
  }
  return std::nullopt;
}

DateOrderFound findDateOrder(const std::filesystem::path& file, const Recognition& recognition) {
  RowSource rows(file, recognition, {});
  if (!rows.hasHeader()) return {};
  const FileLayout layout(*recognition.profile, rows.header());
  RowComposer composer(layout);
  std::set<DateOrder> told, bySeason;
  std::string last;
  RowSource::DataRow data;
  while (told.size() < 2 && rows.next(data)) {
    const Row row = composer.complete(data.row);
    for (const ColumnSlot& slot : layout.slots) {
      if (!slot.rule->dates.needsOrder || !slot.rule->hasDates() || row.kind(slot.column) == CellKind::Date) continue;
      const std::string text = dateText(row.cells, slot);
      if (text.empty() || std::exchange(last, text) == text) continue;
      if (const auto order = orderTold(text, slot.rule->dates)) told.insert(*order);
      if (!told.empty()) continue;
      if (const auto order = orderOfSeason(text, slot.rule->dates)) bySeason.insert(*order);
    }
  }
  // Dates that contradict each other were written by two programs: nobody knows which wrote the others.
  if (!told.empty()) return {told.size() == 1 ? std::optional(*told.begin()) : std::nullopt, told.size() > 1};
  return {bySeason.size() == 1 ? std::optional(*bySeason.begin()) : std::nullopt, false};
}

bool asksForDateOrder(const Profile& profile) {
  for (const ColumnRule& rule : profile.columns) {
    if (rule.hasDates() && rule.dates.needsOrder) return true;
  }
  return false;
}

}  // namespace kontor::exchange
