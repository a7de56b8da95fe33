// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_table.h"

#include <algorithm>
#include <array>

namespace kontor::app {
namespace {

struct WideRange {
  char32_t first;
  char32_t last;
};
constexpr std::array kWide = {WideRange{0x1100, 0x115F}, WideRange{0x2E80, 0xA4CF},   WideRange{0xAC00, 0xD7A3},
                              WideRange{0xF900, 0xFAFF}, WideRange{0xFE30, 0xFE6F},   WideRange{0xFF00, 0xFF60},
                              WideRange{0xFFE0, 0xFFE6}, WideRange{0x1F300, 0x1FAFF}, WideRange{0x20000, 0x3FFFD}};

std::size_t widthOf(char32_t point) {
  return std::ranges::any_of(kWide, [point](WideRange range) { return range.first <= point && point <= range.last; }) ? 2
                                                                                                                      : 1;
}

/// A cell stays on its line.
std::string oneLine(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

}  // namespace

std::size_t terminalWidth(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80U ? 1 : lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    width += widthOf(point);
    i += length;
  }
  return width;
}

void TextTable::print(std::ostream& out) const {
  std::vector<std::size_t> widths;
  for (const Column& column : m_columns) widths.push_back(terminalWidth(column.title));
  std::vector<std::vector<std::string>> rows(1);
  for (const Column& column : m_columns) rows.front().push_back(column.title);
  for (const auto& row : m_rows) {
    rows.emplace_back();
    for (std::size_t i = 0; i < m_columns.size(); ++i) rows.back().push_back(oneLine(row.at(i)));
  }
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], terminalWidth(row[i]));
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string padding(widths[i] - terminalWidth(row[i]), ' ');
      if (i > 0) line += "  ";
      line += m_columns[i].right ? padding + row[i] : row[i] + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

}  // namespace kontor::app
