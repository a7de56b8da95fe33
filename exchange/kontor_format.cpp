// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kontor_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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
  std::array<const char*, 3> names;  // en, zh_CN, zh_TW
  std::array<const char*, 3> telling;
  bool withLines = false;  ///< a row for each line of an order
};

// clang-format off
constexpr OwnFile kOwnFiles[] = {
    {Entity::Sku, "kontor_skus", "skus", {"Kontor: SKUs", "商栈:SKU", "商棧:SKU"}, {"code", "name", "name_zh"}},
    {Entity::Listing, "kontor_listings", "listings", {"Kontor: listings", "商栈:商品刊登", "商棧:商品刊登"},
     {"external_id", "channel", "seller_sku"}},
    {Entity::SalesOrder, "kontor_orders", "orders", {"Kontor: orders", "商栈:订单", "商棧:訂單"},
     {"external_id", "channel", "placed"}, true},
    {Entity::StockLevel, "kontor_stock", "stock", {"Kontor: stock", "商栈:库存", "商棧:庫存"}, {"sku", "warehouse", "on_hand"}},
};
// A list of orders says nothing of their lines, so it is a file of another kind.
constexpr OwnFile kOrderList = {Entity::SalesOrder, "kontor_order_list", "", {"Kontor: list of orders", "商栈:订单列表", "商棧:訂單清單"},
                                {"external_id", "channel", "placed"}};
// clang-format on

/// One column of the file: the field, and how the file calls it. Personal data has names of its own, because lists show
/// masks under the field's.
struct OwnColumn {
  const Field* field;
  std::string header;
  std::string path;
};

std::vector<OwnColumn> columnsOf(const OwnFile& file) {
  std::vector<OwnColumn> columns;
  for (const Field& field : domain::fields(file.entity)) {
    // Stock is named by its SKU and its place; other references are left to the records that they point to.
    const bool names = field.type != FieldType::Reference || file.entity == Entity::StockLevel;
    if (!field.has(domain::Imported) || !names) continue;
    const std::string id(field.id);
    columns.push_back({&field, field.type == FieldType::Sealed ? "contact." + id : id, id});
  }
  if (!file.withLines) return columns;
  for (const Field& field : domain::fields(Entity::SalesOrderLine)) {
    if (!field.has(domain::Imported)) continue;
    const std::string id = "line." + std::string(field.id);
    columns.push_back({&field, id, id});
  }
  return columns;
}

Json namesOf(const OwnFile& file) {
  return {{"en", file.names[0]}, {"zh_CN", file.names[1]}, {"zh_TW", file.names[2]}};
}

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
  return std::ranges::find(file.telling, header, [](const char* name) { return std::string_view(name); }) !=
         file.telling.end();
}

/// Status, kind and state are rules of the profile, not columns.
bool isRule(const OwnColumn& column) {
  const std::string_view id = column.header;
  return column.field->type == FieldType::Choice && (id == "status" || id == "kind" || id == "state");
}

bool ofChannel(Entity entity) {
  return domain::findField(entity, "channel") != nullptr;
}

/// True when an import takes what tells these records apart.
bool isImportable(const OwnFile& file) {
  return std::ranges::all_of(file.telling, [&](const char* id) {
    const Field* field = domain::findField(file.entity, id);
    return field->has(domain::Imported) || field->id == "channel";
  });
}

/// The names of a column: as the file calls it and, in lists, as the user reads it.
Json headersOf(const Field& field, const std::string& header, const FieldName& name) {
  Json headers = Json::array({header});
  const std::string label = name && header == field.id ? name(field) : std::string();
  if (!label.empty() && label != header) headers.push_back(label);
  return headers;
}

/// What CSV for a spreadsheet that writes decimals with a comma is separated by.
enum class Signs { Point, Comma };

Json headOf(const OwnFile& file, Signs signs) {
  const bool comma = signs == Signs::Comma;
  return {{"id", file.id + std::string(comma ? "_comma" : "")},
          {"name", namesOf(file)},
          {"platform", "other"},
          {"entity", domain::info(file.entity).id},
          {"encodings", {"utf-8"}},
          {"separators", comma ? Json::array({";"}) : Json::array({",", "\t"})},
          {"numbers", comma ? "1234,56" : "1234.56"},
          {"dates", {"yyyy-MM-dd'T'HH:mm:ssXXX", "yyyy-MM-dd"}},
          {"nothing", Json::array()},
          {"export_guard", true},
          {"times", "utc"},
          {"columns", Json::array()}};
}

std::string profileOf(const OwnFile& file, Signs signs, const FieldName& name) {
  Json profile = headOf(file, signs);
  for (const OwnColumn& column : columnsOf(file)) {
    const Json headers = headersOf(*column.field, column.header, name);
    if (isRule(column)) {
      profile[column.header] = Json::array({{{"header", headers}, {"map", codesOf(*column.field)}}});
      continue;
    }
    Json json = {{"header", headers}, {"field", column.path}};
    if (tells(file, column.header) || column.header == "line.quantity") json["required"] = true;
    if (column.field->type == FieldType::Choice) json["map"] = codesOf(*column.field);
    profile["columns"].push_back(std::move(json));
  }
  if (ofChannel(file.entity))
    profile["requires"] = Json::array({headersOf(*domain::findField(file.entity, "channel"), "channel", name)});
  if (file.entity != Entity::SalesOrder) return profile.dump();
  profile["buyer_identity"] = {"buyer_username", "email", "buyer_name"};
  if (!file.withLines) return profile.dump();
  profile["order_values"] = "every_row";
  profile["rows"] = Json::array({{{"when", {{"header", "line.quantity"}, {"is", "empty"}}}, {"do", "order"}}});
  return profile.dump();
}

std::string exportOf(const OwnFile& file) {
  Json layout = {
      {"id", file.id},
      {"name", namesOf(file)},
      {"platform", "other"},
      {"kind", file.kind},
      {"entity", domain::info(file.entity).id},
      {"file", {{"ending", "csv"}, {"separator", ","}, {"encoding", "utf-8"}, {"line_end", "lf"}, {"guard", true}}},
      {"columns", Json::array()}};
  if (file.withLines) {
    layout["lines"] = "sales_order_line.order";
    layout["row"] = "line";
  }
  if (ofChannel(file.entity)) layout["columns"].push_back({{"header", "channel"}, {"field", "channel"}});
  for (const OwnColumn& column : columnsOf(file)) {
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

}  // namespace

std::vector<std::string> kontorProfiles(const FieldName& name) {
  std::vector<std::string> profiles;
  const auto add = [&](const OwnFile& file) {
    profiles.push_back(profileOf(file, Signs::Point, name));
    profiles.push_back(profileOf(file, Signs::Comma, name));
  };
  for (const OwnFile& file : kOwnFiles) {
    if (isImportable(file)) add(file);
  }
  add(kOrderList);
  return profiles;
}

std::vector<std::string> kontorExports() {
  std::vector<std::string> layouts;
  for (const OwnFile& file : kOwnFiles) {
    if (isImportable(file)) layouts.push_back(exportOf(file));
  }
  return layouts;
}

}  // namespace kontor::exchange
