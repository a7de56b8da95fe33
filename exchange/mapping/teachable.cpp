// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/teachable.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;

constexpr std::string_view kLinePrefix = "line.";

// Codes that need a map, and what other fields tell, cannot be a column's meaning.
bool mayBeTaught(const Field& field) {
  const bool follows = field.entity == Entity::SettlementLine && field.id == "day";  // from the moment
  return field.has(domain::Imported) && field.type != FieldType::Choice && !follows;
}

/// What is known of a person is a field of orders.
bool knowsPersons(Entity entity) {
  return entity == Entity::Customer;
}

}  // namespace

// When two kinds fit a table equally well, the first one is proposed.
std::span<const Teaching> teachings() {
  static const std::vector<Teaching> all = {
      {Entity::SalesOrder, {"external_id", "placed"}, "status", "paid"},
      {Entity::Sku, {"code"}},
      {Entity::Listing, {"external_id"}, "state", "live"},
      {Entity::StockLevel, {"sku", "warehouse", "on_hand"}},
      {Entity::Shipment, {"order", "tracking_number"}, {}, {}, {{"status", "shipped"}}},
      {Entity::SupplierPrice, {"sku", "supplier", "price"}, {}, {}, {{"min_quantity", "1"}}},
      {Entity::Customer, {"email"}},
      {Entity::SettlementLine, {"posted", "amount"}, "kind", "sale"},
      {Entity::ReturnCase, {"external_id", "day", "quantity"}, "state", "requested", {{"kind", "buyer_return"}}},
      {Entity::FxRate, {"day", "base", "quote", "rate"}}};
  return all;
}

const Teaching& teachingOf(Entity entity) {
  const auto all = teachings();
  const auto found = std::ranges::find(all, entity, &Teaching::entity);
  return found == all.end() ? all.front() : *found;
}

std::vector<std::string> teachableFields(Entity entity) {
  std::vector<std::string> fields;
  for (const Field& field : domain::fields(entity)) {
    if (mayBeTaught(field) || (!field.id.empty() && field.id == teachingOf(entity).state)) fields.emplace_back(field.id);
  }
  for (const Field& field : domain::fields(Entity::SalesOrder)) {
    if (knowsPersons(entity) && field.type == FieldType::Sealed && mayBeTaught(field)) fields.emplace_back(field.id);
  }
  for (const Field& field : domain::fields(Entity::SalesOrderLine)) {
    if (entity == Entity::SalesOrder && mayBeTaught(field))
      fields.push_back(std::string(kLinePrefix) + std::string(field.id));
  }
  return fields;
}

const Field* teachableField(Entity entity, std::string_view name) {
  if (name.starts_with(kLinePrefix)) return domain::findField(Entity::SalesOrderLine, name.substr(kLinePrefix.size()));
  const Field* field = domain::findField(entity, name);
  return field == nullptr && knowsPersons(entity) ? domain::findField(Entity::SalesOrder, name) : field;
}

}  // namespace kontor::exchange
