// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/order_customer.h"

#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "storage/manual_order.h"
#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::exchange;
using domain::Entity;
using kontor::testing::GoodsBook;
using storage::FieldValues;

namespace {

/// The customer that an order by hand gets; 0 = none.
domain::Id orderBy(GoodsBook& shop, domain::Id channel, FieldValues buyer) {
  buyer.emplace_back("channel", channel);
  return shop.write([&](storage::Writer& writer) {
    const domain::Id customer = customerOfOrder(writer, shop.book->vault(), buyer);
    if (customer != 0) buyer.emplace_back("customer", customer);
    createOrder(writer, shop.book->vault(), buyer, {{{"sku", shop.cup}, {"quantity", std::int64_t{1}}}});
    return customer;
  });
}

std::string text(const char* value) { return value; }

}  // namespace

class OrderCustomerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesAndFindsAgain();
  void asksWhatThePlatformTells();
  void aNameIsNoIdentity();
  void isTheOneThatImportsFind();
};

void OrderCustomerTest::makesAndFindsAgain() {
  GoodsBook shop;
  const auto anna = orderBy(shop, shop.channel, {{"email", text("anna@mail.example")}, {"country", text("DE")}});
  QVERIFY(anna != 0);
  QCOMPARE(shop.text("SELECT country || ' ' || channel_id FROM customer"),
           std::optional("DE " + std::to_string(shop.channel)));
  QCOMPARE(orderBy(shop, shop.channel, {{"email", text(" Anna@Mail.example ")}}), anna);
  QVERIFY(orderBy(shop, shop.channel, {{"email", text("bea@mail.example")}}) != anna);
  const auto other = shop.insert(Entity::Channel, {{"name", text("Amazon.fr")},
                                                   {"platform", text("amazon")},
                                                   {"currency", text("EUR")},
                                                   {"zone", text("Europe/Paris")}});
  QVERIFY2(orderBy(shop, other, {{"email", text("anna@mail.example")}}) != anna, "each shop has its own customers");
  // The sealed contact is the customer's.
  QCOMPARE(shop.integer("SELECT count(*) FROM contact c JOIN sales_order o ON o.contact_id = c.id"
                        " AND o.customer_id = c.customer_id"),
           std::optional<std::int64_t>(4));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY(shop.undo());
  QCOMPARE(shop.integer("SELECT count(*) FROM customer"), std::optional<std::int64_t>(2));
}

void OrderCustomerTest::asksWhatThePlatformTells() {
  GoodsBook shop;
  const auto etsy = shop.insert(Entity::Channel, {{"name", text("Etsy")},
                                                  {"platform", text("etsy")},
                                                  {"currency", text("GBP")},
                                                  {"zone", text("Europe/London")}});
  // Etsy's files tell buyers apart by their user name; whatever else is known of them.
  const auto mei = orderBy(shop, etsy, {{"buyer_username", text("mei88")}, {"email", text("mei@mail.example")}});
  QCOMPARE(orderBy(shop, etsy, {{"buyer_username", text("mei88")}}), mei);
  QVERIFY(orderBy(shop, etsy, {{"email", text("mei@mail.example")}}) != mei);
  QVERIFY(orderBy(shop, etsy, {{"phone", text("+44 20 7946 0000")}}) != 0);
}

void OrderCustomerTest::aNameIsNoIdentity() {
  GoodsBook shop;
  QCOMPARE(orderBy(shop, shop.channel, {{"buyer_name", text("Anna Schmidt")}}), domain::Id{0});
  QCOMPARE(orderBy(shop, shop.channel, {}), domain::Id{0});
  QCOMPARE(shop.integer("SELECT count(*) FROM customer"), std::optional<std::int64_t>(0));
  QCOMPARE(shop.integer("SELECT count(*) FROM contact"), std::optional<std::int64_t>(1));
}

void OrderCustomerTest::isTheOneThatImportsFind() {
  GoodsBook shop;
  const auto channel = shop.insert(Entity::Channel, {{"name", text("Shopify")},
                                                     {"platform", text("shopify")},
                                                     {"currency", text("EUR")},
                                                     {"zone", text("Europe/Berlin")}});
  const auto early = orderBy(shop, channel, {{"email", text("buyer001@example.com")}});
  const std::filesystem::path file = KONTOR_TEST_DATA "/first/shopify_orders.csv";
  const ProfileCatalog catalog = ProfileCatalog::builtIn();
  const Recognition recognition = recognise(file, catalog);
  ReadSettings settings;
  settings.zone = "Europe/Berlin";
  const ImportPlan plan = makePlan(*shop.book, readFile(file, recognition, settings), channel);
  QVERIFY(plan.newCount > 0);
  commitPlan(*shop.book, plan);
  // The file's first order is of that buyer: it went to the customer who was made by hand.
  QCOMPARE(shop.integer("SELECT customer_id FROM sales_order WHERE external_id = '#1001'"), std::optional(early));
  const auto customers = shop.integer("SELECT count(*) FROM customer");
  const auto known = shop.integer("SELECT customer_id FROM sales_order WHERE external_id = '#1002'");
  const auto contact = shop.integer("SELECT contact_id FROM sales_order WHERE external_id = '#1002'").value_or(0);
  const auto data = shop.book->vault().open(*shop.book->reader(), contact);
  QVERIFY(data && !data->get("email").empty());
  QCOMPARE(std::optional(orderBy(shop, channel, {{"email", std::string(data->get("email"))}})), known);
  QCOMPARE(shop.integer("SELECT count(*) FROM customer"), customers);
}

QTEST_GUILESS_MAIN(OrderCustomerTest)
#include "order_customer_test.moc"
