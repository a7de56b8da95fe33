// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/lib/big_book.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace kontor::benchmarks {
namespace {

// What stands before each statement: the numbers from 1, and for each a number that looks like chance.
constexpr std::string_view kNumberedRows =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0}),"
    " r(i, c) AS (SELECT i, (i * 2654435761) % 4294967291 FROM n)"
    " INSERT INTO {1}";

constexpr std::string_view kPickedWord = "json_extract('{}', '$[' || ((c / {}) % {}) || ']')";

std::string word(std::string_view json, int divisor, int count) {
  return fmt::format(fmt::runtime(kPickedWord), json, divisor, count);
}

struct Rows {
  std::string table;   ///< and its columns
  std::string select;  ///< their values, over `i` and `c`
};

std::vector<Rows> rowsOfAll() {
  const std::string thing = word(R"(["lamp","mug","vase","tray","clock","teapot","blanket","notebook"])", 7, 8);
  const std::string look =
      word(R"(["oak","brass","linen","slate","bamboo","felt","walnut","celadon","smoke","ash"])", 61, 10);
  const std::string chinese = word(R"(["台灯","马克杯","花瓶","托盘","挂钟","茶具","盖毯","笔记本"])", 7, 8);
  const std::string second = "1672531200 + (c % 63072000)";  // 2023 and 2024
  return {
      {"sku (id, code, name, name_zh, category, brand, weight_g, cost, cost_currency, supplier_id, state)",
       "i, printf('%s-%07d', upper(substr(" + thing + ", 1, 3)), i), " + look + " || ' ' || " + thing +
           " || ' ' || (c % 90 + 10) || ' cm', " + chinese + " || (c % 90 + 10) || '厘米', " + thing +
           ", 'Kontor', c % 4000 + 50, (c % 90000) * 100 + 5000, 'CNY', c % 50 + 1,"
           " iif(c % 17 = 0, 'phasing_out', 'active')"},
      {"stock_move (id, instant, day, sku_id, warehouse_id, bin, quantity, reason)",
       "i, " + second + ", date(" + second +
           ", 'unixepoch'), i, c % 3 + 1, char(65 + c % 20) || printf('-%02d', c % 60),"
           " c % 400 + 1, 'receipt'"},
      {"listing (id, channel_id, external_id, seller_sku, sku_id, title, price, currency, quantity, state, category)",
       "i, c % 4 + 1, printf('B%09d', i), printf('%07d-%d', i, c % 4), i, " + look + " || ' ' || " + thing +
           " || ', made by hand', (c % 9000) * 100 + 9900, 'EUR', c % 40, iif(c % 9 = 0, 'paused', 'live'), " + thing},
      {"sales_order (id, channel_id, external_id, status, placed, day, currency, gross, total, units, line_count, country)",
       "i, c % 4 + 1, printf('%03d-%07d', c % 900, i), iif(c % 200 = 0, 'paid', 'shipped'), " + second + ", date(" + second +
           ", 'unixepoch'), 'EUR', (c % 9000) * 100 + 9900, (c % 9000) * 100 + 9900, c % 5 + 1, 1, " +
           word(R"(["DE","US","FR","JP","GB","IT","ES","NL"])", 3, 8)},
      {"sales_order_line (id, order_id, seller_sku, sku_id, title, quantity, amount)",
       "i, i, printf('%07d', i), i, " + look + " || ' ' || " + thing + ", c % 5 + 1, (c % 9000) * 100 + 9900"},
      {"shipment (id, external_id, carrier, service, tracking_number, status, warehouse_id, shipped, promised, weight_g, "
       "cost,"
       " cost_currency)",
       "i, printf('P-%07d', i), " + word(R"(["DHL","DPD","YunExpress","China Post","USPS"])", 5, 5) +
           ", 'Standard', printf('YT%010d', c), iif(c % 30 = 0, 'in_transit', 'delivered'), c % 3 + 1, " + second + ", " +
           second + " + 864000, c % 4000 + 100, c % 200000, 'CNY'"},
      {"shipment_line (id, shipment_id, order_line_id, quantity, posted)", "i, i, i, c % 5 + 1, c % 5 + 1"},
      {"tracking_event (id, shipment_id, instant, status, place, text)",
       "i, i, " + second + " + 86400, 'in_transit', 'Bremen', 'Sorted at the depot'"},
      {"ticket (id, subject, phase, status, opened, due, priority, category, assignee, channel_id, order_id, sku_id)",
       "i, 'Where is my ' || " + thing +
           " || '?', iif(c % 3 = 0, 'pre_sale', 'after_sale'), iif(c % 40 = 0, 'open', 'closed'), " + second + ", " +
           second + " + 86400, 'normal', " + word(R"(["物流","退换货","破损","发票"])", 11, 4) + ", " +
           word(R"(["小岚","阿栖","Jun"])", 13, 3) + ", c % 4 + 1, i, i"},
  };
}

void insertPlaces(storage::Connection& connection) {
  connection.run(
      "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Amazon.de', 'amazon', 'EUR', 'Europe/Berlin'),"
      " (2, 'Shopify', 'shopify', 'EUR', 'Europe/Berlin'), (3, 'eBay', 'ebay', 'EUR', 'UTC'), (4, 'Etsy', 'etsy', 'EUR', "
      "'UTC')");
  connection.run("INSERT INTO warehouse (id, code) VALUES (1, 'SZ'), (2, 'DE1'), (3, 'US1')");
  connection.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)"
      " INSERT INTO supplier (id, code, name) SELECT i, printf('S%02d', i), printf('Supplier %02d', (i * 37) % 50) FROM n");
}

}  // namespace

std::unique_ptr<storage::Book> makeBigBook(const std::filesystem::path& path, std::int64_t rows) {
  auto book = storage::Book::create(path, {.baseCurrency = domain::Currency::fromCode("EUR").value()},
                                    storage::Environment::system());
  book->write({.action = "bench.fill"}, [](storage::Writer& writer) { insertPlaces(writer.connection()); });
  for (const Rows& kind : rowsOfAll()) {
    book->write({.action = "bench.fill"}, [&](storage::Writer& writer) {
      writer.connection().run(fmt::format(fmt::runtime(kNumberedRows), rows, kind.table) + " SELECT " + kind.select +
                              " FROM r");
    });
  }
  return book;
}

}  // namespace kontor::benchmarks
