// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"

#include <functional>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::exchange {

/// Records of one entity, as columns of a table.
struct RecordTable {
  domain::Entity entity = domain::Entity::SalesOrder;
  std::vector<const domain::Field*> fields;
};

/// Calls `visit` with the values of each record in turn (see storage::readRows: references by title, personal data
/// masked), some of them read at once. Throws storage::Cancelled.
void eachRecord(storage::Reader& reader, const storage::ContactVault& vault, const RecordTable& table,
                std::span<const domain::Id> ids, const std::function<void(std::span<const domain::Value>)>& visit,
                std::stop_token stop = {});

/// Writes records as CSV in UTF-8 with plain values: decimals with a point, ISO days and times.
struct CsvOptions {
  std::vector<std::string> labels;  ///< names of the columns; empty: ids of the fields
  bool forSpreadsheet = false;      ///< byte order mark, CRLF, cells that would run as a formula are defused
};
void writeCsv(std::ostream& out, storage::Reader& reader, const storage::ContactVault& vault, const RecordTable& table,
              std::span<const domain::Id> ids, const CsvOptions& options, std::stop_token stop = {});

}  // namespace kontor::exchange
