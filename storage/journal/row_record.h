// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/bulk_statement.h"
#include "storage/sql/change_session.h"
#include "storage/sql/changeset_writer.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Writes rows into the changeset as they are inserted. What was bound is what the table holds, so that nobody needs to
/// listen to a million inserts nor to read the rows again. Of a table outside the journal it only spares the listening.
class RowRecord {
 public:
  /// For inserts that state these columns of the table; the others have their defaults.
  RowRecord(Connection& connection, ChangeSession& session, ChangesetWriter& changeset, std::string_view table,
            std::span<const std::string_view> columns);

  /// Runs an insert of one or several rows that these values are bound to, row after row.
  void insert(BulkStatement& statement, std::span<const ChangedValue> values);

 private:
  void readDefaults(Connection& connection, const std::vector<std::string>& defaults);

  ChangeSession& m_session;
  ChangesetWriter& m_changeset;
  std::string m_table;
  bool m_journaled;
  std::vector<std::uint8_t> m_key;          // for each column of the table
  std::vector<ChangedValue::Type> m_types;  // of the stated columns
  std::vector<std::size_t> m_places;        // of the stated columns in the row
  std::vector<ChangedValue> m_row;
  std::vector<std::string> m_texts;  // of the defaults
};

}  // namespace kontor::storage
