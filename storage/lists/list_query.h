// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "domain/value.h"
#include "storage/filter/filter.h"
#include "storage/reader.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Which records, in which order. Archived ones are left out unless the filter names `archived`. Fields without an
/// order (sealed ones) and unknown ones sort like the empty text.
struct ListQuery {
  domain::Entity entity = domain::Entity::SalesOrder;
  std::string filter;
  std::string sort;  ///< field id, `-` in front: descending; empty: the entity's own order
  friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

/// An order as it is stated: `-placed` is the field `placed`, descending.
struct SortBy {
  std::string_view field;
  bool descending = false;
  friend bool operator==(const SortBy&, const SortBy&) = default;
};
SortBy sortBy(std::string_view stated);
/// The order of a query; the view lives as long as the query.
SortBy sortBy(const ListQuery& query);

/// The ids in order. Unindexed columns are read as (key, id) and sorted here, which is several times faster than
/// ORDER BY. Texts are compared byte by byte, records without a value come first, equal ones by id; descending is the
/// exact reverse. What free text finds is told by `hits` (see search_hits.h); without them the columns marked Searched
/// are compared.
std::vector<domain::Id> listIds(Reader& reader, const ListQuery& query, const class SearchHits* hits = nullptr);

/// The first ids of a query when an index gives them in order, in no time at any size; empty when they can only be
/// found by reading all of them. What a list shows while listIds() is at work.
std::vector<domain::Id> firstIds(Reader& reader, const ListQuery& query, std::size_t count);

/// Values of some fields for some records, row after row in the order of `ids`; rows that are gone come out as
/// monostate. References give the title of the row they point to, sealed fields their mask.
std::vector<domain::Value> readRows(Reader& reader, const class ContactVault& vault, domain::Entity entity,
                                    std::span<const domain::Field* const> fields, std::span<const domain::Id> ids);

/// The same as it is stored, for comparing: references by id, sealed fields in clear.
struct StoredRows {
  std::vector<domain::Value> values;
  std::vector<bool> found;  ///< false for a row that is gone
};
StoredRows readStored(Reader& reader, const class ContactVault& vault, domain::Entity entity,
                      std::span<const domain::Field* const> fields, std::span<const domain::Id> ids);

/// Sum of a Summed field over records; money is summed by currency (`currency` empty for plain counts). A sum that
/// does not fit into 64 bits is left out.
struct FieldSum {
  std::string field;
  std::string currency;
  std::int64_t sum = 0;
  std::int64_t rows = 0;
};
std::vector<FieldSum> sumFields(Reader& reader, domain::Entity entity, std::span<const domain::Id> ids);

}  // namespace kontor::storage
