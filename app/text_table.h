// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::app {

/// A small table for people: columns as wide as their content, figures to the right.
class TextTable {
 public:
  struct Column {
    std::string title;
    bool right = false;
  };
  explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

  void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
  void print(std::ostream& out) const;

 private:
  std::vector<Column> m_columns;
  std::vector<std::vector<std::string>> m_rows;
};

/// Columns that a terminal needs for a UTF-8 text: two for Chinese, Japanese, Korean and emoji.
std::size_t terminalWidth(std::string_view text);

}  // namespace kontor::app
