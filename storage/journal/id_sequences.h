// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/sql/connection.h"

#include <map>
#include <string>
#include <string_view>

namespace kontor::storage {

/// Gives out ids within one write. The counters lie outside the journal, so an undo never brings an id back.
class IdSequences {
 public:
  IdSequences(Connection& connection, int desk) : m_connection(connection), m_desk(desk) {}

  /// `count` ids in a row; returns the first.
  domain::Id take(std::string_view table, std::int64_t count);
  /// Writes the counters that moved.
  void store();

 private:
  std::int64_t firstFree(const std::string& table);

  Connection& m_connection;
  int m_desk;
  std::map<std::string, std::int64_t, std::less<>> m_next;
};

}  // namespace kontor::storage
