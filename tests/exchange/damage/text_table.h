// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/delimited.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kontor::exchange::testing {

/// Delimited text taken apart, so that a test can damage it at any place and put it together again.
struct TextTable {
  std::vector<std::vector<std::string>> rows;  ///< in UTF-8; what stands above the header too
  std::size_t header = 0;                      ///< its index among the rows
  Dialect dialect;
  std::string charset = "utf-8";
  bool hasMark = false;
  std::string lineEnd = "\n";
  bool lastLineEnds = true;

  /// The row as it stands in the file, without its line end.
  std::string rowText(std::size_t row) const;
  std::vector<std::string> rowTexts() const;
  /// The file, made of rows as they stand in it. Nothing when the charset has no place for some character.
  std::optional<std::string> file(const std::vector<std::string>& rowTexts) const;
  std::optional<std::string> file() const { return file(rowTexts()); }
  /// The line of the file on which a row begins.
  std::int64_t lineOf(std::size_t row) const;
};

/// Nothing when a character has no place in the charset.
std::optional<std::string> encoded(const std::string& utf8, const std::string& charset);

}  // namespace kontor::exchange::testing
