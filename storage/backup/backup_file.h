// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"
#include "storage/sql/connection.h"

namespace kontor::storage {

/// Copies the last committed state of `source` into a new file and verifies it. Throws BookError (BackupFailed).
BackupInfo writeBackup(Connection& source, const std::filesystem::path& target);
/// Throws BookError (NotABook, Newer, BackupFailed) unless the file is a whole, consistent book.
void verifyBackup(const std::filesystem::path& file);
/// What a finished backup holds; nothing when the file is no book.
std::optional<BackupInfo> readBackup(const std::filesystem::path& file);
/// Notes in the journal of a restored file that the book was rolled back, and from which entry.
void recordRestore(const std::filesystem::path& file, std::int64_t from, const Environment& environment);
/// Gives a closed book, with its log when there is one, another name beside it.
void setAside(const std::filesystem::path& book, domain::Instant instant);

}  // namespace kontor::storage
