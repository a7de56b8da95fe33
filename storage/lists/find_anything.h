// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "storage/reader.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// A record that fits what was typed: what it is called, and what tells it from others of its kind.
struct Found {
  domain::Entity entity = domain::Entity::SalesOrder;
  domain::Id id = 0;
  std::string title;
  std::string detail;
};

/// How far to look. The three go together: the first answers at once, the others follow.
enum class FindReach {
  Starts,     ///< numbers and codes that begin with the text, from indexes: at once at any size of the book
  Catalogue,  ///< anywhere in the names and codes of suppliers, SKUs, channels, warehouses and imports
  Numbers,    ///< anywhere in orders' and parcels' numbers, listings and subjects of tickets: reads all of them
};

/// Records by any of their codes or names, in any script and any case of letters; of several words, all must be there.
/// At most `most` of a kind; archived ones and sealed names are left out. Ends with Cancelled when the reader is watched
/// and stopped.
std::vector<Found> findAnything(Reader& reader, std::string_view text, FindReach reach, std::size_t most);

}  // namespace kontor::storage
