// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/table_sample.h"

#include "exchange/read/cut_rows.h"
#include "exchange/text/charset.h"
#include "exchange/text/sniff.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/number_text.h"
#include "exchange/workbook/workbook.h"
#include "exchange/workbook/workbook_error.h"

#include <algorithm>
#include <map>

namespace kontor::exchange {
namespace {

bool holdsNamesOnly(const TextRow& row) {
  std::size_t filled = 0;
  for (const std::string& cell : row.cells) {
    const std::string_view name = trimCell(cell);
    if (name.empty()) continue;
    ++filled;
    if (readNumberIfUnambiguous(name, 4).code != "not_a_number") return false;
  }
  return filled >= 2;
}

std::size_t usualWidth(const std::vector<TextRow>& rows) {
  std::map<std::size_t, int> counts;
  for (const TextRow& row : rows) {
    if (row.cells.size() > 1) ++counts[row.cells.size()];
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  return most == counts.end() ? 0 : most->first;
}

void takeRows(TableSample& sample, const CutRows& cut, std::int64_t headerLine) {
  sample.separator = cut.dialect.separator;
  sample.sheet = cut.sheet;
  const std::size_t width = usualWidth(cut.rows);
  const auto isHeader = [&](const TextRow& row) {
    if (headerLine > 0) return row.line == headerLine;
    const auto filled = std::ranges::count_if(row.cells, [](const std::string& cell) { return !trimCell(cell).empty(); });
    return filled * 2 > static_cast<std::ptrdiff_t>(width) && holdsNamesOnly(row);
  };
  const auto header = std::ranges::find_if(cut.rows, isHeader);
  if (header == cut.rows.end()) return;
  sample.headerLine = header->line;
  for (const std::string& cell : header->cells) sample.header.emplace_back(trimCell(cell));
  for (auto row = header + 1; row != cut.rows.end(); ++row) sample.rows.push_back(row->cells);
}

void takeWorkbook(TableSample& sample, const std::filesystem::path& file, const FormChoice& chosen) {
  const auto workbook = openWorkbook(file);
  sample.encoding = workbook->format();
  for (const CutRows& cut : cutSheets(*workbook)) {
    if (!chosen.sheet || cut.sheet == *chosen.sheet) takeRows(sample, cut, chosen.headerLine);
    if (!sample.header.empty()) return;
  }
}

}  // namespace

std::vector<std::string> TableSample::valuesOf(std::size_t column) const {
  std::vector<std::string> values;
  for (const auto& row : rows) {
    if (column >= row.size()) continue;
    std::string value(trimCell(row[column]));
    if (!value.empty() && std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
  }
  return values;
}

TableSample sampleTable(const std::filesystem::path& file, const FormChoice& chosen) {
  TableSample sample;
  const FileSample bytes = sampleFile(file);
  try {
    if (beginsAsWorkbook(bytes.bytes)) {
      takeWorkbook(sample, file, chosen);
      return sample;
    }
  } catch (const WorkbookError&) {
    return {};
  }
  const CharsetGuess guess = guessCharset(bytes);
  const auto named = chosen.encoding ? charsetFromName(*chosen.encoding) : std::nullopt;
  if (!guess.problem.empty() && !named) return sample;
  const Charset charset = named.value_or(guess.charset);
  sample.encoding = charsetName(charset);
  TextCuts cuts(decodeSample(bytes, charset));
  auto dialect = sniffDialect(cuts.text()).value_or(Dialect());
  if (chosen.separator) dialect = {*chosen.separator, true};
  takeRows(sample, cuts.cut(dialect), chosen.headerLine);
  return sample;
}

}  // namespace kontor::exchange
