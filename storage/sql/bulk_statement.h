// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "storage/sql/connection.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace kontor::storage {

/// A statement that is prepared once and run very often. Texts and blobs are bound where they lie, without a copy: they
/// must live until the next execute() or reset(). For anything that is not run in bulk use SQLite::Statement.
class BulkStatement {
 public:
  /// Throws SQLite::Exception when the SQL is wrong.
  BulkStatement(Connection& connection, std::string_view sql);

  /// Parameters are counted from 1. A bound value stays until it is bound anew.
  void bindNull(int index);
  void bind(int index, std::int64_t value);
  void bind(int index, std::string_view text);
  void bind(int index, std::span<const std::byte> blob);
  void bind(int index, std::optional<std::int64_t> value);
  /// NULL for what is not stated.
  void bindValue(int index, const domain::Value& value);

  /// Runs a statement without results; returns the number of changed rows.
  int execute();
  /// Next row of a query; after the last one false, and the statement is ready to be run again.
  bool step();
  /// Leaves a query before its end.
  void reset();

  /// Columns of the current row, counted from 0; views live until the next step().
  bool isNull(int column) const;
  bool isInteger(int column) const;
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::span<const std::byte> blob(int column) const;

  sqlite3_stmt* handle() const { return m_statement.get(); }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  void check(int result);

  sqlite3* m_db;
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

}  // namespace kontor::storage
