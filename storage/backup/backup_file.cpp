// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backup_file.h"

#include "storage/journal/checks.h"
#include "storage/journal/entries.h"
#include "storage/place/durable_file.h"
#include "storage/schema.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"

#include <fmt/format.h>

namespace kontor::storage {
namespace {

namespace fs = std::filesystem;
using Code = BookError::Code;

void removeCopy(const fs::path& file) {
  std::error_code error;
  for (const char* suffix : {"", "-journal", "-wal"}) fs::remove(file.string() + suffix, error);
}

// When the backup was made: the file's name and time may change, the newest entry does not.
domain::Instant lastInstant(Connection& connection) {
  if (const auto seconds = connection.integer("SELECT max(instant) FROM journal")) return {*seconds};
  const auto created = connection.text("SELECT value FROM book_state WHERE name = 'created'").value_or("");
  return domain::Instant::fromIso(created).value_or(domain::Instant());
}

BackupInfo infoOf(Connection& connection, const fs::path& file) {
  const auto [seq, head] = headOfChain(connection);
  return {file, lastInstant(connection), seq, hex(head), static_cast<std::int64_t>(fs::file_size(file))};
}

}  // namespace

BackupInfo writeBackup(Connection& source, const fs::path& target) {
  if (fs::exists(target)) throw BookError(Code::Exists, target.string());
  const fs::path making = target.string() + ".part";
  removeCopy(making);
  try {
    SQLite::Statement copy(source.db(), "VACUUM INTO ?");
    copy.bind(1, making.string());
    copy.exec();
    verifyBackup(making);
    moveIntoPlace(making, target);
  } catch (const std::exception& error) {
    removeCopy(making);
    throw BookError(Code::BackupFailed, error.what());
  }
  return readBackup(target).value();
}

void verifyBackup(const fs::path& file) {
  if (!fs::is_regular_file(file)) throw BookError(Code::NotFound, file.string());
  withMeaning([&] {
    Connection copy(file, Connection::Mode::Read);
    if (copy.integer("PRAGMA application_id") != kApplicationId) throw BookError(Code::NotABook, file.string());
    const auto version = copy.integer("PRAGMA user_version").value_or(0);
    if (version > static_cast<std::int64_t>(schemaFiles().size())) throw BookError(Code::Newer, std::to_string(version));
    Findings findings;
    checkIntegrity(copy, findings);
    checkChain(copy, findings);
    if (findings.empty()) return;
    const auto& first = findings.front();
    throw BookError(Code::BackupFailed, fmt::format("{} {} {} {}", first.code, first.table, first.id, first.detail));
  });
}

std::optional<BackupInfo> readBackup(const fs::path& file) {
  try {
    Connection copy(file, Connection::Mode::Read);
    if (copy.integer("PRAGMA application_id") != kApplicationId) return std::nullopt;
    return infoOf(copy, file);
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

void recordRestore(const fs::path& file, std::int64_t from, const Environment& environment) {
  Connection connection(file, Connection::Mode::Write);
  Transaction transaction(connection);
  StoredEntry stored;
  auto& entry = stored.entry;
  entry.instant = environment.now();
  entry.user = environment.user;
  entry.desk =
      static_cast<int>(connection.integer("SELECT CAST(value AS INTEGER) FROM book_state WHERE name = 'desk'").value_or(0));
  entry.action = "book.restore";
  entry.arguments = {{"from", std::to_string(from)}, {"to", std::to_string(headOfChain(connection).first)}};
  entry.operation = newOperation(environment);
  stored.changesetHash = Sha256().finish();
  appendEntry(connection, stored);
  transaction.commit();
}

void setAside(const fs::path& book, domain::Instant instant) {
  if (!fs::exists(book)) return;
  std::string stamp = instant.iso();
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  fs::path aside;
  for (int attempt = 0; aside.empty() || fs::exists(aside); ++attempt) {
    const std::string number = attempt == 0 ? "" : fmt::format("-{}", attempt);
    aside = book.parent_path() / fmt::format("{}-replaced-{}{}.kontor", book.stem().string(), stamp, number);
  }
  moveIntoPlace(book, aside);
  const fs::path log = book.string() + "-wal";
  if (fs::exists(log)) moveIntoPlace(log, aside.string() + "-wal");
}

}  // namespace kontor::storage
