// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/place/durable_file.h"
#include "storage/sql/failure.h"

#include <sqlite3.h>

#include <mutex>

namespace kontor::storage {
namespace {

// One process owns a book: the index of the write-ahead log lives on the heap, so a full disk cannot kill us by SIGBUS.
constexpr const char* kVfs = "unix-excl";

// Valid for every connection. Plain text never reaches the disk through temporary files or freed pages.
constexpr std::string_view kDefences =
    "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
    "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";

constexpr std::string_view kWriting =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;"
    "PRAGMA cache_size = -262144;";

// Only the writing connection checkpoints: see the WAL-reset bug of SQLite before 3.51.3.
constexpr std::string_view kReading = "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -16384;";

void configureLibrary() {
  static std::once_flag once;
  std::call_once(once, [] {
    // Nobody asks for memory statistics, and keeping them costs a lock for every allocation: a sixth of an import.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int bytes = 256 * 1024;
    sqlite3session_config(SQLITE_SESSION_CONFIG_STRMSIZE, &bytes);
  });
}

}  // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode) {
  // Readers too open for writing: a read-only descriptor would weaken the exclusive lock that the process holds.
  const int flags = SQLite::OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Mode::Create ? SQLite::OPEN_CREATE : 0);
  withMeaning([&] {
    open(path.string(), flags, kVfs);
    switch (mode) {
      case Mode::Create:
        run("PRAGMA page_size = 16384;");
        run(kWriting);
        break;
      case Mode::Write: run(kWriting); break;
      case Mode::Read: run("PRAGMA query_only = ON;"); [[fallthrough]];
      case Mode::Compare:
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        run(kReading);
        break;
    }
  });
}

Connection Connection::inMemory() {
  Connection connection;
  connection.open(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
  return connection;
}

void Connection::attachBook(const std::filesystem::path& path) {
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  run("PRAGMA wal_autocheckpoint = 0");
  SQLite::Statement attach(*m_db, "ATTACH ? AS book");
  attach.bind(1, "file:" + escapedForUri(path) + "?mode=rw&vfs=" + kVfs);
  attach.exec();
}

void Connection::open(const std::string& name, int flags, const char* vfs) {
  configureLibrary();
  m_db = std::make_unique<SQLite::Database>(name.c_str(), flags, kBusyMilliseconds, vfs);
  sqlite3_extended_result_codes(handle(), 1);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  run(kDefences);
}

void Connection::run(std::string_view script) {
  m_db->exec(std::string(script));
}

std::optional<std::int64_t> Connection::integer(std::string_view sql) {
  SQLite::Statement statement(*m_db, std::string(sql));
  if (!statement.executeStep() || statement.isColumnNull(0)) return std::nullopt;
  return statement.getColumn(0).getInt64();
}

std::optional<std::string> Connection::text(std::string_view sql) {
  SQLite::Statement statement(*m_db, std::string(sql));
  if (!statement.executeStep() || statement.isColumnNull(0)) return std::nullopt;
  return statement.getColumn(0).getString();
}

void bindValue(SQLite::Statement& statement, int index, const domain::Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    statement.bind(index, *integer);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    statement.bind(index, *text);
  } else {
    statement.bind(index);
  }
}

domain::Value columnValue(SQLite::Statement& statement, int index) {
  const auto column = statement.getColumn(index);
  if (column.isNull()) return {};
  if (column.isInteger()) return column.getInt64();
  return column.getString();
}

std::string quotedName(std::string_view name) {
  std::string quoted = "\"";
  for (const char c : name) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace kontor::storage
