// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/swapped_dates.h"

#include "exchange/read/row_source.h"

#include <algorithm>

namespace kontor::exchange {

std::vector<std::size_t> columnsWithSwappedDates(const std::filesystem::path& file, const Recognition& recognition,
                                                 const FileLayout& layout, std::stop_token stop) {
  struct Column {
    std::size_t index;
    bool hasDates = false;
    bool hasTexts = false;
  };
  std::vector<Column> columns;
  for (const ColumnSlot& slot : layout.slots) {
    if (slot.rule->hasDates()) columns.push_back({slot.column});
  }
  if (recognition.sheet.empty() || columns.empty()) return {};
  RowOptions options;
  options.stop = std::move(stop);
  RowSource rows(file, recognition, std::move(options));
  RowSource::DataRow data;
  while (rows.hasHeader() && rows.next(data)) {
    for (Column& column : columns) {
      const std::string_view cell = cellAt(data.row.cells, column.index);
      if (data.row.kind(column.index) == CellKind::Date) {
        column.hasDates = true;
      } else if (!column.hasTexts && !cell.empty()) {
        column.hasTexts = dateOrderOf({&cell, 1}).has_value();
      }
    }
  }
  std::vector<std::size_t> found;
  for (const Column& column : columns) {
    if (column.hasDates && column.hasTexts) found.push_back(column.index);
  }
  return found;
}

}  // namespace kontor::exchange
