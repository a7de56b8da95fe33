// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "exchange/import_set.h"
#include "exchange/plan/record_store.h"
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

/// Looks records of one entity up by their key, in the entity's table.
class StoredRecords : public RecordStore {
 public:
  /// `common` is bound to RecordKey::commonColumn.
  StoredRecords(References& references, domain::Entity entity, const domain::Value& common);

  std::optional<Found> find(const RecordDraft& draft) override;

 private:
  domain::Value stored(const domain::Field& field, const domain::Value& value);

  References& m_references;
  std::vector<const domain::Field*> m_columns;
  RecordKey m_key;
  SQLite::Statement m_find;
};

/// The key fields of a draft in one text, to see records that a file states twice.
std::string keyText(const RecordDraft& draft);
/// The text of a field in a draft; empty when it does not state it.
std::string textOf(const RecordDraft& draft, std::string_view field);
/// The value of a field in a draft; null when it does not state it.
const domain::Value* valueOf(const RecordDraft& draft, std::string_view field);

}  // namespace kontor::exchange
