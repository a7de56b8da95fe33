// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/biff_text.h"
#include "exchange/workbook/number_format.h"
#include "exchange/workbook/shared_strings.h"
#include "exchange/workbook/workbook.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kontor::exchange {

/// A workbook of Excel 97 to 2003 (BIFF8). The whole file is in memory; it has 65,536 rows at most.
class XlsWorkbook final : public Workbook, public std::enable_shared_from_this<XlsWorkbook> {
 public:
  /// Throws WorkbookError.
  XlsWorkbook(std::string_view bytes, std::stop_token stop);

  std::string_view format() const override { return "xls"; }
  const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
  std::unique_ptr<RowReader> rows(std::size_t sheet) override;

  std::string_view stream() const { return m_stream; }
  const SharedStrings& strings() const { return m_strings; }
  NumberFormat format(std::size_t style) const;
  bool since1904() const { return m_since1904; }
  std::int64_t fileSize() const { return m_fileSize; }
  const std::stop_token& stop() const { return m_stop; }

 private:
  void readGlobals();
  void addSheet(const BinaryView& data);
  void addStrings(std::vector<std::string_view> pieces);

  std::stop_token m_stop;
  std::int64_t m_fileSize = 0;
  std::string m_stream;
  std::vector<SheetInfo> m_sheets;
  std::vector<std::size_t> m_places;  // of the sheets in the stream
  std::map<unsigned, NumberFormat> m_formats;
  std::vector<unsigned> m_styles;  // number of the format of each
  SharedStrings m_strings;
  bool m_since1904 = false;
};

}  // namespace kontor::exchange
