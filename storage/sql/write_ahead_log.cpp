// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/write_ahead_log.h"

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace kontor::storage {
namespace {

constexpr std::int64_t kLittle = 16 * 1024 * 1024;  // bytes

std::string journalMode(Connection& connection, const char* pragma) {
  std::string mode;
  const auto take = [](void* into, int, char** values, char**) {
    *static_cast<std::string*>(into) = values[0] == nullptr ? "" : values[0];
    return 0;
  };
  sqlite3_busy_timeout(connection.handle(), 0);
  sqlite3_exec(connection.handle(), pragma, take, &mode, nullptr);
  sqlite3_busy_timeout(connection.handle(), kBusyMilliseconds);
  return mode;
}

}  // namespace

bool takeLogAway(Connection& connection) {
  const auto bytes = connection.integer("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
  return bytes.value_or(kLittle) < kLittle && journalMode(connection, "PRAGMA journal_mode = TRUNCATE") == "truncate";
}

bool bringLogBack(Connection& connection) {
  return journalMode(connection, "PRAGMA journal_mode = WAL") == "wal";
}

}  // namespace kontor::storage
