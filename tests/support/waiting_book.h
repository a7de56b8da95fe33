// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "tests/support/shop_book.h"

#include <string>

namespace kontor::testing {

/// A book in which every rule of Today has something to say at newBook()'s clock, 2024-06-15T10:00:00Z, one row each
/// unless a comment says otherwise. Ids are fixed, far from those that the book gives.
inline void fillWaiting(storage::Book& book) {
  book.write({.action = "import.file", .arguments = {{"file", "orders.csv"}}}, [](storage::Writer& writer) {
    ShopWriter shop(writer);
    shop.channel(1, "Amazon.de", "amazon", "EUR", "Europe/Berlin");
    shop.channel(2, "Shopify – Lantern & Loom", "shopify", "USD", "America/New_York");
    const auto run = [&writer](const std::string& sql) { writer.connection().run(sql); };
    run("INSERT INTO supplier (id, code, name) VALUES (5001, 'S-01', '义乌市明灯工艺品有限公司'), (5002, 'S-02', 'Blue "
        "Kiln Pottery');"
        "INSERT INTO sku (id, code, name, name_zh, supplier_id) VALUES"
        " (5001, 'LAMP-BRASS-01', 'Brass lamp', '黄铜台灯', 5001), (5002, 'VASE-BLUE', 'Blue vase', '青花瓶', 5002),"
        " (5003, 'CUSHION-45', 'Cushion 45 cm', '靠垫', 5001);"
        "INSERT INTO warehouse (id, code, name) VALUES (5001, 'NB', 'Ningbo');");
    // Two late orders, one due today; low stock (two) out of sixty lamps and eight vases sold.
    run("INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, "
        "line_count, ship_by,"
        " hold_reason) VALUES"
        " (5001, 1, '302-7719034-1180', 'paid', unixepoch('2024-06-11'), '2024-06-11', 'EUR', 899000, 30, 1,"
        "  unixepoch('2024-06-14 16:00'), ''),"
        " (5002, 1, '302-7719051-4477', 'paid', unixepoch('2024-06-10'), '2024-06-10', 'EUR', 899000, 30, 1,"
        "  unixepoch('2024-06-12 16:00'), ''),"
        " (5003, 2, '#1042', 'partly_shipped', unixepoch('2024-06-14'), '2024-06-14', 'USD', 249000, 8, 1,"
        "  unixepoch('2024-06-16 04:00'), ''),"
        " (5004, 2, '#1039', 'on_hold', unixepoch('2024-06-12'), '2024-06-12', 'USD', 129000, 1, 1, NULL, 'address'),"
        " (5005, 1, '302-7719001-0012', 'shipped', unixepoch('2024-06-13'), '2024-06-13', 'EUR', 129000, 3, 2, NULL, "
        "'');"
        "INSERT INTO sales_order_line (id, order_id, seller_sku, sku_id, title, quantity, amount) VALUES"
        " (5001, 5001, 'LAMP-BRASS-01', 5001, 'Brass lamp', 30, 899000), (5002, 5002, 'LAMP-BRASS-01', 5001, 'Brass "
        "lamp', 30,"
        "  899000), (5003, 5003, 'VASE-BLUE', 5002, 'Blue vase', 8, 249000), (5004, 5004, 'CUSHION-45', 5003, "
        "'Cushion', 1, 129000),"
        " (5005, 5005, 'LL-RUG-120x180', NULL, 'Rug', 2, 79000), (5006, 5005, 'LL-YARN-RUST', NULL, 'Yarn', 1, 50000);"
        "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason) VALUES"
        " (5001, 1, '2024-01-01', 5001, 5001, 72, 'receipt'), (5002, 1, '2024-01-01', 5002, 5001, 5, 'receipt'),"
        " (5003, 1, '2024-01-01', 5003, 5001, 90, 'receipt');");
    // Three codes without a SKU: two of lines, one of a listing.
    run("INSERT INTO listing (id, channel_id, external_id, seller_sku, title) VALUES"
        " (5001, 1, 'B0LISTING1', 'LL-THROW-GREY', 'Grey throw');"
        "INSERT INTO shipment (id, external_id, tracking_number, carrier, status, shipped, promised) VALUES"
        " (5001, 'P-1', '00340434161094015902', 'DHL', 'exception', unixepoch('2024-06-06'), unixepoch('2024-06-10')),"
        " (5002, 'P-2', 'LX000234617CN', 'China Post', 'in_transit', unixepoch('2024-05-28'), unixepoch('2024-06-12')),"
        " (5003, 'P-3', 'YT2416212222003317', 'YunExpress', 'shipped', unixepoch('2024-06-08'), NULL);"
        // Two vases that left Ningbo and are still counted there.
        "INSERT INTO shipment (id, external_id, status, shipped, delivered, warehouse_id) VALUES"
        " (5004, 'P-4', 'delivered', unixepoch('2024-06-01'), unixepoch('2024-06-05'), 5001);"
        "INSERT INTO shipment_line (id, shipment_id, order_line_id, quantity, posted) VALUES (5004, 5004, 5003, 2, 0);"
        "INSERT INTO tracking_event (id, shipment_id, instant, status, text) VALUES"
        " (5001, 5001, unixepoch('2024-06-13 08:00'), 'held', 'Held at customs, papers missing'),"
        " (5002, 5002, unixepoch('2024-06-03 09:00'), 'moving', 'Left the sorting centre');");
    run("INSERT INTO ticket (id, subject, status, opened, due, priority, channel_id, first_response) VALUES"
        " (5001, 'Lamp arrived with a dent', 'open', unixepoch('2024-06-14 06:00'), unixepoch('2024-06-15 06:00'), "
        "'urgent', 1, NULL),"
        " (5002, 'Which bulb fits?', 'open', unixepoch('2024-06-10'), unixepoch('2024-06-11'), 'normal', 2, "
        "unixepoch('2024-06-10'));"
        "INSERT INTO message (id, ticket_id, instant, direction) VALUES (5001, 5001, unixepoch('2024-06-14 06:00'), "
        "'in'),"
        " (5002, 5002, unixepoch('2024-06-12 12:00'), 'in');"
        "INSERT INTO supplier_document (id, supplier_id, kind, number, expires) VALUES"
        " (5001, 5001, 'licence', '91330782MA2E', '2024-06-10'), (5002, 5002, 'audit', 'BSCI-2231', '2024-07-01');"
        "INSERT INTO certificate (id, sku_id, kind, market, number, expires) VALUES"
        " (5001, 5001, 'CE', 'DE', 'CE-2021-118', '2024-07-20');");
    // A file every second day, then none for six.
    run("INSERT INTO import_run (id, instant, file_name, file_size, file_hash, profile, channel_id, encoding, "
        "row_count, new_count,"
        " changed_count, same_count, wrong_count) VALUES"
        " (5001, unixepoch('2024-06-05 08:00'), 'a.txt', 1, 'a', 'amazon_orders', 1, 'utf-8', 1, 1, 0, 0, 0),"
        " (5002, unixepoch('2024-06-07 08:00'), 'b.txt', 1, 'b', 'amazon_orders', 1, 'utf-8', 1, 1, 0, 0, 0),"
        " (5003, unixepoch('2024-06-09 08:00'), 'c.txt', 1, 'c', 'amazon_orders', 1, 'utf-8', 1, 1, 0, 0, 0);");
  });
}

}  // namespace kontor::testing
