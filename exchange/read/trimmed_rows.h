// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <unordered_set>

namespace kontor::exchange {

/// The rows of a file that end before the header does because a spreadsheet program left out blank cells at their ends.
/// It does so for sixteen rows at once; a single short row among longer ones has lost a cell.
class TrimmedRows {
 public:
  TrimmedRows(const std::filesystem::path& file, const Recognition& recognition, std::size_t width)
      : m_file(file), m_recognition(recognition), m_width(width) {}

  /// Reads the file when asked for the first time, if it has any long rows.
  bool holds(std::int64_t line);

 private:
  std::unordered_set<std::int64_t> find() const;

  std::filesystem::path m_file;
  const Recognition& m_recognition;
  std::size_t m_width;
  std::optional<std::unordered_set<std::int64_t>> m_lines;
};

}  // namespace kontor::exchange
