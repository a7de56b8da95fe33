// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/byte_stream.h"
#include "storage/sql/connection.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace kontor::storage {

/// Records the changes of the named tables while it lives.
class ChangeSession {
 public:
  ChangeSession(Connection& connection, std::vector<std::string> tables);

  /// True for the tables that it records.
  bool records(std::string_view table) const { return std::ranges::find(*m_tables, table) != m_tables->end(); }
  /// Changes made while it does not listen are not recorded.
  void listen(bool on);
  /// Writes the changeset of what has happened.
  void write(ByteSink& sink);

 private:
  struct Delete {
    void operator()(sqlite3_session* session) const;
  };
  static int isWanted(void* tables, const char* table);

  std::unique_ptr<std::vector<std::string>> m_tables;  // SQLite keeps its address
  std::unique_ptr<sqlite3_session, Delete> m_session;
};

}  // namespace kontor::storage
