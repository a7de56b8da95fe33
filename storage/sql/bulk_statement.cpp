// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/bulk_statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace kontor::storage {

void BulkStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

BulkStatement::BulkStatement(Connection& connection, std::string_view sql) : m_db(connection.handle()) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  m_statement.reset(statement);
}

void BulkStatement::check(int result) {
  if (result != SQLITE_OK) throw SQLite::Exception(m_db, result);
}

void BulkStatement::bindNull(int index) {
  check(sqlite3_bind_null(handle(), index));
}

void BulkStatement::bind(int index, std::int64_t value) {
  check(sqlite3_bind_int64(handle(), index, value));
}

void BulkStatement::bind(int index, std::string_view text) {
  // A null pointer would bind NULL, and an empty view may hold one.
  check(sqlite3_bind_text64(handle(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void BulkStatement::bind(int index, std::span<const std::byte> blob) {
  if (blob.empty()) {
    check(sqlite3_bind_zeroblob(handle(), index, 0));
  } else {
    check(sqlite3_bind_blob64(handle(), index, blob.data(), blob.size(), SQLITE_STATIC));
  }
}

void BulkStatement::bind(int index, std::optional<std::int64_t> value) {
  value ? bind(index, *value) : bindNull(index);
}

void BulkStatement::bindValue(int index, const domain::Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    bind(index, *integer);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    bind(index, std::string_view(*text));
  } else {
    bindNull(index);
  }
}

int BulkStatement::execute() {
  const int result = sqlite3_step(handle());
  if (result != SQLITE_DONE && result != SQLITE_ROW) {
    const SQLite::Exception error(m_db, result);
    sqlite3_reset(handle());
    throw error;
  }
  sqlite3_reset(handle());
  return sqlite3_changes(m_db);
}

bool BulkStatement::step() {
  const int result = sqlite3_step(handle());
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) {
    sqlite3_reset(handle());
    return false;
  }
  const SQLite::Exception error(m_db, result);
  sqlite3_reset(handle());
  throw error;
}

void BulkStatement::reset() {
  sqlite3_reset(handle());
}

bool BulkStatement::isNull(int column) const {
  return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

bool BulkStatement::isInteger(int column) const {
  return sqlite3_column_type(handle(), column) == SQLITE_INTEGER;
}

std::int64_t BulkStatement::integer(int column) const {
  return sqlite3_column_int64(handle(), column);
}

std::string_view BulkStatement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle(), column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle(), column))};
}

std::span<const std::byte> BulkStatement::blob(int column) const {
  const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(handle(), column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle(), column))};
}

}  // namespace kontor::storage
