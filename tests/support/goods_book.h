// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"
#include "tests/storage/book_fixture.h"

#include <string>

namespace kontor::testing {

/// A book in CNY with a channel on Amazon (EUR, Berlin), two SKUs and two warehouses; its clock stands at
/// 2023-11-14T22:13:20Z. Each call below is one entry of the journal.
struct GoodsBook : NewBook {
  storage::JournalEntry lastEntry;
  domain::Id channel = insert(domain::Entity::Channel, {{"name", std::string("Amazon.de")},
                                                        {"platform", std::string("amazon")},
                                                        {"currency", std::string("EUR")},
                                                        {"zone", std::string("Europe/Berlin")}});
  domain::Id cup = insert(domain::Entity::Sku, {{"code", std::string("CUP")}, {"name", std::string("Cup")}});
  domain::Id lamp = insert(domain::Entity::Sku, {{"code", std::string("LAMP")}, {"name_zh", std::string("灯")}});
  domain::Id yiwu = insert(domain::Entity::Warehouse, {{"code", std::string("YIWU")}});
  domain::Id hamburg = insert(domain::Entity::Warehouse, {{"code", std::string("HAM")}});

  template <typename Change>
  auto write(Change change) {
    decltype(change(std::declval<storage::Writer&>())) result{};
    lastEntry = book->write({.action = "test"}, [&](storage::Writer& writer) { result = change(writer); });
    return result;
  }
  domain::Id insert(domain::Entity entity, const storage::FieldValues& values) {
    return write([&](storage::Writer& writer) { return storage::insertRecord(writer, book->vault(), entity, values); });
  }
  void update(domain::Entity entity, domain::Id id, const storage::FieldValues& values) {
    lastEntry = book->write({.action = "test"}, [&](storage::Writer& writer) {
      storage::updateRecord(writer, book->vault(), entity, id, values);
    });
  }
  void remove(domain::Entity entity, domain::Id id) {
    lastEntry = book->write({.action = "test"}, [&](storage::Writer& writer) { deleteRecord(writer, entity, id); });
  }
  bool undo() { return book->undo(lastEntry.seq).entry.has_value(); }

  /// An order with one line; `sku` 0: not mapped.
  domain::Id order(const std::string& number, const std::string& status, const std::string& code, domain::Id sku,
                   std::int64_t quantity, domain::Id ofChannel = 0) {
    return write([&](storage::Writer& writer) {
      const domain::Id id = storage::insertRecord(writer, book->vault(), domain::Entity::SalesOrder,
                                                  {{"external_id", number},
                                                   {"channel", ofChannel == 0 ? channel : ofChannel},
                                                   {"kind", std::string("sale")},
                                                   {"status", status},
                                                   {"placed", std::int64_t{1'699'000'000}},
                                                   {"currency", std::string("EUR")}});
      storage::FieldValues line = {
          {"order", id}, {"seller_sku", code}, {"title", "Title of " + number}, {"quantity", quantity}};
      if (sku != 0) line.emplace_back("sku", sku);
      storage::insertRecord(writer, book->vault(), domain::Entity::SalesOrderLine, line);
      return id;
    });
  }
  domain::Id lineOf(domain::Id orderId) {
    return integer("SELECT min(id) FROM sales_order_line WHERE order_id = " + std::to_string(orderId)).value_or(0);
  }
};

/// The code of the std::invalid_argument that a function ends with.
template <typename Function>
std::string refusalOf(Function&& function) {
  try {
    function();
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return {};
}

}  // namespace kontor::testing
