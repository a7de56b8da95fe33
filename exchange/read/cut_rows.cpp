// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/cut_rows.h"

namespace kontor::exchange {
namespace {

/// A header that stands deeper than this is not looked for; the longest preamble met has nine lines.
constexpr std::size_t kSearchedRows = 40;
constexpr std::size_t kSearchedSheets = 50;

void readHeaders(CutRows& cut) {
  for (const TextRow& row : cut.rows) cut.asHeader.emplace_back(row.cells);
}

}  // namespace

const CutRows& TextCuts::cut(Dialect dialect) {
  CutRows& cut = m_cuts[{dialect.separator, dialect.quoting}];
  if (!cut.rows.empty()) return cut;
  cut.dialect = dialect;
  cut.rows = readRows(m_text, dialect, kSearchedRows);
  readHeaders(cut);
  return cut;
}

std::vector<CutRows> cutSheets(Workbook& workbook) {
  std::vector<CutRows> cuts;
  for (const bool hidden : {false, true}) {
    const auto& sheets = workbook.sheets();
    for (std::size_t i = 0; i < sheets.size() && cuts.size() < kSearchedSheets; ++i) {
      if (sheets[i].hidden != hidden) continue;
      CutRows cut{{}, sheets[i].name, {}, {}};
      const auto rows = workbook.rows(i);
      for (Row row; cut.rows.size() < kSearchedRows && rows->next(row);) {
        cut.rows.push_back({row.line, {row.cells.begin(), row.cells.end()}});
      }
      if (cut.rows.empty()) continue;
      readHeaders(cut);
      cuts.push_back(std::move(cut));
    }
    if (!cuts.empty()) break;
  }
  return cuts;
}

}  // namespace kontor::exchange
