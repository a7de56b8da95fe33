// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"
#include "exchange/read/header_row.h"
#include "exchange/read/mended_rows.h"
#include "exchange/read/row_tests.h"
#include "exchange/read/trimmed_rows.h"
#include "exchange/read_file.h"
#include "exchange/text/row.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::exchange {

/// The data rows of a file: those below the header that the profile does not skip. One thread.
class RowSource {
 public:
  RowSource(const std::filesystem::path& file, const Recognition& recognition, RowOptions options);

  /// False when the file has no such header (it changed since it was recognised).
  bool hasHeader() const { return m_header.has_value(); }
  const HeaderRow& header() const { return *m_header; }

  struct DataRow {
    Row row;
    bool orderOnly = false;  ///< speaks of the order, not of a line
    bool isShort = false;    ///< has fewer cells than the header, and not only blank ones left out
  };
  /// The views live until the next call. Throws storage::Cancelled and WorkbookError.
  bool next(DataRow& data);

  std::int64_t rowCount() const { return m_rowCount; }
  std::int64_t skippedCount() const { return m_skippedCount; }
  std::int64_t bytesRead() const { return m_reader->bytesRead(); }
  /// Null when nobody touched the rows.
  const MendedRows* mended() const { return m_mended ? &*m_mended : nullptr; }

 private:
  bool isHeaderAgain(Cells cells) const;
  bool isDamaged(const DataRow& data) const;
  bool isRecord(Cells cells) const;
  void unwrapFormulas(Row& row);
  std::optional<RowRule::Use> ruleFor(Cells cells) const;

  std::unique_ptr<RowReader> m_reader;
  std::optional<HeaderRow> m_header;
  std::optional<MendedRows> m_mended;
  struct BoundRule {
    RowTests tests;
    RowRule::Use use;
  };
  std::vector<BoundRule> m_rules;
  std::vector<std::size_t> m_ids;        // columns that name the record
  std::size_t m_mostCells;               // that a sound row has
  std::optional<TrimmedRows> m_trimmed;  // of delimited text: rows of a sheet end with their last filled cell
  bool m_footer = false;
  std::vector<std::string> m_unwrapped;
  std::vector<std::string_view> m_cells;
  std::int64_t m_rowCount = 0;
  std::int64_t m_skippedCount = 0;
};

}  // namespace kontor::exchange
