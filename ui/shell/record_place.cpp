// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_place.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kontor::ui {
namespace {

using domain::Entity;

struct PlaceOfKind {
  Entity entity;
  const char* page;
  const char* filter;  ///< "channel:#%1"; null: the record itself is there
};

constexpr PlaceOfKind kPlaces[] = {
    {Entity::Supplier, "suppliers", nullptr},          {Entity::Sku, "skus", nullptr},
    {Entity::Warehouse, "stock", "warehouse:#%1"},     {Entity::Listing, "listings", nullptr},
    {Entity::SalesOrder, "orders", nullptr},           {Entity::Shipment, "shipments", nullptr},
    {Entity::Ticket, "tickets", nullptr},              {Entity::Channel, "orders", "channel:#%1"},
    {Entity::ImportRun, "orders", "import_run:#%1"},
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
  const QString page = QString::fromLatin1(found->page);
  if (found->filter == nullptr) return {page, {}, id};
  return {page, QString::fromLatin1(found->filter).arg(id), 0};
}

}  // namespace kontor::ui
