// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/source_place.h"

#include "storage/sql/failure.h"

namespace kontor::storage {
namespace {

// Blocks follow each other: the last one that begins before a line. A range from both sides would read all before it.
constexpr char kSource[] =
    "SELECT o.import_run_id, l.source_line, b.cells FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id "
    "JOIN import_block b ON b.id = (SELECT n.id FROM import_block n WHERE n.import_run_id = o.import_run_id "
    "AND n.first_line <= l.source_line ORDER BY n.first_line DESC LIMIT 1) "
    "WHERE b.last_line >= l.source_line AND o.id = ? ORDER BY l.source_line LIMIT 1";

}  // namespace

SourcePlace sourcePlace(Reader& reader, domain::Id order) {
  return withMeaning([&] {
    SQLite::Statement query(reader.connection().db(), kSource);
    query.bind(1, order);
    if (!query.executeStep()) return SourcePlace{};
    SourcePlace place{query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), {}};
    const SQLite::Column cells = query.getColumn(2);
    const auto* first = static_cast<const std::byte*>(cells.getBlob());
    place.block.assign(first, first + cells.getBytes());
    return place;
  });
}

}  // namespace kontor::storage
