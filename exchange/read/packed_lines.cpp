// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/packed_lines.h"

#include "exchange/values/cell_text.h"

#include <algorithm>
#include <charconv>

namespace kontor::exchange {
namespace {

// The text behind `open` up to the nearest of `close`; empty when it is not there.
std::string_view partOf(std::string_view text, const PackedPart& part) {
  const auto open = text.find(part.open);
  if (open == std::string_view::npos) return {};
  std::string_view rest = text.substr(open + part.open.size());
  rest = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
  std::size_t end = rest.size();
  for (const std::string& close : part.close) end = std::min(end, rest.find(close));
  return trimCell(rest.substr(0, end));
}

}  // namespace

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

std::optional<std::vector<PackedLine>> PackedLineCutter::cutBySeparator(std::string_view cell) const {
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

std::optional<PackedLine> PackedLineCutter::lineOfParts(std::string_view text) const {
  PackedLine line;
  for (const PackedPart& part : m_shape.parts) {
    const std::string_view value = partOf(text, part);
    if (part.field->id == "quantity") {
      const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), line.quantity);
      if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
    } else if (part.field->id == "title") {
      line.title = value;
    } else if (!value.empty()) {
      line.others.emplace_back(part.field->id, value);
    }
  }
  if (line.quantity <= 0) return std::nullopt;
  return line;
}

std::optional<std::vector<PackedLine>> PackedLineCutter::cutByNumber(std::string_view cell) const {
  const auto mark = [&](std::size_t number) { return m_shape.before + std::to_string(number) + m_shape.behind; };
  std::vector<PackedLine> lines;
  for (std::string_view rest = cell; !rest.empty();) {
    const std::string begin = mark(lines.size() + 1);
    if (!rest.starts_with(begin)) return std::nullopt;
    const auto next = rest.find(mark(lines.size() + 2), begin.size());
    const auto line = lineOfParts(rest.substr(begin.size(), next == std::string_view::npos ? next : next - begin.size()));
    if (!line) return std::nullopt;
    lines.push_back(*line);
    rest = next == std::string_view::npos ? std::string_view() : rest.substr(next);
  }
  return lines;
}

std::optional<std::vector<PackedLine>> PackedLineCutter::cut(std::string_view cell) const {
  return m_shape.parts.empty() ? cutBySeparator(cell) : cutByNumber(cell);
}

std::string PackedLineCutter::example() const {
  if (m_shape.parts.empty()) return "2" + m_shape.between + "A" + m_shape.separator + "1" + m_shape.between + "B";
  return m_shape.before + "1" + m_shape.behind + "A … " + m_shape.before + "2" + m_shape.behind + "B …";
}

}  // namespace kontor::exchange
