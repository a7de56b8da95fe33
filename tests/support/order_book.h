// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"
#include "tests/support/shop_book.h"

#include <string>
#include <vector>

namespace kontor::testing {

inline constexpr std::int64_t kFirstPlaced = 1'704'103'200;  // 2024-01-01T10:00:00Z

/// Orders made through the records of the storage layer: one channel in Berlin, `count` orders an hour apart, the
/// newest last; totals 10.00, 11.00 … EUR; every third one paid, shipped, pending. Buyer of order n: "Wang n".
inline std::vector<domain::Id> fillOrders(storage::Book& book, int count) {
  std::vector<domain::Id> ids;
  book.write({.action = "import.file", .arguments = {{"file", "orders.csv"}}}, [&](storage::Writer& writer) {
    const storage::ContactVault& vault = book.vault();
    const domain::Id channel = storage::insertRecord(writer, vault, domain::Entity::Channel,
                                                     {{"name", std::string("Amazon.de")},
                                                      {"platform", std::string("amazon")},
                                                      {"currency", std::string("EUR")},
                                                      {"zone", std::string("Europe/Berlin")}});
    const char* states[] = {"paid", "shipped", "pending"};
    for (int i = 0; i < count; ++i) {
      const std::string number = "302-" + std::to_string(1000 + i);
      storage::FieldValues values = {{"external_id", number},
                                     {"channel", channel},
                                     {"kind", std::string("sale")},
                                     {"status", std::string(states[i % 3])},
                                     {"placed", kFirstPlaced + i * 3600},
                                     {"currency", std::string("EUR")},
                                     {"total", std::int64_t{100'000 + i * 10'000}},
                                     {"country", std::string(i % 2 == 0 ? "DE" : "FR")}};
      if (i < 50) {
        values.emplace_back("recipient", "Wang " + std::to_string(i));
        values.emplace_back("city", std::string("Köln"));
        values.emplace_back("email", "wang" + std::to_string(i) + "@example.org");
      }
      const domain::Id order = storage::insertRecord(writer, vault, domain::Entity::SalesOrder, values);
      storage::insertRecord(writer, vault, domain::Entity::SalesOrderLine,
                            {{"order", order},
                             {"seller_sku", std::string(i % 2 == 0 ? "LAMP-1" : "茶具-2")},
                             {"title", std::string("Brass lamp with a rather long name")},
                             {"quantity", std::int64_t{2}},
                             {"unit_price", std::int64_t{50'000 + i * 5'000}},
                             {"amount", std::int64_t{100'000 + i * 10'000}}});
      ids.push_back(order);
    }
  });
  return ids;
}

}  // namespace kontor::testing
