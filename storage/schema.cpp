// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "embedded/schema.h"

#include <fmt/format.h>

namespace kontor::storage {
namespace {

std::string_view nextWord(std::string_view& text) {
  const auto begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return text = {};
  const auto end = text.find_first_of(" \t\r", begin);
  const auto word = text.substr(begin, end - begin);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end);
  return word;
}

}  // namespace

SchemaFiles schemaFiles() {
  return embedded::schema();
}

std::vector<std::string> tablesOfKind(SchemaFiles files, std::string_view kind) {
  const std::string mark = fmt::format("--! {}:", kind);
  std::vector<std::string> tables;
  for (const auto& file : files) {
    std::string_view rest = file.content;
    while (!rest.empty()) {
      const auto end = rest.find('\n');
      auto line = rest.substr(0, end);
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
      if (!line.starts_with(mark)) continue;
      line.remove_prefix(mark.size());
      for (auto word = nextWord(line); !word.empty(); word = nextWord(line)) tables.emplace_back(word);
    }
  }
  return tables;
}

void migrate(Connection& connection, SchemaFiles files) {
  const auto version = connection.integer("PRAGMA user_version").value_or(0);
  std::int64_t number = 0;
  for (const auto& file : files) {
    if (++number > version) connection.run(file.content);
  }
  connection.run(fmt::format("PRAGMA user_version = {}", number));
}

std::vector<std::string> columnsOf(Connection& connection, std::string_view table) {
  std::vector<std::string> columns;
  SQLite::Statement query(connection.db(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
  query.bind(1, std::string(table));
  while (query.executeStep()) columns.push_back(query.getColumn(0).getString());
  return columns;
}

}  // namespace kontor::storage
