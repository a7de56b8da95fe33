// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/failure.h"

#include <sqlite3.h>

#include <optional>

namespace kontor::storage {
namespace {

std::optional<BookError::Code> meaningOf(int sqliteCode) {
  switch (sqliteCode & 0xff) {
    case SQLITE_NOTADB: return BookError::Code::NotABook;
    case SQLITE_CORRUPT: return BookError::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return BookError::Code::InUse;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM: return BookError::Code::CannotSave;
    default: return std::nullopt;
  }
}

}  // namespace

void throwMeaning(const SQLite::Exception& error) {
  if (error.getErrorCode() == SQLITE_INTERRUPT) throw Cancelled();
  if (const auto code = meaningOf(error.getErrorCode())) throw BookError(*code, error.what());
  throw error;
}

}  // namespace kontor::storage
