// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/row_checks.h"

#include "exchange/text/encoded_twice.h"

#include <algorithm>
#include <utility>

namespace kontor::exchange {

RowChecks::RowChecks(const Recognition& recognition, const FileLayout& layout)
    : m_recognition(recognition),
      m_layout(layout),
      m_uses(usesOf(layout)),
      m_quotesAreText(recognition.sheet.empty() && recognition.separator == '\t' && !layout.profile.quotes) {
  for (std::size_t i = layout.header.usedSize(); i < layout.header.size(); ++i) m_unnamed.push_back(i);
}

void RowChecks::check(const RowSource::DataRow& data, CellReader& cells) {
  const Row& row = data.row;
  checkLength(data, cells);
  checkTorn(data, cells);
  for (const RowFault& fault : row.faults) report(fault, row, cells);
  if (m_quotesAreText) checkQuotes(row, cells);
  if (!m_unnamed.empty()) checkUnnamed(row, cells);
  if (row.isPlain) return;
  for (std::size_t i = 0; i < std::min(m_uses.size(), row.cells.size()); ++i) {
    if (m_uses[i].isUsed && isEncodedTwice(row.cells[i])) {
      cells.doubt("encoded_twice", m_uses[i].field, m_layout.header.names()[i], m_uses[i].isPersonal ? "" : row.cells[i]);
    }
  }
}

void RowChecks::checkLength(const RowSource::DataRow& data, CellReader& cells) {
  const Row& row = data.row;
  const std::size_t width = m_layout.header.size();
  const auto expected = std::to_string(width);
  const auto extra = row.cells.size() > width ? row.cells.subspan(width) : Cells();
  // One cell more than usual, though blank: a stray separator may have moved all that stands behind it.
  const bool isLonger = row.cells.size() > std::max(width, m_recognition.usualCells);
  if (isLonger || std::ranges::any_of(extra, [](std::string_view cell) { return !cell.empty(); })) {
    cells.fault("too_many_cells", "", "", "", expected);
  }
  if (row.cells.size() < m_layout.neededCells) {
    cells.fault("too_few_cells", "", "", "", expected);
  } else if (row.isOpen && row.cells.size() < width) {
    // The last row ends early and without a line end: so did the download.
    cells.fault("cut_off", "", "", "", expected);
  } else if (data.isShort) {
    if (m_recognition.shortRows == Recognition::ShortRows::Wrong) {
      cells.fault("too_few_cells", "", "", "", expected);
    } else {
      // There are not enough rows to tell which of them are as they should be.
      cells.doubt("too_few_cells", "", "", "", expected);
      if (!std::exchange(m_unevenNoted, true)) cells.doubtOfFile({"too_few_cells", "", 0, "", "", expected});
    }
  } else if (row.isOpen) {
    cells.doubt("maybe_cut_off", "", m_layout.header.names()[width - 1], "", "");
  }
}

// A line break in the first or the last cell leaves a row that is whole to look at, and one cell beside it.
void RowChecks::checkTorn(const RowSource::DataRow& data, CellReader& cells) {
  const std::int64_t line = data.row.line;
  const bool isPiece = data.isShort && data.row.cells.size() == 1;
  if (isPiece && m_lastLine > 0) cells.doubtOfFile({"maybe_torn", "", m_lastLine, "", "", ""});
  if (m_lastWasPiece) cells.doubtOfFile({"maybe_torn", "", line, "", "", ""});
  m_lastWasPiece = isPiece;
  m_lastLine = line;
}

// A spreadsheet program put quotes around a text in whose file they are ordinary characters.
void RowChecks::checkQuotes(const Row& row, CellReader& cells) const {
  for (std::size_t i = 0; i < std::min(m_uses.size(), row.cells.size()); ++i) {
    const std::string_view cell = row.cells[i];
    if (!m_uses[i].isUsed || cell.size() < 2 || cell.front() != '"' || cell.back() != '"') continue;
    cells.doubt("stray_quote", m_uses[i].field, m_layout.header.names()[i], m_uses[i].isPersonal ? "" : cell);
  }
}

// Said once, of the header.
void RowChecks::checkUnnamed(const Row& row, CellReader& cells) {
  std::erase_if(m_unnamed, [&](std::size_t column) {
    if (cellAt(row.cells, column).empty()) return false;
    cells.doubtOfFile({"unknown_column", "", m_recognition.headerLine, "", std::to_string(column + 1), ""});
    return true;
  });
}

void RowChecks::report(const RowFault& fault, const Row& row, CellReader& cells) const {
  const bool isKnown = fault.cell < m_uses.size();
  const ColumnUse use = isKnown ? m_uses[fault.cell] : ColumnUse();
  const std::string_view name = isKnown ? std::string_view(m_layout.header.names()[fault.cell]) : std::string_view();
  const bool isShown = fault.cell < row.cells.size() && !use.isPersonal;
  const std::string_view cell = isShown ? row.cells[fault.cell] : std::string_view();
  // The rows of an order would fall apart.
  const bool isOrderId = m_layout.profile.isOrders() && use.field == "external_id";
  if (fault.doubtful && !isOrderId) {
    if (use.isUsed) cells.doubt(fault.code, use.field, name, cell);
  } else if (use.isUsed) {
    cells.fault(fault.code, use.field, name, cell, fault.code == "invalid_bytes" ? m_recognition.encoding : "");
  } else if (fault.code != "invalid_bytes") {
    cells.fault(fault.code, "", name, "", "");
  }
}

}  // namespace kontor::exchange
