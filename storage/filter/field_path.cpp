// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/field_path.h"

#include "storage/filter/field_sql.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Id;
using domain::Value;

// The tables that paths lead through, each joined once.
class PathJoins {
 public:
  explicit PathJoins(Entity entity) : m_from(fmt::format("{} t", domain::info(entity).id)) {}

  /// The alias of the record that holds the last field of a path.
  std::string aliasOf(const FieldPath& path) {
    std::string alias = "t";
    std::vector<const Field*> walked;
    for (const Field* reference : path.references) {
      walked.push_back(reference);
      const auto known = std::ranges::find(m_walked, walked);
      const auto place = static_cast<std::size_t>(known - m_walked.begin());
      const std::string next = fmt::format("p{}", place + 1);
      if (known == m_walked.end()) {
        m_walked.push_back(walked);
        m_from +=
            fmt::format(" LEFT JOIN {} {} ON {}.id = {}", reference->detail, next, next, fieldSqlOver(*reference, alias));
      }
      alias = next;
    }
    return alias;
  }
  const std::string& from() const { return m_from; }

 private:
  std::string m_from;
  std::vector<std::vector<const Field*>> m_walked;
};

bool isSealedPath(const FieldPath& path) {
  return path.field->type == FieldType::Sealed;
}

// One column for each path; of a sealed field the id of the contact that holds it.
std::string pathsSql(Entity entity, std::span<const FieldPath> paths) {
  PathJoins joins(entity);
  std::string columns;
  for (const FieldPath& path : paths) {
    const std::string alias = joins.aliasOf(path);
    if (!columns.empty()) columns += ", ";
    columns += isSealedPath(path) ? alias + ".contact_id" : shownSqlOver(*path.field, alias);
  }
  return fmt::format("SELECT {} FROM {} WHERE t.id = ?", columns, joins.from());
}

Value pathValue(BulkStatement& row, int column, const Field& field) {
  if (row.isNull(column)) return {};
  if (field.type == FieldType::Sealed || showsInteger(field)) return row.integer(column);
  const auto text = row.text(column);
  return text.empty() ? Value() : Value(std::string(text));
}

// Puts what the contacts say in the place of their ids.
void openSealed(Reader& reader, const ContactVault& vault, std::span<const FieldPath> paths, std::vector<Value>& values) {
  std::vector<Id> contacts;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto* contact = isSealedPath(paths[i % paths.size()]) ? std::get_if<std::int64_t>(&values[i]) : nullptr;
    if (contact != nullptr) contacts.push_back(*contact);
  }
  std::ranges::sort(contacts);
  const auto repeated = std::ranges::unique(contacts);
  contacts.erase(repeated.begin(), repeated.end());
  if (contacts.empty()) return;
  const auto opened = vault.openMany(reader, contacts);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const FieldPath& path = paths[i % paths.size()];
    const auto* contact = isSealedPath(path) ? std::get_if<std::int64_t>(&values[i]) : nullptr;
    if (contact == nullptr) continue;
    const auto place = static_cast<std::size_t>(std::ranges::lower_bound(contacts, *contact) - contacts.begin());
    const auto text = opened[place] ? opened[place]->get(path.field->id) : std::string_view();
    values[i] = text.empty() ? Value() : Value(std::string(text));
  }
}

}  // namespace

std::optional<FieldPath> parseFieldPath(Entity entity, std::string_view text) {
  FieldPath path;
  while (true) {
    const auto dot = text.find('.');
    const Field* field = domain::findField(entity, text.substr(0, dot));
    if (field == nullptr) return std::nullopt;
    if (dot == std::string_view::npos) {
      path.field = field;
      return path;
    }
    if (field->type != FieldType::Reference) return std::nullopt;
    path.references.push_back(field);
    entity = *domain::findEntity(field->detail);
    text.remove_prefix(dot + 1);
  }
}

std::vector<Value> readPaths(Reader& reader, const ContactVault& vault, Entity entity, std::span<const FieldPath> paths,
                             std::span<const Id> ids) {
  return withMeaning([&] {
    std::vector<Value> values(paths.size() * ids.size());
    if (values.empty()) return values;
    BulkStatement statement(reader.connection(), pathsSql(entity, paths));
    for (std::size_t row = 0; row < ids.size(); ++row) {
      statement.bind(1, static_cast<std::int64_t>(ids[row]));
      if (!statement.step()) continue;
      for (std::size_t i = 0; i < paths.size(); ++i)
        values[row * paths.size() + i] = pathValue(statement, static_cast<int>(i), *paths[i].field);
      statement.reset();
    }
    openSealed(reader, vault, paths, values);
    return values;
  });
}

std::vector<Id> rowsPointingTo(Reader& reader, const Field& field, Id record) {
  return withMeaning([&] {
    SQLite::Statement query(reader.connection().db(), fmt::format("SELECT t.id FROM {} t WHERE {} = ?1 ORDER BY t.id",
                                                                  domain::info(field.entity).id, fieldSql(field)));
    query.bind(1, static_cast<std::int64_t>(record));
    std::vector<Id> ids;
    while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
    return ids;
  });
}

}  // namespace kontor::storage
