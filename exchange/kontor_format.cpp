// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kontor_format.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using Json = nlohmann::ordered_json;

/// What one kind of file is called, and the columns that tell it from others.
struct OwnFile {
  Entity entity;
  const char* id;
  const char* kind;
  const char* names[3];  // en, zh_CN, zh_TW
  std::array<const char*, 3> telling;
};

constexpr OwnFile kOwnFiles[] = {
    {Entity::Sku, "kontor_skus", "skus", {"Kontor: SKUs", "商栈:SKU", "商棧:SKU"}, {"code", "name", "name_zh"}},
    {Entity::Listing, "kontor_listings", "listings", {"Kontor: listings", "商栈:商品刊登", "商棧:商品刊登"},
     {"external_id", "channel", "seller_sku"}},
    {Entity::SalesOrder, "kontor_orders", "orders", {"Kontor: orders", "商栈:订单", "商棧:訂單"},
     {"external_id", "channel", "placed"}},
};
constexpr Entity kOwnEntities[] = {Entity::Sku, Entity::Listing, Entity::SalesOrder};

const OwnFile& ownFile(Entity entity) {
  for (const OwnFile& file : kOwnFiles) {
    if (file.entity == entity) return file;
  }
  return kOwnFiles[0];
}

/// One column of the file: the field, and how the file calls it. Personal data has names of its own, because lists show
/// masks under the field's.
struct OwnColumn {
  const Field* field;
  std::string header;
  std::string path;
};

std::vector<OwnColumn> columnsOf(Entity entity) {
  std::vector<OwnColumn> columns;
  for (const Field& field : domain::fields(entity)) {
    if (!field.has(domain::Imported) || field.type == FieldType::Reference) continue;
    const std::string id(field.id);
    columns.push_back({&field, field.type == FieldType::Sealed ? "contact." + id : id, id});
  }
  if (entity != Entity::SalesOrder) return columns;
  for (const Field& field : domain::fields(Entity::SalesOrderLine)) {
    if (!field.has(domain::Imported)) continue;
    const std::string id = "line." + std::string(field.id);
    columns.push_back({&field, id, id});
  }
  return columns;
}

Json namesOf(const OwnFile& file) { return {{"en", file.names[0]}, {"zh_CN", file.names[1]}, {"zh_TW", file.names[2]}}; }

Json codesOf(const Field& field) {
  Json codes = Json::object();
  for (std::string_view rest = field.detail; !rest.empty();) {
    const auto blank = rest.find(' ');
    const std::string code(rest.substr(0, blank));
    codes[code] = code;
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
  }
  return codes;
}

bool tells(const OwnFile& file, std::string_view header) {
  return std::ranges::find(file.telling, header, [](const char* name) { return std::string_view(name); }) != file.telling.end();
}

/// Status, kind and state are rules of the profile, not columns.
bool isRule(const OwnColumn& column) {
  const std::string_view id = column.header;
  return column.field->type == FieldType::Choice && (id == "status" || id == "kind" || id == "state");
}

}  // namespace

std::span<const Entity> kontorEntities() { return kOwnEntities; }

std::string kontorProfile(Entity entity) {
  const OwnFile& file = ownFile(entity);
  Json profile = {{"id", file.id},
                  {"name", namesOf(file)},
                  {"platform", "other"},
                  {"entity", domain::info(entity).id},
                  {"encodings", {"utf-8"}},
                  {"numbers", "1234.56"},
                  {"dates", {"yyyy-MM-dd'T'HH:mm:ssXXX", "yyyy-MM-dd"}},
                  {"nothing", Json::array()},
                  {"export_guard", true},
                  {"columns", Json::array()}};
  for (const OwnColumn& column : columnsOf(entity)) {
    if (isRule(column)) {
      profile[column.header] = Json::array({{{"header", column.header}, {"map", codesOf(*column.field)}}});
      continue;
    }
    Json json = {{"header", column.header}, {"field", column.path}};
    if (tells(file, column.header)) json["required"] = true;
    if (column.field->type == FieldType::Choice) json["map"] = codesOf(*column.field);
    profile["columns"].push_back(std::move(json));
  }
  if (entity != Entity::Sku) profile["requires"] = {"channel"};
  if (entity != Entity::SalesOrder) return profile.dump();
  profile["order_values"] = "every_row";
  profile["rows"] = Json::array({{{"when", {{"header", "line.quantity"}, {"is", "empty"}}}, {"do", "order"}}});
  profile["buyer_identity"] = {"buyer_username", "email", "buyer_name"};
  for (Json& column : profile["columns"]) {
    if (column["header"] == "line.quantity") column["required"] = true;
  }
  return profile.dump();
}

std::string kontorExport(Entity entity) {
  const OwnFile& file = ownFile(entity);
  Json layout = {{"id", file.id},
                 {"name", namesOf(file)},
                 {"platform", "other"},
                 {"kind", file.kind},
                 {"entity", domain::info(entity).id},
                 {"file", {{"ending", "csv"}, {"separator", ","}, {"encoding", "utf-8"}, {"line_end", "lf"}, {"guard", true}}},
                 {"columns", Json::array()}};
  if (entity == Entity::SalesOrder) {
    layout["lines"] = "sales_order_line.order";
    layout["row"] = "line";
  }
  if (entity != Entity::Sku) layout["columns"].push_back({{"header", "channel"}, {"field", "channel"}});
  for (const OwnColumn& column : columnsOf(entity)) {
    Json json = {{"header", column.header}, {"field", column.path}};
    if (column.field->type == FieldType::Instant) {
      json["date"] = "yyyy-MM-dd'T'HH:mm:ssXXX";
      json["zone"] = "UTC";
    }
    if (column.field->type == FieldType::Day) json["date"] = "yyyy-MM-dd";
    layout["columns"].push_back(std::move(json));
  }
  return layout.dump();
}

}  // namespace kontor::exchange
