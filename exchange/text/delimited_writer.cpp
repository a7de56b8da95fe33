// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/delimited_writer.h"

#include "exchange/values/cell_text.h"

namespace kontor::exchange {

DelimitedWriter::DelimitedWriter(std::ostream& out, const Options& options) : m_out(out), m_options(options) {
  if (options.byteOrderMark) m_line = encodeText("\xEF\xBB\xBF", options.charset).value_or("");
  m_out << m_line;
}

/// Adds the cell to the line; false when it cannot be written.
bool DelimitedWriter::append(std::string_view cell, bool alone) {
  const std::string guarded = m_options.guardFormulas ? addExportGuard(cell) : std::string();
  if (!guarded.empty()) cell = guarded;
  const char special[] = {m_options.separator, '"', '\r', '\n', '\0'};
  const bool hasSpecial = cell.find_first_of(std::string_view(special, 4)) != std::string_view::npos;
  if (m_options.quotes == Quotes::None) {
    // Without quotes a quote is an ordinary character.
    const char breaking[] = {m_options.separator, '\r', '\n'};
    if (cell.find_first_of(std::string_view(breaking, 3)) != std::string_view::npos) return false;
    m_line.append(cell);
    return true;
  }
  // A row of one empty cell would read back as a blank line.
  const bool quote = m_options.quotes == Quotes::All || hasSpecial || (alone && cell.empty());
  if (!quote) {
    m_line.append(cell);
    return true;
  }
  m_line.push_back('"');
  for (const char c : cell) m_line.append(c == '"' ? 2 : 1, c);
  m_line.push_back('"');
  return true;
}

template <typename Text>
std::optional<std::size_t> DelimitedWriter::write(std::span<const Text> cells) {
  m_line.clear();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) m_line.push_back(m_options.separator);
    if (!append(cells[i], cells.size() == 1)) return i;
  }
  m_line.append(m_options.lineEnd);
  const auto encoded = encodeText(m_line, m_options.charset);
  if (!encoded) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!encodeText(cells[i], m_options.charset)) return i;
    }
  }
  m_out << encoded.value_or("");
  return std::nullopt;
}

std::optional<std::size_t> DelimitedWriter::row(std::span<const std::string_view> cells) {
  return write(cells);
}
std::optional<std::size_t> DelimitedWriter::row(std::span<const std::string> cells) {
  return write(cells);
}

}  // namespace kontor::exchange
