// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/decimal.h"
#include "storage/book.h"

#include <SQLiteCpp/Statement.h>

#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kontor::testing {

inline domain::Day day(std::string_view iso) { return *domain::Day::fromIso(iso); }
inline domain::Currency currency(std::string_view code) { return *domain::Currency::fromCode(code); }

/// A clock that stands still and a source of bytes that repeats itself.
inline storage::Environment fixedEnvironment(std::string_view now = "2024-06-15T10:00:00Z") {
  auto state = std::make_shared<std::uint64_t>(0x9e3779b97f4a7c15);
  storage::Environment environment;
  environment.now = [instant = *domain::Instant::fromIso(now)] { return instant; };
  environment.random = [state](std::span<std::byte> bytes) {
    for (std::byte& byte : bytes) {
      *state = *state * 6364136223846793005u + 1442695040888963407u;
      byte = static_cast<std::byte>(*state >> 56);
    }
  };
  environment.user = "wang";
  return environment;
}

/// One order of a test, with one line.
struct ShopOrder {
  std::string number;
  std::string day;
  std::int64_t amount = 0;  ///< ten-thousandths
  std::string country = "DE";
  std::string sku = "CUP";
  domain::Id channel = 1;
  domain::Id customer = 0;  ///< 0: unknown
  std::string currency = "EUR";
  std::string status = "shipped";
  std::int64_t units = 1;
};

/// Writes orders into a book by plain SQL, so that a test of the window needs no file. Channels 1 and 2 and the
/// customers that are named come into being with the first order that needs them.
class ShopWriter {
 public:
  explicit ShopWriter(storage::Writer& writer) : m_writer(writer) {}

  void channel(domain::Id id, const std::string& name, const std::string& platform, const std::string& code,
               const std::string& zone) {
    SQLite::Statement insert(m_writer.connection().db(),
                             "INSERT INTO channel (id, name, platform, currency, zone) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, id);
    insert.bind(2, name);
    insert.bind(3, platform);
    insert.bind(4, code);
    insert.bind(5, zone);
    insert.exec();
  }

  void customer(domain::Id id, domain::Id channelId) {
    SQLite::Statement insert(m_writer.connection().db(),
                             "INSERT OR IGNORE INTO customer (id, channel_id, external_id, match) VALUES (?, ?, ?, ?)");
    const std::string match = "customer-" + std::to_string(id);
    insert.bind(1, id);
    insert.bind(2, channelId);
    insert.bind(3, match);
    insert.bind(4, match.data(), static_cast<int>(match.size()));
    insert.exec();
  }

  void order(const ShopOrder& order) {
    if (order.customer != 0) customer(order.customer, order.channel);
    const domain::Id id = m_writer.newId("sales_order");
    SQLite::Statement insert(
        m_writer.connection().db(),
        "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, line_count,"
        " total, country, customer_id) VALUES (?1, ?2, ?3, ?4, unixepoch(?5) + 43200, ?5, ?6, ?7, ?8, 1, ?7, ?9,"
        " nullif(?10, 0))");
    insert.bind(1, id);
    insert.bind(2, order.channel);
    insert.bind(3, order.number);
    insert.bind(4, order.status);
    insert.bind(5, order.day);
    insert.bind(6, order.currency);
    insert.bind(7, order.amount);
    insert.bind(8, order.units);
    insert.bind(9, order.country);
    insert.bind(10, order.customer);
    insert.exec();
    line(id, order);
  }

  void rate(const std::string& isoDay, const std::string& quote, std::int64_t billionths) {
    SQLite::Statement insert(m_writer.connection().db(),
                             "INSERT INTO fx_rate (id, source, day, base, quote, rate) VALUES (?, 'ecb', ?, 'EUR', ?, ?)");
    insert.bind(1, m_writer.newId("fx_rate"));
    insert.bind(2, isoDay);
    insert.bind(3, quote);
    insert.bind(4, billionths);
    insert.exec();
  }

 private:
  void line(domain::Id id, const ShopOrder& order) {
    SQLite::Statement insert(m_writer.connection().db(),
                             "INSERT INTO sales_order_line (id, order_id, seller_sku, title, quantity, unit_price, amount)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6 / ?5, ?6)");
    insert.bind(1, m_writer.newId("sales_order_line"));
    insert.bind(2, id);
    insert.bind(3, order.sku);
    insert.bind(4, "Title of " + order.sku);
    insert.bind(5, order.units);
    insert.bind(6, order.amount);
    insert.exec();
  }

  storage::Writer& m_writer;
};

inline std::unique_ptr<storage::Book> newBook(const QTemporaryDir& folder, const std::string& code = "EUR",
                                              std::string_view now = "2024-06-15T10:00:00Z") {
  const auto path = folder.filePath(QStringLiteral("shop.kontor")).toStdString();
  return storage::Book::create(path, {currency(code), 0}, fixedEnvironment(now));
}

/// Three shops over two and a half years up to the first half of June 2024, the same in every run: growth, seasons,
/// returning buyers, some cancellations; orders in pounds from 2024 on have no rate.
inline void fillShop(storage::Book& book) {
  book.write({.action = "import.file", .arguments = {{"file", "orders-2024.csv"}}}, [](storage::Writer& writer) {
    ShopWriter shop(writer);
    shop.channel(1, "Amazon.de", "amazon", "EUR", "Europe/Berlin");
    shop.channel(2, "Shopify – Lantern & Loom", "shopify", "USD", "America/New_York");
    shop.channel(3, "eBay UK", "ebay", "GBP", "Europe/London");
    const char* skus[] = {"LAMP-BRASS-01", "LAMP-OAK-02", "LOOM-KIT", "YARN-INDIGO", "YARN-RUST", "CUSHION-45",
                          "CUSHION-60",    "RUG-120x180", "RUG-160x230", "THROW-GREY", "茶具-青花", "SHADE-LINEN-XL-EXTRA-LONG-CODE-2023"};
    const char* countries[][3] = {{"DE", "AT", "FR"}, {"US", "CA", "AU"}, {"GB", "IE", "ES"}};
    const char* currencies[] = {"EUR", "USD", "GBP"};
    std::uint64_t seed = 42;
    const auto next = [&seed](std::uint64_t bound) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      return (seed >> 33) % bound;
    };
    int number = 1000;
    const domain::Day first = day("2022-01-03");
    const domain::Day last = day("2024-06-13");
    for (domain::Day at = first; at <= last; at = at.plusDays(1)) {
      const auto month = static_cast<unsigned>(at.ymd().month());
      const auto busy = 1 + (month >= 10 ? 2u : 0u) + static_cast<unsigned>(first.daysUntil(at) / 300);
      for (std::uint64_t count = next(busy + 2); count > 0; --count) {
        const auto channel = next(10) < 5 ? 0u : next(10) < 7 ? 1u : 2u;
        ShopOrder order;
        order.number = "30" + std::to_string(channel) + "-" + std::to_string(++number);
        order.day = at.iso();
        order.amount = static_cast<std::int64_t>(199'000 + next(60) * 25'000);
        order.country = countries[channel][next(10) < 7 ? 0 : 1 + next(2)];
        order.sku = skus[next(next(2) == 0 ? 4 : 12)];
        order.channel = channel + 1;
        order.customer = static_cast<domain::Id>(channel * 1000 + 1 + next(260));
        order.currency = currencies[channel];
        order.status = next(100) < 6 ? "cancelled" : "shipped";
        order.units = static_cast<std::int64_t>(1 + next(3));
        shop.order(order);
      }
      // No pound rate since 2024: what was sold in pounds then cannot be converted.
      shop.rate(at.iso(), "USD", 1'080'000'000 + static_cast<std::int64_t>(next(40)) * 1'000'000);
      if (at < day("2024-01-01")) shop.rate(at.iso(), "GBP", 850'000'000 + static_cast<std::int64_t>(next(20)) * 1'000'000);
    }
  });
}

}  // namespace kontor::testing
