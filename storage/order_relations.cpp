// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_relations.h"

#include "storage/sql/failure.h"


namespace kontor::storage {
namespace {

std::vector<domain::Id> idsBy(Reader& reader, const char* sql, domain::Id key) {
  SQLite::Statement query(reader.connection().db(), sql);
  query.bind(1, key);
  std::vector<domain::Id> ids;
  while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
  return ids;
}

constexpr char kLines[] = "SELECT id FROM sales_order_line WHERE order_id = ? ORDER BY source_line, id";
constexpr char kShipments[] =
    "SELECT DISTINCT s.shipment_id FROM sales_order_line l JOIN shipment_line s ON s.order_line_id = l.id "
    "WHERE l.order_id = ? ORDER BY 1";
constexpr char kTickets[] = "SELECT id FROM ticket WHERE order_id = ? AND archived = 0 ORDER BY opened DESC";
constexpr char kSameCustomer[] =
    "SELECT id FROM sales_order WHERE customer_id = (SELECT customer_id FROM sales_order WHERE id = ?1) AND id <> ?1 "
    "ORDER BY day DESC, id DESC";
constexpr char kSource[] =
    "SELECT o.import_run_id, l.source_line, b.cells FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id "
    "JOIN import_block b ON b.import_run_id = o.import_run_id AND b.first_line <= l.source_line "
    "AND b.last_line >= l.source_line WHERE o.id = ? ORDER BY l.source_line LIMIT 1";

}  // namespace

OrderRelations orderRelations(Reader& reader, domain::Id order, std::size_t limit) {
  return withMeaning([&] {
    OrderRelations relations;
    relations.lines = idsBy(reader, kLines, order);
    relations.shipments = idsBy(reader, kShipments, order);
    relations.tickets = idsBy(reader, kTickets, order);
    relations.sameCustomer = idsBy(reader, kSameCustomer, order);
    relations.sameCustomerCount = static_cast<std::int64_t>(relations.sameCustomer.size());
    if (relations.sameCustomer.size() > limit) relations.sameCustomer.resize(limit);
    return relations;
  });
}

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
