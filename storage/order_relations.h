// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/reader.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kontor::storage {

/// What stands beside an order in the book.
struct OrderRelations {
  std::vector<domain::Id> lines;        ///< in the order of the file
  std::vector<domain::Id> shipments;
  std::vector<domain::Id> tickets;
  std::vector<domain::Id> sameCustomer; ///< other orders of the same customer, newest first, at most `limit`
  std::int64_t sameCustomerCount = 0;   ///< all of them
};

OrderRelations orderRelations(Reader& reader, domain::Id order, std::size_t limit);

/// Where the row that an order came from is kept: the packed block, and its line in the file. An order made by hand
/// has none (line 0).
struct SourcePlace {
  domain::Id importRun = 0;
  std::int64_t line = 0;
  std::vector<std::byte> block;  ///< import_block.cells
};

SourcePlace sourcePlace(Reader& reader, domain::Id order);

}  // namespace kontor::storage
