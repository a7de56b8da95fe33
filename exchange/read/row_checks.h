// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/column_uses.h"
#include "exchange/read/file_layout.h"
#include "exchange/read/row_source.h"
#include "exchange/read_file.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kontor::exchange {

/// Finds what is wrong with a row itself, whatever its cells mean: cells too many or too few, bytes without meaning, a
/// file that breaks off. One file, one thread.
class RowChecks {
 public:
  RowChecks(const Recognition& recognition, const FileLayout& layout);

  void check(const RowSource::DataRow& data, CellReader& cells);

 private:
  void checkLength(const RowSource::DataRow& data, CellReader& cells);
  void checkTorn(const RowSource::DataRow& data, CellReader& cells);
  void checkQuotes(const Row& row, CellReader& cells) const;
  void checkUnnamed(const Row& row, CellReader& cells);
  void report(const RowFault& fault, const Row& row, CellReader& cells) const;

  const Recognition& m_recognition;
  const FileLayout& m_layout;
  std::vector<ColumnUse> m_uses;
  std::vector<std::size_t> m_unnamed;  // columns without a name in which nothing stood yet
  bool m_quotesAreText;
  std::int64_t m_lastLine = 0;
  bool m_lastWasPiece = false;
  bool m_unevenNoted = false;
};

}  // namespace kontor::exchange
