// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/charset.h"
#include "exchange/text/row.h"
#include "exchange/text/text_decoder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// How cells are kept apart. Without quoting a `"` is an ordinary character (Amazon's TAB files).
struct Dialect {
  char separator = ',';  ///< comma, semicolon, TAB or pipe
  bool quoting = true;

  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// Rows and the text they point into: the views live as long as the batch does and is not filled again.
class RowBatch {
 public:
  std::size_t size() const { return m_rows.size(); }
  Row row(std::size_t index) const;

 private:
  friend class DelimitedReader;
  struct Extent {
    std::int64_t line;
    std::size_t firstCell, cellCount;
    std::size_t firstFault, faultCount;
    bool isOpen = false;
    bool isPlain = false;
  };
  std::vector<std::string_view> m_cells;
  std::vector<Extent> m_rows;
  std::vector<RowFault> m_faults;
  std::shared_ptr<std::string> m_text;
};

/// Fills the buffer; returns the number of bytes, 0 at the end.
using ByteSource = std::function<std::size_t(char* buffer, std::size_t size)>;

/// Throws std::filesystem::filesystem_error when the file cannot be opened, and while reading when it breaks off.
ByteSource openBytes(const std::filesystem::path& file);

/// Reads delimited text of any size in one pass. One thread.
class DelimitedReader final : public RowReader {
 public:
  static constexpr std::size_t kMaxQuotedLines = 2000;
  static constexpr std::size_t kMaxRecord = std::size_t{16} << 20;

  using Options = RowOptions;

  DelimitedReader(ByteSource source, Charset charset, Dialect dialect, Options options);
  DelimitedReader(ByteSource source, Charset charset, Dialect dialect);

  bool next(Row& row) override;

  /// The next rows, at least one; false at the end. Batches keep their text, so another thread may work on one while
  /// the next is read. Do not mix with next().
  bool nextBatch(RowBatch& batch, std::size_t maxRows = 1024);

  std::int64_t bytesRead() const override { return m_bytesRead; }

 private:
  enum class Outcome { Done, NeedMore };
  struct QuotedCell;

  void start();
  bool lineEndFound();
  bool fill();
  bool readRecord(RowBatch& batch);
  void giveUpRecord(RowBatch& batch);
  bool skipRestOfRecord();
  Outcome cutRecord(RowBatch& batch);
  Outcome cutQuoted(const char* open, QuotedCell& cell) const;
  Outcome closes(const char* quote, const char*& after) const;
  void addCell(RowBatch& batch, const char* begin, const char* end, std::int64_t line);
  void addFault(RowBatch& batch, std::string_view code, bool doubtful, std::int64_t line);
  void addDecodeFaults(RowBatch& batch, const char* recordEnd);
  void finishRecord(RowBatch& batch, const char* recordEnd, std::int64_t lines);

  ByteSource m_source;
  TextDecoder m_decoder;
  Dialect m_dialect;
  Options m_options;
  std::string m_raw;
  std::shared_ptr<std::string> m_text;  // decoded text and some padding behind it
  std::int64_t m_textStart = 0;         // offset of (*m_text)[0] in the whole decoded text
  const char* m_at = nullptr;           // start of the current record
  const char* m_end = nullptr;          // end of the text, where the padding begins
  std::vector<DecodeFault> m_decodeFaults;
  std::size_t m_nextDecodeFault = 0;
  std::vector<std::size_t> m_escapedCells;  // of the current record: those with doubled quotes in them
  RowBatch::Extent m_record{};              // of the current record
  std::size_t m_columns = 0;                // of the current record, counted on beyond kMaxColumns
  RowBatch m_batch;
  std::size_t m_batchAt = 0;
  std::int64_t m_line = 1;
  std::int64_t m_bytesRead = 0;
  char m_lineEnd = '\n';
  bool m_started = false;
  bool m_sourceEnded = false;
  bool m_skipping = false;
};

/// The first rows of a text that is already UTF-8, as own strings: previews, recognition, small files.
struct TextRow {
  std::int64_t line = 0;
  std::vector<std::string> cells;
};
std::vector<TextRow> readRows(std::string_view utf8, Dialect dialect, std::size_t maxRows = SIZE_MAX);

}  // namespace kontor::exchange
