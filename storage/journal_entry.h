// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/id.h"
#include "domain/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kontor::storage {

/// What a write is: a code, the record it is about, and arguments for the reader of the journal.
/// Arguments are ids, counts and file names; never personal data.
struct WriteRequest {
  std::string action;  ///< `order.edit`, `import.file` …
  domain::Id subject = 0;
  std::vector<std::pair<std::string, std::string>> arguments = {};
  std::string operation = {};  ///< unique per attempt; made up when empty
  bool firstLoad = false;      ///< may bring most of what the book will hold: see takeLogAway()
};

/// One entry of the journal without its changeset.
struct JournalEntry {
  std::int64_t seq = 0;
  domain::Instant instant;
  std::string user;
  int desk = 0;
  std::string action;
  domain::Id subject = 0;
  std::vector<std::pair<std::string, std::string>> arguments;
  std::string operation;
  std::int64_t undoes = 0;    ///< the entry that this one takes back, or 0
  std::int64_t undoneBy = 0;  ///< the newest entry that takes this one back and is itself in force, or 0
  std::int64_t inserted = 0;
  std::int64_t updated = 0;
  std::int64_t deleted = 0;
  std::int64_t changesetSize = 0;  ///< bytes before compression
  std::string hash;                ///< hex
};

enum class RowOperation : std::uint8_t { Inserted, Updated, Deleted };

/// One column of one changed row; blobs are given as their size only.
struct ColumnChange {
  std::string column;
  domain::Value before;
  domain::Value after;
};

/// One row that an entry touched.
struct RowChange {
  std::string table;
  domain::Id id = 0;
  RowOperation operation = RowOperation::Updated;
  std::vector<ColumnChange> columns;
};

/// One entry in the history of a record.
struct HistoryItem {
  JournalEntry entry;
  RowChange change;
};

/// A row that keeps an undo from happening.
struct RowInTheWay {
  std::string table;
  domain::Id id = 0;
  std::string reason;  ///< changed, missing, exists, constraint, referenced
};

struct UndoResult {
  std::optional<JournalEntry> entry;  ///< the new entry, when it was done
  std::vector<RowInTheWay> inTheWay;  ///< at most 100
};

/// What a commit touched. `ids` is empty and `many` set when it was more than kMaxIds rows of that table.
struct Commit {
  static constexpr std::size_t kMaxIds = 2000;
  struct Table {
    std::string name;
    std::vector<domain::Id> ids;
    bool many = false;
  };
  JournalEntry entry;
  std::vector<Table> tables;
};

}  // namespace kontor::storage
