// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_place.h"

#include "ui/entity/page_description.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kontor::ui {
namespace {

using domain::Entity;

struct PlaceOfKind {
  Entity entity;
  Entity listed;       ///< whose page it is
  const char* filter;  ///< "channel:#%1"; null: the record itself is there
};

constexpr PlaceOfKind kPlaces[] = {
    {Entity::Supplier, Entity::Supplier, nullptr},
    {Entity::Sku, Entity::Sku, nullptr},
    {Entity::Warehouse, Entity::StockLevel, "warehouse:#%1"},
    {Entity::Listing, Entity::Listing, nullptr},
    {Entity::SalesOrder, Entity::SalesOrder, nullptr},
    {Entity::Shipment, Entity::Shipment, nullptr},
    {Entity::Ticket, Entity::Ticket, nullptr},
    {Entity::Settlement, Entity::Settlement, nullptr},
    {Entity::Channel, Entity::SalesOrder, "channel:#%1"},
    {Entity::ImportRun, Entity::SalesOrder, "import_run:#%1"},
};

constexpr auto kPlacedEntities = [] {
  std::array<Entity, std::size(kPlaces)> entities{};
  std::ranges::transform(kPlaces, entities.begin(), &PlaceOfKind::entity);
  return entities;
}();

}  // namespace

std::span<const Entity> placedEntities() {
  return kPlacedEntities;
}

Place placeOf(Entity entity, domain::Id id) {
  const auto* found = std::ranges::find(kPlaces, entity, &PlaceOfKind::entity);
  if (found == std::end(kPlaces)) return {};
  const QString page = pageOf(found->listed);
  if (found->filter == nullptr) return {page, {}, id};
  return {page, QString::fromLatin1(found->filter).arg(id), 0};
}

}  // namespace kontor::ui
