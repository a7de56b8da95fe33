// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace kontor::storage {

struct BackupInfo {
  std::filesystem::path path;
  domain::Instant instant;
  std::int64_t seq = 0;  ///< journal entry it ends with
  std::string head;      ///< head of the chain at that entry
  std::int64_t size = 0;
};

/// Writes a copy (VACUUM INTO a temporary name, sync, verify, rename). Throws BookError; a copy that does not verify
/// is deleted.
BackupInfo backUp(const Book& book, const std::filesystem::path& target);
/// Makes a dated backup in the book's backup folder when there were changes since the newest one, and prunes the
/// folder: the last 10, 7 daily, 5 weekly, 12 monthly stay; the newest verified one always stays.
std::optional<BackupInfo> backUpIfChanged(const Book& book);
/// Makes a dated backup of a book that is being opened, before something that changes much of it (`migration`).
void backUpBefore(const std::filesystem::path& book, const std::string& reason, const Environment& environment);
/// The folder `NAME-backups` beside the book.
std::filesystem::path backupFolder(const std::filesystem::path& book);
/// Verified backups of a book, newest first.
std::vector<BackupInfo> backups(const std::filesystem::path& book);
/// Verifies the backup and puts it in the place of the book (which must be closed); the file that was there is kept
/// beside it. Throws BookError.
void restore(const std::filesystem::path& backup, const std::filesystem::path& book, const Environment& environment);

}  // namespace kontor::storage
