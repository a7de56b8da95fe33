// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/reader.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kontor::storage {

/// Where the row that an order came from is kept: the packed block, and its line in the file. An order made by hand
/// has none (line 0).
struct SourcePlace {
  domain::Id importRun = 0;
  std::int64_t line = 0;
  std::vector<std::byte> block;  ///< import_block.cells
};

SourcePlace sourcePlace(Reader& reader, domain::Id order);

}  // namespace kontor::storage
