// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/row.h"
#include "exchange/workbook/workbook_error.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

struct SheetInfo {
  std::string name;
  bool hidden = false;
};

/// A spreadsheet file. Cells come out as the platform meant them: texts as they are, numbers as plain decimals, dates
/// as ISO, formulas as their results; see CellKind. One thread.
class Workbook {
 public:
  virtual ~Workbook() = default;

  /// `xlsx` or `xls`.
  virtual std::string_view format() const = 0;
  /// The sheets that hold cells, in the order of their tabs.
  virtual const std::vector<SheetInfo>& sheets() const = 0;
  /// The rows of one sheet that are not empty; keeps what it needs of the workbook alive. Throws WorkbookError.
  virtual std::unique_ptr<RowReader> rows(std::size_t sheet) = 0;
};

/// True when a file that begins so is read, or refused, by openWorkbook(): ZIP archives and compound files.
bool beginsAsWorkbook(std::string_view head);

/// Throws WorkbookError, and std::filesystem::filesystem_error when the file cannot be opened.
std::shared_ptr<Workbook> openWorkbook(const std::filesystem::path& file, std::stop_token stop = {});
/// The same for a file that is in memory.
std::shared_ptr<Workbook> openWorkbookBytes(std::string bytes);

}  // namespace kontor::exchange
