// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manual_order.h"

#include "storage/code_mapping.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Value;

const Value* givenValue(const FieldValues& values, std::string_view field) {
  const auto found = std::ranges::find(values, field, &FieldValues::value_type::first);
  if (found == values.end() || found->second == Value() || found->second == Value(std::string())) return nullptr;
  return &found->second;
}

void fillIn(FieldValues& values, std::string_view field, const Value& value) {
  if (givenValue(values, field) != nullptr) return;
  std::erase_if(values, [&](const auto& one) { return one.first == field; });
  values.emplace_back(field, value);
}

domain::Id idIn(const FieldValues& values, std::string_view field) {
  const Value* value = givenValue(values, field);
  const auto* id = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
  return id == nullptr ? 0 : *id;
}

struct OrderChannel {
  std::string platform;
  std::string currency;
};

OrderChannel channelOf(Connection& connection, const FieldValues& order) {
  BulkStatement row(connection, "SELECT platform, currency FROM channel WHERE id = ?");
  row.bind(1, idIn(order, "channel"));
  if (!row.step()) return {};
  return {std::string(row.text(0)), std::string(row.text(1))};
}

/// `M-1`, `M-2` … of the channel; `number` is where to begin.
std::string freeNumber(Connection& connection, domain::Id channel, std::int64_t number) {
  BulkStatement taken(connection, "SELECT 1 FROM sales_order WHERE external_id = ? AND channel_id = ?");
  for (;; ++number) {
    const std::string text = fmt::format("M-{}", number);
    taken.bind(1, std::string_view(text));
    taken.bind(2, channel);
    const bool isTaken = taken.step();
    taken.reset();
    if (!isTaken) return text;
  }
}

FieldValues filledOrder(Connection& connection, const FieldValues& order, std::int64_t now) {
  FieldValues values = order;
  const OrderChannel channel = channelOf(connection, order);
  if (givenValue(values, "external_id") == nullptr) {
    const auto made = connection.integer("SELECT count(*) FROM sales_order WHERE external_id GLOB 'M-[0-9]*'");
    fillIn(values, "external_id", freeNumber(connection, idIn(order, "channel"), made.value_or(0) + 1));
  }
  fillIn(values, "kind", std::string("sale"));
  fillIn(values, "status", std::string("pending"));
  fillIn(values, "placed", now);
  if (!channel.currency.empty()) fillIn(values, "currency", channel.currency);
  return values;
}

FieldValues filledLine(Connection& connection, const FieldValues& line, domain::Id order, const std::string& platform) {
  FieldValues values = line;
  fillIn(values, "order", order);
  domain::Id sku = idIn(values, "sku");
  if (const auto* code = givenValue(values, "seller_sku"); sku == 0 && code != nullptr) {
    const auto* text = std::get_if<std::string>(code);
    const auto mapped = text == nullptr ? std::nullopt : findCode(connection, platform, *text);
    if (mapped) sku = mapped->sku;
    if (mapped) fillIn(values, "sku", sku);
  }
  BulkStatement row(connection, "SELECT code, iif(name <> '', name, name_zh) FROM sku WHERE id = ?");
  row.bind(1, sku);
  if (row.step()) {
    fillIn(values, "seller_sku", std::string(row.text(0)));
    fillIn(values, "title", std::string(row.text(1)));
  }
  return values;
}

void append(domain::Issues& issues, domain::Issues found, std::int64_t line) {
  for (domain::Issue& issue : found) {
    issue.line = line;
    issues.push_back(std::move(issue));
  }
}

void requireValid(Entity entity, const FieldValues& values) {
  const auto issues = validate(entity, values, true);
  if (!issues.empty()) throw std::invalid_argument(issues.front().code);
}

}  // namespace

domain::Issues validateOrder(Reader& reader, const FieldValues& order, const std::vector<FieldValues>& lines) {
  return withMeaning([&] {
    Connection& connection = reader.connection();
    domain::Issues issues;
    const FieldValues filled = filledOrder(connection, order, 0);
    append(issues, validate(Entity::SalesOrder, filled, true), 0);
    append(issues, validateInBook(reader, Entity::SalesOrder, 0, filled), 0);
    const std::string platform = channelOf(connection, order).platform;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      // The order is not there yet: any id that could be one.
      FieldValues line = filledLine(connection, lines[i], 1, platform);
      append(issues, validate(Entity::SalesOrderLine, line, true), static_cast<std::int64_t>(i) + 1);
      std::erase_if(line, [](const auto& value) { return value.first == "order"; });
      append(issues, validateInBook(reader, Entity::SalesOrderLine, 0, line), static_cast<std::int64_t>(i) + 1);
    }
    return issues;
  });
}

domain::Id createOrder(Writer& writer, const ContactVault& vault, const FieldValues& order,
                       const std::vector<FieldValues>& lines) {
  Connection& connection = writer.connection();
  const FieldValues filled = filledOrder(connection, order, writer.environment().now().seconds);
  requireValid(Entity::SalesOrder, filled);
  const domain::Id id = insertRecord(writer, vault, Entity::SalesOrder, filled);
  const std::string platform = channelOf(connection, order).platform;
  for (const FieldValues& line : lines) {
    const FieldValues whole = filledLine(connection, line, id, platform);
    requireValid(Entity::SalesOrderLine, whole);
    insertRecord(writer, vault, Entity::SalesOrderLine, whole);
  }
  return id;
}

}  // namespace kontor::storage
