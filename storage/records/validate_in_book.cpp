// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/field_sql.h"
#include "storage/open_lines.h"
#include "storage/records.h"
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::Value;

/// Fields that no two records may share together; the first is the one that a person can mend.
struct UniqueKey {
  Entity entity;
  std::array<std::string_view, 3> fields;
};
constexpr UniqueKey kUniqueKeys[] = {
    {Entity::Channel, {"name"}},
    {Entity::Supplier, {"code"}},
    {Entity::Sku, {"code"}},
    {Entity::Warehouse, {"code"}},
    {Entity::SkuCode, {"code", "kind", "scope"}},
    {Entity::SkuName, {"language", "sku"}},
    {Entity::KitComponent, {"sku", "kit"}},
    {Entity::SalesOrder, {"external_id", "channel"}},
    {Entity::Listing, {"external_id", "channel"}},
    {Entity::ReturnCase, {"external_id", "channel"}},
    {Entity::KpiTarget, {"kpi"}},
};

/// The checks of one record against the book.
class BookCheck {
 public:
  BookCheck(Connection& connection, Entity entity, domain::Id id, const FieldValues& values)
      : m_connection(connection), m_entity(entity), m_id(id), m_values(values) {}

  domain::Issues run() {
    for (const auto& [name, value] : m_values) {
      const Field* field = domain::findField(m_entity, name);
      const auto* row = std::get_if<std::int64_t>(&value);
      if (field != nullptr && row != nullptr && field->type == domain::FieldType::Reference) {
        checkReference(*field, *row);
      }
    }
    for (const UniqueKey& key : kUniqueKeys) {
      if (key.entity == m_entity) checkUnique(key);
    }
    if (m_entity == Entity::KitComponent) checkKit();
    if (m_entity == Entity::ShipmentLine) checkParcelLine();
    return std::move(m_issues);
  }

 private:
  void report(const char* code, std::string_view field, const Value& value, std::string expected = {}) {
    const auto number = numberIn(value);
    m_issues.push_back(
        {code, std::string(field), 0, {}, number ? std::to_string(*number) : textIn(value), std::move(expected)});
  }

  bool isGiven(std::string_view field) const {
    const auto found = std::ranges::find(m_values, field, &FieldValues::value_type::first);
    return found != m_values.end() && !domain::isBlank(found->second);
  }

  /// As it will be after the write.
  Value after(std::string_view field) const {
    const auto found = std::ranges::find(m_values, field, &FieldValues::value_type::first);
    if (found != m_values.end()) return found->second;
    const std::string_view column = domain::findField(m_entity, field)->column;
    return valueAfter(m_connection, domain::info(m_entity).id, m_id, {}, column);
  }

  void checkReference(const Field& field, std::int64_t row) {
    BulkStatement query(m_connection, fmt::format("SELECT 1 FROM {} WHERE id = ?", quotedName(field.detail)));
    query.bind(1, row);
    if (!query.step()) report("unknown_reference", field.id, row, std::string(field.detail));
  }

  void checkUnique(const UniqueKey& key) {
    if (std::ranges::none_of(key.fields, [&](std::string_view field) { return !field.empty() && isGiven(field); })) {
      return;
    }
    std::string sql = fmt::format("SELECT 1 FROM {} WHERE id <> ?", quotedName(domain::info(m_entity).id));
    for (const std::string_view field : key.fields) {
      if (!field.empty()) sql += fmt::format(" AND {} = ?", quotedName(domain::findField(m_entity, field)->column));
    }
    SQLite::Statement query(m_connection.db(), sql);
    query.bind(1, static_cast<std::int64_t>(m_id));
    int index = 1;
    for (const std::string_view field : key.fields) {
      if (field.empty()) continue;
      bindValue(query, ++index, storedAs(*domain::findField(m_entity, field), after(field)));
    }
    if (query.executeStep()) report("not_unique", key.fields.front(), after(key.fields.front()));
  }

  /// A kit must not hold itself, not even inside another kit.
  void checkKit() {
    const auto kit = numberIn(after("kit"));
    const auto part = numberIn(after("sku"));
    if (!kit || !part) return;
    BulkStatement query(m_connection,
                        "WITH RECURSIVE inside(id) AS (SELECT ?1 UNION SELECT c.sku_id FROM inside"
                        " JOIN kit_component c ON c.kit_id = inside.id WHERE c.id <> ?3)"
                        " SELECT 1 FROM inside WHERE id = ?2");
    query.bind(1, *part);
    query.bind(2, *kit);
    query.bind(3, m_id);
    if (query.step()) report("kit_cycle", "sku", *part);
  }

  void checkParcelLine() {
    const auto line = numberIn(after("order_line"));
    const auto quantity = numberIn(after("quantity"));
    if (!line || !quantity) return;
    BulkStatement query(m_connection,
                        fmt::format("SELECT {} + coalesce((SELECT x.quantity FROM shipment_line x WHERE x.id = ?2"
                                    " AND x.order_line_id = l.id), 0) FROM sales_order_line l WHERE l.id = ?1",
                                    kPiecesLeftSql));
    query.bind(1, *line);
    query.bind(2, m_id);
    if (query.step() && *quantity > query.integer(0)) {
      report("more_than_ordered", "quantity", *quantity, "<= " + std::to_string(query.integer(0)));
    }
  }

  Connection& m_connection;
  Entity m_entity;
  domain::Id m_id;
  const FieldValues& m_values;
  domain::Issues m_issues;
};

}  // namespace

std::span<const std::string_view> keyFields(Entity entity) {
  const auto* key = std::ranges::find(kUniqueKeys, entity, &UniqueKey::entity);
  if (key == std::end(kUniqueKeys)) return {};
  const auto count = std::ranges::count_if(key->fields, [](std::string_view field) { return !field.empty(); });
  return std::span(key->fields).first(static_cast<std::size_t>(count));
}

domain::Issues validateInBook(Reader& reader, Entity entity, domain::Id id, const FieldValues& values) {
  return BookCheck(reader.connection(), entity, id, values).run();
}

}  // namespace kontor::storage
