// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsx_rows.h"

#include "exchange/workbook/cell_value.h"
#include "storage/book_error.h"

#include <charconv>

namespace kontor::exchange {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr std::int64_t kMostRows = 1048576;
constexpr std::size_t kMostSheetColumns = 16384;

/// Column of `AB12`, from 0.
std::size_t columnOf(std::string_view reference) {
  std::size_t column = 0;
  for (const char c : reference) {
    const char letter = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
    if (column > kMostSheetColumns) break;
  }
  if (column == 0 || column > kMostSheetColumns) throw WorkbookError("broken_file");
  return column - 1;
}

template <class Number>
Number wholeNumber(std::string_view text) {
  Number number = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size()) throw WorkbookError("broken_file");
  return number;
}

/// `2024-05-04T13:05:00` as ISO with a blank; the decimals of a second and the Z of a local time say nothing.
std::string isoDate(std::string_view text) {
  std::string date(text.substr(0, 19));
  if (date.size() > 10 && date[10] == 'T') date[10] = ' ';
  return date;
}

std::string_view trimNumber(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r\n") + 1 - from);
}

}  // namespace

XlsxRows::XlsxRows(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part)
    : m_workbook(std::move(workbook)), m_part(std::move(part)), m_scan(*this), m_buffer(kPiece, '\0') {}

std::int64_t XlsxRows::bytesRead() const {
  if (m_part->size() == 0) return 0;
  return static_cast<std::int64_t>(static_cast<double>(m_part->done()) / static_cast<double>(m_part->size()) *
                                   static_cast<double>(m_workbook->fileSize()));
}

bool XlsxRows::next(Row& row) {
  try {
    while (!m_rows.hasRow() && !m_ended) readOn();
  } catch (const WorkbookError& error) {
    throw WorkbookError(error.code(), error.value(), m_line);
  }
  if (!m_rows.hasRow()) return false;
  m_rows.take(row);
  return true;
}

void XlsxRows::readOn() {
  if (m_workbook->stop().stop_requested()) throw storage::Cancelled();
  const std::size_t size = m_part->read(m_buffer.data(), m_buffer.size());
  m_ended = size == 0;
  m_scan.feed(std::string_view(m_buffer).substr(0, size), m_ended);
}

void XlsxRows::open(std::string_view name, const XmlAttributes& attributes) {
  if (name == "sheetData") m_inData = true;
  if (!m_inData) return;
  if (name == "row") {
    beginRow(attributes);
  } else if (name == "c") {
    beginCell(attributes);
  } else if (name == "rPh") {
    m_inReading = true;
  } else if (name == "v" || name == "t") {
    m_inText = m_inCell && !m_inReading;
  }
}

void XlsxRows::close(std::string_view name) {
  if (name == "sheetData") m_inData = false;
  if (!m_inData) return;
  if (name == "v" || name == "t") {
    m_inText = false;
  } else if (name == "rPh") {
    m_inReading = false;
  } else if (name == "c" && m_inCell) {
    endCell();
  } else if (name == "row") {
    m_rows.end();
  }
}

void XlsxRows::text(std::string_view piece) {
  if (m_inText) m_text.append(piece.substr(0, kMaxCell + 1 - std::min(m_text.size(), kMaxCell + 1)));
}

void XlsxRows::beginRow(const XmlAttributes& attributes) {
  const std::string_view number = attributes["r"];
  m_line = number.empty() ? m_line + 1 : wholeNumber<std::int64_t>(number);
  if (m_line < 1 || m_line > kMostRows) throw WorkbookError("broken_file");
  m_nextColumn = 0;
  m_cellsOfRow = 0;
  if (!m_rows.hasRow()) m_rows.clear();
  m_rows.begin(m_line);
}

void XlsxRows::beginCell(const XmlAttributes& attributes) {
  const std::string_view place = attributes["r"];
  if (++m_cellsOfRow > kMostSheetColumns) throw WorkbookError("broken_file");
  m_column = place.empty() ? m_nextColumn : columnOf(place);
  m_nextColumn = m_column + 1;
  const std::string_view type = attributes["t"];
  m_type = type.empty() || type == "n" ? Type::Number
           : type == "s"               ? Type::Shared
           : type == "b"               ? Type::Boolean
           : type == "d"               ? Type::Date
                                       : Type::Text;
  const std::string_view style = attributes["s"];
  m_style = style.empty() ? 0 : wholeNumber<std::size_t>(style);
  m_text.clear();
  m_inCell = true;
}

std::string_view XlsxRows::sharedText() const {
  const auto text = m_workbook->strings().text(wholeNumber<std::size_t>(trimNumber(m_text)));
  if (!text) throw WorkbookError("broken_file");
  return *text;
}

void XlsxRows::endCell() {
  m_inCell = false;
  if (m_text.empty()) return;
  m_value.clear();
  switch (m_type) {
    case Type::Shared: return m_rows.addKept(m_column, CellKind::Text, sharedText());
    case Type::Boolean: return m_rows.add(m_column, CellKind::Text, trimNumber(m_text) == "0" ? "FALSE" : "TRUE");
    case Type::Date: return m_rows.add(m_column, CellKind::Date, isoDate(trimNumber(m_text)));
    case Type::Text: {
      appendUnescaped(m_value, m_text);
      return m_rows.add(m_column, CellKind::Text, m_value);
    }
    case Type::Number: break;
  }
  const CellKind kind = appendNumber(m_value, trimNumber(m_text), m_workbook->format(m_style), m_workbook->since1904());
  m_rows.add(m_column, kind, m_value);
}

}  // namespace kontor::exchange
