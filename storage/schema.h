// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/embedded_file.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// SQLite's application id of a book: "KNTR".
inline constexpr std::int64_t kApplicationId = 0x4B4E5452;

/// The numbered schema files, oldest first: version n is what file n leaves behind.
using SchemaFiles = std::span<const EmbeddedFile>;
SchemaFiles schemaFiles();

/// Tables named in the `--! journaled:` (or `derived`, `unjournaled`) lines of the schema files.
std::vector<std::string> tablesOfKind(SchemaFiles files, std::string_view kind);

/// Brings the schema of a connection up to the newest version. The caller holds the transaction.
void migrate(Connection& connection, SchemaFiles files);

/// Column names of a table in their order.
std::vector<std::string> columnsOf(Connection& connection, std::string_view table);

}  // namespace kontor::storage
