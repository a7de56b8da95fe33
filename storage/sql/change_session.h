// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/byte_stream.h"
#include "storage/sql/connection.h"

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

  /// Stops listening to a table that has not been touched yet. False when changes of it were recorded already.
  bool leaveOut(std::string_view table);
  /// Writes the changeset of what has happened.
  void write(ByteSink& sink);

 private:
  struct Delete {
    void operator()(sqlite3_session* session) const;
  };
  struct Filter {
    std::vector<std::string> tables;
    std::vector<std::string> attached;
  };
  static int isWanted(void* filter, const char* table);

  std::unique_ptr<Filter> m_filter;
  std::unique_ptr<sqlite3_session, Delete> m_session;
};

}  // namespace kontor::storage
