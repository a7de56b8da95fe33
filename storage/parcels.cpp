// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/parcels.h"

#include "storage/open_lines.h"
#include "storage/records/column_values.h"
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"
#include "storage/stock.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace kontor::storage {
namespace {

/// Pieces of a line that may still go into parcels; nothing for an unknown line.
std::optional<std::int64_t> piecesLeft(Connection& connection, domain::Id line) {
  return connection.integer(fmt::format("SELECT {} FROM sales_order_line l WHERE l.id = {}", kPiecesLeftSql, line));
}

domain::Issues parcelIssues(Connection& connection, std::span<const ParcelLine> lines) {
  domain::Issues issues;
  const auto report = [&](std::size_t at, const char* code, std::int64_t value, std::string expected = {}) {
    issues.push_back({code, "quantity", static_cast<std::int64_t>(at), {}, std::to_string(value), std::move(expected)});
  };
  if (lines.empty()) report(0, "required", 0);
  std::map<domain::Id, std::int64_t> taken;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto left = piecesLeft(connection, lines[i].orderLine);
    if (!left) {
      report(i + 1, "unknown_reference", lines[i].orderLine);
    } else if (lines[i].quantity < 1) {
      report(i + 1, "out_of_range", lines[i].quantity, "> 0");
    } else if (lines[i].quantity > *left - taken[lines[i].orderLine]) {
      report(i + 1, "more_than_ordered", lines[i].quantity, "<= " + std::to_string(*left));
    } else {
      taken[lines[i].orderLine] += lines[i].quantity;
    }
  }
  return issues;
}

void insertContents(Writer& writer, domain::Id parcel, std::span<const ParcelLine> lines) {
  BulkStatement insert(writer.connection(),
                       "INSERT INTO shipment_line (id, shipment_id, order_line_id, quantity, posted)"
                       " VALUES (?, ?, ?, ?, 0)");
  insert.bind(2, parcel);
  for (const ParcelLine& line : lines) {
    insert.bind(1, writer.newId("shipment_line"));
    insert.bind(3, line.orderLine);
    insert.bind(4, line.quantity);
    insert.execute();
  }
}

struct SoldPieces {
  domain::Id sku = 0;
  std::int64_t each = 1;
  std::string order;
};

/// Nothing for a line that is not mapped.
std::optional<SoldPieces> soldPieces(Connection& connection, domain::Id line) {
  BulkStatement row(connection, fmt::format("SELECT l.sku_id, {}, o.external_id FROM sales_order_line l"
                                            " JOIN sales_order o ON o.id = l.order_id"
                                            " JOIN channel h ON h.id = o.channel_id JOIN sku k ON k.id = l.sku_id"
                                            " WHERE l.id = ?",
                                            kPiecesEachSql));
  row.bind(1, line);
  if (!row.step()) return std::nullopt;
  return SoldPieces{row.integer(0), row.integer(1), std::string(row.text(2))};
}

/// What a line of a parcel still has to take out of the stock.
struct UnpostedLine {
  domain::Id id = 0;
  domain::Id orderLine = 0;
  std::int64_t quantity = 0;
};

std::vector<UnpostedLine> unpostedLines(Connection& connection, domain::Id shipment) {
  BulkStatement rows(connection,
                     "SELECT id, order_line_id, quantity - posted FROM shipment_line WHERE shipment_id = ?"
                     " AND posted < quantity ORDER BY id");
  rows.bind(1, shipment);
  std::vector<UnpostedLine> lines;
  while (rows.step()) lines.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
  return lines;
}

}  // namespace

std::vector<OpenLine> openLines(Reader& reader, std::span<const domain::Id> orders) {
  return withMeaning([&] {
    BulkStatement rows(reader.connection(),
                       fmt::format("SELECT l.id, l.order_id, l.sku_id, l.seller_sku, l.title, l.quantity, {}"
                                   " FROM sales_order_line l WHERE l.order_id = ? AND l.quantity > 0 ORDER BY l.id",
                                   kPiecesLeftSql));
    std::vector<OpenLine> lines;
    for (const domain::Id order : orders) {
      rows.bind(1, order);
      while (rows.step()) {
        lines.push_back({rows.integer(0), rows.integer(1), rows.integer(2), std::string(rows.text(3)),
                         std::string(rows.text(4)), rows.integer(5), rows.integer(6)});
      }
    }
    return lines;
  });
}

domain::Issues validateParcel(Reader& reader, std::span<const ParcelLine> lines) {
  return withMeaning([&] { return parcelIssues(reader.connection(), lines); });
}

domain::Id createShipment(Writer& writer, const FieldValues& shipment, std::span<const ParcelLine> lines,
                          ParcelStock stock) {
  Connection& connection = writer.connection();
  FieldValues values = shipment;
  const bool hasStatus = std::ranges::find(values, "status", &FieldValues::value_type::first) != values.end();
  if (!hasStatus) values.emplace_back("status", std::string("ready"));
  auto issues = validate(domain::Entity::Shipment, values, true);
  if (issues.empty()) issues = parcelIssues(connection, lines);
  if (!issues.empty()) throw std::invalid_argument(issues.front().code);
  ColumnValues columns = columnsOfFields(domain::Entity::Shipment, values, true);
  applyRules(writer, domain::Entity::Shipment, 0, columns);
  const domain::Value* place = columns.find("warehouse_id");
  const bool placed = place != nullptr && numberIn(*place);
  if (stock == ParcelStock::Post && !placed) throw std::invalid_argument("required");
  const domain::Id id = writer.newId("shipment");
  columns.set("id", id);
  columns.insertInto(connection, "shipment");
  insertContents(writer, id, lines);
  followShipment(writer, id);
  if (stock == ParcelStock::Post) postShipment(writer, id);
  return id;
}

std::int64_t postShipment(Writer& writer, domain::Id shipment) {
  Connection& connection = writer.connection();
  BulkStatement parcel(connection, "SELECT warehouse_id, shipped FROM shipment WHERE id = ? AND warehouse_id IS NOT NULL");
  parcel.bind(1, shipment);
  if (!parcel.step()) return 0;
  const domain::Id warehouse = parcel.integer(0);
  const domain::Instant instant = parcel.isNull(1) ? writer.environment().now() : domain::Instant{parcel.integer(1)};
  BulkStatement done(connection, "UPDATE shipment_line SET posted = quantity WHERE id = ?");
  std::int64_t pieces = 0;
  for (const UnpostedLine& line : unpostedLines(connection, shipment)) {
    const auto sold = soldPieces(connection, line.orderLine);
    if (!sold) continue;
    postSale(writer, sold->sku, warehouse, line.quantity * sold->each, sold->order, instant);
    done.bind(1, line.id);
    done.execute();
    pieces += line.quantity;
  }
  return pieces;
}

}  // namespace kontor::storage
