// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace kontor::exchange {

inline constexpr std::size_t kReadSize = std::size_t{4} << 20;
/// What no sound table has more of; a row that does is wrong.
inline constexpr std::size_t kMaxCell = std::size_t{1} << 20;
inline constexpr std::size_t kMaxColumns = 2000;

/// What a cell is by itself. Cells of delimited text are texts; those of workbooks may have a type of their own.
enum class CellKind : std::uint8_t {
  Text,
  Number,  ///< plain decimals with a point, whatever the profile says of numbers
  Date,    ///< `2024-05-04` or `2024-05-04 13:05:00`, whatever the profile says of dates
};

/// Something wrong with the text of a row, before anyone asks what its cells mean.
struct RowFault {
  /// `invalid_bytes`, `unclosed_quote`, `cell_too_long`, `too_many_columns`, `record_too_long`; worth a look only:
  /// `replacement_character`, `stray_quote`.
  std::string_view code;
  bool doubtful = false;   ///< the row may still be taken
  std::int64_t line = 0;   ///< line of the file, from 1
  std::size_t cell = 0;    ///< index of the cell
  std::int64_t byte = -1;  ///< offset in the file, for faults of encoding
};

/// One record. A blank line is a row with one empty cell; rows may be shorter or longer than the header.
struct Row {
  std::int64_t line = 0;  ///< line of the file where it begins, or row of the sheet, from 1
  std::span<const std::string_view> cells;
  std::span<const RowFault> faults;
  std::span<const CellKind> kinds;  ///< of the cells; empty when all are texts
  bool isOpen = false;              ///< the file ends here, and without a line end
  bool isPlain = false;             ///< known to be ASCII without "=": no sign of another script, no formula

  bool isBlank() const;  ///< all cells are empty
  CellKind kind(std::size_t cell) const { return cell < kinds.size() ? kinds[cell] : CellKind::Text; }
};

/// How a file is read.
struct RowOptions {
  std::size_t readSize = kReadSize;
  std::stop_token stop;
  /// Sees every byte of the file once, in order (to hash it).
  std::function<void(std::string_view raw)> onBytes;
};

/// The rows of a file, whatever its format. One thread.
class RowReader {
 public:
  RowReader() = default;
  RowReader(const RowReader&) = delete;
  RowReader& operator=(const RowReader&) = delete;
  virtual ~RowReader() = default;

  /// The next row; its views live until the next call. False at the end. Throws storage::Cancelled and WorkbookError.
  virtual bool next(Row& row) = 0;
  /// From here on rows have at least so many cells where the format leaves blank ones at the end out.
  virtual void expectCells(std::size_t) {}
  /// Bytes of the file read so far, for progress.
  virtual std::int64_t bytesRead() const = 0;
};

}  // namespace kontor::exchange
