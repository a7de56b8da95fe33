// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kontor::exchange {

/// Why a workbook cannot be read: `broken_file`, `password_protected`, `other_workbook` (the value names the format),
/// `unpacks_too_large`, `no_sheet`, `archive`, `binary`, `file_changed`.
class WorkbookError : public std::runtime_error {
 public:
  explicit WorkbookError(std::string_view code, std::string_view value = {}, std::int64_t line = 0)
      : std::runtime_error(std::string(code)), m_value(value), m_line(line) {}

  std::string code() const { return what(); }
  const std::string& value() const { return m_value; }
  /// The row of the sheet, when reading had come to one.
  std::int64_t line() const { return m_line; }

 private:
  std::string m_value;
  std::int64_t m_line;
};

}  // namespace kontor::exchange
