// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business_hours.h"
#include "domain/message.h"
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"
#include "storage/zone.h"

namespace kontor::storage {
namespace {

constexpr std::int64_t kResponseMinutes = 24 * 60;  // where the channel sets no target

/// When the first answer is due: the channel's target, counted in its business hours.
std::optional<domain::Instant> dueInstant(Connection& connection, domain::Instant opened,
                                          std::optional<std::int64_t> channel) {
  std::string hours;
  std::string zone = "UTC";
  std::int64_t minutes = kResponseMinutes;
  BulkStatement row(connection, "SELECT business_hours, zone, response_minutes FROM channel WHERE id = ?");
  row.bind(1, channel);
  if (row.step()) {
    hours = row.text(0);
    zone = row.text(1);
    if (!row.isNull(2)) minutes = row.integer(2);
  }
  const auto schedule = domain::BusinessHours::parse(hours).value_or(domain::BusinessHours());
  return schedule.after(opened, minutes, [&](domain::Instant instant) { return offsetInZone(instant, zone).value_or(0); });
}

domain::Value channelOfOrder(Connection& connection, std::int64_t order) {
  BulkStatement row(connection, "SELECT channel_id FROM sales_order WHERE id = ?");
  row.bind(1, order);
  return row.step() ? domain::Value(row.integer(0)) : domain::Value();
}

bool isDone(const std::string& status) {
  return status == "solved" || status == "closed";
}

}  // namespace

void applyTicketRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  Connection& connection = writer.connection();
  const auto after = [&](std::string_view column) { return valueAfter(connection, "ticket", id, columns, column); };
  const std::int64_t now = writer.environment().now().seconds;
  if (id == 0 && !columns.has("opened")) columns.set("opened", now);
  if (columns.has("order_id") && !numberIn(after("channel_id"))) {
    if (const auto order = numberIn(after("order_id"))) columns.set("channel_id", channelOfOrder(connection, *order));
  }
  if (!columns.has("due") && (columns.has("opened") || columns.has("channel_id"))) {
    const auto due = dueInstant(connection, {numberIn(after("opened")).value_or(now)}, numberIn(after("channel_id")));
    columns.set("due", due ? domain::Value(due->seconds) : domain::Value());
  }
  if (!columns.has("status") || columns.has("closed")) return;
  if (!isDone(textIn(after("status")))) {
    columns.set("closed", {});
  } else if (!numberIn(after("closed"))) {
    columns.set("closed", now);
  }
}

void applyMessageRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  if (id == 0 && !columns.has("instant")) columns.set("instant", writer.environment().now().seconds);
  const std::string sender = textIn(valueAfter(writer.connection(), "message", id, columns, "sender"));
  if (columns.has("sender") && !sender.empty()) {
    columns.set("direction", std::string(domain::messageDirection(sender)));
  } else if (columns.has("direction")) {
    const std::string direction = textIn(valueAfter(writer.connection(), "message", id, columns, "direction"));
    const bool known = !sender.empty() && domain::messageDirection(sender) == direction;
    if (!known) columns.set("sender", std::string(direction == "in" ? "buyer" : "seller"));
  }
}

void followMessages(Writer& writer, domain::Id ticket) {
  BulkStatement update(writer.connection(),
                       "UPDATE ticket SET first_response = (SELECT min(m.instant) FROM message m"
                       " WHERE m.ticket_id = ticket.id AND m.direction = 'out' AND m.sender <> 'staff'"
                       " AND m.instant >= ticket.opened)"
                       " WHERE id = ?");
  update.bind(1, ticket);
  update.execute();
}

}  // namespace kontor::storage
