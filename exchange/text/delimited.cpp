// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/delimited.h"

#include "exchange/text/scan.h"
#include "storage/book_error.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace kontor::exchange {
namespace {

// Text that is looked at before a file without any line end counts as one line.
constexpr std::size_t kLineEndSearch = std::size_t{64} << 10;

/// Makes single quotes of doubled ones, in place.
std::string_view dropDoubledQuotes(char* begin, std::size_t size) {
  char* out = begin;
  for (const char *at = begin, *end = begin + size; at < end; ++at) {
    *out++ = *at;
    if (*at == '"' && at + 1 < end && at[1] == '"') ++at;
  }
  return {begin, static_cast<std::size_t>(out - begin)};
}

/// Every byte is looked at, since most records are plain and a loop without a way out takes many at once.
bool isPlainText(const char* begin, const char* end) {
  unsigned char strange = 0;
  for (const char* at = begin; at < end; ++at) {
    strange |= static_cast<unsigned char>((static_cast<unsigned char>(*at) & 0x80) | (*at == '=' ? 1 : 0));
  }
  return strange == 0;
}

}  // namespace

/// How a cell that begins with a quote ends.
struct DelimitedReader::QuotedCell {
  const char* close = nullptr;  // the closing quote
  const char* after = nullptr;  // the separator or line end behind it
  std::int64_t lines = 0;       // line ends inside
  bool escaped = false;         // has doubled quotes
  bool stray = false;           // has single quotes
  std::string_view fault;       // set when there is no sound end: the quote is an ordinary character then
};

bool Row::isBlank() const {
  return faults.empty() && std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty(); });
}

Row RowBatch::row(std::size_t index) const {
  const Extent& extent = m_rows[index];
  return {extent.line,
          std::span(m_cells).subspan(extent.firstCell, extent.cellCount),
          std::span(m_faults).subspan(extent.firstFault, extent.faultCount),
          {},
          extent.isOpen,
          extent.isPlain};
}

ByteSource openBytes(const std::filesystem::path& file) {
  const auto fail = [file] {
    throw std::filesystem::filesystem_error("cannot read", file, std::error_code(errno, std::generic_category()));
  };
  errno = 0;
  auto stream = std::make_shared<std::ifstream>();
  stream->rdbuf()->pubsetbuf(nullptr, 0);
  stream->open(file, std::ios::binary);
  if (!stream->is_open()) fail();
  return [stream, fail](char* buffer, std::size_t size) {
    errno = 0;
    stream->read(buffer, static_cast<std::streamsize>(size));
    if (stream->bad()) fail();
    return static_cast<std::size_t>(stream->gcount());
  };
}

DelimitedReader::DelimitedReader(ByteSource source, Charset charset, Dialect dialect, Options options)
    : m_source(std::move(source)), m_decoder(charset), m_dialect(dialect), m_options(std::move(options)) {}

DelimitedReader::DelimitedReader(ByteSource source, Charset charset, Dialect dialect)
    : DelimitedReader(std::move(source), charset, dialect, Options{}) {}

bool DelimitedReader::next(Row& row) {
  if (m_batchAt == m_batch.size()) {
    m_batchAt = 0;
    if (!nextBatch(m_batch, 256)) return false;
  }
  row = m_batch.row(m_batchAt++);
  return true;
}

bool DelimitedReader::nextBatch(RowBatch& batch, std::size_t maxRows) {
  batch.m_cells.clear();
  batch.m_rows.clear();
  batch.m_faults.clear();
  batch.m_text.reset();
  if (!m_started) start();
  while (batch.size() < maxRows && readRecord(batch)) {
  }
  batch.m_text = m_text;
  return batch.size() > 0;
}

void DelimitedReader::start() {
  m_started = true;
  m_raw.resize(std::max<std::size_t>(m_options.readSize, 1));
  while (!lineEndFound() && fill()) {
  }
}

/// Decides whether lines end with LF (or CR LF) or with CR alone, by the first line end outside quotes.
bool DelimitedReader::lineEndFound() {
  bool quoted = false;
  char before = m_dialect.separator;
  for (const char* at = m_at; at < m_end; before = *at++) {
    if (*at == '"' && m_dialect.quoting) {
      const bool opens = before == m_dialect.separator;
      quoted = quoted ? false : opens || before == '"';
    } else if (*at == '\n' && !quoted) {
      return true;
    } else if (*at == '\r' && !quoted && (at + 1 < m_end || m_sourceEnded)) {
      if (at + 1 == m_end || at[1] != '\n') m_lineEnd = '\r';
      return true;
    }
  }
  if (!m_sourceEnded && static_cast<std::size_t>(m_end - m_at) < kLineEndSearch) return false;
  const std::string_view text(m_at, static_cast<std::size_t>(m_end - m_at));
  if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos) m_lineEnd = '\r';
  return true;
}

/// Reads on: what is left of the text moves to the front, the decoded bytes come behind it.
bool DelimitedReader::fill() {
  if (m_sourceEnded) return false;
  if (m_options.stop.stop_requested()) throw storage::Cancelled();
  const std::size_t size = m_source(m_raw.data(), m_raw.size());
  const std::string_view raw(m_raw.data(), size);
  m_bytesRead += static_cast<std::int64_t>(size);
  m_sourceEnded = size == 0;
  if (m_options.onBytes && size > 0) m_options.onBytes(raw);

  const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
  if (m_text) m_textStart += m_at - m_text->data();
  if (m_text && m_text.use_count() == 1) {
    std::memmove(m_text->data(), rest.data(), rest.size());
    m_text->resize(rest.size());
  } else {
    auto text = std::make_shared<std::string>();
    text->reserve(rest.size() + size + kScanPadding);
    text->append(rest);
    m_text = std::move(text);
  }
  m_decodeFaults.erase(m_decodeFaults.begin(), m_decodeFaults.begin() + static_cast<std::ptrdiff_t>(m_nextDecodeFault));
  m_nextDecodeFault = 0;
  m_decoder.decode(raw, m_sourceEnded, *m_text, m_decodeFaults);
  const std::size_t length = m_text->size();
  m_text->append(kScanPadding, '\0');
  m_at = m_text->data();
  m_end = m_at + length;
  return true;
}

/// Adds the next record; false when the batch must be handed out before more can be read, or at the end.
bool DelimitedReader::readRecord(RowBatch& batch) {
  for (;;) {
    if (m_skipping && (batch.size() > 0 || !skipRestOfRecord())) return false;
    if (m_at != m_end && cutRecord(batch) == Outcome::Done) return true;
    if (batch.size() > 0) return false;
    if (static_cast<std::size_t>(m_end - m_at) > kMaxRecord) {
      giveUpRecord(batch);
      return true;
    }
    if (!fill()) return false;
  }
}

/// A record that outgrows the memory set aside for it is reported without its cells.
void DelimitedReader::giveUpRecord(RowBatch& batch) {
  m_record = {m_line, batch.m_cells.size(), 0, batch.m_faults.size(), 0};
  m_columns = 0;
  m_escapedCells.clear();
  addFault(batch, "record_too_long", false, m_line);
  finishRecord(batch, m_end, std::count(m_at, m_end, m_lineEnd));
  m_skipping = true;
}

bool DelimitedReader::skipRestOfRecord() {
  while (m_skipping) {
    const char* lineEnd = findEither(m_at, m_end, m_lineEnd, m_lineEnd);
    m_skipping = lineEnd == m_end;
    m_at = m_skipping ? m_end : lineEnd + 1;
    if (m_skipping && !fill()) return false;
  }
  ++m_line;
  return true;
}

/// Cuts the record that begins at m_at, or takes back what it added when the text ends too early.
DelimitedReader::Outcome DelimitedReader::cutRecord(RowBatch& batch) {
  m_record = {m_line, batch.m_cells.size(), 0, batch.m_faults.size(), 0};
  m_columns = 0;
  m_escapedCells.clear();
  std::int64_t lines = 0;
  const auto needMore = [&] {
    batch.m_cells.resize(m_record.firstCell);
    batch.m_faults.resize(m_record.firstFault);
    return Outcome::NeedMore;
  };
  for (const char* begin = m_at;;) {
    QuotedCell quoted;
    const bool opens = m_dialect.quoting && begin < m_end && *begin == '"';
    if (opens && cutQuoted(begin, quoted) == Outcome::NeedMore) return needMore();
    const char* after = quoted.after;
    if (opens && quoted.fault.empty()) {
      if (quoted.stray) addFault(batch, "stray_quote", true, m_line + lines);
      if (quoted.escaped) m_escapedCells.push_back(batch.m_cells.size());
      addCell(batch, begin + 1, quoted.close, m_line + lines);
      lines += quoted.lines;
    } else {
      after = findEither(begin, m_end, m_dialect.separator, m_lineEnd);
      if (after == m_end && !m_sourceEnded) return needMore();
      if (opens) addFault(batch, quoted.fault, quoted.fault == "stray_quote", m_line + lines);
      // The quote that should have opened the cell is gone.
      const bool closes = m_dialect.quoting && !opens && after > begin && after[-1] == '"';
      if (closes) addFault(batch, "stray_quote", true, m_line + lines);
      const bool lastCell = after == m_end || *after == m_lineEnd;
      const bool carriageReturn = lastCell && m_lineEnd == '\n' && after > begin && after[-1] == '\r';
      addCell(batch, begin, carriageReturn ? after - 1 : after, m_line + lines);
    }
    if (after == m_end || *after == m_lineEnd) {
      finishRecord(batch, after, lines);
      return Outcome::Done;
    }
    begin = after + 1;
  }
}

/// Finds the end of a quoted cell. A quote that something else than a separator or line end follows is text (sellers'
/// titles hold 12" and the platforms do not always double it), but only in a cell that ends on the line where it began:
/// further down it is the next cell's, and the first one was never closed.
DelimitedReader::Outcome DelimitedReader::cutQuoted(const char* open, QuotedCell& cell) const {
  const auto giveUp = [&](std::string_view fault) {
    cell.fault = fault;
    return Outcome::Done;
  };
  for (const char* at = open + 1;;) {
    const char* stop = findEither(at, m_end, '"', m_lineEnd);
    const bool tooLong = static_cast<std::size_t>(stop - open) > kMaxCell;
    if (tooLong || cell.lines > static_cast<std::int64_t>(kMaxQuotedLines)) return giveUp("unclosed_quote");
    if (stop == m_end && !m_sourceEnded) return Outcome::NeedMore;
    if (stop == m_end || *stop == m_lineEnd) {
      if (cell.stray) return giveUp("stray_quote");
      if (stop == m_end) return giveUp("unclosed_quote");
      ++cell.lines;
      at = stop + 1;
      continue;
    }
    if (stop + 1 < m_end && stop[1] == '"') {
      cell.escaped = true;
      at = stop + 2;
      continue;
    }
    if (closes(stop, cell.after) == Outcome::NeedMore) return Outcome::NeedMore;
    if (cell.after != nullptr) {
      cell.close = stop;
      return Outcome::Done;
    }
    if (cell.lines > 0) return giveUp("unclosed_quote");
    cell.stray = true;
    at = stop + 1;
  }
}

/// Sets `after` when the cell ends behind this quote; blanks before the separator belong to nothing.
DelimitedReader::Outcome DelimitedReader::closes(const char* quote, const char*& after) const {
  const char* at = quote + 1;
  while (at < m_end && *at == ' ') ++at;
  if (m_lineEnd == '\n' && at < m_end && *at == '\r') ++at;
  if (at == m_end && !m_sourceEnded) return Outcome::NeedMore;
  const bool lineEnds = at == m_end || *at == m_lineEnd;
  after = lineEnds || (*at == m_dialect.separator && at[-1] != '\r') ? at : nullptr;
  return Outcome::Done;
}

void DelimitedReader::addCell(RowBatch& batch, const char* begin, const char* end, std::int64_t line) {
  if (m_columns == kMaxColumns) addFault(batch, "too_many_columns", false, line);
  if (static_cast<std::size_t>(end - begin) > kMaxCell) {
    addFault(batch, "cell_too_long", false, line);
    end = begin;
  }
  if (m_columns < kMaxColumns) batch.m_cells.emplace_back(begin, static_cast<std::size_t>(end - begin));
  ++m_columns;
}

void DelimitedReader::addFault(RowBatch& batch, std::string_view code, bool doubtful, std::int64_t line) {
  batch.m_faults.push_back({code, doubtful, line, m_columns, -1});
}

/// One fault per cell that holds bytes which mean nothing.
void DelimitedReader::addDecodeFaults(RowBatch& batch, const char* recordEnd) {
  const std::int64_t end = m_textStart + (recordEnd - m_text->data());
  const auto cells = std::span(batch.m_cells).subspan(m_record.firstCell);
  const std::size_t first = batch.m_faults.size();
  for (; m_nextDecodeFault < m_decodeFaults.size() && m_decodeFaults[m_nextDecodeFault].at < end; ++m_nextDecodeFault) {
    const DecodeFault& fault = m_decodeFaults[m_nextDecodeFault];
    const char* place = m_text->data() + (fault.at - m_textStart);
    if (place < m_at) continue;  // in a record that was given up
    const auto behind = std::ranges::upper_bound(cells, place, {}, [](std::string_view cell) { return cell.data(); });
    const auto cell = static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - cells.begin() - 1, 0));
    const std::string_view code = fault.invalid ? "invalid_bytes" : "replacement_character";
    const auto known = std::any_of(batch.m_faults.begin() + static_cast<std::ptrdiff_t>(first), batch.m_faults.end(),
                                   [&](const RowFault& other) { return other.cell == cell && other.code == code; });
    if (known) continue;
    batch.m_faults.push_back({code, !fault.invalid, m_line + std::count(m_at, place, m_lineEnd), cell, fault.byte});
  }
}

void DelimitedReader::finishRecord(RowBatch& batch, const char* recordEnd, std::int64_t lines) {
  const bool hasLineEnd = recordEnd < m_end;
  if (m_nextDecodeFault < m_decodeFaults.size()) addDecodeFaults(batch, recordEnd);
  for (const std::size_t index : m_escapedCells) {
    if (index >= batch.m_cells.size()) break;
    std::string_view& cell = batch.m_cells[index];
    cell = dropDoubledQuotes(m_text->data() + (cell.data() - m_text->data()), cell.size());
  }
  m_record.cellCount = batch.m_cells.size() - m_record.firstCell;
  m_record.faultCount = batch.m_faults.size() - m_record.firstFault;
  m_record.isOpen = !hasLineEnd;
  m_record.isPlain = isPlainText(m_at, recordEnd);
  batch.m_rows.push_back(m_record);
  m_line += lines + (hasLineEnd ? 1 : 0);
  m_at = recordEnd + (hasLineEnd ? 1 : 0);
}

std::vector<TextRow> readRows(std::string_view utf8, Dialect dialect, std::size_t maxRows) {
  DelimitedReader reader(
      [rest = utf8](char* buffer, std::size_t size) mutable {
        const std::size_t taken = rest.copy(buffer, size);
        rest.remove_prefix(taken);
        return taken;
      },
      Charset::Utf8, dialect, {std::min(kReadSize, utf8.size() + 1), {}, {}});
  std::vector<TextRow> rows;
  for (Row row; rows.size() < maxRows && reader.next(row);) {
    rows.push_back({row.line, {row.cells.begin(), row.cells.end()}});
  }
  return rows;
}

}  // namespace kontor::exchange
