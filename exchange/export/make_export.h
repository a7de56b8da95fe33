// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "exchange/export/export_format.h"
#include "storage/book.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::exchange {

/// What shall be exported.
struct ExportWish {
  std::shared_ptr<const ExportFormat> format;
  std::string channel = {};                          ///< name; empty: every channel that the layout fits
  std::string filter = {};                           ///< besides the layout's own
  std::optional<std::vector<domain::Id>> only = {};  ///< among these records
  bool all = false;                                  ///< also what is as it was in the last export
};

/// A row of the file and the record that it stands for.
struct ExportRow {
  domain::Entity entity = domain::Entity::Listing;
  domain::Id record = 0;
  std::vector<std::string> cells;
  std::string fingerprint;    ///< of the cells; of personal ones a keyed hash
  std::string stated = "{}";  ///< JSON of the record's own columns that the row was made of
};

/// Why a record is not in the file.
struct ExportFault {
  std::string record;  ///< its title
  domain::Issue issue;
};

/// A file before it is written.
struct ExportSet {
  std::shared_ptr<const ExportFormat> format;
  std::vector<ExportRow> rows;
  std::int64_t unchanged = 0;  ///< rows left out because the last export said the same
  std::vector<ExportFault> faults;
  std::vector<std::string> channels;  ///< names of those whose records are in `rows`
};

/// Computes the rows of a file. Personal data is opened for it. Throws storage::Cancelled.
ExportSet makeExport(const storage::Book& book, const ExportWish& wish, std::stop_token stop = {},
                     const std::function<void(std::int64_t, std::int64_t)>& progress = {});

/// Writes the file and, as one entry of the journal, what it said of each record: both, or neither.
/// Throws std::system_error or storage::BookError.
storage::JournalEntry writeExport(storage::Book& book, const ExportSet& set, const std::filesystem::path& file);

}  // namespace kontor::exchange
