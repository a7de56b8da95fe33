// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/rejected_rows.h"

#include "exchange/read/row_composer.h"
#include "exchange/read/row_source.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

// Indexes of the issues that name this line; issues are sorted by line.
std::vector<std::size_t> issuesOfLine(const domain::Issues& issues, std::int64_t line) {
  std::vector<std::size_t> found;
  const auto range = std::ranges::equal_range(issues, line, {}, &domain::Issue::line);
  for (auto at = range.begin(); at != range.end(); ++at) found.push_back(static_cast<std::size_t>(at - issues.begin()));
  return found;
}

// As texts that the profile reads the same, for the file that is mended and imported again: numbers of a workbook have
// a point, which is a group mark where decimals follow a comma.
std::vector<std::string> textsOf(const Row& row, const FileLayout& layout) {
  std::vector<std::string> texts(row.cells.begin(), row.cells.end());
  for (const auto* slots : {&layout.slots, &layout.lineSlots}) {
    for (const ColumnSlot& slot : *slots) {
      if (row.kind(slot.column) != CellKind::Number || slot.rule->numbers.decimalMark == '.') continue;
      std::string& text = texts[slot.column];
      if (const auto point = text.find('.'); point != std::string::npos) text[point] = slot.rule->numbers.decimalMark;
    }
  }
  return texts;
}

}  // namespace

std::vector<std::int64_t> addRejectedRows(ImportSet& set, const std::filesystem::path& file, const Recognition& recognition,
                                          const FileLayout& layout, const std::unordered_set<std::int64_t>& lines,
                                          const std::unordered_set<std::string>& orders, std::stop_token stop) {
  std::vector<std::int64_t> rejected;
  RowOptions options;
  options.stop = std::move(stop);
  RowSource rows(file, recognition, std::move(options));
  if (!rows.hasHeader()) return rejected;
  ImportSet scratch;  // the second look reports nothing
  CellReader cells(scratch, {}, [] { return std::nullopt; });
  const auto ids = orders.empty() ? std::vector<ColumnSlot>() : layout.slotsOf("external_id");
  RowComposer composer(layout);
  RowSource::DataRow data;
  while (rows.next(data)) {
    cells.beginRow(composer.complete(data.row));
    const auto filled = std::ranges::find_if(ids, [&](const ColumnSlot& slot) { return !cells.isBlank(slot); });
    const bool ofOrder = filled != ids.end() && orders.contains(std::string(cells.plainText(*filled)));
    if (!ofOrder && !lines.contains(data.row.line)) continue;
    rejected.push_back(data.row.line);
    set.rejected.push_back({data.row.line, textsOf(data.row, layout), issuesOfLine(set.issues, data.row.line)});
  }
  return rejected;
}

}  // namespace kontor::exchange
