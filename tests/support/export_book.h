// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export/make_export.h"
#include "storage/parcels.h"
#include "tests/support/goods_book.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace kontor::testing {

/// A line of an order as a test writes it.
struct LineOf {
  std::string code;
  domain::Id sku = 0;
  std::int64_t quantity = 1;
  std::string externalId = {};
};

/// A book with shops on several platforms, whose orders, parcels and listings are exported.
struct ExportBook : GoodsBook {
  domain::Id shop(const std::string& platform, const std::string& name, const std::string& currency,
                  const std::string& zone) {
    return insert(domain::Entity::Channel,
                  {{"name", name}, {"platform", platform}, {"currency", currency}, {"zone", zone}});
  }

  domain::Id orderOf(domain::Id ofChannel, const std::string& number, const std::string& currency,
                     const std::vector<LineOf>& lines, const storage::FieldValues& more = {}) {
    return write([&](storage::Writer& writer) {
      storage::FieldValues values = {{"external_id", number},           {"channel", ofChannel},
                                     {"kind", std::string("sale")},     {"status", std::string("paid")},
                                     {"placed", std::int64_t{1'700'000'000}}, {"currency", currency}};
      values.insert(values.end(), more.begin(), more.end());
      const domain::Id id = storage::insertRecord(writer, book->vault(), domain::Entity::SalesOrder, values);
      for (const LineOf& line : lines) {
        storage::FieldValues cells = {{"order", id},
                                      {"seller_sku", line.code},
                                      {"title", "Title of " + line.code},
                                      {"quantity", line.quantity},
                                      {"unit_price", std::int64_t{125'000}},
                                      {"external_id", line.externalId}};
        if (line.sku != 0) cells.emplace_back("sku", line.sku);
        storage::insertRecord(writer, book->vault(), domain::Entity::SalesOrderLine, cells);
      }
      return id;
    });
  }

  /// A parcel of the order's lines, as many pieces of each as are given.
  domain::Id parcel(domain::Id ofOrder, const std::vector<std::int64_t>& pieces, const storage::FieldValues& values) {
    std::vector<storage::ParcelLine> lines;
    const auto open = storage::openLines(*book->reader(), std::vector{ofOrder});
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (pieces[i] != 0) lines.push_back({open[i].orderLine, pieces[i]});
    }
    return write([&](storage::Writer& writer) { return storage::createShipment(writer, values, lines); });
  }
  static storage::FieldValues sent(const std::string& carrier, const std::string& number, const std::string& when) {
    return {{"status", std::string("shipped")},
            {"carrier", carrier},
            {"tracking_number", number},
            {"shipped", domain::Instant::fromIso(when)->seconds}};
  }

  static exchange::ExportWish wish(const std::string& id) {
    return {.format = exchange::ExportCatalog::builtIn().find(id)};
  }
  /// The bytes of the file that a wish gives.
  std::string written(const exchange::ExportWish& what) {
    const auto file = std::filesystem::path(folder.path().toStdString()) / "export.out";
    std::filesystem::remove(file);
    lastEntry = exchange::writeExport(*book, exchange::makeExport(*book, what), file);
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
};

}  // namespace kontor::testing
