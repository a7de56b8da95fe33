// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_entry.h"
#include "storage/sql/changed_row.h"
#include "storage/sql/connection.h"

#include <map>
#include <string>
#include <vector>

namespace kontor::storage {

/// Turns changed rows into what a person reads: named columns, before and after.
class RowDecoder {
 public:
  explicit RowDecoder(Connection& connection) : m_connection(connection) {}
  RowChange decode(const ChangedRow& row);

 private:
  const std::vector<std::string>& columns(std::string_view table);

  Connection& m_connection;
  std::map<std::string, std::vector<std::string>, std::less<>> m_columns;
};

}  // namespace kontor::storage
