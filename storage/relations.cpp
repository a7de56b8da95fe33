// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relations.h"

#include "storage/filter/field_sql.h"
#include "storage/filter/fold.h"
#include "storage/lists/list_query.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;

// A search that finds more than this stops: whoever looks for one record types on.
constexpr std::size_t kMostHits = 200;

const Field& referenceNamed(Entity entity, std::string_view name) {
  const Field* field = domain::findField(entity, name);
  if (field == nullptr || field->type != FieldType::Reference) throw std::invalid_argument(std::string(name));
  return *field;
}

/// Rows of one entity as an SQL condition on its alias `t`.
struct Rows {
  Entity entity;
  std::string where;

  std::string select(std::string_view column) const {
    return fmt::format("SELECT {} FROM {} t WHERE {}", column, domain::info(entity).id, where);
  }
};

Rows stepBack(const Rows& rows, std::string_view step) {
  const auto dot = step.find('.');
  const auto entity = domain::findEntity(step.substr(0, dot));
  if (!entity || dot == std::string_view::npos) throw std::invalid_argument(std::string(step));
  const Field& field = referenceNamed(*entity, step.substr(dot + 1));
  return {*entity, fmt::format("{} IN ({})", fieldSql(field), rows.select("t.id"))};
}

Rows stepOn(const Rows& rows, std::string_view step) {
  const Field& field = referenceNamed(rows.entity, step);
  return {*domain::findEntity(field.detail), fmt::format("t.id IN ({})", rows.select(fieldSql(field)))};
}

Rows walk(Entity from, std::string_view path) {
  Rows rows{from, "t.id = ?1"};
  while (!path.empty()) {
    const auto blank = path.find(' ');
    const std::string_view step = path.substr(0, blank);
    path = blank == std::string_view::npos ? std::string_view() : path.substr(blank + 1);
    if (step.starts_with('<')) {
      rows = stepBack(rows, step.substr(1));
    } else if (step.starts_with('>')) {
      rows = stepOn(rows, step.substr(1));
    } else {
      throw std::invalid_argument(std::string(step));
    }
  }
  return rows;
}

std::string orderSql(Entity entity, std::string_view order) {
  const SortBy by = sortBy(order);
  const std::string_view direction = by.descending ? " DESC" : "";
  const Field* field = domain::findField(entity, by.field);
  const std::string byId = fmt::format("t.id{}", direction);
  return field == nullptr ? byId : fmt::format("{}{}, {}", fieldSql(*field), direction, byId);
}

/// The texts that a search by name looks into: the title, and what is searched besides.
std::vector<const Field*> namingFields(Entity entity) {
  const Field* title = domain::findField(entity, domain::info(entity).title);
  std::vector<const Field*> fields = {title};
  for (const Field& field : domain::fields(entity)) {
    const bool text = field.type == FieldType::Text && !field.column.empty();
    if (text && field.has(domain::Searched) && &field != title && field.id != "tags") fields.push_back(&field);
  }
  return fields;
}

void addTitled(Reader& reader, const std::string& sql, std::string_view text, std::vector<TitledRow>& rows) {
  SQLite::Statement query(reader.connection().db(), sql);
  query.bind(1, std::string(text));
  while (query.executeStep()) {
    TitledRow row{query.getColumn(0).getInt64(), query.getColumn(1).getString()};
    if (std::ranges::find(rows, row) == rows.end()) rows.push_back(std::move(row));
  }
}

}  // namespace

Entity pathEnd(Entity from, std::string_view path) {
  return walk(from, path).entity;
}

RelatedIds relatedIds(Reader& reader, Entity from, domain::Id record, std::string_view path, std::string_view order,
                      std::size_t limit) {
  return withMeaning([&] {
    Rows rows = walk(from, path);
    if (domain::isArchivable(rows.entity)) rows.where += " AND t.archived = 0";
    if (rows.entity == from) rows.where += " AND t.id <> ?1";
    RelatedIds related;
    SQLite::Statement query(reader.connection().db(), fmt::format("{} ORDER BY {} LIMIT {}", rows.select("t.id"),
                                                                  orderSql(rows.entity, order), limit));
    query.bind(1, record);
    while (query.executeStep()) related.ids.push_back(query.getColumn(0).getInt64());
    related.count = static_cast<std::int64_t>(related.ids.size());
    if (related.ids.size() < limit) return related;
    SQLite::Statement count(reader.connection().db(), rows.select("count(*)"));
    count.bind(1, record);
    if (count.executeStep()) related.count = count.getColumn(0).getInt64();
    return related;
  });
}

std::vector<std::pair<std::string, domain::Id>> referenceIds(Reader& reader, Entity entity, domain::Id record) {
  std::string columns;
  std::vector<const Field*> fields;
  for (const Field& field : domain::fields(entity)) {
    if (field.type != FieldType::Reference) continue;
    columns += (columns.empty() ? "" : ", ") + fieldSql(field);
    fields.push_back(&field);
  }
  std::vector<std::pair<std::string, domain::Id>> references;
  if (fields.empty()) return references;
  return withMeaning([&] {
    SQLite::Statement query(reader.connection().db(), Rows{entity, "t.id = ?1"}.select(columns));
    query.bind(1, record);
    if (!query.executeStep()) return references;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const SQLite::Column column = query.getColumn(static_cast<int>(i));
      if (!column.isNull()) references.emplace_back(fields[i]->id, column.getInt64());
    }
    return references;
  });
}

std::vector<TitledRow> findByTitle(Reader& reader, Entity entity, std::string_view text, std::size_t limit) {
  const std::string title = titleOver(entity, "t");
  const std::string alive = domain::isArchivable(entity) ? "t.archived = 0 AND " : "";
  const std::string folded = fold(text);
  std::string found;
  for (const Field* field : namingFields(entity)) {
    found += fmt::format("{}kontor_contains({}, ?1)", found.empty() ? "" : " OR ", shownSql(*field));
  }
  return withMeaning([&] {
    std::vector<TitledRow> rows;
    const std::string head = fmt::format("t.id, {}", title);
    // The exact one first: in a large table the search for parts may stop before it comes.
    addTitled(reader, Rows{entity, fmt::format("{}{} = ?1", alive, title)}.select(head) + fmt::format(" LIMIT {}", limit),
              text, rows);
    const auto exact = static_cast<std::ptrdiff_t>(rows.size());
    addTitled(reader, Rows{entity, fmt::format("{}({})", alive, found)}.select(head) + fmt::format(" LIMIT {}", kMostHits),
              folded, rows);
    std::ranges::sort(rows.begin() + exact, rows.end(), {}, [&](const TitledRow& row) {
      const std::string name = fold(row.title);
      return std::make_pair(name == folded ? 0 : name.starts_with(folded) ? 1 : 2, name);
    });
    if (rows.size() > limit) rows.resize(limit);
    return rows;
  });
}

}  // namespace kontor::storage
