// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "models/words/field_text.h"
#include "storage/journal.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kontor::models {

/// One field of a changed row as people read it.
struct ChangedField {
  QString label;
  QString before;
  QString after;
};

/// One row that an entry touched: what it is called, and its fields.
struct ChangedRecord {
  std::string table;
  domain::Id id = 0;
  storage::RowOperation operation = storage::RowOperation::Updated;
  QString title;  ///< `Order 026-1234567`
  std::vector<ChangedField> fields;
};

/// Rows of an entry, decoded: references by the title of their row, money with its currency. For a worker.
std::vector<ChangedRecord> readChanges(storage::Reader& reader, const FieldText& text, std::int64_t seq, std::size_t limit);

/// One change of a row in the same words. For a worker.
ChangedRecord readChange(storage::Reader& reader, const FieldText& text, const storage::RowChange& change);

/// A row that keeps an undo from happening, and the entry in force that changed it last.
struct Obstacle {
  storage::RowInTheWay row;
  QString title;
  std::optional<storage::JournalEntry> changedBy;
};

/// For each row in the way of undoing `seq`: its name and the later entry to look at. For a worker.
std::vector<Obstacle> readObstacles(storage::Reader& reader, std::int64_t seq,
                                    const std::vector<storage::RowInTheWay>& rows);

}  // namespace kontor::models
