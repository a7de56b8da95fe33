// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_parcels.h"

#include "storage/sql/bulk_statement.h"
#include "storage/stock.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Entity;

constexpr std::int64_t kHourSeconds = 3600;
constexpr std::int64_t kPackaging = 60;  // grams
constexpr domain::Id kNotOurs = -1;      // a parcel of Amazon

/// What the status of the parcel is after its last scan.
std::string_view statusAfter(std::string_view scan) {
  return scan == "exception" || scan == "lost" ? scan : "in_transit";
}

std::size_t sentLines(const DemoOrder& order) {
  return order.state == "partial" ? 1 : order.lines.size();
}

std::vector<domain::Id> lineIds(storage::Connection& connection, domain::Id order) {
  storage::BulkStatement query(connection, "SELECT id FROM sales_order_line WHERE order_id = ? ORDER BY id");
  query.bind(1, order);
  std::vector<domain::Id> ids;
  while (query.step()) ids.push_back(query.integer(0));
  return ids;
}

bool byAmazon(const DemoOrder& order) {
  return order.service.carrier == "Amazon";
}

bool isBackAt(const DemoOrder& order, domain::Instant now) {
  const auto at = order.refundedAt();
  return order.state == "returned" && at && *at <= now;
}

}  // namespace

DemoParcels::DemoParcels(DemoWorld& world) : m_world(world) {
  std::map<std::string, std::size_t> shared;
  for (const DemoOrder& order : world.shop.orders) {
    if (!order.shipped) continue;
    const auto other = order.parcel.empty() ? shared.end() : shared.find(order.parcel);
    if (other != shared.end()) {
      m_parcels[other->second].orders.push_back(&order);
      continue;
    }
    if (!order.parcel.empty()) shared.emplace(order.parcel, m_parcels.size());
    Parcel parcel;
    parcel.orders = {&order};
    if (!byAmazon(order)) parcel.scans = scansOf(order);
    m_parcels.push_back(std::move(parcel));
  }
}

std::vector<DemoParcels::Scan> DemoParcels::scansOf(const DemoOrder& order) {
  const std::int64_t start = order.shipped->seconds;
  const std::int64_t way = order.delivered->seconds - start;
  const auto after = [&](std::int64_t percent) { return domain::Instant{start + way * percent / 100}; };
  const bool abroad = order.service.warehouse == "SZ";
  std::vector<Scan> scans = {{{start + 5 * kHourSeconds}, "accepted", order.service.hub, "Picked up by the carrier"}};
  if (abroad) scans.push_back({after(20), "in_transit", order.service.hub, "Left the country of origin"});
  if (order.state == "silent" || order.state == "lost") {
    if (order.state == "lost") scans.push_back({after(300), "lost", order.service.hub, "Declared lost by the carrier"});
    return scans;
  }
  if (abroad) scans.push_back({after(42), "in_transit", order.buyer.country, "Arrived in the country of destination"});
  if (abroad) scans.push_back({after(70), "customs", order.buyer.country, "Cleared by customs"});
  if (order.state == "exception") {
    scans.push_back({after(95), "exception", order.buyer.country, "Address incomplete, held at the depot"});
    return scans;
  }
  if (!abroad) scans.push_back({after(50), "in_transit", order.buyer.country, "Sorted at the depot"});
  scans.push_back({*order.delivered, "delivered", order.buyer.country, "Delivered"});
  return scans;
}

bool DemoParcels::hasNews(const Parcel& parcel, domain::Instant now) const {
  const DemoOrder& last = *parcel.orders.back();
  if (parcel.id == 0) return last.isShippedAt(now);
  const bool scanned = parcel.entered < parcel.scans.size() && parcel.scans[parcel.entered].at <= now;
  return scanned || (!parcel.isBack && isBackAt(last, now));
}

void DemoParcels::enter() {
  const domain::Instant now = m_world.book.environment().now();
  const auto sent = std::ranges::count_if(m_parcels, [&](const Parcel& parcel) {
    return parcel.id == 0 && hasNews(parcel, now) && !byAmazon(*parcel.orders[0]);
  });
  m_world.book.write({.action = "shipment.paste", .arguments = {{"count", fmt::to_string(sent)}}},
                     [&](storage::Writer& writer) {
                       for (Parcel& parcel : m_parcels) {
                         if (!hasNews(parcel, now)) continue;
                         if (parcel.id == 0) send(writer, parcel);
                         if (parcel.id != 0) addScans(writer, parcel);
                         if (parcel.id == 0 || parcel.isBack || !isBackAt(*parcel.orders[0], now)) continue;
                         takeBack(writer, *parcel.orders[0]);
                         parcel.isBack = true;
                       }
                     });
}

void DemoParcels::send(storage::Writer& writer, Parcel& parcel) {
  for (const DemoOrder* order : parcel.orders) {
    if (m_world.orderId(writer.connection(), *order) == 0) return;  // no file has told of it yet
  }
  if (byAmazon(*parcel.orders[0])) {
    postAmazonSale(writer, *parcel.orders[0]);
    parcel.id = kNotOurs;
    return;
  }
  const auto contents = contentsOf(writer.connection(), parcel);
  const auto stock = wasForgotten(*parcel.orders[0]) ? storage::ParcelStock::Leave : storage::ParcelStock::Post;
  parcel.id = storage::createShipment(writer, valuesOf(parcel), contents, stock);
}

// In one week somebody else looked after the warehouse in Bremen.
bool DemoParcels::wasForgotten(const DemoOrder& order) const {
  const std::int64_t days = (m_world.shop.time.now().seconds - order.shipped->seconds) / 86'400;
  return order.service.warehouse == "DE1" && days >= 9 && days < 16;
}

void DemoParcels::postAmazonSale(storage::Writer& writer, const DemoOrder& order) {
  for (const DemoLine& line : order.lines) {
    const auto sold = m_world.skuOf(line.sellerSku);
    if (!sold) continue;
    storage::postSale(writer, m_world.idOf(Entity::Sku, sold->sku), m_world.idOf(Entity::Warehouse, order.service.warehouse),
                      line.quantity * sold->quantity, order.number(), *order.shipped);
  }
}

storage::FieldValues DemoParcels::valuesOf(const Parcel& parcel) const {
  const DemoOrder& first = *parcel.orders[0];
  const DemoService& service = first.service;
  std::int64_t grams = kPackaging;
  for (const DemoOrder* order : parcel.orders) {
    for (std::size_t i = 0; i < sentLines(*order); ++i) grams += m_world.weightOf(order->lines[i]);
  }
  const std::int64_t shipped = parcel.orders.back()->shipped->seconds;
  return {{"carrier", service.carrier},
          {"service", service.service},
          {"tracking_number", fmt::format("{}{:09}", service.number, 100'000'007 + first.id * 7919)},
          {"status", std::string("shipped")},
          {"warehouse", m_world.idOf(Entity::Warehouse, service.warehouse)},
          {"shipped", shipped},
          {"promised", shipped + std::int64_t{service.promiseDays} * 24 * kHourSeconds},
          {"weight", grams},
          {"cost", service.base + service.perKg * grams / 1000},
          {"cost_currency", service.currency}};
}

std::vector<storage::ParcelLine> DemoParcels::contentsOf(storage::Connection& connection, const Parcel& parcel) const {
  std::vector<storage::ParcelLine> contents;
  for (const DemoOrder* order : parcel.orders) {
    const auto lines = lineIds(connection, m_world.orderId(connection, *order));
    for (std::size_t i = 0; i < std::min(sentLines(*order), lines.size()); ++i) {
      contents.push_back({lines[i], order->lines[i].quantity});
    }
  }
  return contents;
}

void DemoParcels::takeBack(storage::Writer& writer, const DemoOrder& order) {
  const std::string& warehouse = order.service.warehouse;
  for (const DemoLine& line : order.lines) {
    for (const DemoPieces& pieces : m_world.piecesOf(line)) {
      storage::postMove(writer, {.sku = m_world.idOf(Entity::Sku, pieces.sku),
                                 .place = {m_world.idOf(Entity::Warehouse, warehouse), m_world.binOf(pieces.sku, warehouse)},
                                 .quantity = pieces.quantity,
                                 .reason = "return",
                                 .value = {},
                                 .currency = {},
                                 .document = order.number(),
                                 .note = {},
                                 .instant = order.refundedAt()});
    }
  }
}

void DemoParcels::addScans(storage::Writer& writer, Parcel& parcel) {
  const domain::Instant now = writer.environment().now();
  const std::size_t before = parcel.entered;
  for (; parcel.entered < parcel.scans.size() && parcel.scans[parcel.entered].at <= now; ++parcel.entered) {
    const Scan& scan = parcel.scans[parcel.entered];
    m_world.insert(writer, Entity::TrackingEvent,
                   {{"shipment", parcel.id},
                    {"instant", scan.at.seconds},
                    {"status", std::string(scan.status)},
                    {"place", scan.place},
                    {"text", std::string(scan.text)}});
  }
  const std::string_view last = parcel.entered == before ? "" : parcel.scans[parcel.entered - 1].status;
  if (last.empty() || last == "delivered") return;  // a delivery the book understands by itself
  storage::updateRecord(writer, m_world.book.vault(), Entity::Shipment, parcel.id,
                        {{"status", std::string(statusAfter(last))}});
}

}  // namespace kontor::exchange
