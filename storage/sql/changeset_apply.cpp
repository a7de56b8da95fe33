// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/changeset_apply.h"

#include "storage/book_error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <exception>

namespace kontor::storage {
namespace {

struct Applying {
  ByteSource* source;
  const ConflictListener* onConflict;
  std::exception_ptr error;
};

// Exceptions must not pass through SQLite's code.
int giveBytes(void* context, void* data, int* count) {
  auto* applying = static_cast<Applying*>(context);
  try {
    const auto room = static_cast<std::size_t>(*count);
    *count = static_cast<int>(applying->source->read({static_cast<std::byte*>(data), room}));
    return SQLITE_OK;
  } catch (...) {
    applying->error = std::current_exception();
    return SQLITE_ABORT;
  }
}

const char* reasonOf(int conflict) {
  switch (conflict) {
    case SQLITE_CHANGESET_DATA: return "changed";
    case SQLITE_CHANGESET_NOTFOUND: return "missing";
    case SQLITE_CHANGESET_CONFLICT: return "exists";
    case SQLITE_CHANGESET_FOREIGN_KEY: return "referenced";
    default: return "constraint";
  }
}

domain::Id idOf(sqlite3_changeset_iter* iterator, int columns, int operation) {
  unsigned char* key = nullptr;
  sqlite3changeset_pk(iterator, &key, nullptr);
  for (int i = 0; i < columns; ++i) {
    if (key[i] == 0) continue;
    sqlite3_value* value = nullptr;
    (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(iterator, i, &value);
    return value == nullptr ? 0 : sqlite3_value_int64(value);
  }
  return 0;
}

int tell(void* context, int conflict, sqlite3_changeset_iter* iterator) {
  auto* applying = static_cast<Applying*>(context);
  try {
    RowInTheWay row{{}, 0, reasonOf(conflict)};
    if (conflict != SQLITE_CHANGESET_FOREIGN_KEY) {
      const char* table = nullptr;
      int columns = 0;
      int operation = 0;
      sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
      row.table = table;
      row.id = idOf(iterator, columns, operation);
    }
    return (*applying->onConflict)(std::move(row)) ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
  } catch (...) {
    applying->error = std::current_exception();
    return SQLITE_CHANGESET_ABORT;
  }
}

}  // namespace

void applyChangeset(Connection& connection, ByteSource& source, bool inverted, const ConflictListener& onConflict) {
  Applying applying{&source, &onConflict, nullptr};
  // The caller's transaction is the savepoint. One of SQLite's own would keep every changed page in a list that each
  // row walks again: 65,000 rows took minutes.
  const int flags = SQLITE_CHANGESETAPPLY_NOSAVEPOINT | (inverted ? SQLITE_CHANGESETAPPLY_INVERT : 0);
  const int result = sqlite3changeset_apply_v2_strm(connection.handle(), &giveBytes, &applying, nullptr, &tell, &applying,
                                                    nullptr, nullptr, flags);
  if (applying.error) std::rethrow_exception(applying.error);
  if (result != SQLITE_OK && result != SQLITE_ABORT) throw SQLite::Exception(sqlite3_errstr(result), result);
}

}  // namespace kontor::storage
