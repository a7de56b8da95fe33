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
    : m_filter(std::make_unique<Filter>(Filter{std::move(tables), {}})) {
  sqlite3_session* session = nullptr;
  if (const int result = sqlite3session_create(connection.handle(), "main", &session); result != SQLITE_OK) {
    throw SQLite::Exception(connection.handle(), result);
  }
  m_session.reset(session);
  sqlite3session_table_filter(session, &ChangeSession::isWanted, m_filter.get());
  if (const int result = sqlite3session_attach(session, nullptr); result != SQLITE_OK) {
    throw SQLite::Exception(connection.handle(), result);
  }
}

int ChangeSession::isWanted(void* context, const char* table) {
  auto* filter = static_cast<Filter*>(context);
  if (std::find(filter->tables.begin(), filter->tables.end(), table) == filter->tables.end()) return 0;
  filter->attached.emplace_back(table);
  return 1;
}

bool ChangeSession::leaveOut(std::string_view table) {
  auto& attached = m_filter->attached;
  if (std::find(attached.begin(), attached.end(), table) != attached.end()) return false;
  std::erase(m_filter->tables, table);
  return true;
}

void ChangeSession::write(ByteSink& sink) {
  Output output{&sink, nullptr};
  const int result = sqlite3session_changeset_strm(m_session.get(), &handOn, &output);
  if (output.error) std::rethrow_exception(output.error);
  if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(result), result);
}

}  // namespace kontor::storage
