// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/imported_rows.h"

#include "storage/sql/failure.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

// No product has more variants and pictures than this.
constexpr std::int64_t kMostRowsUp = 250;

std::string cellNamed(const SourceRow& row, std::string_view column) {
  const auto found = std::ranges::find(row, column, &SourceRow::value_type::first);
  return found == row.end() ? std::string() : found->second;
}

}  // namespace

std::string ImportedRows::text(domain::Id listing, std::string_view column, bool above) {
  const auto [known, isNew] = m_places.try_emplace(listing);
  if (isNew) {
    storage::withMeaning([&] {
      SQLite::Statement query(m_reader.connection().db(), "SELECT import_run_id, source_line FROM listing WHERE id = ?1");
      query.bind(1, static_cast<std::int64_t>(listing));
      if (query.executeStep()) known->second = {query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
    });
  }
  const auto [run, line] = known->second;
  if (run == 0) return {};
  const SourceRow& own = row({run, line});
  if (own.empty()) return {};
  std::string text = cellNamed(own, column);
  for (std::int64_t up = line - 1; above && text.empty() && up > 0 && line - up < kMostRowsUp; --up) {
    const SourceRow& other = row({run, up});
    // Lines inside a cell of several lines are no rows.
    if (other.empty()) continue;
    if (other.front() != own.front()) break;
    text = cellNamed(other, column);
  }
  return text;
}

const SourceRow& ImportedRows::row(Place place) {
  const auto [known, isNew] = m_rows.try_emplace(place);
  if (!isNew) return known->second;
  storage::withMeaning([&] {
    SQLite::Statement query(
        m_reader.connection().db(),
        "SELECT cells FROM import_block WHERE import_run_id = ?1 AND first_line <= ?2 AND last_line >= ?2"
        " ORDER BY first_line DESC LIMIT 1");
    query.bind(1, static_cast<std::int64_t>(place.first));
    query.bind(2, static_cast<std::int64_t>(place.second));
    if (!query.executeStep()) return;
    const SQLite::Column cells = query.getColumn(0);
    const std::span block(static_cast<const std::byte*>(cells.getBlob()), static_cast<std::size_t>(cells.getBytes()));
    known->second = sourceRow(block, place.second).value_or(SourceRow());
  });
  return known->second;
}

}  // namespace kontor::exchange
