// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "exchange/import_set.h"
#include "exchange/plan/order_difference.h"
#include "storage/reader.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// How records of one simple entity are told apart: the columns that identify a row, besides what the whole file
/// has in common (its channel, or the source of its rates).
struct RecordKey {
  std::string_view commonColumn;  ///< channel_id, source, or empty
  std::vector<std::string_view> fields;
};
RecordKey recordKey(domain::Entity entity);
/// What goes into RecordKey::commonColumn for a file: its channel, or the source of its rates.
domain::Value commonValue(const ImportSet& set, domain::Id channel);

/// Looks records of one entity up by their key. For one thread at a time.
class StoredRecords {
 public:
  /// `common` is bound to RecordKey::commonColumn.
  StoredRecords(storage::Connection& connection, domain::Entity entity, const domain::Value& common);

  struct Found {
    domain::Id id = 0;
    std::vector<FieldDifference> fields;  ///< `field` indexes RecordDraft::values
  };
  /// Nothing when the book has no such record; else what the draft changes in it.
  std::optional<Found> find(const RecordDraft& draft);

 private:
  std::vector<const domain::Field*> m_columns;
  RecordKey m_key;
  SQLite::Statement m_find;
};

/// The key fields of a draft in one text, to see records that a file states twice.
std::string keyText(const RecordDraft& draft);
/// The value of a field in a draft; null when it does not state it.
const domain::Value* valueOf(const RecordDraft& draft, std::string_view field);

}  // namespace kontor::exchange
