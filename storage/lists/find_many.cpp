// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/find_many.h"

#include "storage/filter/field_sql.h"
#include "storage/filter/fold.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"
#include "storage/sql/query_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;

// The rows of an entity as id, whether archived, title; what follows FROM narrows them down.
std::string namedRowsSql(Entity entity, const std::string& narrowed) {
  return fmt::format("SELECT t.id, {}, {} FROM {} t{}", domain::isArchivable(entity) ? "t.archived" : "0",
                     titleOver(entity, "t"), domain::info(entity).id, narrowed);
}

bool isIndexed(Connection& connection, const std::string& sql) {
  return std::ranges::any_of(planSteps(connection, sql),
                             [](const std::string& step) { return step.starts_with("SEARCH t "); });
}

/// What a search for one title has found so far.
struct BestNamed {
  bool exact = false;
  NamedRow row;

  void offer(bool isExact, NamedRow other) {
    const auto rank = [](bool exactly, const NamedRow& named) { return std::tuple(!exactly, named.archived, named.id); };
    if (row.id == 0 || rank(isExact, other) < rank(exact, row)) *this = {isExact, other};
  }
};

// One look at the whole table for all that is missing.
void findFolded(Reader& reader, Entity entity, const std::set<std::string>& titles, NamedRows& found) {
  std::unordered_map<std::string, std::vector<std::pair<const std::string*, BestNamed>>> missing;
  for (const std::string& title : titles) {
    if (!found.contains(title)) missing[fold(title)].push_back({&title, {}});
  }
  if (missing.empty()) return;
  BulkStatement rows(reader.connection(), namedRowsSql(entity, ""));
  while (rows.step()) {
    const auto sought = missing.find(fold(rows.text(2)));
    if (sought == missing.end()) continue;
    for (auto& [title, best] : sought->second) best.offer(rows.text(2) == *title, {rows.integer(0), rows.integer(1) != 0});
  }
  for (const auto& [folded, sought] : missing) {
    for (const auto& [title, best] : sought) {
      if (best.row.id != 0) found.emplace(*title, best.row);
    }
  }
}

}  // namespace

NamedRows findTitles(Reader& reader, Entity entity, const std::set<std::string>& titles) {
  return withMeaning([&] {
    NamedRows found;
    const std::string order = fmt::format("ORDER BY {}t.id LIMIT 1", domain::isArchivable(entity) ? "t.archived, " : "");
    const std::string sql = namedRowsSql(entity, fmt::format(" WHERE {} = ? {}", titleOver(entity, "t"), order));
    if (isIndexed(reader.connection(), sql)) {
      BulkStatement row(reader.connection(), sql);
      for (const std::string& title : titles) {
        row.bind(1, std::string_view(title));
        if (row.step()) found.emplace(title, NamedRow{row.integer(0), row.integer(1) != 0});
        row.reset();
      }
    }
    findFolded(reader, entity, titles, found);
    return found;
  });
}

std::vector<std::string> distinctTexts(Reader& reader, const Field& field) {
  return withMeaning([&] {
    std::vector<std::string> texts;
    BulkStatement rows(reader.connection(), fmt::format("SELECT DISTINCT {0} FROM {1} t WHERE {0} <> ''", fieldSql(field),
                                                        domain::info(field.entity).id));
    while (rows.step()) texts.emplace_back(rows.text(0));
    return texts;
  });
}

std::vector<std::vector<domain::Id>> findByValues(Reader& reader, Entity entity, std::span<const std::string_view> fields,
                                                  const std::vector<std::vector<domain::Value>>& values) {
  std::string where;
  for (const std::string_view field : fields) {
    where += fmt::format("{}{} IS ?", where.empty() ? "" : " AND ", fieldSql(*domain::findField(entity, field)));
  }
  return withMeaning([&] {
    std::vector<std::vector<domain::Id>> found(values.size());
    BulkStatement query(reader.connection(),
                        fmt::format("SELECT t.id FROM {} t WHERE {} ORDER BY t.id", domain::info(entity).id, where));
    std::vector<domain::Value> stored(fields.size());  // texts are bound where they lie
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i].empty()) continue;
      for (std::size_t field = 0; field < fields.size(); ++field) {
        stored[field] = storedAs(*domain::findField(entity, fields[field]), values[i][field]);
        query.bindValue(static_cast<int>(field) + 1, stored[field]);
      }
      while (query.step()) found[i].push_back(query.integer(0));
    }
    return found;
  });
}

}  // namespace kontor::storage
