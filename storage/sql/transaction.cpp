// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/transaction.h"

#include "storage/sql/failure.h"

#include <sqlite3.h>

namespace kontor::storage {

Transaction::Transaction(Connection& connection) : m_connection(connection) {
  connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  // SQLite rolls back by itself after some errors; another ROLLBACK would only fail.
  if (sqlite3_get_autocommit(m_connection.handle()) == 0) {
    sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

void Transaction::commit() {
  try {
    m_connection.run("COMMIT");
  } catch (const SQLite::Exception& error) {
    // When the sync failed the frames may still reach the disk and be there after a crash.
    if ((error.getErrorCode() & 0xff) == SQLITE_IOERR) throw BookError(BookError::Code::Unknown, error.what());
    throwMeaning(error);
  }
}

}  // namespace kontor::storage
