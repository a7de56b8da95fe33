// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"
#include "storage/verify.h"
#include "tests/exchange/read_helpers.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// What the files of the profiles do to a book, and that the second time they do nothing.
class ProfileImportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_book = std::make_unique<kontor::testing::TemporaryBook>(); }
  void twice_data();
  void twice();
  void stockIsCounted();
  void fbaParcelsHoldTheirPieces();
  void parcelsWaitForTheirOrder();
  void costsFindTheirParcel();
  void productsBringCodesAndParts();
  void quotesNameSuppliers();
  void customersAreThoseOfTheOrders();
  void datesOfOrdersStay();
  void undoTakesAllBack();

 private:
  ImportPlan plan(const char* file, domain::Id channel = 0);
  ImportPlan import(const char* file, domain::Id channel = 0);
  std::int64_t number(const std::string& sql) { return (*m_book)->reader()->connection().integer(sql).value_or(-1); }
  std::string text(const std::string& sql) { return (*m_book)->reader()->connection().text(sql).value_or("-"); }

  std::unique_ptr<kontor::testing::TemporaryBook> m_book;
  domain::Id m_channel = 0;
};

ImportPlan ProfileImportTest::plan(const char* file, domain::Id channel) {
  ReadSettings settings;
  settings.currency = *domain::Currency::fromCode("EUR");
  settings.now = domain::Instant{1'700'000'000};
  auto read = readTestFile(file, settings);
  const bool needed = needsChannel(read.set->entity);
  auto made = makePlan(**m_book, std::move(read.set), needed ? channel : 0);
  made.newChannel = {file, std::string(profilePlatform(*read.recognition.profile)), "EUR", "UTC"};
  return made;
}

ImportPlan ProfileImportTest::import(const char* file, domain::Id channel) {
  auto made = plan(file, channel);
  m_channel = commitPlan(**m_book, made).channel;
  return made;
}

void ProfileImportTest::twice_data() {
  QTest::addColumn<QByteArray>("file");
  for (const char* file : {"shopee/orders_vn.csv",
                           "shopee/packing_list.csv",
                           "lazada/orders_my.csv",
                           "tiktok/orders_vn.csv",
                           "temu/orders.csv",
                           "mercado_libre/sales_new.csv",
                           "rakuten/orders_cp932.csv",
                           "tiendanube/ventas_latin1.csv",
                           "aliexpress/orders_new.csv",
                           "erp/manual_orders.csv",
                           "amazon/fba_shipments.txt",
                           "amazon/all_listings.txt",
                           "amazon/afn_inventory.txt",
                           "amazon/afn_inventory_by_country.txt",
                           "amazon/fba_inventory.txt",
                           "ebay/listing_template.csv",
                           "etsy/listings_de.csv",
                           "shopify/inventory_long.csv",
                           "shopify/inventory_wide.csv",
                           "shopify/customers.csv",
                           "shopify/customers_one_person_twice.csv",
                           "erp/products.csv",
                           "erp/supplier_quotes.csv",
                           "erp/tracking_numbers.csv",
                           "erp/tracking_query.csv",
                           "erp/shipping_costs.csv",
                           "carriers/andreani.csv",
                           "carriers/correo_argentino.csv"}) {
    QTest::newRow(file) << QByteArray(file);
  }
}

void ProfileImportTest::twice() {
  QFETCH(QByteArray, file);
  const auto first = import(file.constData());
  QCOMPARE(first.wrongCount, 0);
  QCOMPARE(first.newCount + first.doubtfulCount, static_cast<std::int64_t>(first.rows.size()));
  QCOMPARE(storage::verify(**m_book, true).findings.size(), 0u);
  const auto second = plan(file.constData(), m_channel);
  QCOMPARE(second.newCount + second.changedCount + second.doubtfulCount + second.wrongCount, 0);
  QCOMPARE(second.sameCount, static_cast<std::int64_t>(second.rows.size()));
}

void ProfileImportTest::stockIsCounted() {
  import("shopify/inventory_long.csv");
  QCOMPARE(number("SELECT sum(on_hand) FROM stock_level"), 8);
  QCOMPARE(
      number(
          "SELECT l.on_hand FROM stock_level l JOIN sku s ON s.id = l.sku_id JOIN warehouse w ON w.id = l.warehouse_id "
          "WHERE s.code = '0040' AND w.name = 'Lyon'"),
      3);
  QCOMPARE(text("SELECT group_concat(DISTINCT reason) FROM stock_move"), std::string("count"));
  // Three pieces leave by hand; the next file of the platform brings the book back to what it counted.
  m_book->run(
      "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason) SELECT 77, 1, '1970-01-01', "
      "sku_id, "
      "warehouse_id, -3, 'sale' FROM stock_move LIMIT 1");
  const auto again = import("shopify/inventory_long.csv");
  QCOMPARE(again.changedCount, 1);
  QCOMPARE(number("SELECT sum(on_hand) FROM stock_level"), 8);
  import("amazon/afn_inventory.txt");
  QCOMPARE(text("SELECT kind FROM warehouse WHERE code = 'FBA'"), std::string("fba"));
  QCOMPARE(number("SELECT on_hand FROM stock_level WHERE bin = 'unsellable'"), 3);
  QCOMPARE(number("SELECT count(*) FROM sku_code WHERE kind = 'fnsku' AND scope = 'amazon'"), 2);
}

void ProfileImportTest::fbaParcelsHoldTheirPieces() {
  import("amazon/fba_shipments.txt");
  QCOMPARE(number("SELECT count(*) FROM shipment"), 3);
  QCOMPARE(number("SELECT sum(quantity) FROM shipment_line"), 8);
  QCOMPARE(number("SELECT sum(l.quantity) FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id WHERE "
                  "s.tracking_number = "
                  "'JJD1'"),
           3);  // two lamps and a cup
  QCOMPARE(number("SELECT sum(l.quantity) FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id WHERE "
                  "s.tracking_number = "
                  "'JJD2'"),
           1);
  QCOMPARE(number("SELECT count(*) FROM shipment s JOIN warehouse w ON w.id = s.warehouse_id WHERE w.kind = 'fba' AND "
                  "s.status = "
                  "'shipped' AND s.carrier = 'DHL'"),
           3);
}

void ProfileImportTest::parcelsWaitForTheirOrder() {
  const auto early = import("erp/tracking_query.csv");
  QCOMPARE(early.doubtfulCount, 2);  // neither order is known
  QCOMPARE(early.set->doubtful.front().code, std::string("unknown_order"));
  QCOMPARE(number("SELECT count(*) FROM shipment_line"), 0);
  QCOMPARE(number("SELECT sum(cost) FROM shipment WHERE cost_currency = 'CNY'"), 675'000);
  import("shopify/orders_71.csv");  // brings #1001
  const auto late = import("erp/tracking_query.csv");
  QCOMPARE(late.changedCount, 1);
  QCOMPARE(number("SELECT count(*) FROM shipment"), 2);
  QCOMPARE(number("SELECT sum(l.quantity) FROM shipment_line l"),
           number("SELECT units FROM sales_order WHERE external_id = '#1001'"));
}

void ProfileImportTest::costsFindTheirParcel() {
  import("shopify/orders_71.csv");
  import("erp/tracking_numbers.csv");  // RX0001CN for #1001
  QCOMPARE(text("SELECT carrier FROM shipment WHERE tracking_number = 'RX0001CN'"), std::string("China Post"));
  QCOMPARE(number("SELECT count(*) FROM shipment_line"),
           number("SELECT line_count FROM sales_order WHERE external_id = '#1001'"));
  const auto costs = import("erp/shipping_costs.csv");
  QCOMPARE(costs.changedCount, 1);  // by the order's number
  QCOMPARE(number("SELECT cost FROM shipment WHERE tracking_number = 'RX0001CN'"), 120'000);
  QCOMPARE(number("SELECT weight_g FROM shipment WHERE tracking_number = 'RX0002CN'"), 400);
}

void ProfileImportTest::productsBringCodesAndParts() {
  import("erp/products.csv");
  QCOMPARE(number("SELECT count(*) FROM sku"), 3);  // the kit stands before its parts
  QCOMPARE(text("SELECT name FROM sku WHERE code = 'SHOE-30'"), std::string("Shoe 30"));
  QCOMPARE(number("SELECT sum(k.quantity) FROM kit_component k JOIN sku s ON s.id = k.kit_id WHERE s.code = 'KIT-1'"),
           3);
  QCOMPARE(number("SELECT count(*) FROM sku_code c JOIN sku s ON s.id = c.sku_id WHERE s.code = 'SHOE-30' AND kind = "
                  "'seller_sku'"),
           2);
  QCOMPARE(text("SELECT p.name FROM sku s JOIN supplier p ON p.id = s.supplier_id WHERE s.code = 'SHOE-35'"),
           std::string("义乌鞋厂"));
  QCOMPARE(number("SELECT cost FROM sku WHERE code = 'SHOE-35' AND cost_currency = 'CNY'"), 825'000);
}

void ProfileImportTest::quotesNameSuppliers() {
  import("erp/supplier_quotes.csv");
  QCOMPARE(number("SELECT count(*) FROM supplier"), 2);
  QCOMPARE(number("SELECT count(*) FROM supplier_price WHERE currency = 'CNY' AND min_quantity = 1"), 3);
  QCOMPARE(number("SELECT p.price FROM supplier_price p JOIN supplier s ON s.id = p.supplier_id JOIN sku k ON k.id = "
                  "p.sku_id WHERE "
                  "k.code = 'SHOE-30' AND s.name = '温州鞋厂'"),
           800'000);
}

void ProfileImportTest::customersAreThoseOfTheOrders() {
  import("shopify/orders_71.csv");
  const auto before = number("SELECT count(*) FROM customer");
  const auto customers = import("shopify/customers.csv", m_channel);
  QCOMPARE(customers.changedCount, 1);  // dee@example.org has ordered
  QCOMPARE(number("SELECT count(*) FROM customer"), before + 2);
  QCOMPARE(text("SELECT tags FROM customer WHERE external_id = '5897398649016'"), std::string("vip"));
  const auto reader = (*m_book)->reader();
  const auto contact = number(
      "SELECT t.id FROM contact t JOIN customer c ON c.id = t.customer_id WHERE c.external_id = '5897398649017'");
  const auto opened = (*m_book)->vault().open(*reader, contact);
  QVERIFY(opened.has_value());
  QCOMPARE(std::string(opened->get("phone")), std::string("+56 9 1195 0000"));
  QCOMPARE(std::string(opened->get("recipient")), std::string("Lu"));
}

void ProfileImportTest::datesOfOrdersStay() {
  import("erp/manual_orders.csv");
  m_book->run("UPDATE sales_order SET placed = placed - 864000, day = '2023-11-04' WHERE external_id = '0033'");
  const auto again = plan("erp/manual_orders.csv", m_channel);
  QCOMPARE(again.sameCount, 2);  // the file has no dates; those of the book stay
}

void ProfileImportTest::undoTakesAllBack() {
  for (const char* file :
       {"amazon/fba_shipments.txt", "lazada/orders_my.csv", "tiktok/orders_vn.csv", "tiendanube/ventas_latin1.csv",
        "erp/products.csv", "shopify/customers.csv", "erp/supplier_quotes.csv"}) {
    auto made = plan(file);
    const auto entry = commitPlan(**m_book, made).entry;
    (*m_book)->undo(entry.seq);
  }
  for (const char* table : {"sales_order", "shipment", "shipment_line", "stock_move", "sku", "sku_code",
                            "kit_component", "customer", "contact", "supplier", "supplier_price", "warehouse"}) {
    QCOMPARE(number(std::string("SELECT count(*) FROM ") + table), 0);
  }
}

QTEST_GUILESS_MAIN(ProfileImportTest)
#include "profile_import_test.moc"
