// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"
#include "storage/attachments.h"
#include "storage/worklist.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <vector>

namespace kontor::exchange {
namespace {

using domain::Entity;

/// `argument` is what the journal calls the text of the column `title`.
void enterEach(DemoWorld& world, std::string_view file, Entity entity, const std::string& action,
               const std::string& argument, std::string_view title) {
  const DemoTable table(file);
  for (const DemoTable::Row& row : table.rows()) {
    world.book.write({.action = action, .arguments = {{argument, row.text(title)}}},
                     [&](storage::Writer& writer) { world.insert(writer, entity, world.valuesOf(row, entity)); });
  }
}

void attach(DemoWorld& world, Entity entity, const std::string& code, std::string_view file, std::string_view mediaType) {
  const domain::Id record = world.idOf(entity, code);
  world.book.write({.action = "attachment.create", .subject = record, .arguments = {{"number", std::string(file)}}},
                   [&](storage::Writer& writer) {
                     storage::addAttachment(writer, entity, record, file, mediaType,
                                            std::as_bytes(std::span(demoFile(file))));
                   });
}

void setLimits(DemoWorld& world) {
  const DemoTable table("limits.csv");
  std::vector<storage::WorklistLimit> limits = storage::worklistLimits(*world.book.reader());
  for (const DemoTable::Row& row : table.rows()) {
    const auto limit = std::ranges::find_if(limits, [&](const storage::WorklistLimit& known) {
      return known.rule->id == row.text("rule") && known.threshold->name == row.text("name");
    });
    if (limit == limits.end()) throw std::logic_error("demo: no limit " + row.text("rule"));
    limit->value = row.integer("value");
  }
  world.book.write({.action = "worklist.limits"},
                   [&](storage::Writer& writer) { storage::setWorklistLimits(writer, limits); });
}

}  // namespace

void addWishes(DemoWorld& world, DemoSteps& steps) {
  const auto daysAgo = [now = world.shop.time.now().seconds](int days) { return domain::Instant{now - days * 86'400}; };
  steps.push_back(
      {daysAgo(290), [&world] { enterEach(world, "targets.csv", Entity::KpiTarget, "kpi.set_target", "kpi", "kpi"); }});
  steps.push_back(
      {daysAgo(150), [&world] { enterEach(world, "views.csv", Entity::SavedView, "saved_view.create", "number", "name"); }});
  steps.push_back({daysAgo(148), [&world] { setLimits(world); }});
  steps.push_back({daysAgo(140), [&world] { attach(world, Entity::Sku, "LAMP-ARC", "arc-lamp.png", "image/png"); }});
  steps.push_back(
      {daysAgo(44), [&world] { attach(world, Entity::Supplier, "S01", "contract-fw-2101.pdf", "application/pdf"); }});
}

}  // namespace kontor::exchange
