// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"

namespace kontor::exchange {
namespace {

using domain::Entity;

void enterEach(DemoWorld& world, std::string_view file, Entity entity, const std::string& action,
               std::string_view argument) {
  const DemoTable table(file);
  for (const DemoTable::Row& row : table.rows()) {
    world.book.write({.action = action, .arguments = {{std::string(argument), row.text(argument)}}},
                     [&](storage::Writer& writer) { world.insert(writer, entity, world.valuesOf(row, entity)); });
  }
}

}  // namespace

void addWishes(DemoWorld& world, DemoSteps& steps) {
  const std::int64_t now = world.shop.time.now().seconds;
  constexpr std::int64_t kDay = 86'400;
  steps.push_back({{now - 290 * kDay}, [&world] { enterEach(world, "targets.csv", Entity::KpiTarget, "kpi_target.add", "kpi"); }});
  steps.push_back({{now - 150 * kDay}, [&world] { enterEach(world, "views.csv", Entity::SavedView, "saved_view.add", "name"); }});
}

}  // namespace kontor::exchange
