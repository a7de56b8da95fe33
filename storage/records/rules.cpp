// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/rules.h"

#include "domain/decimal.h"
#include "storage/book_error.h"
#include "storage/sql/bulk_statement.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kontor::storage {
namespace {

void applyOrderRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  Connection& connection = writer.connection();
  const auto after = [&](std::string_view column) { return valueAfter(connection, "sales_order", id, columns, column); };
  if (const auto placed = columns.has("placed") ? numberIn(after("placed")) : std::nullopt) {
    const auto channel = numberIn(after("channel_id")).value_or(0);
    const auto zone = connection.text(fmt::format("SELECT zone FROM channel WHERE id = {}", channel));
    auto day = dayInZone({*placed}, zone.value_or("UTC"));
    if (!day) day = dayInZone({*placed}, "UTC");
    if (!day) throw std::overflow_error("placed");
    columns.set("day", day->iso());
  }
  if (!columns.has("status") || columns.has("cancelled")) return;
  const bool isCancelled = textIn(after("status")) == "cancelled";
  if (isCancelled && !numberIn(after("cancelled"))) {
    columns.set("cancelled", writer.environment().now().seconds);
  } else if (!isCancelled && id != 0 && numberIn(after("cancelled")) &&
             textIn(valueAfter(connection, "sales_order", id, {}, "status")) == "cancelled") {
    columns.set("cancelled", {});
  }
}

void applyLineRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  if ((!columns.has("quantity") && !columns.has("unit_price")) || columns.has("amount")) return;
  const auto after = [&](std::string_view column) {
    return numberIn(valueAfter(writer.connection(), "sales_order_line", id, columns, column));
  };
  const auto price = after("unit_price");
  if (!price) {
    // Without a unit price the amount is the only price there is, unless the price has just been taken away.
    if (columns.has("unit_price")) columns.set("amount", {});
    return;
  }
  const auto amount = domain::checkedMultiply(after("quantity").value_or(0), *price);
  if (!amount) throw std::overflow_error("amount");
  columns.set("amount", *amount);
}

bool hasSealedFields(domain::Entity entity) {
  using enum domain::Entity;
  return entity == SalesOrder || entity == Message || entity == Supplier;
}

/// The contact's data as they are. An erased person is blank; one that cannot be opened must not be overwritten.
ContactData storedContact(Connection& connection, const ContactVault& vault, domain::Id contact) {
  if (auto data = vault.open(connection, contact)) return std::move(*data);
  const auto key = connection.integer(fmt::format("SELECT 1 FROM contact_key WHERE contact_id = {}", contact));
  if (key) throw BookError(BookError::Code::Damaged, "contact");
  return {};
}

// Sealing again would change every byte, and leave an entry that changes nothing.
bool hasFingerprint(Connection& connection, domain::Id contact, const Hash16& fingerprint) {
  BulkStatement query(connection, "SELECT 1 FROM contact WHERE id = ? AND fingerprint = ?");
  query.bind(1, contact);
  query.bind(2, fingerprint);
  return query.step();
}

}  // namespace

domain::Value valueAfter(Connection& connection, std::string_view table, domain::Id id, const ColumnValues& columns,
                         std::string_view column) {
  if (const domain::Value* value = columns.find(column)) return *value;
  if (id == 0) return {};
  SQLite::Statement query(connection.db(),
                          fmt::format("SELECT {} FROM {} WHERE id = ?", quotedName(column), quotedName(table)));
  query.bind(1, id);
  return query.executeStep() ? columnValue(query, 0) : domain::Value();
}

std::optional<std::int64_t> numberIn(const domain::Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

std::string textIn(const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

void applyRules(Writer& writer, domain::Entity entity, domain::Id id, ColumnValues& columns) {
  switch (entity) {
    case domain::Entity::SalesOrder: applyOrderRules(writer, id, columns); break;
    case domain::Entity::SalesOrderLine: applyLineRules(writer, id, columns); break;
    case domain::Entity::StockMove: applyMoveRules(writer, id, columns); break;
    case domain::Entity::Ticket: applyTicketRules(writer, id, columns); break;
    case domain::Entity::Shipment: applyShipmentRules(writer, id, columns); break;
    case domain::Entity::ShipmentLine:
      if (id == 0) columns.set("posted", std::int64_t{0});
      break;
    case domain::Entity::Message: applyMessageRules(writer, id, columns); break;
    case domain::Entity::TrackingEvent:
      if (id == 0 && !columns.has("instant")) columns.set("instant", writer.environment().now().seconds);
      break;
    default: break;
  }
}

void sealFields(Writer& writer, const ContactVault& vault, domain::Entity entity, domain::Id id, const FieldValues& values,
                ColumnValues& columns) {
  if (!hasSealedFields(entity)) return;
  const std::string_view table = domain::info(entity).id;
  Connection& connection = writer.connection();
  const auto contact = id == 0 ? std::nullopt : numberIn(valueAfter(connection, table, id, {}, "contact_id"));
  const bool isOrder = entity == domain::Entity::SalesOrder;
  const bool isShared = contact && isOrder && isSharedContact(connection, *contact, id);
  // An order that gets another customer shares its contact no longer.
  const bool leaves = isShared && valueAfter(connection, table, id, columns, "customer_id") !=
                                      valueAfter(connection, table, id, {}, "customer_id");
  ContactData data = leaves ? storedContact(connection, vault, *contact) : ContactData();
  bool touched = leaves;
  for (const auto& [name, value] : values) {
    const domain::Field* field = domain::findField(entity, name);
    if (field == nullptr || field->type != domain::FieldType::Sealed) continue;
    if (!touched && contact) data = storedContact(connection, vault, *contact);
    touched = true;
    const auto* text = std::get_if<std::string>(&value);
    data.set(name, text == nullptr ? std::string() : *text);
  }
  if (!touched) return;
  if (contact && !leaves && hasFingerprint(connection, *contact, vault.fingerprint(data))) return;
  if (contact && !isShared) {
    vault.update(writer, *vault.beginBatch(writer), *contact, data);
  } else if (data.isEmpty()) {
    if (isShared) columns.set("contact_id", {});
  } else {
    const domain::Id fresh = writer.newId("contact");
    const auto batch = vault.beginBatch(writer);
    const auto customer = isOrder ? numberIn(valueAfter(connection, table, id, columns, "customer_id")).value_or(0) : 0;
    vault.insert(*batch, fresh, customer, batch->seal(fresh, data));
    columns.set("contact_id", fresh);
  }
}

}  // namespace kontor::storage
