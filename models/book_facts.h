// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"
#include "storage/book.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kontor::models {

/// What the settings tell about a book beside its records.
struct BookFacts {
  std::int64_t imports = 0;
  std::optional<std::int64_t> firstImport;   ///< when the first file came in, in seconds UTC
  std::vector<storage::BackupInfo> backups;  ///< verified ones, newest first

  /// Reads them; for a worker.
  static BookFacts read(const storage::Book& book, storage::Reader& reader);
};

/// The folder of a book's backups.
QString backupFolder(const storage::Book& book);

}  // namespace kontor::models
