// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/trimmed_rows.h"

#include "exchange/read/open_rows.h"

#include <vector>

namespace kontor::exchange {
namespace {

constexpr std::size_t kTrimmedTogether = 16;

}  // namespace

bool TrimmedRows::holds(std::int64_t line) {
  if (m_recognition.shortRows != Recognition::ShortRows::Wrong) {
    return m_recognition.shortRows == Recognition::ShortRows::Usual;
  }
  if (!m_lines) m_lines = find();
  return m_lines->contains(line);
}

std::unordered_set<std::int64_t> TrimmedRows::find() const {
  std::unordered_set<std::int64_t> lines;
  std::vector<std::int64_t> block;
  bool isShort = true;
  const auto finish = [&] {
    if (isShort) lines.insert(block.begin(), block.end());
    block.clear();
    isShort = true;
  };
  const auto rows = openRows(m_file, m_recognition, {});
  for (Row row; rows->next(row);) {
    block.push_back(row.line);
    isShort = isShort && row.cells.size() < m_width;
    if (block.size() == kTrimmedTogether) finish();
  }
  finish();
  return lines;
}

}  // namespace kontor::exchange
