// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

using domain::Entity;

/// A table whose rows are entered one after the other, or pasted together.
struct GoodsTable {
  std::string_view file;
  Entity entity;
  std::string_view key;  // column by which other tables call the record
  int daysAgo;
  bool together;
};

constexpr GoodsTable kGoodsTables[] = {
    {"warehouses.csv", Entity::Warehouse, "code", 548, false},
    {"channels.csv", Entity::Channel, "key", 548, false},
    {"suppliers.csv", Entity::Supplier, "code", 548, false},
    {"skus.csv", Entity::Sku, "code", 548, true},
    {"sku_codes.csv", Entity::SkuCode, "", 548, true},
    {"kit_components.csv", Entity::KitComponent, "", 548, true},
    {"sku_names.csv", Entity::SkuName, "", 330, true},
    {"supplier_prices.csv", Entity::SupplierPrice, "", 120, true},
    {"certificates.csv", Entity::Certificate, "", 96, true},
    {"supplier_documents.csv", Entity::SupplierDocument, "", 45, true},
};

domain::Id insertRow(DemoWorld& world, storage::Writer& writer, const GoodsTable& table, const DemoTable::Row& row) {
  return world.insert(writer, table.entity, world.valuesOf(row, table.entity),
                      table.key.empty() ? std::string() : row.text(table.key));
}

std::string actionOf(const GoodsTable& table, std::string_view what) {
  return fmt::format("{}.{}", domain::info(table.entity).id, what);
}

void enterTogether(DemoWorld& world, const GoodsTable& table) {
  const DemoTable source(table.file);
  const auto rows = source.rows();
  world.book.write({.action = actionOf(table, "paste"), .arguments = {{"count", fmt::to_string(rows.size())}}},
                   [&](storage::Writer& writer) {
                     for (const DemoTable::Row& row : rows) insertRow(world, writer, table, row);
                   });
}

void enterOne(DemoWorld& world, const GoodsTable& table, std::size_t index) {
  const DemoTable source(table.file);
  const DemoTable::Row row = source.rows().at(index);
  world.book.write({.action = actionOf(table, "create"), .arguments = {{"number", row.text("name")}}},
                   [&](storage::Writer& writer) { insertRow(world, writer, table, row); });
}

}  // namespace

void addGoods(DemoWorld& world, DemoSteps& steps) {
  constexpr std::int64_t kDay = 86'400;
  constexpr std::int64_t kMinutesForOne = 240;
  std::int64_t minute = 0;
  const std::int64_t now = world.shop.time.now().seconds;
  for (const GoodsTable& table : kGoodsTables) {
    const std::size_t entries = table.together ? 1 : DemoTable(table.file).rows().size();
    for (std::size_t i = 0; i < entries; ++i) {
      const domain::Instant at{now - table.daysAgo * kDay + minute};
      minute += kMinutesForOne;
      steps.push_back(
          {at, [&world, &table, i] { table.together ? enterTogether(world, table) : enterOne(world, table, i); }});
    }
  }
}

}  // namespace kontor::exchange
