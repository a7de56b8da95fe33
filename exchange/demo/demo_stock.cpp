// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Entity;

// One row is one move; a transfer is two.
void enterMove(DemoWorld& world, storage::Writer& writer, const DemoTable::Row& row) {
  const std::string& sku = row.text("sku");
  storage::FieldValues values = world.valuesOf(row, Entity::StockMove);
  values.emplace_back("bin", world.binOf(sku, row.text("warehouse")));
  values.emplace_back("instant", writer.environment().now().seconds);
  if (!row.has("to")) {
    world.insert(writer, Entity::StockMove, values);
    return;
  }
  const auto set = [&values](std::string_view field, domain::Value value) {
    std::ranges::find(values, field, &storage::FieldValues::value_type::first)->second = std::move(value);
  };
  set("quantity", -row.integer("quantity"));
  world.insert(writer, Entity::StockMove, values);
  set("quantity", row.integer("quantity"));
  set("warehouse", world.idOf(Entity::Warehouse, row.text("to")));
  set("bin", world.binOf(sku, row.text("to")));
  world.insert(writer, Entity::StockMove, values);
}

/// The moves of one delivery note, count or transfer, which are posted together.
void enterDocument(DemoWorld& world, const std::vector<DemoTable::Row>& rows) {
  world.book.write({.action = "stock." + rows.front().text("reason"),
                    .arguments = {{"document", rows.front().text("document")}, {"count", fmt::to_string(rows.size())}}},
                   [&](storage::Writer& writer) {
                     for (const DemoTable::Row& row : rows) enterMove(world, writer, row);
                   });
}

}  // namespace

void addStock(DemoWorld& world, DemoSteps& steps) {
  const auto table = std::make_shared<const DemoTable>("stock.csv");
  std::vector<std::vector<DemoTable::Row>> documents;
  for (const DemoTable::Row& row : table->rows()) {
    if (documents.empty() || documents.back().front().text("document") != row.text("document")) documents.emplace_back();
    documents.back().push_back(row);
  }
  // The first goods arrive when the shelves have names.
  const std::int64_t shelves = world.shop.time.now().seconds - (DemoTime::kDays - 1) * 86'400;
  for (auto& rows : documents) {
    const domain::Instant at =
        rows[0].has("days_ago") ? world.shop.time.daysAgo(rows[0], "days_ago") : world.shop.time.at(rows[0].integer("at"));
    steps.push_back(
        {{std::max(at.seconds, shelves)}, [&world, table, rows = std::move(rows)] { enterDocument(world, rows); }});
  }
}

}  // namespace kontor::exchange
