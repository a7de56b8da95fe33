// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Secondary indexes that are made after a first load instead of row by row.
class LaterIndexes {
 public:
  explicit LaterIndexes(Connection& connection) : m_connection(connection) {}
  ~LaterIndexes();
  LaterIndexes(const LaterIndexes&) = delete;
  LaterIndexes& operator=(const LaterIndexes&) = delete;

  /// Takes the indexes of an empty table away. False when the table has rows.
  bool takeAway(std::string_view table);
  /// The same for a table with rows, when most of them are about to go.
  void takeAwayOfAny(std::string_view table);
  /// Makes all of them again.
  void makeAgain();

 private:
  bool isAway(std::string_view table) const;

  Connection& m_connection;
  std::vector<std::string> m_tables;
  std::vector<std::string> m_definitions;
};

}  // namespace kontor::storage
