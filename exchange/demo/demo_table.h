// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/delimited.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// One table of resources/demo. A fault in it is a fault of the build: std::logic_error, and a test makes the book.
class DemoTable {
 public:
  /// One row; lives no longer than its table.
  class Row {
   public:
    Row(const DemoTable& table, std::size_t index) : m_table(&table), m_index(index) {}

    const std::string& text(std::string_view column) const;
    bool has(std::string_view column) const { return !text(column).empty(); }
    std::int64_t integer(std::string_view column) const { return decimal(column, 0); }
    /// A plain decimal, times 10^scale; 0 when the cell is empty.
    std::int64_t decimal(std::string_view column, int scale) const;
    const std::vector<std::string>& columns() const { return m_table->m_rows.front().cells; }

   private:
    const DemoTable* m_table;
    std::size_t m_index;
  };

  explicit DemoTable(std::string_view file);

  std::vector<Row> rows() const;

 private:
  std::string m_file;
  std::vector<TextRow> m_rows;  // the first one names the columns
};

/// The bytes of a file of resources/demo.
std::string_view demoFile(std::string_view name);

}  // namespace kontor::exchange
