// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/json_columns.h"

#include "exchange/profile/json_shapes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::Field;

constexpr std::string_view kCodePrefix = "code.";
// Fields of what a record belongs to or consists of.
struct OwnerPrefix {
  Entity of;
  std::string_view prefix;
  Owner owner;
  Entity entity;
};
constexpr std::array<OwnerPrefix, 3> kOwnerPrefixes = {
    {{Entity::SalesOrder, "line.", Owner::Line, Entity::SalesOrderLine},
     {Entity::SalesOrder, "parcel.", Owner::Parcel, Entity::Shipment},
     {Entity::SettlementLine, "settlement.", Owner::Line, Entity::Settlement}}};

std::string importedNames(Entity entity) {
  std::string names;
  for (const Field& field : domain::fields(entity)) {
    if (field.has(domain::Imported)) names += fmt::format("{}{}", names.empty() ? "" : "|", field.id);
  }
  return names;
}

// Records that name a SKU may bring its other codes.
bool namesSku(Entity entity) {
  return entity == Entity::Sku || entity == Entity::Listing || entity == Entity::StockLevel ||
         entity == Entity::SupplierPrice;
}

// What is known of a person is the same whether a file speaks of orders or of customers.
const Field* sealedField(std::string_view name) {
  const Field* field = domain::findField(Entity::SalesOrder, name);
  return field != nullptr && field->type == domain::FieldType::Sealed ? field : nullptr;
}

Take takeFromJson(const JsonNode& node) {
  const std::string word = node.text();
  if (word == "first") return Take::First;
  if (word == "every") return Take::Every;
  if (word == "sum") return Take::Sum;
  if (word == "once") return Take::Once;
  node.fault("unknown_value", "first|every|sum|once");
  return Take::First;
}

void cellPartFromJson(const JsonNode& node, ColumnRule& rule) {
  columnPartFromJson(node, rule);
  if (const auto list = node.at("list")) {
    const std::string separator = list->text();
    if (separator.size() != 1) list->fault("unknown_value", ",");
    rule.listOf = separator.empty() ? '\0' : separator.front();
  }
  if (const auto unit = node.at("unit")) {
    rule.unit = unit->text();
    constexpr std::array<std::string_view, 7> kUnits = {"g", "kg", "lb", "oz", "mm", "cm", "in"};
    if (std::ranges::find(kUnits, rule.unit) == kUnits.end()) unit->fault("unknown_value", "g|kg|lb|oz|mm|cm|in");
  }
}

void checkColumn(const JsonNode& node, const ColumnRule& rule) {
  using enum domain::FieldType;
  const auto type = rule.field->type;
  if (rule.hasDates() && rule.dates.always.patterns.empty() && !rule.dates.needsOrder) node.need("dates");
  if (type == Choice && rule.map.empty()) node.need("map");
  const bool isOfAmounts = rule.take == Take::Sum || rule.take == Take::Once;
  if (isOfAmounts && type != Money && type != Integer) node.fault("cannot_be_summed", "money|integer");
}

}  // namespace

NamedField fieldFromJson(const JsonNode& node, Entity entity) {
  const std::string id = node.text();
  std::string_view name = id;
  NamedField named;
  Entity owner = entity;
  if (namesSku(entity) && name.starts_with(kCodePrefix)) {
    named.codeKind = name.substr(kCodePrefix.size());
    const Field* kind = domain::findField(Entity::SkuCode, "kind");
    if (domain::isChoice(*kind, named.codeKind)) named.field = domain::findField(Entity::SkuCode, "code");
    if (named.field == nullptr) node.fault("unknown_field", kind->detail);
    return named;
  }
  for (const OwnerPrefix& known : kOwnerPrefixes) {
    if (entity != known.of || !name.starts_with(known.prefix)) continue;
    named.owner = known.owner;
    owner = known.entity;
    name.remove_prefix(known.prefix.size());
    break;
  }
  named.field = domain::findField(owner, name);
  if (entity == Entity::Customer && named.field == nullptr) named.field = sealedField(name);
  if (entity == Entity::Sku && name == "parts") named.field = domain::findField(Entity::KitComponent, "sku");
  if (named.field == nullptr || !named.field->has(domain::Imported)) {
    node.fault("unknown_field", importedNames(owner));
    named.field = nullptr;
  }
  return named;
}

NumberShape numbersFromJson(const JsonNode& node, const NumberShape& base) {
  NumberShape shape = base;
  shape.open = node.text() == "open";
  if (shape.open) return shape;
  if (const auto read = numberShapeFromExample(node.text())) {
    shape.decimalMark = read->decimalMark;
    shape.groupMarks = read->groupMarks;
    shape.indianGroups = read->indianGroups;
  } else {
    node.fault("bad_number_shape", "1,234.56|open");
  }
  return shape;
}

void cellRulesFromJson(const JsonNode& node, const ColumnDefaults& defaults, ColumnRule& rule) {
  rule.take = rule.owner == Owner::Record ? defaults.take : Take::First;
  if (const auto take = node.at("take")) rule.take = takeFromJson(*take);
  rule.numbers = defaults.numbers;
  if (const auto numbers = node.at("numbers")) rule.numbers = numbersFromJson(*numbers, defaults.numbers);
  if (node.has("nothing")) rule.numbers.nothing = node.textsOf("nothing");
  const auto dates = node.at("dates");
  rule.dates = dates ? datesFromJson(*dates) : defaults.dates;
  if (const auto map = node.at("map")) rule.map = textMapFromJson(*map, rule.field);
  cellPartFromJson(node, rule);
  rule.apostrophe = node.has("apostrophe_guard") ? node.flagOf("apostrophe_guard") : defaults.apostrophe;
  if (rule.field != nullptr) checkColumn(node, rule);
}

std::optional<ColumnRule> columnFromJson(const JsonNode& node, Entity entity, const ColumnDefaults& defaults) {
  if (!node.keys({"header", "field", "required", "take", "numbers", "nothing", "dates", "map", "between", "only_between",
                  "only_one_of", "with", "utc", "any_code", "list", "unit", "apostrophe_guard"})) {
    return std::nullopt;
  }
  ColumnRule rule;
  rule.headers = needHeaders(node, "header");
  if (const auto name = node.need("field")) {
    const NamedField named = fieldFromJson(*name, entity);
    rule.field = named.field;
    rule.owner = named.owner;
    rule.codeKind = named.codeKind;
  }
  rule.required = node.flagOf("required");
  cellRulesFromJson(node, defaults, rule);
  if (rule.field == nullptr) return std::nullopt;
  return rule;
}

}  // namespace kontor::exchange
