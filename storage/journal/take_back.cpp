// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/take_back.h"

#include "storage/journal/changeset_store.h"
#include "storage/journal/id_ranges.h"
#include "storage/journal/later_indexes.h"
#include "storage/sql/changeset_apply.h"
#include "storage/sql/row_values.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace kontor::storage {
namespace {

constexpr std::int64_t kLargeInsert = 20'000;

// Unlike those of a load, the rows of an entry need not come in the order of their ids.
using Ranges = std::vector<IdRange>;
using RangesByTable = std::map<std::string, Ranges, std::less<>>;

// Rows that would be left without the row they refer to.
void addOrphans(Connection& connection, const std::string& check, std::vector<RowInTheWay>& inTheWay) {
  SQLite::Statement orphans(connection.db(), check);
  while (inTheWay.size() < kMostInTheWay && orphans.executeStep()) {
    inTheWay.push_back({orphans.getColumn(0).getString(), orphans.getColumn(1).getInt64(), "referenced"});
  }
}

// Compares rows of a table with what they were. Rows mostly come in the order of their ids, so the query mostly goes
// on by one step.
class RowCheck {
 public:
  RowCheck(Connection& connection, std::string_view table)
      : m_rows(connection, "SELECT * FROM " + quotedName(table) + " WHERE rowid >= ? ORDER BY rowid") {}

  /// Why the row is not what it was; null when it is.
  const char* differs(const ChangedRow& row) {
    if (!find(row)) return "missing";
    for (std::size_t i = 0; i < row.current.size(); ++i) {
      readColumn(m_rows.handle(), static_cast<int>(i), m_value);
      if (!isSame(m_value, row.current[i])) return "changed";
    }
    return nullptr;
  }

 private:
  bool find(const ChangedRow& row) {
    const auto id = row.id();
    const auto keyAt = std::find_if(row.key.begin(), row.key.end(), [](auto part) { return part != 0; });
    const auto column = static_cast<int>(keyAt - row.key.begin());
    if (m_reading && id == m_id + 1 && m_rows.step() && m_rows.integer(column) == id) {
      m_id = id;
      return true;
    }
    m_rows.reset();
    m_rows.bind(1, id);
    m_reading = m_rows.step();
    m_id = m_reading ? m_rows.integer(column) : 0;
    return m_reading && m_id == id;
  }

  BulkStatement m_rows;
  ChangedValue m_value;
  domain::Id m_id = 0;
  bool m_reading = false;
};

std::vector<RowInTheWay> compareInserts(Connection& connection, std::int64_t seq, RangesByTable& ranges) {
  std::vector<RowInTheWay> inTheWay;
  EntryRows rows(connection, seq);
  std::optional<RowCheck> check;
  Ranges* open = nullptr;
  std::string table;
  while (const auto* row = rows.next()) {
    if (!check || row->table != table) {
      table = row->table;
      check.emplace(connection, table);
      open = &ranges[table];
    }
    const auto id = row->id();
    if (const char* reason = check->differs(*row)) {
      inTheWay.push_back({table, id, reason});
      if (inTheWay.size() == kMostInTheWay) break;
    }
    if (!open->empty() && open->back().last + 1 == id) {
      open->back().last = id;
    } else {
      open->push_back({id, id});
    }
  }
  return inTheWay;
}

void deleteRanges(Connection& connection, const std::string& table, const Ranges& ranges, LaterIndexes& indexes) {
  std::int64_t count = 0;
  for (const auto& range : ranges) count += range.last - range.first + 1;
  const auto present = connection.integer("SELECT count(*) FROM " + quotedName(table)).value_or(0);
  if (count == present) {
    connection.run("DELETE FROM " + quotedName(table));
    return;
  }
  if (count * 2 > present) indexes.takeAwayOfAny(table);
  BulkStatement remove(connection, "DELETE FROM " + quotedName(table) + " WHERE rowid BETWEEN ? AND ?");
  for (const auto& range : ranges) {
    remove.bind(1, range.first);
    remove.bind(2, range.last);
    remove.execute();
  }
}

std::vector<std::string> tablesThatRefer(Connection& connection, const RangesByTable& ranges) {
  std::vector<std::string> tables;
  SQLite::Statement query(connection.db(),
                          "SELECT DISTINCT s.name, f.\"table\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f"
                          " WHERE s.type = 'table'");
  while (query.executeStep()) {
    if (ranges.contains(query.getColumn(1).getString())) tables.push_back(query.getColumn(0).getString());
  }
  std::sort(tables.begin(), tables.end());
  tables.erase(std::unique(tables.begin(), tables.end()), tables.end());
  return tables;
}

}  // namespace

std::vector<RowInTheWay> takeBack(Connection& connection, std::int64_t seq) {
  std::vector<RowInTheWay> inTheWay;
  bool orphans = false;
  const auto place = changesetPlace(connection, seq).inverse();
  ChangesetInput changeset(connection, place.seq);
  applyChangeset(connection, changeset, place.inverted, [&](RowInTheWay conflict) {
    if (conflict.table.empty()) {
      orphans = true;
    } else {
      inTheWay.push_back(std::move(conflict));
    }
    return inTheWay.size() < kMostInTheWay;
  });
  if (orphans) addOrphans(connection, "PRAGMA foreign_key_check", inTheWay);
  return inTheWay;
}

bool isLargeInsert(const JournalEntry& entry) {
  return entry.inserted >= kLargeInsert && entry.updated == 0 && entry.deleted == 0;
}

std::vector<RowInTheWay> takeBackInserts(Connection& connection, std::int64_t seq) {
  RangesByTable ranges;
  auto inTheWay = compareInserts(connection, seq, ranges);
  if (!inTheWay.empty()) return inTheWay;
  LaterIndexes indexes(connection);
  for (const auto& [table, parts] : ranges) deleteRanges(connection, table, parts, indexes);
  indexes.makeAgain();
  for (const auto& table : tablesThatRefer(connection, ranges)) {
    addOrphans(connection, "PRAGMA foreign_key_check(" + quotedName(table) + ")", inTheWay);
  }
  return inTheWay;
}

ForeignKeysOff::ForeignKeysOff(Connection& connection) : m_connection(connection) {
  connection.run("PRAGMA foreign_keys = OFF");
}

ForeignKeysOff::~ForeignKeysOff() {
  sqlite3_exec(m_connection.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

}  // namespace kontor::storage
