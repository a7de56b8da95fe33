// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/workbook.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <string>

namespace kontor::exchange::testing {

/// `2:B=N:94109` for each cell that is not empty: row, column, kind, text.
inline std::string dumpSheet(Workbook& workbook, std::size_t sheet = 0) {
  std::string text;
  const auto rows = workbook.rows(sheet);
  for (Row row; rows->next(row);) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      text += std::to_string(row.line) + ':' + static_cast<char>('A' + i) + '=' + "TND"[static_cast<int>(row.kind(i))] +
              ':';
      text += std::string(row.cells[i]) + '\n';
    }
  }
  return text;
}

inline std::string dumpFirstSheet(const std::filesystem::path& file) {
  return dumpSheet(*openWorkbook(file));
}
inline std::string dumpFirstSheet(const QByteArray& bytes) {
  return dumpSheet(*openWorkbookBytes(bytes.toStdString()));
}

/// What opening and reading every sheet ends with: `code value line`, empty when all goes well.
template <class Open>
std::string refusalWith(Open open) {
  try {
    const std::shared_ptr<Workbook> workbook = open();
    for (std::size_t i = 0; i < workbook->sheets().size(); ++i) {
      const auto rows = workbook->rows(i);
      for (Row row; rows->next(row);) {
      }
    }
  } catch (const WorkbookError& error) {
    return error.code() + (error.value().empty() ? "" : " " + error.value()) +
           (error.line() == 0 ? "" : " " + std::to_string(error.line()));
  }
  return {};
}
inline std::string refusalOf(const std::filesystem::path& file) {
  return refusalWith([&] { return openWorkbook(file); });
}
inline std::string refusalOf(const QByteArray& bytes) {
  return refusalWith([&] { return openWorkbookBytes(bytes.toStdString()); });
}

}  // namespace kontor::exchange::testing
