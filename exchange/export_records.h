// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"

#include <filesystem>
#include <functional>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
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
  /// For a person's spreadsheet: byte order mark, CRLF; formulas are defused, and codes that it would turn into numbers
  /// or dates are wrapped (`="0012"`). An import takes both back as they were.
  bool forSpreadsheet = false;
  char decimalMark = '.';  ///< the spreadsheet's own; with a comma the cells are separated by semicolons
};
void writeCsv(std::ostream& out, storage::Reader& reader, const storage::ContactVault& vault, const RecordTable& table,
              std::span<const domain::Id> ids, const CsvOptions& options, std::stop_token stop = {});

/// Writes records as an XLSX workbook: numbers, amounts with the digits of their currency, days and times (in UTC) are
/// what they are, codes are texts. Throws std::system_error.
void writeXlsx(const std::filesystem::path& file, storage::Reader& reader, const storage::ContactVault& vault,
               const RecordTable& table, std::span<const domain::Id> ids, const std::vector<std::string>& labels,
               std::stop_token stop = {});

/// True for a text that a spreadsheet would show as a number, a date or an exponent.
bool looksLikeOtherValue(std::string_view text);

}  // namespace kontor::exchange
