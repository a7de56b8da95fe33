// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/text_table.h"

#include <boost/locale/encoding.hpp>

#include <algorithm>

namespace kontor::exchange::testing {
namespace {

std::string cellText(const std::string& cell, const Dialect& dialect) {
  const bool special = cell.find_first_of(std::string("\"\r\n") + dialect.separator) != std::string::npos;
  if (!dialect.quoting || !special) return cell;
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + '"';
}

}  // namespace

std::string TextTable::rowText(std::size_t row) const {
  std::string text;
  for (std::size_t i = 0; i < rows[row].size(); ++i) {
    if (i > 0) text += dialect.separator;
    text += cellText(rows[row][i], dialect);
  }
  return text;
}

std::vector<std::string> TextTable::rowTexts() const {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < rows.size(); ++i) texts.push_back(rowText(i));
  return texts;
}

std::optional<std::string> TextTable::file(const std::vector<std::string>& rowTexts) const {
  std::string text = hasMark ? "\xEF\xBB\xBF" : "";
  for (std::size_t i = 0; i < rowTexts.size(); ++i) {
    text += rowTexts[i];
    if (i + 1 < rowTexts.size() || lastLineEnds) text += lineEnd;
  }
  return encoded(text, charset);
}

std::int64_t TextTable::lineOf(std::size_t row) const {
  std::int64_t line = 1;
  for (std::size_t i = 0; i < row; ++i) {
    ++line;
    for (const std::string& cell : rows[i]) line += std::ranges::count(cell, '\n');
  }
  return line;
}

std::optional<std::string> encoded(const std::string& utf8, const std::string& charset) {
  if (charset == "utf-8") return utf8;
  try {
    return boost::locale::conv::from_utf(utf8, charset, boost::locale::conv::stop);
  } catch (const boost::locale::conv::conversion_error&) {
    return std::nullopt;
  }
}

}  // namespace kontor::exchange::testing
