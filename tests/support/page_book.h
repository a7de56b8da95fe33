// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"
#include "tests/support/shop_book.h"

#include <string>

namespace kontor::testing {

/// The ids of what fillPages() made.
struct PageGoods {
  domain::Id channel = 0;
  domain::Id supplier = 0;
  domain::Id otherSupplier = 0;
  domain::Id lamp = 0;
  domain::Id cup = 0;
  domain::Id warehouse = 0;
  domain::Id order = 0;
  domain::Id orderLine = 0;
  domain::Id listing = 0;
};

/// A small shop made through the records of the storage layer: two suppliers, two SKUs of the first one, 40 lamps in a
/// warehouse, a listing of the lamp, and an order of two lamps.
inline PageGoods fillPages(storage::Book& book) {
  PageGoods goods;
  const auto text = [](const char* value) { return domain::Value(std::string(value)); };
  book.write({.action = "import.file", .arguments = {{"file", "goods.csv"}}}, [&](storage::Writer& writer) {
    const auto add = [&](domain::Entity entity, const storage::FieldValues& values) {
      return storage::insertRecord(writer, book.vault(), entity, values);
    };
    using enum domain::Entity;
    goods.channel = add(Channel, {{"name", text("Amazon.de")},
                                  {"platform", text("amazon")},
                                  {"currency", text("EUR")},
                                  {"zone", text("Europe/Berlin")}});
    goods.supplier = add(Supplier, {{"code", text("S-1")},
                                    {"name", text("义乌灯具")},
                                    {"country", text("CN")},
                                    {"state", text("approved")},
                                    {"recipient", text("Chen Li")},
                                    {"phone", text("+86 579 1234567")}});
    goods.otherSupplier =
        add(Supplier, {{"code", text("S-2")}, {"name", text("Jingdezhen Pottery")}, {"state", text("candidate")}});
    goods.lamp = add(Sku, {{"code", text("LAMP-1")},
                           {"name", text("Brass lamp")},
                           {"name_zh", text("黄铜灯")},
                           {"weight", std::int64_t{850}},
                           {"supplier", goods.supplier}});
    goods.cup = add(Sku, {{"code", text("CUP-1")}, {"name", text("Tea cup")}, {"supplier", goods.supplier}});
    goods.warehouse = add(Warehouse, {{"code", text("YIWU")}, {"name", text("Yiwu store")}, {"kind", text("own")}});
    add(StockMove, {{"sku", goods.lamp},
                    {"warehouse", goods.warehouse},
                    {"bin", text("A-1")},
                    {"quantity", std::int64_t{40}},
                    {"reason", text("receipt")}});
    goods.listing = add(Listing, {{"channel", goods.channel},
                                  {"external_id", text("B0LAMP")},
                                  {"seller_sku", text("LAMP-1")},
                                  {"sku", goods.lamp},
                                  {"title", text("Brass lamp, hand made")},
                                  {"price", std::int64_t{399'000}},
                                  {"currency", text("EUR")},
                                  {"state", text("live")}});
    goods.order = add(SalesOrder, {{"external_id", text("302-1")},
                                   {"channel", goods.channel},
                                   {"kind", text("sale")},
                                   {"status", text("paid")},
                                   {"placed", std::int64_t{1'718'000'000}},
                                   {"currency", text("EUR")}});
    goods.orderLine = add(SalesOrderLine, {{"order", goods.order},
                                           {"seller_sku", text("LAMP-1")},
                                           {"sku", goods.lamp},
                                           {"title", text("Brass lamp")},
                                           {"quantity", std::int64_t{2}},
                                           {"unit_price", std::int64_t{399'000}}});
  });
  return goods;
}

}  // namespace kontor::testing
