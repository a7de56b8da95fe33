// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/rules.h"

#include <fmt/format.h>

namespace kontor::storage {
namespace {

/// The query that finds the record which follows from this one.
struct FollowedBy {
  domain::Entity entity;
  std::string_view sql;
  void (*update)(Writer&, domain::Id);
};
constexpr FollowedBy kFollowedBy[] = {
    {domain::Entity::SalesOrderLine, "SELECT order_id FROM sales_order_line WHERE id = {}", &refreshOrderSums},
    {domain::Entity::Ticket, "SELECT id FROM ticket WHERE id = {}", &followMessages},
    {domain::Entity::Message, "SELECT ticket_id FROM message WHERE id = {}", &followMessages},
    {domain::Entity::TrackingEvent, "SELECT shipment_id FROM tracking_event WHERE id = {}", &followEvents},
    {domain::Entity::Shipment, "SELECT id FROM shipment WHERE id = {}", &followShipment},
    {domain::Entity::ShipmentLine,
     "SELECT l.order_id FROM shipment_line x JOIN sales_order_line l ON l.id = x.order_line_id WHERE x.id = {}",
     &followParcels},
};

const FollowedBy* findFollowedBy(domain::Entity entity) {
  for (const FollowedBy& one : kFollowedBy) {
    if (one.entity == entity) return &one;
  }
  return nullptr;
}

}  // namespace

domain::Id followerOf(Connection& connection, domain::Entity entity, domain::Id id) {
  const FollowedBy* found = findFollowedBy(entity);
  if (found == nullptr) return 0;
  return connection.integer(fmt::format(fmt::runtime(found->sql), id)).value_or(0);
}

void follow(Writer& writer, domain::Entity entity, domain::Id follower) {
  const FollowedBy* found = findFollowedBy(entity);
  if (found != nullptr && follower != 0) found->update(writer, follower);
}

}  // namespace kontor::storage
