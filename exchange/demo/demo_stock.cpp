// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/demo/demo_world.h"
#include "storage/stock.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace kontor::exchange {
namespace {

using domain::Entity;

// One row is one move, or a transfer between two warehouses.
void enterMove(DemoWorld& world, storage::Writer& writer, const DemoTable::Row& row) {
  const auto place = [&](const std::string& warehouse) {
    return storage::StockPlace{world.idOf(Entity::Warehouse, warehouse), world.binOf(row.text("sku"), warehouse)};
  };
  const domain::Id sku = world.idOf(Entity::Sku, row.text("sku"));
  if (row.has("to")) {
    storage::transferStock(writer, {.sku = sku,
                                    .from = place(row.text("warehouse")),
                                    .to = place(row.text("to")),
                                    .quantity = row.integer("quantity"),
                                    .document = row.text("document"),
                                    .note = row.text("note"),
                                    .instant = {}});
    return;
  }
  storage::postMove(writer,
                    {.sku = sku,
                     .place = place(row.text("warehouse")),
                     .quantity = row.integer("quantity"),
                     .reason = row.text("reason"),
                     .value = row.has("value") ? std::optional(row.decimal("value", domain::kMoneyScale)) : std::nullopt,
                     .currency = row.text("currency"),
                     .document = row.text("document"),
                     .note = row.text("note"),
                     .instant = {}});
}

/// The moves of one delivery note, count or transfer, which are posted together.
void enterDocument(DemoWorld& world, const std::vector<DemoTable::Row>& rows) {
  world.book.write({.action = "stock." + rows.front().text("reason"),
                    .arguments = {{"number", rows.front().text("document")}, {"count", fmt::to_string(rows.size())}}},
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
  const std::int64_t shelves = world.shop.time.now().seconds - DemoTime::kDays * 86'400 + 2 * 3600;
  for (auto& rows : documents) {
    const domain::Instant at =
        rows[0].has("days_ago") ? world.shop.time.daysAgo(rows[0], "days_ago") : world.shop.time.at(rows[0].integer("at"));
    steps.push_back(
        {{std::max(at.seconds, shelves)}, [&world, table, rows = std::move(rows)] { enterDocument(world, rows); }});
  }
}

}  // namespace kontor::exchange
