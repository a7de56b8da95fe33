// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"

#include <vector>

namespace kontor::storage {
namespace {

// Pieces of each line that are on their way or there.
constexpr std::string_view kSentSql =
    "SELECT l.quantity, coalesce((SELECT sum(x.quantity) FROM shipment_line x JOIN shipment p ON p.id = x.shipment_id"
    " WHERE x.order_line_id = l.id AND p.archived = 0 AND p.status IN"
    " ('shipped', 'in_transit', 'delivered', 'exception')), 0) FROM sales_order_line l"
    " WHERE l.order_id = ? AND l.quantity > 0";
constexpr std::string_view kLastShippedSql =
    "SELECT max(p.shipped) FROM sales_order_line l JOIN shipment_line x ON x.order_line_id = l.id"
    " JOIN shipment p ON p.id = x.shipment_id WHERE l.order_id = ? AND p.archived = 0";

enum class Sent { Nothing, Some, All };

Sent sentOf(Connection& connection, domain::Id order) {
  BulkStatement lines(connection, kSentSql);
  lines.bind(1, order);
  bool any = false;
  bool all = true;
  while (lines.step()) {
    any = any || lines.integer(1) > 0;
    all = all && lines.integer(1) >= lines.integer(0);
  }
  return !any ? Sent::Nothing : all ? Sent::All : Sent::Some;
}

std::optional<std::int64_t> lastShipped(Connection& connection, domain::Id order) {
  BulkStatement row(connection, kLastShippedSql);
  row.bind(1, order);
  if (!row.step() || row.isNull(0)) return std::nullopt;
  return row.integer(0);
}

}  // namespace

void applyShipmentRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  if (!columns.has("status")) return;
  const auto after = [&](std::string_view column) {
    return valueAfter(writer.connection(), "shipment", id, columns, column);
  };
  const std::string status = textIn(after("status"));
  for (const std::string_view instant : {"shipped", "delivered"}) {
    if (status == instant && !columns.has(instant) && !numberIn(after(instant))) {
      columns.set(instant, writer.environment().now().seconds);
    }
  }
}

void followEvents(Writer& writer, domain::Id shipment) {
  BulkStatement delivered(writer.connection(),
                          "SELECT min(instant) FROM tracking_event WHERE shipment_id = ? AND lower(status) = 'delivered'");
  delivered.bind(1, shipment);
  if (!delivered.step() || delivered.isNull(0)) return;
  // What came back after it was delivered stays returned.
  BulkStatement update(writer.connection(),
                       "UPDATE shipment SET delivered = ?2, status = iif(status IN ('returned', 'lost'), status,"
                       " 'delivered') WHERE id = ?1");
  update.bind(1, shipment);
  update.bind(2, delivered.integer(0));
  update.execute();
  followShipment(writer, shipment);
}

void followShipment(Writer& writer, domain::Id shipment) {
  BulkStatement rows(writer.connection(),
                     "SELECT DISTINCT l.order_id FROM shipment_line x JOIN sales_order_line l ON l.id = x.order_line_id"
                     " WHERE x.shipment_id = ? ORDER BY l.order_id");
  rows.bind(1, shipment);
  std::vector<domain::Id> orders;
  while (rows.step()) orders.push_back(rows.integer(0));
  for (const domain::Id order : orders) followParcels(writer, order);
}

/// Parcels only carry an order forward: what the platform says of it counts more than a parcel taken away.
void followParcels(Writer& writer, domain::Id order) {
  Connection& connection = writer.connection();
  const Sent sent = sentOf(connection, order);
  if (sent == Sent::Nothing) return;
  if (sent == Sent::Some) {
    BulkStatement update(connection,
                         "UPDATE sales_order SET status = 'partly_shipped' WHERE id = ? AND status IN ('pending', 'paid')");
    update.bind(1, order);
    update.execute();
    return;
  }
  BulkStatement update(connection,
                       "UPDATE sales_order SET status = 'shipped', shipped = coalesce(shipped, ?2) WHERE id = ?1"
                       " AND status IN ('pending', 'paid', 'partly_shipped', 'on_hold', 'shipped')");
  update.bind(1, order);
  update.bind(2, lastShipped(connection, order).value_or(writer.environment().now().seconds));
  update.execute();
}

}  // namespace kontor::storage
