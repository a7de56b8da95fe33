// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place/identity.h"

#include "storage/place/durable_file.h"
#include "storage/sql/failure.h"

#include <SQLiteCpp/Database.h>

namespace kontor::storage {

Identity identityOf(const std::filesystem::path& file) {
  return withMeaning([&]() -> Identity {
    SQLite::Database probe("file:" + escapedForUri(file) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    return {probe.execAndGet("PRAGMA application_id").getInt64(), probe.execAndGet("PRAGMA user_version").getInt64()};
  });
}

}  // namespace kontor::storage
