// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/decimal_mark.h"

#include "exchange/read/file_layout.h"
#include "exchange/read/row_source.h"

#include <algorithm>
#include <span>

namespace kontor::exchange {
namespace {

bool holdsOpenNumbers(const ColumnRule& rule) {
  using enum domain::FieldType;
  const auto type = rule.field->type;
  const bool isNumber = type == Integer || type == Money || type == Rate || type == Weight || type == Length;
  return isNumber && rule.numbers.open;
}

/// The rules of a profile's columns that hold money beside the fields of its records.
template <class AnyProfile, class Visit>
void forEachMoneyRule(AnyProfile& profile, const Visit& visit) {
  for (auto& amount : profile.amounts) visit(amount.column);
  if (profile.net) visit(profile.net->column);
  if (profile.balance) visit(*profile.balance);
}

std::vector<std::size_t> openColumns(const FileLayout& layout) {
  std::vector<std::size_t> columns;
  for (const auto* slots : {&layout.slots, &layout.lineSlots, &layout.parcelSlots}) {
    for (const ColumnSlot& slot : *slots) {
      if (holdsOpenNumbers(*slot.rule)) columns.push_back(slot.column);
    }
  }
  forEachMoneyRule(layout.profile, [&](const ColumnRule& rule) {
    const auto column = rule.numbers.open ? layout.header.column(rule.headers) : std::nullopt;
    if (column) columns.push_back(*column);
  });
  return columns;
}

}  // namespace

std::optional<char> findDecimalMark(const std::filesystem::path& file, const Recognition& recognition,
                                    std::optional<char> otherwise) {
  RowSource rows(file, recognition, {});
  if (!rows.hasHeader()) return otherwise;
  const FileLayout layout(*recognition.profile, rows.header());
  const auto columns = openColumns(layout);
  std::optional<char> found;
  RowSource::DataRow data;
  while (!columns.empty() && rows.next(data)) {
    for (const std::size_t column : columns) {
      const std::string_view cell = cellAt(data.row.cells, column);
      if (cell.empty() || data.row.kind(column) != CellKind::Text) continue;
      const auto mark = decimalMarkOf(std::span(&cell, 1));
      if (!mark) continue;
      if (!layout.profile.isMoney()) return mark;
      // Statements join amounts of several sources.
      if (found && *found != *mark) return std::nullopt;
      found = mark;
    }
  }
  return found ? found : otherwise;
}

std::optional<char> decimalMarkFromName(std::string_view name) {
  if (name == "point") return '.';
  return name == "comma" ? std::optional(',') : std::nullopt;
}

std::string_view decimalMarkName(char mark) {
  return mark == ',' ? "comma" : "point";
}

Profile withDecimalMark(Profile profile, char mark, bool onlyOpen) {
  const auto apply = [&](NumberShape& shape) {
    if (shape.open || !onlyOpen) shape = withDecimalMark(std::move(shape), mark);
  };
  for (ColumnRule& rule : profile.columns) apply(rule.numbers);
  if (profile.wide) apply(profile.wide->numbers);
  forEachMoneyRule(profile, [&](ColumnRule& rule) { apply(rule.numbers); });
  return profile;
}

bool asksForDecimalMark(const Profile& profile) {
  bool asks = std::ranges::any_of(profile.columns, holdsOpenNumbers);
  forEachMoneyRule(profile, [&](const ColumnRule& rule) { asks = asks || rule.numbers.open; });
  return asks;
}

}  // namespace kontor::exchange
