// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The rules of delimited text once more, written as plainly as possible and without regard to speed or memory: the
/// oracle of DelimitedReader. The whole text is UTF-8 and known; `lineEnd` is given.
class NaiveDelimited {
 public:
  struct Record {
    std::int64_t line = 0;
    std::vector<std::string> cells;
    friend bool operator==(const Record&, const Record&) = default;
  };

  NaiveDelimited(std::string text, char separator, bool quoting, char lineEnd)
      : m_text(std::move(text)), m_separator(separator), m_quoting(quoting), m_lineEnd(lineEnd) {}

  std::vector<Record> records() {
    std::vector<Record> result;
    while (m_at < m_text.size()) result.push_back(record());
    return result;
  }

 private:
  bool ended(std::size_t at) const { return at >= m_text.size(); }

  /// Where the cell ends that a quote before `at` would close; nothing when it does not close there.
  std::optional<std::size_t> cellEnd(std::size_t at) const {
    while (!ended(at) && m_text[at] == ' ') ++at;
    if (ended(at) || m_text[at] == m_lineEnd || m_text[at] == m_separator) return at;
    const bool return_ = m_lineEnd == '\n' && m_text[at] == '\r' && (ended(at + 1) || m_text[at + 1] == '\n');
    if (return_) return at + 1;
    return std::nullopt;
  }

  Record record() {
    Record record{m_line, {}};
    for (;;) {
      record.cells.push_back(cell());
      if (ended(m_at)) return record;
      if (m_text[m_at++] == m_lineEnd) {
        ++m_line;
        return record;
      }
    }
  }

  std::string cell() {
    std::string content;
    if (m_quoting && !ended(m_at) && m_text[m_at] == '"' && quoted(content)) return content;
    std::size_t end = m_at;
    while (!ended(end) && m_text[end] != m_separator && m_text[end] != m_lineEnd) ++end;
    content = m_text.substr(m_at, end - m_at);
    m_at = end;
    const bool last = ended(end) || m_text[end] == m_lineEnd;
    if (last && m_lineEnd == '\n' && content.ends_with('\r')) content.pop_back();
    return content;
  }

  bool quoted(std::string& content) {
    std::string text;
    std::int64_t lines = 0;
    bool stray = false;
    for (std::size_t at = m_at + 1; !ended(at); ++at) {
      const char c = m_text[at];
      if (c == m_lineEnd) {
        if (stray) return false;
        ++lines;
      }
      if (c == '"' && m_text.compare(at, 2, "\"\"") == 0) {
        ++at;
      } else if (c == '"') {
        if (const auto end = cellEnd(at + 1)) {
          m_at = *end;
          m_line += lines;
          content = text;
          return true;
        }
        if (lines > 0) return false;
        stray = true;
      }
      text.push_back(c);
    }
    return false;
  }

  std::string m_text;
  char m_separator;
  bool m_quoting;
  char m_lineEnd;
  std::size_t m_at = 0;
  std::int64_t m_line = 1;
};
