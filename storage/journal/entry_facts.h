// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derived/derived_tables.h"
#include "storage/journal/entries.h"
#include "storage/journal/id_ranges.h"
#include "storage/journal/reference_check.h"
#include "storage/sql/byte_stream.h"
#include "storage/sql/changeset_reader.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kontor::storage {

/// Larger entries are not listed row by row in journal_row, but by ranges of ids in journal_range.
inline constexpr std::size_t kMostIndexedRows = 5000;

/// What one pass over the rows of an entry gathers: how many there are and which, and what they mean for the derived
/// tables.
class EntryFacts {
 public:
  explicit EntryFacts(Connection& connection) : m_connection(connection), m_derived(connection) {}

  /// For a write during which SQLite does not enforce foreign keys: finish() refuses a row that names a missing one.
  void checkReferences() { m_references.emplace(m_connection); }

  /// Only an update may need the book, which holds the state after the write; inserts may be added in any one thread.
  /// Throws std::logic_error for a change of a row that the same entry has inserted.
  void add(const ChangedRow& row);
  /// The same for the next part of a changeset: whole rows.
  void addBytes(std::span<const std::byte> changeset);
  /// Writes what was gathered and appends the entry.
  Commit finish(StoredEntry stored);

 private:
  class Part : public ByteSource {
   public:
    void set(std::span<const std::byte> bytes) { m_left = bytes; }
    std::size_t read(std::span<std::byte> into) override;

   private:
    std::span<const std::byte> m_left;
  };

  struct Table {
    Commit::Table commit;
    IdRanges inserted;
    IdRange touched;
    std::int64_t changes = 0;
  };

  Table& tableOf(std::string_view name);
  void indexRows(std::int64_t seq);
  void indexRanges(std::int64_t seq);

  Connection& m_connection;
  DerivedTables m_derived;
  std::optional<ReferenceCheck> m_references;
  Part m_part;
  ChangesetReader m_reader{m_part};
  std::int64_t m_inserted = 0;
  std::int64_t m_updated = 0;
  std::int64_t m_deleted = 0;
  std::vector<Table> m_tables;
  std::vector<std::pair<std::string, domain::Id>> m_rows;  // the first of them
};

}  // namespace kontor::storage
