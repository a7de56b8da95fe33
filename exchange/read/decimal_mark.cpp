// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/decimal_mark.h"

#include "exchange/read/file_layout.h"
#include "exchange/read/row_source.h"
#include "exchange/values/number_text.h"

namespace kontor::exchange {
namespace {

std::vector<std::size_t> openColumns(const FileLayout& layout) {
  std::vector<std::size_t> columns;
  const auto add = [&](const ColumnRule& rule) {
    if (!rule.numbers.anyMark) return;
    if (const auto column = layout.header.column(rule.headers)) columns.push_back(*column);
  };
  for (const AmountRule& amount : layout.profile.amounts) add(amount.column);
  if (layout.profile.net) add(layout.profile.net->column);
  if (layout.profile.balance) add(*layout.profile.balance);
  return columns;
}

}  // namespace

std::optional<char> findDecimalMark(const std::filesystem::path& file, const Recognition& recognition) {
  RowSource rows(file, recognition, {});
  if (!rows.hasHeader()) return std::nullopt;
  const FileLayout layout(*recognition.profile, rows.header());
  const auto columns = openColumns(layout);
  bool point = false;
  bool comma = false;
  RowSource::DataRow data;
  while (rows.next(data)) {
    for (const std::size_t column : columns) {
      const std::string_view cell = cellAt(data.row.cells, column);
      const auto mark = decimalMarkOf({&cell, 1});
      if (mark) (*mark == '.' ? point : comma) = true;
    }
  }
  if (point == comma) return std::nullopt;
  return point ? '.' : ',';
}

}  // namespace kontor::exchange
