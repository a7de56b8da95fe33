// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/change_session.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <exception>

namespace kontor::storage {
namespace {

struct Output {
  ByteSink* sink;
  std::exception_ptr error;
};

// Exceptions must not pass through SQLite's code.
int handOn(void* context, const void* data, int count) {
  auto* output = static_cast<Output*>(context);
  try {
    output->sink->write({static_cast<const std::byte*>(data), static_cast<std::size_t>(count)});
    return SQLITE_OK;
  } catch (...) {
    output->error = std::current_exception();
    return SQLITE_ABORT;
  }
}

}  // namespace

void ChangeSession::Delete::operator()(sqlite3_session* session) const {
  sqlite3session_delete(session);
}

ChangeSession::ChangeSession(Connection& connection, std::vector<std::string> tables)
    : m_tables(std::make_unique<std::vector<std::string>>(std::move(tables))) {
  sqlite3_session* session = nullptr;
  if (const int result = sqlite3session_create(connection.handle(), "main", &session); result != SQLITE_OK) {
    throw SQLite::Exception(connection.handle(), result);
  }
  m_session.reset(session);
  sqlite3session_table_filter(session, &ChangeSession::isWanted, m_tables.get());
  if (const int result = sqlite3session_attach(session, nullptr); result != SQLITE_OK) {
    throw SQLite::Exception(connection.handle(), result);
  }
}

int ChangeSession::isWanted(void* tables, const char* table) {
  const auto& wanted = *static_cast<const std::vector<std::string>*>(tables);
  return std::ranges::find(wanted, table) != wanted.end() ? 1 : 0;
}

void ChangeSession::listen(bool on) {
  sqlite3session_enable(m_session.get(), on ? 1 : 0);
}

void ChangeSession::write(ByteSink& sink) {
  Output output{&sink, nullptr};
  const int result = sqlite3session_changeset_strm(m_session.get(), &handOn, &output);
  if (output.error) std::rethrow_exception(output.error);
  if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(result), result);
}

}  // namespace kontor::storage
