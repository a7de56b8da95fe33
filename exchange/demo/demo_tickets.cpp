// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"
#include "storage/sql/bulk_statement.h"

#include <algorithm>
#include <optional>

namespace kontor::exchange {
namespace {

using domain::Entity;

constexpr std::int64_t kTicketHour = 3600;

struct TicketMessage {
  domain::Instant at;
  std::string direction;
  std::string text;
};

/// One conversation as far as it has gone by now.
struct Conversation {
  DemoTable::Row row;
  domain::Instant opened;
  std::optional<domain::Instant> closed;
  std::vector<TicketMessage> messages;

  std::string status() const {
    const std::string& planned = row.text("status");
    const bool done = planned == "solved" || planned == "closed";
    if (!done || closed) return planned;
    return messages.back().direction == "in" ? "open" : "waiting";
  }
  domain::Instant last() const { return closed.value_or(messages.back().at); }
};

using MessagesByTicket = std::map<std::string, std::vector<DemoTable::Row>>;

std::optional<Conversation> conversation(const DemoShop& shop, const DemoTable::Row& row, const MessagesByTicket& messages) {
  const auto order = std::ranges::find(shop.orders, row.integer("order"), &DemoOrder::id);
  const domain::Instant now = shop.time.now();
  const auto hoursLater = [](domain::Instant from, std::int64_t hours) {
    return domain::Instant{from.seconds + hours * kTicketHour};
  };
  Conversation talk{row, {}, {}, {}};
  talk.opened = row.has("hours_ago") ? hoursLater(now, -row.integer("hours_ago"))
                                     : hoursLater(order->placed, row.integer("after_hours"));
  for (const DemoTable::Row& message : messages.at(row.text("id"))) {
    const auto at = hoursLater(talk.opened, message.integer("after_hours"));
    if (at <= now) talk.messages.push_back({at, message.text("direction"), message.text("text")});
  }
  if (talk.messages.empty()) return std::nullopt;
  const auto closed = hoursLater(talk.opened, row.integer("closed_after"));
  if (row.has("closed_after") && closed <= now) talk.closed = closed;
  return talk;
}

/// The order that a ticket is about, its buyer and its parcel; questions before a sale have none.
void addLinks(const DemoWorld& world, storage::Connection& connection, const DemoTable::Row& row,
              storage::FieldValues& values) {
  const auto order = std::ranges::find(world.shop.orders, row.integer("order"), &DemoOrder::id);
  const domain::Id id = row.text("phase") == "pre_sale" ? 0 : world.orderId(connection, *order);
  if (id == 0) return;
  values.emplace_back("order", id);
  storage::BulkStatement customer(connection,
                                  "SELECT customer_id FROM sales_order WHERE id = ? AND customer_id IS NOT NULL");
  customer.bind(1, id);
  if (customer.step()) values.emplace_back("customer", customer.integer(0));
  if (row.text("category") != "物流") return;
  storage::BulkStatement parcel(connection,
                                "SELECT p.shipment_id FROM shipment_line p JOIN sales_order_line l ON l.id = p.order_line_id"
                                " WHERE l.order_id = ?");
  parcel.bind(1, id);
  if (parcel.step()) values.emplace_back("shipment", parcel.integer(0));
}

void enterTicket(DemoWorld& world, const Conversation& talk) {
  constexpr std::string_view kPlain[] = {"subject", "phase", "priority", "category", "assignee", "note", "tags"};
  world.book.write({.action = "ticket.create", .arguments = {{"number", talk.row.text("subject")}}},
                   [&](storage::Writer& writer) {
                     storage::FieldValues values = {{"channel", world.idOf(Entity::Channel, talk.row.text("channel"))},
                                                    {"opened", talk.opened.seconds},
                                                    {"status", talk.status()}};
                     for (const std::string_view field : kPlain) {
                       if (talk.row.has(field)) values.emplace_back(field, talk.row.text(field));
                     }
                     if (talk.row.has("sku")) values.emplace_back("sku", world.idOf(Entity::Sku, talk.row.text("sku")));
                     if (talk.closed) values.emplace_back("closed", talk.closed->seconds);
                     addLinks(world, writer.connection(), talk.row, values);
                     const domain::Id ticket = world.insert(writer, Entity::Ticket, values);
                     for (const TicketMessage& message : talk.messages) {
                       world.insert(writer, Entity::Message,
                                    {{"ticket", ticket},
                                     {"instant", message.at.seconds},
                                     {"direction", message.direction},
                                     {"text", message.text}});
                     }
                   });
}

}  // namespace

void addTickets(DemoWorld& world, DemoSteps& steps) {
  const auto tickets = std::make_shared<const DemoTable>("tickets.csv");
  const DemoTable messages("messages.csv");
  MessagesByTicket byTicket;
  for (const DemoTable::Row& row : messages.rows()) byTicket[row.text("ticket")].push_back(row);
  for (const DemoTable::Row& row : tickets->rows()) {
    auto talk = conversation(world.shop, row, byTicket);
    if (!talk) continue;
    steps.push_back({talk->last(), [&world, tickets, talk = std::move(*talk)] { enterTicket(world, talk); }});
  }
}

}  // namespace kontor::exchange
