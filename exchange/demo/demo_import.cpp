// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_import.h"

#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kontor::exchange {
namespace {

using domain::Entity;

domain::Id listingId(storage::Connection& connection, domain::Id channel, const std::string& code) {
  storage::BulkStatement query(connection, "SELECT id FROM listing WHERE channel_id = ? AND seller_sku = ?");
  query.bind(1, channel);
  query.bind(2, std::string_view(code));
  return query.step() ? query.integer(0) : 0;
}

storage::FieldValues newListing(const DemoWorld& world, const DemoTable::Row& row, storage::FieldValues values) {
  const std::string& code = row.text("seller_sku");
  values.emplace_back("external_id", code);
  values.emplace_back("currency", world.shop.channels.at(row.text("channel")).currency);
  if (const auto known = world.skuOf(code)) {
    values.emplace_back("sku", world.idOf(Entity::Sku, known->sku));
    values.emplace_back("sku_quantity", known->quantity);
  }
  return values;
}

storage::FieldValues missingTexts(const DemoTable::Row& row) {
  storage::FieldValues values;
  for (const std::string_view field : {"title", "state", "category", "description", "picture_url"}) {
    if (row.has(field)) values.emplace_back(field, row.text(field));
  }
  return values;
}

}  // namespace

void importDemoFile(DemoWorld& world, const ProfileCatalog& profiles, const std::filesystem::path& folder,
                    const DemoFileJob& job) {
  const auto path = writeDemoFile(folder, world.shop, job);
  const Recognition found = recognise(path, profiles);
  if (found.profile == nullptr || profileId(*found.profile) != job.what) throw std::logic_error("demo: " + job.what);
  ReadSettings settings;
  domain::Id channel = 0;
  if (!job.channel.empty()) {
    const DemoChannel& shop = world.shop.channels.at(job.channel);
    settings.zone = shop.zone;
    settings.currency = domain::Currency::fromCode(shop.currency).value();
    channel = world.idOf(Entity::Channel, job.channel);
  }
  auto set = readFile(path, found, settings);
  std::filesystem::remove(path);
  if (!set->issues.empty()) throw std::logic_error("demo: " + job.what + " " + set->issues[0].code);
  commitPlan(world.book, makePlan(world.book, std::move(set), channel));
}

void completeListings(DemoWorld& world, const std::string& channel) {
  const domain::Id channelId = world.idOf(Entity::Channel, channel);
  std::vector<DemoTable::Row> rows = world.shop.listings.rows();
  std::erase_if(rows, [&](const DemoTable::Row& row) { return row.text("channel") != channel; });
  world.book.write({.action = "listing.bulk_edit", .arguments = {{"count", fmt::to_string(rows.size())}}},
                   [&](storage::Writer& writer) {
                     for (const DemoTable::Row& row : rows) {
                       const auto known = listingId(writer.connection(), channelId, row.text("seller_sku"));
                       if (known != 0) {
                         storage::updateRecord(writer, world.book.vault(), Entity::Listing, known, missingTexts(row));
                       } else {
                         world.insert(writer, Entity::Listing, newListing(world, row, world.valuesOf(row, Entity::Listing)));
                       }
                     }
                   });
}

}  // namespace kontor::exchange
