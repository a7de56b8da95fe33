// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/row_source.h"

#include "exchange/read/open_rows.h"
#include "exchange/values/cell_text.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

bool isEmptyRow(Cells cells) {
  return std::ranges::all_of(cells, [](std::string_view cell) { return trimCell(cell).empty(); });
}

}  // namespace

RowSource::RowSource(const std::filesystem::path& file, const Recognition& recognition, RowOptions options)
    : m_reader(openRows(file, recognition, std::move(options))) {
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
  if (recognition.mending && !recognition.mending->empty()) m_mended.emplace(recognition.mending);
  for (const RowRule& rule : recognition.profile->rows) {
    RowTests tests(rule.when, *m_header);
    if (tests.possible()) m_rules.push_back({std::move(tests), rule.use});
  }
}

bool RowSource::isHeaderAgain(Cells cells) const {
  const auto& names = m_header->names();
  if (cells.size() != names.size() || trimCell(cells.front()) != names.front()) return false;
  return std::ranges::equal(cells, names, [](std::string_view cell, std::string_view name) { return trimCell(cell) == name; });
}

std::optional<RowRule::Use> RowSource::ruleFor(Cells cells) const {
  for (const BoundRule& rule : m_rules) {
    if (rule.tests.hold(cells)) return rule.use;
  }
  return std::nullopt;
}

bool RowSource::next(DataRow& data) {
  while (m_reader->next(data.row)) {
    if (m_mended) m_mended->mend(data.row);
    if (isEmptyRow(data.row.cells)) continue;  // nothing stands there: not a row
    ++m_rowCount;
    const auto use = m_footer ? RowRule::Use::End : ruleFor(data.row.cells);
    m_footer = use == RowRule::Use::End;
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
