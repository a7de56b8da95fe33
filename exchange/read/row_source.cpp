// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/row_source.h"

#include "exchange/read/open_rows.h"
#include "exchange/values/cell_text.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::ptrdiff_t kLeastCells = 4;

bool isEmptyRow(Cells cells) {
  return std::ranges::all_of(cells, [](std::string_view cell) { return trimCell(cell).empty(); });
}

}  // namespace

RowSource::RowSource(const std::filesystem::path& file, const Recognition& recognition, RowOptions options)
    : m_reader(openRows(file, recognition, std::move(options))), m_mostCells(recognition.usualCells) {
  Row row;
  while (m_reader->next(row)) {
    if (row.line < recognition.headerLine) continue;
    HeaderRow header(std::vector<std::string>(row.cells.begin(), row.cells.end()));
    if (!headerFit(header, *recognition.profile).fits()) return;
    m_header = std::move(header);
    break;
  }
  if (!m_header) return;
  m_reader->expectCells(m_header->size());
  if (recognition.sheet.empty()) m_trimmed.emplace(file, recognition, m_header->size());
  m_mostCells = std::max(m_mostCells, m_header->size());
  for (const ColumnRule& rule : recognition.profile->columns) {
    const bool isId = rule.owner == Owner::Record && rule.field->id == "external_id";
    const auto column = isId ? m_header->column(rule.headers) : std::nullopt;
    if (column) m_ids.push_back(*column);
  }
  if (recognition.mending && !recognition.mending->empty()) m_mended.emplace(recognition.mending);
  for (const RowRule& rule : recognition.profile->rows) {
    RowTests tests(rule.when, *m_header);
    if (tests.possible()) m_rules.push_back({std::move(tests), rule.use});
  }
}

bool RowSource::isHeaderAgain(Cells cells) const {
  const auto& names = m_header->names();
  if (cells.size() != names.size() || trimCell(cells.front()) != names.front()) return false;
  return std::ranges::equal(cells, names,
                            [](std::string_view cell, std::string_view name) { return trimCell(cell) == name; });
}

std::optional<RowRule::Use> RowSource::ruleFor(Cells cells) const {
  for (const BoundRule& rule : m_rules) {
    if (rule.tests.hold(cells)) return rule.use;
  }
  return std::nullopt;
}

// What a rule finds in its cells may belong to others.
bool RowSource::isDamaged(const DataRow& data) const {
  const Row& row = data.row;
  return data.isShort || row.cells.size() > m_mostCells || !std::ranges::all_of(row.faults, &RowFault::doubtful);
}

// Lines of a footer hold a few words, not a record.
bool RowSource::isRecord(Cells cells) const {
  const auto filled = std::ranges::count_if(cells, [](std::string_view cell) { return !trimCell(cell).empty(); });
  return filled >= kLeastCells &&
         std::ranges::any_of(m_ids, [&](std::size_t column) { return !cellAt(cells, column).empty(); });
}

// `="0042"` is how a text is written that a spreadsheet program must not take for a number.
void RowSource::unwrapFormulas(Row& row) {
  const auto isWrapped = [](std::string_view cell) {
    return cell.size() > 2 && cell.starts_with("=\"") && trimCell(cell).ends_with('"');
  };
  if (std::ranges::none_of(row.cells, isWrapped)) return;
  m_cells.assign(row.cells.begin(), row.cells.end());
  m_unwrapped.clear();
  m_unwrapped.reserve(m_cells.size());
  for (std::string_view& cell : m_cells) {
    if (isWrapped(cell)) cell = m_unwrapped.emplace_back(stripFormulaWrap(cell));
  }
  row.cells = m_cells;
}

bool RowSource::next(DataRow& data) {
  while (m_reader->next(data.row)) {
    if (m_mended) {
      m_mended->mend(data.row);
      data.row.isPlain = false;
    }
    if (isEmptyRow(data.row.cells)) continue;  // nothing stands there: not a row
    ++m_rowCount;
    if (!data.row.isPlain) unwrapFormulas(data.row);
    data.isShort = data.row.cells.size() < m_header->size() && m_trimmed && !m_trimmed->holds(data.row.line);
    auto use = ruleFor(data.row.cells);
    if (use == RowRule::Use::Skip && isDamaged(data)) use.reset();
    // A table that was sorted has its footer anywhere.
    m_footer = use == RowRule::Use::End || (m_footer && !isRecord(data.row.cells));
    if (m_footer || use == RowRule::Use::Skip || isHeaderAgain(data.row.cells)) {
      ++m_skippedCount;
      continue;
    }
    data.orderOnly = use == RowRule::Use::Order;
    return true;
  }
  return false;
}

}  // namespace kontor::exchange
