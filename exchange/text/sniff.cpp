// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/sniff.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace kontor::exchange {
namespace {

constexpr std::size_t kSniffedRows = 200;

struct Fit {
  Dialect dialect;
  double score = 0;
};

/// Share of the rows that have the most frequent number of cells, weighted so that more columns win over fewer.
double fitOf(std::string_view sample, Dialect dialect) {
  std::map<std::size_t, std::size_t> widths;
  std::size_t rows = 0;
  auto lines = readRows(sample, dialect, kSniffedRows + 1);
  if (lines.size() > 2) lines.pop_back();
  for (const TextRow& row : lines) {
    const auto blank = std::ranges::all_of(row.cells, [](const std::string& cell) { return cell.empty(); });
    if (blank) continue;
    ++rows;
    ++widths[row.cells.size()];
  }
  const auto best = std::ranges::max_element(
      widths, {}, [](const auto& width) { return std::pair(width.first > 1 ? width.second : 0, width.first); });
  if (best == widths.end() || best->first < 2) return 0;
  const double columns = static_cast<double>(std::min<std::size_t>(best->first, 50));
  return static_cast<double>(best->second) / static_cast<double>(rows) + columns / 1000;
}

bool hasOpenQuote(std::string_view sample, Dialect dialect) {
  std::size_t opened = 0;
  for (const TextRow& row : readRows(sample, dialect, kSniffedRows)) {
    for (const std::string& cell : row.cells) opened += cell.starts_with('"') ? 1 : 0;
  }
  return opened > 0;
}

}  // namespace

std::optional<Dialect> sniffDialect(std::string_view sample) {
  Fit best;
  for (const char separator : std::array{'\t', ',', ';', '|'}) {
    const Dialect dialect{separator, true};
    const double score = fitOf(sample, dialect);
    if (score > best.score) best = {dialect, score};
  }
  if (best.score == 0) return std::nullopt;
  // A quote that opens a cell and never closes it in a TAB file is an inch sign or part of a title.
  if (best.dialect.separator == '\t' && hasOpenQuote(sample, best.dialect)) best.dialect.quoting = false;
  return best.dialect;
}

}  // namespace kontor::exchange
