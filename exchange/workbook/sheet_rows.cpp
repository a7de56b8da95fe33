// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sheet_rows.h"

#include "exchange/text/utf8.h"

#include <algorithm>

namespace kontor::exchange {

void SheetRows::begin(std::int64_t line) {
  m_rows.push_back({line, m_cells.size(), 0});
}

void SheetRows::add(std::size_t column, CellKind kind, std::string_view text) {
  if (text.empty()) return;
  m_cells.push_back({column, kind, {}, m_text.size(), text.size()});
  m_text += text;
}

void SheetRows::addKept(std::size_t column, CellKind kind, std::string_view text) {
  if (!text.empty()) m_cells.push_back({column, kind, text, 0, 0});
}

void SheetRows::end() {
  if (m_rows.size() == m_complete) return;
  Extent& row = m_rows.back();
  row.cellCount = m_cells.size() - row.firstCell;
  if (row.cellCount == 0) m_rows.pop_back();
  m_complete = m_rows.size();
}

void SheetRows::fault(std::string_view code, std::int64_t line, std::size_t cell) {
  m_faults.push_back({code, code == "replacement_character", line, cell, -1});
}

void SheetRows::take(Row& row) {
  const Extent& extent = m_rows[m_next++];
  const auto cells = std::span(m_cells).subspan(extent.firstCell, extent.cellCount);
  std::size_t width = m_expected;
  for (const Cell& cell : cells) width = std::max(width, cell.column + 1);
  m_faults.clear();
  if (width > kMaxColumns) {
    fault("too_many_columns", extent.line, kMaxColumns);
    width = kMaxColumns;
  }
  m_views.assign(width, {});
  m_kinds.assign(width, CellKind::Text);
  for (const Cell& cell : cells) {
    if (cell.column >= width) continue;
    const std::string_view text = cell.kept.empty() ? std::string_view(m_text).substr(cell.from, cell.size) : cell.kept;
    m_kinds[cell.column] = cell.kind;
    if (text.size() > kMaxCell) {
      fault("cell_too_long", extent.line, cell.column);
      continue;
    }
    m_views[cell.column] = text;
    if (text.find("\xEF\xBF\xBD") != std::string_view::npos) fault("replacement_character", extent.line, cell.column);
  }
  row = {extent.line, m_views, m_faults, m_kinds, false};
}

void SheetRows::clear() {
  m_rows.clear();
  m_cells.clear();
  m_text.clear();
  m_next = 0;
  m_complete = 0;
}

}  // namespace kontor::exchange
