// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "exchange/source_rows.h"
#include "storage/reader.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kontor::exchange {

/// The rows that listings were imported from: what a platform's own file says of them beyond what the book keeps.
class ImportedRows {
 public:
  explicit ImportedRows(storage::Reader& reader) : m_reader(reader) {}

  /// A cell of the listing's row. With `above`, where it is blank, that of the row above which speaks of the same product
  /// (has the same first cell): files state what variants share only once. Empty for a listing that was made by hand.
  std::string text(domain::Id listing, std::string_view column, bool above);

 private:
  using Place = std::pair<domain::Id, std::int64_t>;  // import run and line
  const SourceRow& row(Place place);

  storage::Reader& m_reader;
  std::map<domain::Id, Place> m_places;
  std::map<Place, SourceRow> m_rows;
};

}  // namespace kontor::exchange
