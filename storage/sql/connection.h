// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;

namespace kontor::storage {

/// How long a statement waits for a lock.
inline constexpr int kBusyMilliseconds = 5000;

/// A SQLite connection with the settings of a book (defensive mode, foreign keys, untrusted schema …).
/// For one thread at a time.
class Connection {
 public:
  enum class Mode {
    Create,   ///< a new file
    Write,    ///< the one connection that writes and checkpoints
    Read,     ///< sees the last committed state, changes nothing
    Compare,  ///< like Read, but databases may be attached and written
  };

  /// Opens with the pragmas and defences of the design. Throws BookError.
  Connection(const std::filesystem::path& path, Mode mode);
  /// A database of its own in memory, for replays and tests.
  static Connection inMemory();
  /// Attaches a book under the name `book` to a database in memory, to compare the two. It must not be written to.
  void attachBook(const std::filesystem::path& path);

  SQLite::Database& db() { return *m_db; }
  sqlite3* handle() { return m_db->getHandle(); }

  /// Runs a whole script; results are dropped.
  void run(std::string_view script);
  /// The first column of the first row, or nothing.
  std::optional<std::int64_t> integer(std::string_view sql);
  std::optional<std::string> text(std::string_view sql);

 private:
  Connection() = default;
  void open(const std::string& name, int flags, const char* vfs);
  std::unique_ptr<SQLite::Database> m_db;
};

/// Binds a value of the field table to parameter `index` (counted from 1).
void bindValue(SQLite::Statement& statement, int index, const domain::Value& value);
/// Reads column `index` (counted from 0) as a value of the field table.
domain::Value columnValue(SQLite::Statement& statement, int index);
/// A name in double quotes, safe to be put into SQL.
std::string quotedName(std::string_view name);

}  // namespace kontor::storage
