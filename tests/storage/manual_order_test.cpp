// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manual_order.h"

#include "storage/code_mapping.h"
#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::GoodsBook;
using kontor::testing::refusalOf;

namespace {

domain::Id make(GoodsBook& shop, const FieldValues& order, const std::vector<FieldValues>& lines) {
  return shop.write([&](Writer& writer) { return createOrder(writer, shop.book->vault(), order, lines); });
}

std::string rowOf(GoodsBook& shop, const std::string& columns, const std::string& table, domain::Id id) {
  return shop.text("SELECT concat_row FROM (SELECT " + columns + " AS concat_row FROM " + table +
                   " WHERE id = " + std::to_string(id) + ")")
      .value_or("-");
}

std::string codesOf(const domain::Issues& issues) {
  std::string codes;
  for (const auto& issue : issues) {
    codes += (codes.empty() ? "" : " ") + std::to_string(issue.line) + ":" + issue.field + ":" + issue.code;
  }
  return codes;
}

}  // namespace

class ManualOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fillsInWhatIsLeftOut();
  void keepsWhatIsStated();
  void namesGoodsEitherWay();
  void numbersOrders();
  void checksBeforehand();
  void refusesAndLeavesNothing();
  void sealsTheBuyer();
};

void ManualOrderTest::fillsInWhatIsLeftOut() {
  GoodsBook shop;
  const auto order = make(shop, {{"channel", shop.channel}},
                          {{{"sku", shop.cup}, {"quantity", std::int64_t{2}}, {"unit_price", std::int64_t{50'000}}},
                           {{"sku", shop.lamp}, {"quantity", std::int64_t{1}}}});
  QCOMPARE(rowOf(shop,
                 "external_id || ' ' || kind || ' ' || status || ' ' || placed || ' ' || day || ' ' || currency || ' ' ||"
                 " gross || ' ' || units || ' ' || line_count",
                 "sales_order", order),
           std::string("M-1 sale pending 1700000000 2023-11-14 EUR 100000 3 2"));
  QCOMPARE(rowOf(shop, "seller_sku || ' ' || title || ' ' || amount", "sales_order_line", shop.lineOf(order)),
           std::string("CUP Cup 100000"));
  QCOMPARE(rowOf(shop, "seller_sku || ' ' || title", "sales_order_line", shop.lineOf(order) + 1), std::string("LAMP 灯"));
  QVERIFY(shop.undo());
  QCOMPARE(shop.integer("SELECT count(*) FROM sales_order_line"), std::optional<std::int64_t>(0));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void ManualOrderTest::keepsWhatIsStated() {
  GoodsBook shop;
  const auto order = make(shop, {{"channel", shop.channel}, {"external_id", std::string("PHONE-7")},
                                 {"status", std::string("paid")}, {"currency", std::string("usd")},
                                 {"placed", std::int64_t{1'690'000'000}}},
                          {{{"sku", shop.cup}, {"title", std::string("Blue cup")}, {"seller_sku", std::string("B-1")},
                            {"quantity", std::int64_t{2}}, {"unit_price", std::int64_t{50'000}},
                            {"amount", std::int64_t{90'000}}}});
  QCOMPARE(rowOf(shop, "external_id || ' ' || status || ' ' || placed || ' ' || currency || ' ' || gross", "sales_order", order),
           std::string("PHONE-7 paid 1690000000 USD 90000"));
  QCOMPARE(rowOf(shop, "seller_sku || ' ' || title", "sales_order_line", shop.lineOf(order)), std::string("B-1 Blue cup"));
}

void ManualOrderTest::namesGoodsEitherWay() {
  GoodsBook shop;
  shop.write([&](Writer& writer) { return mapCode(writer, "amazon", "C-1", shop.cup, 1).lines; });
  const auto order = make(shop, {{"channel", shop.channel}},
                          {{{"seller_sku", std::string("C-1")}, {"quantity", std::int64_t{1}}},
                           {{"seller_sku", std::string("LAMP")}, {"quantity", std::int64_t{1}}},
                           {{"seller_sku", std::string("NEW")}, {"title", std::string("New")}, {"quantity", std::int64_t{1}}}});
  const auto line = shop.lineOf(order);
  QCOMPARE(rowOf(shop, "sku_id || ' ' || title", "sales_order_line", line), std::to_string(shop.cup) + " Cup");
  QCOMPARE(rowOf(shop, "sku_id", "sales_order_line", line + 1), std::to_string(shop.lamp));
  QCOMPARE(rowOf(shop, "coalesce(sku_id, 'none') || ' ' || title", "sales_order_line", line + 2), std::string("none New"));
}

void ManualOrderTest::numbersOrders() {
  GoodsBook shop;
  const std::vector<FieldValues> line = {{{"sku", shop.cup}, {"quantity", std::int64_t{1}}}};
  make(shop, {{"channel", shop.channel}, {"external_id", std::string("M-2")}}, line);
  const auto second = make(shop, {{"channel", shop.channel}}, line);
  QCOMPARE(rowOf(shop, "external_id", "sales_order", second), std::string("M-3"));
  const auto third = make(shop, {{"channel", shop.channel}}, line);
  QCOMPARE(rowOf(shop, "external_id", "sales_order", third), std::string("M-4"));
}

void ManualOrderTest::checksBeforehand() {
  GoodsBook shop;
  const auto reader = shop.book->reader();
  const auto check = [&](const FieldValues& order, const std::vector<FieldValues>& lines) {
    return codesOf(validateOrder(*reader, order, lines));
  };
  QCOMPARE(check({{"channel", shop.channel}}, {{{"sku", shop.cup}, {"quantity", std::int64_t{1}}}}), std::string());
  QCOMPARE(check({}, {}), std::string("0:channel:required 0:currency:required"));
  QCOMPARE(check({{"channel", shop.channel}, {"country", std::string("XX")}},
                 {{{"sku", shop.cup}, {"quantity", std::int64_t{1}}}, {{"sku", std::int64_t{99}}}}),
           std::string("0:country:not_a_country 2:quantity:required 2:sku:unknown_reference"));
  shop.order("A-1", "paid", "CUP", shop.cup, 1);
  QCOMPARE(check({{"channel", shop.channel}, {"external_id", std::string("A-1")}}, {}),
           std::string("0:external_id:not_unique"));
}

void ManualOrderTest::refusesAndLeavesNothing() {
  GoodsBook shop;
  QCOMPARE(refusalOf([&] { make(shop, {}, {}); }), std::string("required"));
  QCOMPARE(refusalOf([&] { make(shop, {{"channel", shop.channel}}, {{{"sku", shop.cup}}}); }), std::string("required"));
  QCOMPARE(shop.integer("SELECT count(*) FROM sales_order"), std::optional<std::int64_t>(0));
}

void ManualOrderTest::sealsTheBuyer() {
  GoodsBook shop;
  const auto order = make(shop, {{"channel", shop.channel}, {"recipient", std::string("Anna Schmidt")}},
                          {{{"sku", shop.cup}, {"quantity", std::int64_t{1}}}});
  const auto values = readRecord(*shop.book->reader(), shop.book->vault(), Entity::SalesOrder, order);
  const auto at = domain::findField(Entity::SalesOrder, "recipient") - domain::fields(Entity::SalesOrder).data();
  QCOMPARE(values[static_cast<std::size_t>(at)], domain::Value(std::string("Anna Schmidt")));
}

QTEST_GUILESS_MAIN(ManualOrderTest)
#include "manual_order_test.moc"
