// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace kontor::storage {

/// Without blanks and line ends at both sides.
std::string_view trimmedSql(std::string_view text);
/// Takes the first word off a text.
std::string_view takeWord(std::string_view& text);

/// Reads a .sql file of the program line by line: a head of `-- key: value` lines, then statements with comments.
/// Faults are std::logic_error and name the file: these files are part of the program.
class SqlFileReader {
 public:
  struct Line {
    std::string_view text;
    std::string_view key;  ///< of `-- key: value`, else empty
    std::string_view value;

    bool isComment() const { return text.starts_with("--"); }
    bool isEmpty() const { return trimmedSql(text).empty(); }
  };
  using Place = std::pair<std::string_view, std::string*>;

  /// `folder` and `name` are only for messages.
  SqlFileReader(std::string_view folder, std::string_view name, std::string_view content)
      : m_folder(folder), m_name(name), m_rest(content) {}

  std::string_view name() const { return m_name; }
  std::optional<Line> next();
  /// Puts the value into the place of its key; unknown keys and keys that come twice are faults.
  void put(std::span<const Place> places, const Line& line) const;
  [[noreturn]] void fail(std::string_view what) const;

 private:
  std::string_view m_folder;
  std::string_view m_name;
  std::string_view m_rest;
};

}  // namespace kontor::storage
