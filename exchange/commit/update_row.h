// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/value.h"
#include "storage/sql/connection.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Changes some columns of one row by its id.
class RowUpdate {
 public:
  explicit RowUpdate(std::string_view table) : m_table(table) {}

  void set(std::string_view column, domain::Value value) { m_values.emplace_back(column, std::move(value)); }
  void run(storage::Connection& connection, domain::Id id) const;

 private:
  std::string_view m_table;
  std::vector<std::pair<std::string_view, domain::Value>> m_values;
};

}  // namespace kontor::exchange
