// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/list_query.h"

#include "storage/filter/field_sql.h"
#include "storage/lists/id_set.h"
#include "storage/lists/search_hits.h"
#include "storage/lists/shared_reading.h"
#include "storage/lists/sorted_ids.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"
#include "storage/sql/query_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Id;

// Of a table that is shared out: small enough that no thread waits long for the last one.
constexpr std::size_t kRangesEach = 8;

struct Sort {
  const Field* field = nullptr;  ///< none: by id
  bool descending = false;
};

Sort sortOf(const ListQuery& query) {
  const SortBy by = sortBy(query);
  const Field* field = domain::findField(query.entity, by.field);
  if (field != nullptr && field->type == FieldType::Sealed) field = nullptr;
  return {field, by.descending};
}

struct Selection {
  Condition where;
  const SearchHits* hits = nullptr;  ///< what the query gives must also be one of these
};

void require(Condition& where, Condition condition) {
  where.sql += (where.sql.empty() ? " WHERE " : " AND ") + condition.sql;
  std::ranges::move(condition.values, std::back_inserter(where.values));
}

std::string jsonArray(const std::vector<Id>& ids) {
  return fmt::format("[{}]", fmt::join(ids, ","));
}

Selection select(const ListQuery& query, const SearchHits* hits) {
  const Filter filter = Filter::parse(query.entity, query.filter);
  Selection selection{{}, hits};
  bool namesArchived = !domain::isArchivable(query.entity);
  for (const FilterTerm& term : filter.terms) {
    namesArchived = namesArchived || term.field == "archived";
    if (hits == nullptr || !term.field.empty()) require(selection.where, termSql(query.entity, term));
  }
  if (!namesArchived) require(selection.where, {"t.archived = 0", {}});
  if (const auto* few = hits != nullptr ? hits->few() : nullptr) {
    require(selection.where, {"t.id IN (SELECT value FROM json_each(?))", {jsonArray(*few)}});
  }
  return selection;
}

void bindAll(BulkStatement& statement, const std::vector<domain::Value>& values) {
  for (int i = 0; i < static_cast<int>(values.size()); ++i) statement.bindValue(i + 1, values[static_cast<std::size_t>(i)]);
}

// True when SQLite gives the rows in order straight from an index that holds all the query needs, or from the table:
// anything else is faster read unordered and sorted here.
bool comesInOrder(Connection& connection, const std::string& sql) {
  return std::ranges::none_of(planSteps(connection, sql), [](const std::string& step) {
    return step.starts_with("USE TEMP B-TREE FOR ") || step.starts_with("SCAN t USING INDEX");
  });
}

// True when an index that holds all the query needs gives the rows in its order.
bool isOrderedByIndex(Connection& connection, const std::string& sql) {
  return std::ranges::all_of(planSteps(connection, sql),
                             [](const std::string& step) { return step.starts_with("SCAN t USING COVERING INDEX"); });
}

// True when all rows are looked at, not those that an index finds.
bool scansAll(Connection& connection, const std::string& sql) {
  return std::ranges::any_of(planSteps(connection, sql),
                             [](const std::string& step) { return step == "SCAN t" || step.starts_with("SCAN t USING "); });
}

// True when the first rows come from an index with at most the rows of one key sorted, so that a LIMIT ends early.
bool beginsInOrder(Connection& connection, const std::string& sql) {
  return std::ranges::none_of(planSteps(connection, sql), [](const std::string& step) {
    return step.starts_with("USE TEMP B-TREE FOR ORDER BY") || step.find(" AUTOMATIC ") != std::string::npos;
  });
}

class IdList {
 public:
  IdList(Reader& reader, Entity entity, Selection selection)
      : m_reader(reader), m_selection(std::move(selection)), m_table(domain::info(entity).id) {}

  std::vector<Id> inOrderOf(const Sort& sort) {
    if (sort.field == nullptr) {
      auto ids = read(fmt::format("SELECT t.id FROM {} t{} ORDER BY t.id", m_table, m_selection.where.sql));
      if (sort.descending) std::ranges::reverse(ids);
      return ids;
    }
    if (sort.field->type != FieldType::Reference) {
      const std::string sql = orderedSql(sort);
      if (comesInOrder(m_reader.connection(), sql)) return read(sql);
    }
    auto ids = sortedBy(*sort.field);
    m_reader.checkStop();
    if (sort.descending) std::ranges::reverse(ids);
    return ids;
  }

  // Nothing when the order needs all rows to be read.
  std::vector<Id> first(const Sort& sort, std::size_t count) {
    if (sort.field == nullptr || m_selection.hits) return {};
    if (sort.field->type == FieldType::Reference && !isAlwaysStated(*sort.field)) return {};
    const std::string sql = sort.field->type == FieldType::Reference ? orderedByTitleSql(sort) : orderedSql(sort);
    if (!beginsInOrder(m_reader.connection(), sql)) return {};
    return read(sql + fmt::format(" LIMIT {}", count));
  }

 private:
  bool isWanted(Id id) const { return !m_selection.hits || m_selection.hits->contains(id); }

  std::vector<Id> read(const std::string& sql) {
    BulkStatement statement(m_reader.connection(), sql);
    bindAll(statement, m_selection.where.values);
    std::vector<Id> ids;
    while (statement.step()) {
      if (const Id id = statement.integer(0); isWanted(id)) ids.push_back(id);
    }
    return ids;
  }

  template <typename Add>
  void readKeys(BulkStatement& statement, Add add) const {
    while (statement.step()) {
      if (const Id id = statement.integer(0); isWanted(id)) add(statement, id);
    }
  }

  // The records with their keys, put in order: `add(order, row, id)` takes one. A large table is shared out.
  template <typename Order, typename Add>
  std::vector<Id> ordered(const Field& field, Add add) {
    const std::string key = fieldSql(field);
    const std::string sql = fmt::format("SELECT t.id, {} FROM {} t{}", key, m_table, m_selection.where.sql);
    // Along an index that has the keys in order nothing is left to sort.
    const bool byIndex = isOrderedByIndex(m_reader.connection(), sql + " ORDER BY " + key);
    if (!byIndex && scansAll(m_reader.connection(), sql)) return orderedInRanges<Order>(key, {}, add);
    if (byIndex && std::is_same_v<Order, IntegerOrder> && isAlwaysStated(field)) {
      return orderedInRanges<Order>(key, field.column, add);
    }
    Order order;
    BulkStatement statement(m_reader.connection(), sql);
    bindAll(statement, m_selection.where.values);
    readKeys(statement, [&](BulkStatement& row, Id id) { add(order, row, id); });
    order.sort();
    return Order::merged(std::span(&order, 1));
  }

  // Along the ids, or along the index of the column.
  template <typename Order, typename Add>
  std::vector<Id> orderedInRanges(const std::string& key, std::string_view column, Add add) {
    const std::string& where = m_selection.where.sql;
    const std::string sql =
        fmt::format("SELECT t.id, {} FROM {} t{}{} {} BETWEEN ? AND ?", key, m_table, column.empty() ? " NOT INDEXED" : "",
                    where.empty() ? " WHERE" : where + " AND", column.empty() ? "t.id" : key);
    // What a condition looks up in other tables it looks up once for each range.
    const bool looksElsewhere = where.find("(SELECT ") != std::string::npos;
    SharedReading reading(m_reader, m_table, looksElsewhere ? 1 : kRangesEach, column);
    std::vector<Order> orders(reading.threads());
    reading.run([&](std::size_t thread, Connection& connection, const SharedReading::NextRange& next) {
      const auto& values = m_selection.where.values;
      BulkStatement statement(connection, sql);
      bindAll(statement, values);
      Order order;  // its own until it is done: two side by side would share a line of the processors' caches
      while (const auto range = next()) {
        statement.bind(static_cast<int>(values.size()) + 1, range->first);
        statement.bind(static_cast<int>(values.size()) + 2, range->last);
        readKeys(statement, [&](BulkStatement& row, Id id) { add(order, row, id); });
      }
      order.sort();
      orders[thread] = std::move(order);
    });
    return Order::merged(orders);
  }

  std::vector<Id> sortedBy(const Field& field) {
    if (field.type == FieldType::Reference) return sortedByTitle(field);
    if (showsInteger(field)) {
      return ordered<IntegerOrder>(field, [](IntegerOrder& order, BulkStatement& row, Id id) {
        order.add(row.isNull(1) ? INT64_MIN : row.integer(1), id);
      });
    }
    return ordered<TextOrder>(field, [](TextOrder& order, BulkStatement& row, Id id) { order.add(row.text(1), id); });
  }

  std::string orderedSql(const Sort& sort) const {
    return fmt::format("SELECT t.id FROM {0} t{1} ORDER BY {2}{3}, t.id{3}", m_table, m_selection.where.sql,
                       fieldSql(*sort.field), sort.descending ? " DESC" : "");
  }

  // The titles in their order, and of each the records that point to it.
  std::string orderedByTitleSql(const Sort& sort) const {
    const Entity target = *domain::findEntity(sort.field->detail);
    return fmt::format("SELECT t.id FROM {0} r CROSS JOIN {1} t ON r.id = {2}{3} ORDER BY {4}{5}, t.id{5}",
                       domain::info(target).id, m_table, fieldSql(*sort.field), m_selection.where.sql,
                       titleOver(target, "r"), sort.descending ? " DESC" : "");
  }

  bool isAlwaysStated(const Field& field) {
    BulkStatement column(m_reader.connection(), "SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
    column.bind(1, m_table);
    column.bind(2, field.column);
    return column.step() && column.integer(0) == 1;
  }

  // The titles are sorted once; the records then by the place of the title they point to.
  std::vector<Id> sortedByTitle(const Field& field) {
    const IdNumbers places(titlePlaces(*domain::findEntity(field.detail), showsInteger(field)));
    return ordered<IntegerOrder>(field, [&](IntegerOrder& order, BulkStatement& row, Id id) {
      order.add(places.find(row.integer(1), INT64_MIN), id);
    });
  }

  std::vector<IdNumbers::Entry> titlePlaces(Entity target, bool integers) {
    BulkStatement titles(m_reader.connection(),
                         fmt::format("SELECT r.id, {} FROM {} r", titleOver(target, "r"), domain::info(target).id));
    std::vector<IdNumbers::Entry> places;
    TextOrder order;
    while (titles.step()) {
      if (integers) {
        places.push_back({titles.integer(0), titles.integer(1)});
      } else {
        order.add(titles.text(1), titles.integer(0));
      }
    }
    if (integers) return places;
    order.sort();
    return order.ranked();
  }

  Reader& m_reader;
  Selection m_selection;
  std::string_view m_table;
};

}  // namespace

SortBy sortBy(std::string_view stated) {
  const bool descending = stated.starts_with('-');
  return {stated.substr(descending ? 1 : 0), descending};
}

SortBy sortBy(const ListQuery& query) {
  return sortBy(query.sort.empty() ? domain::info(query.entity).order : std::string_view(query.sort));
}

std::vector<Id> listIds(Reader& reader, const ListQuery& query, const SearchHits* hits) {
  return withMeaning([&] {
    reader.checkStop();
    return IdList(reader, query.entity, select(query, hits)).inOrderOf(sortOf(query));
  });
}

std::vector<Id> firstIds(Reader& reader, const ListQuery& query, std::size_t count) {
  return withMeaning([&] {
    reader.checkStop();
    return IdList(reader, query.entity, select(query, nullptr)).first(sortOf(query), count);
  });
}

}  // namespace kontor::storage
