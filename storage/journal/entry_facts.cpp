// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/entry_facts.h"

#include "storage/sql/bulk_statement.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace kontor::storage {
namespace {

constexpr std::size_t kMostRanges = 100;

}  // namespace

std::size_t EntryFacts::Part::read(std::span<std::byte> into) {
  const std::size_t count = std::min(into.size(), m_left.size());
  std::copy_n(m_left.begin(), count, into.begin());
  m_left = m_left.subspan(count);
  return count;
}

void EntryFacts::add(const ChangedRow& row) {
  Table& table = tableOf(row.table);
  const domain::Id id = row.id();
  table.touched =
      table.changes++ == 0 ? IdRange{id, id} : IdRange{std::min(table.touched.first, id), std::max(table.touched.last, id)};
  switch (row.operation) {
    case RowOperation::Inserted:
      ++m_inserted;
      table.inserted.add(id);
      break;
    case RowOperation::Updated: ++m_updated; break;
    case RowOperation::Deleted: ++m_deleted; break;
  }
  // Rows that are recorded as they are bound are not followed any further: their change would be lost on an undo.
  if (row.operation != RowOperation::Inserted && table.inserted.contains(id)) {
    throw std::logic_error("a row that came in bulk is changed again");
  }
  if (m_rows.size() <= kMostIndexedRows) m_rows.emplace_back(row.table, id);
  if (table.commit.ids.size() < Commit::kMaxIds) {
    table.commit.ids.push_back(id);
  } else {
    table.commit.many = true;
  }
  if (m_references) m_references->add(row);
  m_derived.rowChanged(row);
}

void EntryFacts::addBytes(std::span<const std::byte> changeset) {
  m_part.set(changeset);
  while (const auto* row = m_reader.next()) add(*row);
}

Commit EntryFacts::finish(StoredEntry stored) {
  if (m_references) m_references->finish();
  m_derived.finish();
  m_rows.size() <= kMostIndexedRows ? indexRows(stored.entry.seq) : indexRanges(stored.entry.seq);
  std::vector<Commit::Table> tables;
  for (auto& table : m_tables) {
    if (table.commit.many) table.commit.ids.clear();
    tables.push_back(std::move(table.commit));
  }
  stored.entry.inserted = m_inserted;
  stored.entry.updated = m_updated;
  stored.entry.deleted = m_deleted;
  appendEntry(m_connection, stored);
  return {std::move(stored.entry), std::move(tables)};
}

void EntryFacts::indexRows(std::int64_t seq) {
  BulkStatement insert(m_connection, "INSERT OR IGNORE INTO journal_row (table_name, row_id, seq) VALUES (?, ?, ?)");
  insert.bind(3, seq);
  for (const auto& [table, id] : m_rows) {
    insert.bind(1, std::string_view(table));
    insert.bind(2, id);
    insert.execute();
  }
}

void EntryFacts::indexRanges(std::int64_t seq) {
  BulkStatement insert(m_connection,
                       "INSERT INTO journal_range (seq, table_name, first, last, inserted) VALUES (?, ?, ?, ?, ?)");
  insert.bind(1, seq);
  for (const Table& table : m_tables) {
    const auto& inserted = table.inserted.all();
    const bool isExact = inserted.size() <= kMostRanges && table.inserted.count() == table.changes;
    insert.bind(2, std::string_view(table.commit.name));
    insert.bind(5, std::int64_t{isExact});
    for (const IdRange& range : isExact ? inserted : std::vector{table.touched}) {
      insert.bind(3, range.first);
      insert.bind(4, range.last);
      insert.execute();
    }
  }
}

EntryFacts::Table& EntryFacts::tableOf(std::string_view name) {
  if (!m_tables.empty() && m_tables.back().commit.name == name) return m_tables.back();
  const auto known =
      std::ranges::find(m_tables, name, [](const Table& table) -> std::string_view { return table.commit.name; });
  if (known != m_tables.end()) return *known;
  m_tables.push_back({{std::string(name), {}, false}, {}, {}});
  return m_tables.back();
}

}  // namespace kontor::storage
