// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "storage/reader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::storage {

/// How records hang together, by the reference fields of the field table. A path is a chain of steps separated by
/// blanks, walked from one record:
///   `<sales_order_line.order`  the order lines whose field `order` points here
///   `>shipment`                the row that the field `shipment` points to
/// so the parcels of an order are `<sales_order_line.order <shipment_line.order_line >shipment`.
/// A step that names no reference is std::invalid_argument.
domain::Entity pathEnd(domain::Entity from, std::string_view path);

struct RelatedIds {
  std::vector<domain::Id> ids;  ///< the first ones
  std::int64_t count = 0;       ///< all of them
};

/// The records at the end of a path, without archived ones and without the record itself. `order`: a field with a
/// column (`-` in front: descending), equal ones by id; `id` and `-id` alone are fine.
RelatedIds relatedIds(Reader& reader, domain::Entity from, domain::Id record, std::string_view path, std::string_view order,
                      std::size_t limit);

/// The reference fields of a record that lead somewhere, with the ids they hold.
std::vector<std::pair<std::string, domain::Id>> referenceIds(Reader& reader, domain::Entity entity, domain::Id record);

/// A record by what names it.
struct TitledRow {
  domain::Id id = 0;
  std::string title;

  friend bool operator==(const TitledRow&, const TitledRow&) = default;
};

/// Records that a person who types `text` may mean: those of exactly this title first, then those whose title or
/// other searched text begins with it, then those that contain it. Archived ones are left out.
std::vector<TitledRow> findByTitle(Reader& reader, domain::Entity entity, std::string_view text, std::size_t limit);

}  // namespace kontor::storage
