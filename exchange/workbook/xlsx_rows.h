// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheet_rows.h"
#include "exchange/workbook/xlsx_workbook.h"
#include "exchange/workbook/xml_scan.h"

#include <memory>
#include <string>
#include <vector>

namespace kontor::exchange {

/// The rows of one XLSX sheet, read as its XML comes in: never more than a few of them are in memory.
class XlsxRows final : public RowReader, private XmlHandler {
 public:
  XlsxRows(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part);

  bool next(Row& row) override;
  void expectCells(std::size_t count) override { m_rows.expectCells(count); }
  std::int64_t bytesRead() const override;

 private:
  enum class Type : std::uint8_t { Number, Shared, Text, Boolean, Date };

  void open(std::string_view name, const XmlAttributes& attributes) override;
  void close(std::string_view name) override;
  void text(std::string_view piece) override;
  void beginRow(const XmlAttributes& attributes);
  void beginCell(const XmlAttributes& attributes);
  void endCell();
  std::string_view sharedText() const;
  void readOn();

  std::shared_ptr<const XlsxWorkbook> m_workbook;
  std::unique_ptr<ZipPart> m_part;
  XmlScan m_scan;
  std::string m_buffer;
  SheetRows m_rows;
  std::int64_t m_line = 0;
  std::size_t m_column = 0;  // of the current cell, from 0
  std::size_t m_nextColumn = 0;
  std::size_t m_cellsOfRow = 0;
  Type m_type = Type::Number;
  std::size_t m_style = 0;
  std::string m_text;   // of the current cell
  std::string m_value;  // the same, ready to be read
  bool m_inData = false;
  bool m_inCell = false;
  bool m_inText = false;     // in an element whose text is the cell's
  bool m_inReading = false;  // in a phonetic run
  bool m_ended = false;
};

}  // namespace kontor::exchange
