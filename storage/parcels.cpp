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
                       "INSERT INTO shipment_line (id, shipment_id, order_line_id, quantity) VALUES (?, ?, ?, ?)");
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

void postContents(Writer& writer, domain::Id warehouse, domain::Instant instant, std::span<const ParcelLine> lines) {
  for (const ParcelLine& line : lines) {
    const auto sold = soldPieces(writer.connection(), line.orderLine);
    if (sold) postSale(writer, sold->sku, warehouse, line.quantity * sold->each, sold->order, instant);
  }
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
  const auto warehouse = place == nullptr ? std::nullopt : numberIn(*place);
  if (stock == ParcelStock::Post && !warehouse) throw std::invalid_argument("required");
  const domain::Id id = writer.newId("shipment");
  columns.set("id", id);
  columns.insertInto(connection, "shipment");
  insertContents(writer, id, lines);
  followShipment(writer, id);
  if (stock == ParcelStock::Post) {
    const domain::Value* shipped = columns.find("shipped");
    const auto instant = shipped == nullptr ? std::nullopt : numberIn(*shipped);
    postContents(writer, *warehouse, {instant.value_or(writer.environment().now().seconds)}, lines);
  }
  return id;
}

}  // namespace kontor::storage
