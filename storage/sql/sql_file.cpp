// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {

std::string_view trimmedSql(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\n')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::string_view takeWord(std::string_view& text) {
  text = trimmedSql(text);
  const auto blank = text.find(' ');
  const auto word = text.substr(0, blank);
  text = blank == std::string_view::npos ? std::string_view() : trimmedSql(text.substr(blank));
  return word;
}

std::optional<SqlFileReader::Line> SqlFileReader::next() {
  if (m_rest.empty()) return std::nullopt;
  const auto end = m_rest.find('\n');
  Line line{m_rest.substr(0, end), {}, {}};
  m_rest = end == std::string_view::npos ? std::string_view() : m_rest.substr(end + 1);
  const auto colon = line.text.find(':');
  if (line.text.starts_with("-- ") && colon != std::string_view::npos) {
    line.key = line.text.substr(3, colon - 3);
    line.value = trimmedSql(line.text.substr(colon + 1));
  }
  return line;
}

void SqlFileReader::put(std::span<const Place> places, const Line& line) const {
  const auto place = std::ranges::find(places, line.key, &Place::first);
  if (place == places.end()) fail(fmt::format("unknown key '{}'", line.key));
  if (!place->second->empty()) fail(fmt::format("'{}' twice", line.key));
  *place->second = line.value;
}

void SqlFileReader::fail(std::string_view what) const {
  throw std::logic_error(fmt::format("storage/{}/{}: {}", m_folder, m_name, what));
}

}  // namespace kontor::storage
