// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/packed_lines.h"

#include "exchange/values/cell_text.h"

#include <charconv>

namespace kontor::exchange {

// The quantity at the start of the text; the title is what follows to the end.
std::optional<PackedLine> PackedLineCutter::lineAt(std::string_view text) const {
  PackedLine line;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), line.quantity);
  if (error != std::errc() || line.quantity <= 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (!text.starts_with(m_shape.between)) return std::nullopt;
  line.title = text.substr(m_shape.between.size());
  return line;
}

std::optional<std::vector<PackedLine>> PackedLineCutter::cut(std::string_view cell) const {
  std::vector<PackedLine> lines;
  std::size_t from = 0;
  while (from < cell.size()) {
    auto line = lineAt(cell.substr(from));
    if (!line) return std::nullopt;
    std::size_t next = cell.find(m_shape.separator, from);
    while (next != std::string_view::npos && !lineAt(cell.substr(next + m_shape.separator.size()))) {
      next = cell.find(m_shape.separator, next + 1);
    }
    const std::size_t end = next == std::string_view::npos ? cell.size() : next;
    const auto titleAt = static_cast<std::size_t>(line->title.data() - cell.data());
    line->title = trimCell(cell.substr(titleAt, end - titleAt));
    lines.push_back(*line);
    from = next == std::string_view::npos ? cell.size() : next + m_shape.separator.size();
  }
  return lines;
}

}  // namespace kontor::exchange
