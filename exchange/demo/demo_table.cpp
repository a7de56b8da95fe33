// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_table.h"

#include "domain/decimal.h"
#include "embedded/demo.h"

#include <algorithm>
#include <stdexcept>

namespace kontor::exchange {

std::string_view demoFile(std::string_view name) {
  const auto files = embedded::demo();
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  if (found == files.end()) throw std::logic_error("demo: " + std::string(name));
  return found->content;
}

DemoTable::DemoTable(std::string_view file) : m_file(file), m_rows(readRows(demoFile(file), Dialect{})) {
  std::erase_if(m_rows, [](const TextRow& row) { return row.cells.size() == 1 && row.cells[0].empty(); });
  const std::size_t width = m_rows.at(0).cells.size();
  for (const TextRow& row : m_rows) {
    if (row.cells.size() != width) throw std::logic_error(m_file + ":" + std::to_string(row.line));
  }
}

std::vector<DemoTable::Row> DemoTable::rows() const {
  std::vector<Row> rows;
  for (std::size_t i = 1; i < m_rows.size(); ++i) rows.emplace_back(*this, i);
  return rows;
}

const std::string& DemoTable::Row::text(std::string_view column) const {
  const auto& names = columns();
  const auto found = std::ranges::find(names, column);
  if (found == names.end()) throw std::logic_error(m_table->m_file + ": " + std::string(column));
  return m_table->m_rows[m_index].cells[static_cast<std::size_t>(found - names.begin())];
}

std::int64_t DemoTable::Row::decimal(std::string_view column, int scale) const {
  const std::string& cell = text(column);
  if (cell.empty()) return 0;
  const auto value = domain::parseDecimal(cell, scale);
  if (!value) throw std::logic_error(m_table->m_file + ": " + std::string(column) + " " + cell);
  return *value;
}

}  // namespace kontor::exchange
