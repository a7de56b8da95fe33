// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheet_rows.h"
#include "exchange/workbook/xls_workbook.h"

#include <memory>
#include <string>
#include <vector>

namespace kontor::exchange {

/// The rows of one XLS sheet. Its cells are gathered first: not every program writes them in order.
class XlsRows final : public RowReader {
 public:
  XlsRows(std::shared_ptr<const XlsWorkbook> workbook, std::size_t place);

  bool next(Row& row) override;
  void expectCells(std::size_t count) override { m_rows.expectCells(count); }
  std::int64_t bytesRead() const override;

 private:
  struct Cell {
    std::uint16_t row, column;
    CellKind kind;
    std::string_view shared;
    std::size_t from, size;  // in m_text for what is not shared
  };

  void gather(std::size_t place);
  void readCell(BiffRecords& records);
  void readFormula(BiffRecords& records);
  void readRkRow(const BinaryView& data);
  void addNumber(std::uint16_t row, std::uint16_t column, std::size_t style, double number);
  void addText(std::uint16_t row, std::uint16_t column, std::string_view text);
  void addError(std::uint16_t row, std::uint16_t column, unsigned code);

  std::shared_ptr<const XlsWorkbook> m_workbook;
  std::vector<Cell> m_cells;
  std::string m_text;
  std::size_t m_next = 0;
  SheetRows m_rows;
};

}  // namespace kontor::exchange
