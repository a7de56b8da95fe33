// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/backup/backup_file.h"
#include "storage/backup/retention.h"
#include "storage/journal.h"
#include "storage/place/durable_file.h"
#include "storage/place/identity.h"
#include "storage/place/lock_file.h"
#include "storage/schema.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::storage {
namespace {

namespace fs = std::filesystem;

// shop-20261122T153000Z-42.kontor; before a change: shop-20261122T153000Z-42-migration.kontor
fs::path datedName(const fs::path& book, domain::Instant instant, std::int64_t seq, const std::string& reason) {
  std::string stamp = instant.iso();
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  const std::string mark = reason.empty() ? "" : "-" + reason;
  return backupFolder(book) / fmt::format("{}-{}-{}{}.kontor", book.stem().string(), stamp, seq, mark);
}

BackupInfo writeDated(const fs::path& book, const std::string& reason, const Environment& environment) {
  fs::create_directories(backupFolder(book));
  Connection source(book, Connection::Mode::Compare);
  const auto seq = source.integer("SELECT max(seq) FROM journal").value_or(0);
  const auto target = datedName(book, environment.now(), seq, reason);
  if (fs::exists(target)) return readBackup(target).value();  // the same state within the same second
  return writeBackup(source, target);
}

// The newest entry of the book that is about to be replaced, its log taken in; 0 when that cannot be told.
std::int64_t lastEntryOf(const fs::path& book) {
  try {
    if (!fs::exists(book) || identityOf(book).application != kApplicationId) return 0;
    Connection connection(book, Connection::Mode::Write);
    return connection.integer("SELECT max(seq) FROM journal").value_or(0);
  } catch (const std::exception&) {
    return 0;
  }
}

void prune(const fs::path& book) {
  for (const auto& backup : unwantedBackups(backups(book))) {
    std::error_code error;
    fs::remove(backup.path, error);
  }
}

}  // namespace

BackupInfo backUp(const Book& book, const fs::path& target) {
  return withMeaning([&] {
    Connection source(book.path(), Connection::Mode::Compare);
    return writeBackup(source, fs::absolute(target));
  });
}

std::optional<BackupInfo> backUpIfChanged(const Book& book) {
  return withMeaning([&]() -> std::optional<BackupInfo> {
    const auto head = chainHead(*book.reader());
    const auto present = backups(book.path());
    const bool covered = std::any_of(present.begin(), present.end(), [&](const BackupInfo& backup) {
      return backup.seq == head.seq && backup.head == head.hash;
    });
    if (head.seq == 0 || covered) return std::nullopt;
    auto made = writeDated(book.path(), {}, book.environment());
    prune(book.path());
    return made;
  });
}

void backUpBefore(const fs::path& book, const std::string& reason, const Environment& environment) {
  writeDated(book, reason, environment);
}

fs::path backupFolder(const fs::path& book) {
  return book.parent_path() / (book.stem().string() + "-backups");
}

std::vector<BackupInfo> backups(const fs::path& book) {
  std::vector<BackupInfo> found;
  std::error_code error;
  for (const auto& file : fs::directory_iterator(backupFolder(book), error)) {
    if (file.path().extension() != ".kontor") continue;
    if (auto backup = readBackup(file.path())) found.push_back(std::move(*backup));
  }
  std::sort(found.begin(), found.end(), [](const BackupInfo& a, const BackupInfo& b) {
    return std::tie(a.instant, a.seq, a.path) > std::tie(b.instant, b.seq, b.path);
  });
  return found;
}

void restore(const fs::path& backup, const fs::path& book, const Environment& environment) {
  withMeaning([&] {
    const auto place = fs::weakly_canonical(fs::absolute(book));
    const LockFile lock(place, environment.user);
    const fs::path making = place.string() + ".new";
    fs::remove(making);
    verifyBackup(backup);
    fs::copy_file(backup, making);
    verifyBackup(making);
    recordRestore(making, lastEntryOf(place), environment);
    setAside(place, environment.now());
    moveIntoPlace(making, place);
  });
}

}  // namespace kontor::storage
