// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kontor::exchange {

/// The beginning of a table that nobody has described.
struct TableSample {
  std::vector<std::string> header;             ///< trimmed; empty when there is no table
  std::vector<std::vector<std::string>> rows;  ///< the first ones below the header
  std::int64_t headerLine = 0;
  std::string encoding;
  char separator = ',';
  std::string sheet;

  /// What the rows say in one column, blank cells left out, each text once.
  std::vector<std::string> valuesOf(std::size_t column) const;
};

/// Looks at the first rows of a file, in the form that somebody said or that fits best. The header is the first row
/// that is as wide as the rows below it and holds names only. Throws std::filesystem::filesystem_error.
TableSample sampleTable(const std::filesystem::path& file, const FormChoice& chosen = {});

}  // namespace kontor::exchange
