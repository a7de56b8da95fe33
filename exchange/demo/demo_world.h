// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "exchange/demo/demo_shop.h"
#include "storage/book.h"
#include "storage/records.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Pieces of a SKU.
struct DemoPieces {
  std::string sku;
  std::int64_t quantity = 0;
};

/// The book in the making, and what its makers share.
class DemoWorld {
 public:
  DemoWorld(storage::Book& target, const DemoShop& source);

  storage::Book& book;
  const DemoShop& shop;

  /// The record that a table of the demo calls by this code.
  domain::Id idOf(domain::Entity entity, const std::string& code) const;
  /// The cells of a row whose columns are fields of the entity: references by code, days as days from today.
  storage::FieldValues valuesOf(const DemoTable::Row& row, domain::Entity entity) const;
  /// Inserts a record after the checks that forms make; `code` is what other tables call it.
  domain::Id insert(storage::Writer& writer, domain::Entity entity, const storage::FieldValues& values,
                    const std::string& code = {});
  /// 0 when no import has brought this order yet.
  domain::Id orderId(storage::Connection& connection, const DemoOrder& order) const;

  /// The SKU that a seller's code stands for, and how many of it; nothing for a code that no SKU has.
  std::optional<DemoPieces> skuOf(const std::string& sellerSku) const;
  /// What a line takes out of the stock: of a kit its parts.
  std::vector<DemoPieces> piecesOf(const DemoLine& line) const;
  /// Weight of these goods, in grams.
  std::int64_t weightOf(const DemoLine& line) const;
  /// Where a SKU lies in a warehouse: bins are named in our own one only.
  std::string binOf(const std::string& sku, const std::string& warehouse) const;

 private:
  std::map<std::pair<domain::Entity, std::string>, domain::Id> m_ids;
  std::map<std::string, DemoPieces> m_codes;
  std::map<std::string, std::vector<DemoPieces>> m_kits;
  std::map<std::string, std::int64_t> m_weights;
  std::map<std::string, std::string> m_bins;
};

/// One thing that the seller did: one entry of the journal, made while the book's clock shows `at`.
struct DemoStep {
  domain::Instant at;
  std::function<void()> run;
};
using DemoSteps = std::vector<DemoStep>;

void addGoods(DemoWorld& world, DemoSteps& steps);
void addStock(DemoWorld& world, DemoSteps& steps);
void addTickets(DemoWorld& world, DemoSteps& steps);
/// What diary.csv says: files imported, parcels sent, orders looked after. `folder` holds the files meanwhile.
void addDiary(DemoWorld& world, const std::filesystem::path& folder, DemoSteps& steps);
/// Saved views, targets, limits of Today, a picture and a document.
void addWishes(DemoWorld& world, DemoSteps& steps);

}  // namespace kontor::exchange
