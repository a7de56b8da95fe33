// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/shared_strings.h"
#include "exchange/workbook/workbook.h"
#include "exchange/workbook/xlsx_parts.h"
#include "exchange/workbook/zip_archive.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::exchange {

/// An Office Open XML workbook. Texts that cells share are kept in memory, sheets are not.
class XlsxWorkbook final : public Workbook, public std::enable_shared_from_this<XlsxWorkbook> {
 public:
  /// Throws WorkbookError.
  XlsxWorkbook(ZipArchive archive, std::int64_t fileSize, std::stop_token stop);

  std::string_view format() const override { return "xlsx"; }
  const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
  std::unique_ptr<RowReader> rows(std::size_t sheet) override;

  const SharedStrings& strings() const { return m_strings; }
  NumberFormat format(std::size_t style) const { return style < m_formats.size() ? m_formats[style] : NumberFormat(); }
  bool since1904() const { return m_since1904; }
  std::int64_t fileSize() const { return m_fileSize; }
  const std::stop_token& stop() const { return m_stop; }

 private:
  void readStrings(std::string_view part);

  ZipArchive m_archive;
  std::stop_token m_stop;
  std::int64_t m_fileSize;
  std::vector<SheetInfo> m_sheets;
  std::vector<std::string> m_parts;  // of the sheets
  std::vector<NumberFormat> m_formats;
  SharedStrings m_strings;
  bool m_stringsRead = false;
  std::string m_stringsPart;
  bool m_since1904 = false;
};

}  // namespace kontor::exchange
