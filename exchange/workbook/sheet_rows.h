// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/row.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// Rows of a sheet that were read and not yet asked for, and the making of a Row out of cells that stand apart.
class SheetRows {
 public:
  void expectCells(std::size_t count) { m_expected = count; }

  void begin(std::int64_t line);
  /// A cell of the row that was begun last; empty ones need not be told.
  void add(std::size_t column, CellKind kind, std::string_view text);
  /// The same for a text that lives longer than this.
  void addKept(std::size_t column, CellKind kind, std::string_view text);
  /// The row is complete; one without cells is none.
  void end();

  bool hasRow() const { return m_next < m_complete; }
  /// The row is lent until the next call of anything.
  void take(Row& row);
  /// Forgets the rows that were taken; to be called when hasRow() is false and no row is begun.
  void clear();

 private:
  struct Cell {
    std::size_t column;
    CellKind kind;
    std::string_view kept;   // of texts that live elsewhere
    std::size_t from, size;  // in m_text for the others
  };
  struct Extent {
    std::int64_t line;
    std::size_t firstCell, cellCount;
  };
  void fault(std::string_view code, std::int64_t line, std::size_t cell);

  std::vector<Extent> m_rows;
  std::vector<Cell> m_cells;
  std::string m_text;
  std::size_t m_next = 0;
  std::size_t m_complete = 0;
  std::size_t m_expected = 0;
  // Of the row that is lent.
  std::vector<std::string_view> m_views;
  std::vector<CellKind> m_kinds;
  std::vector<RowFault> m_faults;
};

}  // namespace kontor::exchange
