// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/book_impl.h"
#include "storage/derived/derived_tables.h"
#include "storage/journal/entries.h"
#include "storage/place/durable_file.h"
#include "storage/place/identity.h"
#include "storage/place/unsafe_place.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace kontor::storage {
namespace {

namespace fs = std::filesystem;
using Code = BookError::Code;

fs::path resolvedPlace(const fs::path& path) {
  const auto absolute = fs::absolute(path);
  const auto folder = absolute.parent_path();
  if (!fs::is_directory(folder)) throw BookError(Code::NotFound, folder.string());
  if (const auto danger = unsafePlace(folder)) throw BookError(Code::UnsafePlace, *danger);
  return fs::weakly_canonical(absolute);
}

fs::path logOf(const fs::path& book) {
  return book.string() + "-wal";
}

void putState(Connection& connection, const std::string& name, const std::string& value) {
  SQLite::Statement insert(connection.db(), "INSERT INTO book_state (name, value) VALUES (?, ?)");
  insert.bind(1, name);
  insert.bind(2, value);
  insert.exec();
}

// Everything in one transaction, under a name that no one opens: a book is whole or not there.
void makeFile(const fs::path& path, const Book::NewBook& options, const Environment& environment) {
  Connection connection(path, Connection::Mode::Create);
  Transaction transaction(connection);
  connection.run(fmt::format("PRAGMA application_id = {}", kApplicationId));
  migrate(connection, schemaFiles());
  putState(connection, "book_id", newOperation(environment));
  putState(connection, "desk", std::to_string(options.desk));
  putState(connection, "base_currency", std::string(options.baseCurrency.code()));
  putState(connection, "created", environment.now().iso());
  createKeyring(connection, environment);
  transaction.commit();
  connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void checkIdentity(const fs::path& path, std::int64_t newest) {
  const auto identity = identityOf(path);
  if (identity.application != kApplicationId) throw BookError(Code::NotABook, path.string());
  if (identity.version > newest) throw BookError(Code::Newer, std::to_string(identity.version));
}

void bringUpToDate(Connection& connection, const fs::path& path, SchemaFiles files, const Environment& environment) {
  const auto newest = static_cast<std::int64_t>(files.size());
  const auto version = connection.integer("PRAGMA user_version").value_or(0);
  if (version > newest) {
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    throw BookError(Code::Newer, std::to_string(version));
  }
  if (version == newest) return;
  backUpBefore(path, "migration", environment);
  Transaction transaction(connection);
  migrate(connection, files);
  // A migration may have given derived tables new columns.
  rebuildDerived(connection);
  transaction.commit();
}

}  // namespace

std::unique_ptr<Book> Book::create(const fs::path& path, const NewBook& options, Environment environment) {
  const auto place = resolvedPlace(path);
  {
    const LockFile lock(place, environment.user);
    // A log that was left without its book would be taken for the log of the new one.
    if (fs::exists(place) || fs::exists(logOf(place))) throw BookError(Code::Exists, place.string());
    const fs::path making = place.string() + ".new";
    fs::remove(making);
    fs::remove(logOf(making));
    withMeaning([&] { makeFile(making, options, environment); });
    moveIntoPlace(making, place);
  }
  return open(place, std::move(environment));
}

std::unique_ptr<Book> Book::open(const fs::path& path, Environment environment) {
  return openBook(path, std::move(environment), schemaFiles());
}

std::unique_ptr<Book> openBook(const fs::path& path, Environment environment, SchemaFiles files) {
  const auto place = resolvedPlace(path);
  if (!fs::is_regular_file(place)) throw BookError(Code::NotFound, place.string());
  auto impl = std::make_unique<Book::Impl>(place, std::move(environment));
  try {
    checkIdentity(place, static_cast<std::int64_t>(files.size()));
    withMeaning([&] { impl->load(files); });
  } catch (const BookError& error) {
    // The mark of an unclean end stays for the one who gets the book open.
    if (impl->lockFile.wasLeftBehind()) impl->lockFile.leaveBehind();
    // SQLite knows that the file is locked, but not by whom.
    if (error.code() == Code::InUse) throw BookError(Code::InUse, {});
    throw;
  }
  return std::unique_ptr<Book>(new Book(std::move(impl)));
}

Book::Impl::Impl(fs::path file, Environment outside)
    : path(std::move(file)), environment(std::move(outside)), lockFile(path, environment.user) {
  std::error_code error;
  const auto logSize = fs::file_size(logOf(path), error);
  endedUncleanly = lockFile.wasLeftBehind() || (!error && logSize > 0);
}

void Book::Impl::load(SchemaFiles files) {
  connection = std::make_unique<Connection>(path, Connection::Mode::Write);
  bringUpToDate(*connection, path, files, environment);
  const auto currency = connection->text("SELECT value FROM book_state WHERE name = 'base_currency'").value_or("");
  baseCurrency = domain::Currency::fromCode(currency).value_or(domain::Currency());
  desk =
      static_cast<int>(connection->integer("SELECT CAST(value AS INTEGER) FROM book_state WHERE name = 'desk'").value_or(0));
  journaled = tablesOfKind(files, "journaled");
  vault = makeContactVault(*connection, environment);
}

}  // namespace kontor::storage
