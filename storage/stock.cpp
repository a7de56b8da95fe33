// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stock.h"

#include "storage/open_lines.h"
#include "storage/records.h"
#include "storage/records/column_values.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

/// `TR-12`; the desk in front of it where copies work apart.
std::string transferNumber(domain::Id move) {
  const int desk = domain::deskOf(move);
  const domain::Id counter = move - domain::makeId(desk, 0);
  return desk == 0 ? fmt::format("TR-{}", counter) : fmt::format("TR-{}-{}", desk, counter);
}

FieldValues fieldsOf(const StockMove& move) {
  FieldValues values = {
      {"sku", move.sku},       {"warehouse", move.place.warehouse}, {"bin", move.place.bin}, {"quantity", move.quantity},
      {"reason", move.reason}, {"document", move.document},         {"note", move.note}};
  if (move.instant) values.emplace_back("instant", move.instant->seconds);
  if (move.value) values.emplace_back("value", *move.value);
  if (!move.currency.empty()) values.emplace_back("currency", move.currency);
  return values;
}

void insertMove(Writer& writer, domain::Id id, const StockMove& move) {
  const FieldValues values = fieldsOf(move);
  const auto issues = validate(domain::Entity::StockMove, values, true);
  if (!issues.empty()) throw std::invalid_argument(issues.front().code);
  ColumnValues columns = columnsOfFields(domain::Entity::StockMove, values, true);
  applyRules(writer, domain::Entity::StockMove, 0, columns);
  columns.set("id", id);
  columns.insertInto(writer.connection(), "stock_move");
}

std::vector<domain::Stock::Part> partsOf(Connection& connection, domain::Id sku) {
  BulkStatement rows(connection, "SELECT sku_id, quantity FROM kit_component WHERE kit_id = ? ORDER BY id");
  rows.bind(1, sku);
  std::vector<domain::Stock::Part> parts;
  while (rows.step()) parts.push_back({rows.integer(0), rows.integer(1)});
  return parts;
}

/// The bins of a warehouse that hold some of a SKU, as the moves of this write have left them.
std::vector<std::pair<std::string, std::int64_t>> filledBins(Connection& connection, domain::Id sku, domain::Id warehouse) {
  BulkStatement rows(connection,
                     "SELECT bin, sum(quantity) FROM stock_move WHERE sku_id = ? AND warehouse_id = ?"
                     " GROUP BY bin HAVING sum(quantity) > 0 ORDER BY bin");
  rows.bind(1, sku);
  rows.bind(2, warehouse);
  std::vector<std::pair<std::string, std::int64_t>> bins;
  while (rows.step()) bins.emplace_back(rows.text(0), rows.integer(1));
  return bins;
}

constexpr int kDeepestKit = 16;

void takeSold(Writer& writer, StockMove sale, std::int64_t pieces, int depth) {
  sale.place.bin.clear();
  for (const auto& [bin, there] : filledBins(writer.connection(), sale.sku, sale.place.warehouse)) {
    const std::int64_t taken = std::min(there, pieces);
    sale.quantity = -taken;
    sale.place.bin = bin;
    if (taken > 0) insertMove(writer, writer.newId("stock_move"), sale);
    pieces -= taken;
  }
  if (pieces <= 0) return;
  const auto parts = depth < kDeepestKit ? partsOf(writer.connection(), sale.sku) : std::vector<domain::Stock::Part>();
  for (const auto& part : parts) {
    StockMove piece = sale;
    piece.sku = part.sku;
    takeSold(writer, piece, pieces * part.quantity, depth + 1);
  }
  if (!parts.empty()) return;
  sale.place.bin.clear();
  sale.quantity = -pieces;
  insertMove(writer, writer.newId("stock_move"), sale);
}

/// The SKUs that decide what one of them (?1) has available: the kits it is in, their parts, and so on.
constexpr std::string_view kKinSql =
    "WITH RECURSIVE kin(id) AS (SELECT ?1 UNION SELECT c.kit_id FROM kit_component c JOIN kin ON c.sku_id = kin.id"
    " UNION SELECT c.sku_id FROM kit_component c JOIN kin ON c.kit_id = kin.id) ";

/// (SKU, pieces) of the mapped lines of open orders: few of many, so their own index is asked.
std::string reservedSql() {
  return fmt::format(
      "SELECT l.sku_id, {} * {} FROM sales_order o INDEXED BY sales_order_open"
      " JOIN channel h ON h.id = o.channel_id JOIN sales_order_line l ON l.order_id = o.id"
      " JOIN sku k ON k.id = l.sku_id"
      " WHERE {} AND o.archived = 0 AND o.kind = 'sale'",
      kPiecesReservedSql, kPiecesEachSql, kOpenOrderSql);
}

/// The same of orders that are sent, whose parcel has left the stock of its warehouse alone until now. Where no stock is
/// kept there is none to take it from, and nothing would ever end the reservation.
std::string unpostedSql() {
  return fmt::format(
      "SELECT l.sku_id, (x.quantity - x.posted) * {} FROM shipment_line x INDEXED BY shipment_line_unposted"
      " JOIN shipment p ON p.id = x.shipment_id JOIN sales_order_line l ON l.id = x.order_line_id"
      " JOIN sales_order o ON o.id = l.order_id JOIN channel h ON h.id = o.channel_id JOIN sku k ON k.id = l.sku_id"
      " WHERE x.posted < x.quantity AND p.warehouse_id IN {} AND p.archived = 0"
      " AND p.status NOT IN ('returned', 'lost') AND o.status IN ('shipped', 'delivered') AND o.archived = 0"
      " AND o.kind = 'sale'",
      kPiecesEachSql, kKeptStockSql);
}

/// Reads all SKUs, or only those that decide about one.
domain::Stock readStock(Reader& reader, domain::Id about = 0) {
  const auto rows = [&](std::string_view select, std::string_view sku, std::string_view order = {}) {
    BulkStatement statement(reader.connection(),
                            about == 0 ? fmt::format("{}{}", select, order)
                                       : fmt::format("{}{} AND {} IN (SELECT id FROM kin){}", kKinSql, select, sku, order));
    if (about != 0) statement.bind(1, about);
    return statement;
  };
  domain::Stock stock;
  auto skus = rows("SELECT id FROM sku WHERE true", "id");
  bool any = false;
  for (; skus.step(); any = true) stock.addSku(skus.integer(0));
  if (!any) return stock;  // a shop's orders may come before its SKUs: all of them open, and nothing to reserve
  auto levels = rows("SELECT sku_id, on_hand FROM stock_level WHERE true", "sku_id");
  while (levels.step()) stock.addOnHand(levels.integer(0), levels.integer(1));
  for (const std::string& sql : {reservedSql(), unpostedSql()}) {
    auto lines = rows(sql, "l.sku_id");
    while (lines.step()) stock.addReserved(lines.integer(0), std::max<std::int64_t>(lines.integer(1), 0));
  }
  auto parts = rows("SELECT kit_id, sku_id, quantity FROM kit_component WHERE true", "kit_id", " ORDER BY kit_id, id");
  while (parts.step()) stock.addPart(parts.integer(0), {parts.integer(1), parts.integer(2)});
  return stock;
}

}  // namespace

domain::Id postMove(Writer& writer, const StockMove& move) {
  const domain::Id id = writer.newId("stock_move");
  insertMove(writer, id, move);
  return id;
}

std::string transferStock(Writer& writer, const StockTransfer& transfer) {
  if (transfer.quantity <= 0) throw std::invalid_argument("out_of_range");
  if (transfer.from.warehouse == transfer.to.warehouse && transfer.from.bin == transfer.to.bin) {
    throw std::invalid_argument("same_place");
  }
  const domain::Id first = writer.newIds("stock_move", 2);
  StockMove move{.sku = transfer.sku,
                 .place = transfer.from,
                 .quantity = -transfer.quantity,
                 .reason = "transfer",
                 .value = {},
                 .currency = {},
                 .document = transfer.document.empty() ? transferNumber(first) : transfer.document,
                 .note = transfer.note,
                 .instant = transfer.instant.value_or(writer.environment().now())};
  insertMove(writer, first, move);
  move.place = transfer.to;
  move.quantity = transfer.quantity;
  insertMove(writer, first + 1, move);
  return move.document;
}

std::vector<StockAt> stockAt(Reader& reader, domain::Day day) {
  return withMeaning([&] {
    const std::string last = day.iso();
    BulkStatement rows(reader.connection(),
                       "SELECT sku_id, warehouse_id, bin, sum(quantity) FROM stock_move WHERE day <= ?"
                       " GROUP BY sku_id, warehouse_id, bin ORDER BY sku_id, warehouse_id, bin");
    rows.bind(1, std::string_view(last));
    std::vector<StockAt> levels;
    while (rows.step()) levels.push_back({rows.integer(0), rows.integer(1), std::string(rows.text(2)), rows.integer(3)});
    return levels;
  });
}

std::vector<domain::Availability> availability(Reader& reader) {
  return withMeaning([&] { return readStock(reader).compute(); });
}

domain::Availability availabilityOf(Reader& reader, domain::Id sku) {
  return withMeaning([&]() -> domain::Availability {
    for (const auto& one : readStock(reader, sku).compute()) {
      if (one.sku == sku) return one;
    }
    return {.sku = sku};
  });
}

std::optional<std::int64_t> averageCostOf(Reader& reader, domain::Id sku) {
  return withMeaning([&]() -> std::optional<std::int64_t> {
    BulkStatement last(reader.connection(), "SELECT average FROM sku_cost WHERE sku_id = ? ORDER BY day DESC LIMIT 1");
    last.bind(1, sku);
    if (!last.step() || last.isNull(0)) return std::nullopt;
    return last.integer(0);
  });
}

void postSale(Writer& writer, domain::Id sku, domain::Id warehouse, std::int64_t pieces, const std::string& document,
              domain::Instant instant) {
  takeSold(writer,
           {.sku = sku,
            .place = {warehouse, {}},
            .quantity = 0,
            .reason = "sale",
            .value = {},
            .currency = {},
            .document = document,
            .note = {},
            .instant = instant},
           pieces, 0);
}

}  // namespace kontor::storage
