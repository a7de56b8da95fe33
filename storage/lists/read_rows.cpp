// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_vault.h"
#include "storage/filter/field_sql.h"
#include "storage/lists/list_query.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Id;
using domain::Value;
using Fields = std::span<const Field* const>;

enum class As { Shown, Stored };

bool isSealed(const Field* field) {
  return field->type == FieldType::Sealed;
}

std::string columnSql(const Field& field, As as) {
  if (isSealed(&field)) return "0";
  return as == As::Shown ? shownSql(field) : fieldSql(field);
}

// One statement for a row of the page: its fields in order (0 for sealed ones), then its contact.
std::string pageSql(Entity entity, Fields fields, As as) {
  std::string columns;
  for (const Field* field : fields) columns += columnSql(*field, as) + ", ";
  return fmt::format("SELECT {}{} FROM {} t WHERE t.id = ?", columns, hasContact(entity) ? "t.contact_id" : "0",
                     domain::info(entity).id);
}

Value valueIn(BulkStatement& row, int column, const Field& field, As as) {
  if (isSealed(&field) || row.isNull(column)) return {};
  if (showsInteger(field) || (as == As::Stored && field.type == FieldType::Reference)) return row.integer(column);
  const auto text = row.text(column);
  return text.empty() ? Value() : Value(std::string(text));
}

void fillSealed(Reader& reader, const ContactVault& vault, Fields fields, std::span<const Id> contacts, As as,
                std::vector<Value>& values) {
  const auto opened = vault.openMany(reader, contacts);
  for (std::size_t row = 0; row < contacts.size(); ++row) {
    if (!opened[row]) continue;
    for (std::size_t column = 0; column < fields.size(); ++column) {
      const auto text = isSealed(fields[column]) ? opened[row]->get(fields[column]->id) : std::string_view();
      if (text.empty()) continue;
      values[row * fields.size() + column] = as == As::Shown ? mask(fields[column]->id, text) : std::string(text);
    }
  }
}

// Adds up one Summed field, by currency.
class Summer {
 public:
  Summer(const Field& field, int column) : m_field(field), m_column(column) {}

  /// The currency stands in the column behind the value.
  void add(BulkStatement& row) {
    if (row.isNull(m_column)) return;
    Total& total = totalOf(row.text(m_column + 1));
    total.sum += row.integer(m_column);
    ++total.rows;
  }
  void result(std::vector<FieldSum>& sums) const {
    for (const Total& total : m_totals) {
      if (total.sum > INT64_MAX || total.sum < INT64_MIN) continue;
      sums.push_back({std::string(m_field.id), total.currency, static_cast<std::int64_t>(total.sum), total.rows});
    }
  }
  const Field& field() const { return m_field; }

 private:
  __extension__ using Wide = __int128;
  struct Total {
    std::string currency;
    Wide sum = 0;
    std::int64_t rows = 0;
  };
  // A handful of currencies: the one of the row before is the likely one.
  Total& totalOf(std::string_view currency) {
    if (m_last < m_totals.size() && m_totals[m_last].currency == currency) return m_totals[m_last];
    const auto found = std::ranges::find(m_totals, currency, &Total::currency);
    m_last = static_cast<std::size_t>(found - m_totals.begin());
    if (found == m_totals.end()) m_totals.push_back({std::string(currency), 0, 0});
    return m_totals[m_last];
  }

  const Field& m_field;
  int m_column;
  std::vector<Total> m_totals;
  std::size_t m_last = 0;
};

// The statement's columns: id, then for each summer its value and its currency.
std::string sumSql(Entity entity, const std::vector<Summer>& summers) {
  std::string columns = "t.id";
  for (const Summer& summer : summers) {
    const Field& field = summer.field();
    const Field* currency = field.detail.empty() ? nullptr : domain::findField(entity, field.detail);
    columns += fmt::format(", {}, {}", fieldSql(field), currency == nullptr ? "''" : fieldSql(*currency));
  }
  return fmt::format("SELECT {} FROM {} t", columns, domain::info(entity).id);
}

void addRow(BulkStatement& row, std::vector<Summer>& summers) {
  for (Summer& summer : summers) summer.add(row);
}

// Records that lie close together are read in one go along the table, scattered ones by id.
void addRows(Connection& connection, const std::string& sql, std::span<const Id> sorted, std::vector<Summer>& summers) {
  constexpr Id kScattered = 16;
  const Id width = sorted.back() - sorted.front() + 1;
  if (width / kScattered > static_cast<Id>(sorted.size())) {
    BulkStatement byId(connection, sql + " WHERE t.id = ?");
    for (const Id id : sorted) {
      byId.bind(1, id);
      if (byId.step()) addRow(byId, summers);
      byId.reset();
    }
    return;
  }
  BulkStatement along(connection, sql + " WHERE t.id BETWEEN ? AND ? ORDER BY t.id");
  along.bind(1, sorted.front());
  along.bind(2, sorted.back());
  auto wanted = sorted.begin();
  while (along.step()) {
    const Id id = along.integer(0);
    while (wanted != sorted.end() && *wanted < id) ++wanted;
    if (wanted != sorted.end() && *wanted == id) addRow(along, summers);
  }
}

StoredRows readAs(As as, Reader& reader, const ContactVault& vault, Entity entity, Fields fields, std::span<const Id> ids) {
  StoredRows rows{std::vector<Value>(fields.size() * ids.size()), std::vector<bool>(ids.size())};
  std::vector<Id> contacts(ids.size());
  BulkStatement statement(reader.connection(), pageSql(entity, fields, as));
  const int contactColumn = static_cast<int>(fields.size());
  for (std::size_t row = 0; row < ids.size(); ++row) {
    statement.bind(1, ids[row]);
    if (statement.step()) {
      for (std::size_t i = 0; i < fields.size(); ++i) {
        rows.values[row * fields.size() + i] = valueIn(statement, static_cast<int>(i), *fields[i], as);
      }
      contacts[row] = statement.integer(contactColumn);
      rows.found[row] = true;
    }
    statement.reset();
  }
  if (std::ranges::any_of(fields, isSealed)) fillSealed(reader, vault, fields, contacts, as, rows.values);
  return rows;
}

}  // namespace

std::vector<Value> readRows(Reader& reader, const ContactVault& vault, Entity entity, Fields fields,
                            std::span<const Id> ids) {
  return withMeaning([&] { return readAs(As::Shown, reader, vault, entity, fields, ids).values; });
}

StoredRows readStored(Reader& reader, const ContactVault& vault, Entity entity, Fields fields, std::span<const Id> ids) {
  return withMeaning([&] { return readAs(As::Stored, reader, vault, entity, fields, ids); });
}

std::vector<FieldSum> sumFields(Reader& reader, Entity entity, std::span<const Id> ids) {
  std::vector<Summer> summers;
  for (const Field& field : domain::fields(entity)) {
    if (field.has(domain::Summed)) summers.emplace_back(field, 1 + 2 * static_cast<int>(summers.size()));
  }
  std::vector<FieldSum> sums;
  if (summers.empty() || ids.empty()) return sums;
  std::vector<Id> sorted(ids.begin(), ids.end());
  if (!std::ranges::is_sorted(sorted)) std::ranges::sort(sorted);
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  withMeaning([&] { addRows(reader.connection(), sumSql(entity, summers), sorted, summers); });
  for (const Summer& summer : summers) summer.result(sums);
  return sums;
}

}  // namespace kontor::storage
