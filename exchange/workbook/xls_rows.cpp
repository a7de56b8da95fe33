// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xls_rows.h"

#include "exchange/workbook/cell_value.h"
#include "storage/book_error.h"

#include <algorithm>
#include <tuple>

namespace kontor::exchange {
namespace {

/// A number in 30 bits: an integer or the upper half of a fraction, perhaps times 100.
double rkNumber(std::uint32_t rk) {
  const double number = (rk & 2u) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                       : std::bit_cast<double>(std::uint64_t{rk & 0xFFFFFFFCu} << 32);
  return (rk & 1u) != 0 ? number / 100 : number;
}

std::string_view errorName(unsigned code) {
  switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
  }
}

}  // namespace

XlsRows::XlsRows(std::shared_ptr<const XlsWorkbook> workbook, std::size_t place) : m_workbook(std::move(workbook)) {
  gather(place);
  const auto order = [](const Cell& cell) { return std::tuple(cell.row, cell.column); };
  if (!std::ranges::is_sorted(m_cells, {}, order)) std::ranges::stable_sort(m_cells, {}, order);
}

void XlsRows::gather(std::size_t place) {
  BiffRecords records(m_workbook->stream(), place);
  if (!records.next() || records.type() != Biff::Begin) throw WorkbookError("broken_file");
  int depth = 1;  // charts inside a sheet begin and end as sheets do
  for (std::size_t count = 0; depth > 0; ++count) {
    if (count % 4096 == 0 && m_workbook->stop().stop_requested()) throw storage::Cancelled();
    if (!records.next()) throw WorkbookError("broken_file");
    if (records.type() == Biff::Begin) {
      ++depth;
    } else if (records.type() == Biff::End) {
      --depth;
    } else if (depth == 1) {
      readCell(records);
    }
  }
}

void XlsRows::readCell(BiffRecords& records) {
  const BinaryView data = records.data();
  switch (records.type()) {
    case Biff::Number: return addNumber(data.u16(0), data.u16(2), data.u16(4), data.f64(6));
    case Biff::Rk: return addNumber(data.u16(0), data.u16(2), data.u16(4), rkNumber(data.u32(6)));
    case Biff::MulRk: return readRkRow(data);
    case Biff::Formula: return readFormula(records);
    case Biff::BoolErr: {
      if (data.u8(7) != 0) return addError(data.u16(0), data.u16(2), data.u8(6));
      return addText(data.u16(0), data.u16(2), data.u8(6) != 0 ? "TRUE" : "FALSE");
    }
    case Biff::LabelSst: {
      const auto text = m_workbook->strings().text(data.u32(6));
      if (!text) throw WorkbookError("broken_file");
      m_cells.push_back({data.u16(0), data.u16(2), CellKind::Text, *text, 0, 0});
      return;
    }
    case Biff::Label:
    case Biff::RString: {
      BiffText text(records.whole());
      text.skip(6);
      const std::size_t count = text.u16();
      const bool wide = (text.u8() & 1u) != 0;
      return addText(data.u16(0), data.u16(2), text.characters(count, wide));
    }
    default: return;
  }
}

/// The result that was kept with the formula; a text follows in a record of its own.
void XlsRows::readFormula(BiffRecords& records) {
  const BinaryView data = records.data();
  const auto row = data.u16(0), column = data.u16(2);
  if (data.u16(12) != 0xFFFF) return addNumber(row, column, data.u16(4), data.f64(6));
  switch (data.u8(6)) {
    case 1: return addText(row, column, data.u8(8) != 0 ? "TRUE" : "FALSE");
    case 2: return addError(row, column, data.u8(8));
    case 0: break;
    default: return;
  }
  // Between them may stand one record of a formula that several cells share.
  BiffRecords ahead = records;
  for (int i = 0; i < 2 && ahead.next(); ++i) {
    if (ahead.type() != Biff::String) continue;
    BiffText text(ahead.whole());
    const std::size_t count = text.u16();
    const bool wide = (text.u8() & 1u) != 0;
    return addText(row, column, text.characters(count, wide));
  }
}

void XlsRows::readRkRow(const BinaryView& data) {
  const auto row = data.u16(0);
  auto column = data.u16(2);
  for (std::size_t at = 4; at + 6 <= data.size() - 2; at += 6)
    addNumber(row, column++, data.u16(at), rkNumber(data.u32(at + 2)));
}

void XlsRows::addNumber(std::uint16_t row, std::uint16_t column, std::size_t style, double number) {
  const std::size_t from = m_text.size();
  const CellKind kind = appendNumber(m_text, number, m_workbook->format(style), m_workbook->since1904());
  m_cells.push_back({row, column, kind, {}, from, m_text.size() - from});
}

void XlsRows::addText(std::uint16_t row, std::uint16_t column, std::string_view text) {
  m_cells.push_back({row, column, CellKind::Text, {}, m_text.size(), text.size()});
  m_text += text;
}

void XlsRows::addError(std::uint16_t row, std::uint16_t column, unsigned code) {
  addText(row, column, errorName(code));
}

bool XlsRows::next(Row& row) {
  while (!m_rows.hasRow()) {
    if (m_next == m_cells.size()) return false;
    m_rows.clear();
    const std::uint16_t number = m_cells[m_next].row;
    m_rows.begin(std::int64_t{number} + 1);
    for (; m_next < m_cells.size() && m_cells[m_next].row == number; ++m_next) {
      const Cell& cell = m_cells[m_next];
      m_rows.addKept(cell.column, cell.kind,
                     cell.shared.empty() ? std::string_view(m_text).substr(cell.from, cell.size) : cell.shared);
    }
    m_rows.end();
  }
  m_rows.take(row);
  return true;
}

std::int64_t XlsRows::bytesRead() const {
  if (m_cells.empty()) return m_workbook->fileSize();
  return static_cast<std::int64_t>(static_cast<double>(m_next) / static_cast<double>(m_cells.size()) *
                                   static_cast<double>(m_workbook->fileSize()));
}

}  // namespace kontor::exchange
