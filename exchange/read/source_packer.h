// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"
#include "exchange/read/file_layout.h"
#include "storage/side_thread.h"

#include <memory>
#include <string>
#include <vector>

namespace kontor::exchange {

/// Collects the kept columns of the rows into blocks: CSV whose first row names the columns and whose first column
/// is the line of the file. Packing happens in the side thread.
class SourcePacker {
 public:
  SourcePacker(const FileLayout& layout, storage::SideThread& side);
  ~SourcePacker() { m_side.cancel(); }

  void add(std::int64_t line, Cells cells);
  /// All blocks without the rows of `leftOut` (sorted lines). Waits for the side thread.
  std::vector<SourceBlock> finish(const std::vector<std::int64_t>& leftOut);

 private:
  void flush();

  const std::vector<std::size_t>& m_kept;
  storage::SideThread& m_side;
  std::string m_head;  // the row of column names
  std::string m_text;
  std::int64_t m_firstLine = 0;
  std::int64_t m_lastLine = 0;
  std::size_t m_rows = 0;
  std::vector<std::unique_ptr<SourceBlock>> m_blocks;
};

}  // namespace kontor::exchange
