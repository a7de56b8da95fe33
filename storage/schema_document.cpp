// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_document.h"

#include "storage/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace kontor::storage {
namespace {

constexpr std::string_view kIntroduction = R"(# What a book holds

Generated from `storage/schema/*.sql`; a test compares the two (`KONTOR_UPDATE=1` rewrites this page).

A book is one SQLite file. Read a backup or a copy of a closed book with any tool; the open book belongs to Kontor.
Never write to it: `kontor verify --deep` names every row that was changed behind the journal's back.

* Money is an integer in ten-thousandths of the currency unit, with the currency in a column of its own. Rates are
  integers in billionths. Instants are seconds since 1970 in UTC; days are ISO texts in the time zone of the channel.
  Weights are grams, lengths millimetres.
* The high bits of an id (from bit 40) name the desk that made the row.
* `PRAGMA application_id` is {} ("KNTR"), `PRAGMA user_version` is the version of the schema: {}.
)";

struct TableGroup {
  std::string_view kind;
  std::string_view title;
  std::string_view text;
};
constexpr std::array<TableGroup, 3> kTableGroups = {{
    {"journaled", "The seller's tables", "Every change of these is an entry in the journal."},
    {"derived", "Derived tables", "Sums of the tables above, kept with every write; they can be computed anew at any time."},
    {"unjournaled", "The program's own tables", "The journal itself, keys, counters and facts about the file."},
}};

std::string_view lineAt(std::string_view& rest) {
  const auto end = rest.find('\n');
  const auto line = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return line;
}

// The comment above each CREATE TABLE.
std::map<std::string, std::string, std::less<>> tableComments() {
  constexpr std::string_view kCreate = "CREATE TABLE ";
  std::map<std::string, std::string, std::less<>> comments;
  for (const auto& file : schemaFiles()) {
    std::string comment;
    for (std::string_view rest = file.content; !rest.empty();) {
      const auto line = lineAt(rest);
      if (line.starts_with(kCreate)) {
        const auto name = line.substr(kCreate.size());
        comments[std::string(name.substr(0, name.find(' ')))] = comment;
      }
      if (line.starts_with("-- ")) {
        comment += (comment.empty() ? "" : " ") + std::string(line.substr(3));
      } else {
        comment.clear();
      }
    }
  }
  return comments;
}

std::map<std::string, std::string> references(Connection& connection, const std::string& table) {
  std::map<std::string, std::string> targets;
  SQLite::Statement query(connection.db(), R"(SELECT "from", "table" FROM pragma_foreign_key_list(?))");
  query.bind(1, table);
  while (query.executeStep()) targets[query.getColumn(0).getString()] = query.getColumn(1).getString();
  return targets;
}

std::string columnNote(SQLite::Statement& column, const std::map<std::string, std::string>& targets) {
  std::string note;
  const auto add = [&](const std::string& text) { note += (note.empty() ? "" : ", ") + text; };
  if (column.getColumn(4).getInt() > 0) add("key");
  if (column.getColumn(2).getInt() == 0 && column.getColumn(4).getInt() == 0) add("may be empty");
  if (!column.isColumnNull(3)) add(fmt::format("usually `{}`", column.getColumn(3).getString()));
  if (const auto target = targets.find(column.getColumn(0).getString()); target != targets.end()) {
    add(fmt::format("a row of [`{0}`](#{0})", target->second));
  }
  return note;
}

std::string columnList(Connection& connection, const std::string& table) {
  std::string text = "| column | type | |\n| --- | --- | --- |\n";
  const auto targets = references(connection, table);
  SQLite::Statement columns(connection.db(),
                            R"(SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid)");
  columns.bind(1, table);
  while (columns.executeStep()) {
    text += fmt::format("| `{}` | {} | {} |\n", columns.getColumn(0).getString(), columns.getColumn(1).getString(),
                        columnNote(columns, targets));
  }
  return text;
}

std::string indexList(Connection& connection, const std::string& table) {
  std::string text;
  SQLite::Statement indexes(connection.db(),
                            "SELECT i.\"unique\", group_concat(c.name, ', '), i.partial FROM pragma_index_list(?1) i,"
                            " pragma_index_info(i.name) c WHERE i.origin <> 'pk' GROUP BY i.name ORDER BY i.seq DESC");
  indexes.bind(1, table);
  while (indexes.executeStep()) {
    text += fmt::format("* {} by {}{}\n", indexes.getColumn(0).getInt() != 0 ? "Unique" : "Indexed",
                        indexes.getColumn(1).getString(), indexes.getColumn(2).getInt() != 0 ? " (where stated)" : "");
  }
  return text.empty() ? text : "\n" + text;
}

}  // namespace

std::string schemaDocument() {
  auto connection = Connection::inMemory();
  migrate(connection, schemaFiles());
  const auto comments = tableComments();
  std::string text = fmt::format(kIntroduction, kApplicationId, schemaFiles().size());
  for (const auto& group : kTableGroups) {
    text += fmt::format("\n## {}\n\n{}\n", group.title, group.text);
    for (const auto& table : tablesOfKind(schemaFiles(), group.kind)) {
      text += fmt::format("\n### {}\n\n", table);
      if (const auto comment = comments.find(table); comment != comments.end() && !comment->second.empty()) {
        text += comment->second + "\n\n";
      }
      text += columnList(connection, table) + indexList(connection, table);
    }
  }
  return text;
}

}  // namespace kontor::storage
