// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/code_mapping.h"

#include "storage/kpi.h"
#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QTest>

#include <map>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::GoodsBook;
using kontor::testing::refusalOf;

namespace {

struct CodeBook : GoodsBook {
  domain::Id ebay = insert(Entity::Channel, {{"name", std::string("eBay")},
                                             {"platform", std::string("ebay")},
                                             {"currency", std::string("EUR")},
                                             {"zone", std::string("UTC")}});
  domain::Id first = order("A-1", "paid", "X-1", 0, 2);
  domain::Id second = order("A-2", "shipped", "X-1", 0, 3);
  domain::Id third = order("E-1", "paid", "X-1", 0, 5, ebay);
  domain::Id fourth = order("A-3", "paid", "X-2", 0, 1);
  domain::Id known = order("A-4", "paid", "CUP", cup, 4);
  domain::Id listing = insert(Entity::Listing, {{"external_id", std::string("L-1")},
                                                {"channel", channel},
                                                {"seller_sku", std::string("X-1")},
                                                {"title", std::string("Listed X")},
                                                {"state", std::string("live")}});
  domain::Id lonely = insert(Entity::Listing, {{"external_id", std::string("L-2")},
                                               {"channel", channel},
                                               {"seller_sku", std::string("X-3")},
                                               {"title", std::string("Only listed")},
                                               {"state", std::string("live")}});

  QStringList codes() {
    QStringList all;
    for (const UnmappedCode& one : unmappedCodes(*book->reader())) {
      all << QString("%1 %2 %3 %4 %5 %6 %7")
                 .arg(QString::fromStdString(one.platform), QString::fromStdString(one.code))
                 .arg(one.lines)
                 .arg(one.units)
                 .arg(one.listings)
                 .arg(one.newest ? QString::fromStdString(one.newest->iso()) : QString("-"),
                      QString::fromStdString(one.title));
    }
    return all;
  }
  MappedRows map(const std::string& platform, const std::string& code, domain::Id sku, std::int64_t quantity) {
    return write([&](Writer& writer) { return mapCode(writer, platform, code, sku, quantity); });
  }
  domain::Id skuOf(domain::Id order) {
    return integer("SELECT coalesce(sku_id, 0) FROM sales_order_line WHERE order_id = " + std::to_string(order)).value();
  }
  std::map<std::string, std::int64_t> unitsBySku() {
    std::map<std::string, std::int64_t> units;
    const KpiQuery query{{*domain::Day::fromIso("2023-01-01"), *domain::Day::fromIso("2024-12-31")},
                         *domain::Currency::fromCode("CNY"),
                         "sku"};
    for (const KpiValue& value : evaluate(*book->reader(), *findKpi("units"), query)) {
      units[value.group] += value.value.value_or(0);
    }
    return units;
  }
};

}  // namespace

class CodeMappingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void listsUnmappedCodes();
  void namesTheNewestTitle();
  void mapsLinesAndListings();
  void mapsAgain();
  void keepsUnitsBySku();
  void makesASku();
  void findsCodesInOrder();
  void refusesNonsense();
};

void CodeMappingTest::listsUnmappedCodes() {
  CodeBook shop;
  // placed 1699000000 = 2023-11-03 in Berlin and in UTC
  QCOMPARE(shop.codes(), (QStringList{"amazon X-1 2 5 1 2023-11-03 Title of A-1", "amazon X-2 1 1 0 2023-11-03 Title of A-3",
                                      "ebay X-1 1 5 0 2023-11-03 Title of E-1", "amazon X-3 0 0 1 - Only listed"}));
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    archiveRecord(writer, Entity::SalesOrder, shop.fourth, true);
    archiveRecord(writer, Entity::Listing, shop.lonely, true);
  });
  QCOMPARE(shop.codes().size(), 2);
}

void CodeMappingTest::namesTheNewestTitle() {
  CodeBook shop;
  shop.update(Entity::SalesOrder, shop.second, {{"placed", std::int64_t{1'699'500'000}}});
  QCOMPARE(shop.codes().first(), QString("amazon X-1 2 5 1 2023-11-09 Title of A-2"));
}

void CodeMappingTest::mapsLinesAndListings() {
  CodeBook shop;
  const MappedRows mapped = shop.map("amazon", "X-1", shop.lamp, 2);
  QCOMPARE(mapped.lines, 2);
  QCOMPARE(mapped.listings, 1);
  QCOMPARE(shop.skuOf(shop.first), shop.lamp);
  QCOMPARE(shop.skuOf(shop.second), shop.lamp);
  QCOMPARE(shop.skuOf(shop.third), 0);
  QCOMPARE(shop.skuOf(shop.known), shop.cup);
  QCOMPARE(shop.integer("SELECT sku_quantity FROM listing WHERE external_id = 'L-1'"), std::optional<std::int64_t>(2));
  QCOMPARE(shop.text("SELECT kind || ' ' || scope || ' ' || code || ' ' || quantity FROM sku_code"),
           std::optional<std::string>("seller_sku amazon X-1 2"));
  QVERIFY(shop.undo());
  QCOMPARE(shop.skuOf(shop.first), 0);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku_code"), std::optional<std::int64_t>(0));
  QCOMPARE(shop.integer("SELECT sku_quantity FROM listing WHERE external_id = 'L-1'"), std::optional<std::int64_t>(1));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void CodeMappingTest::mapsAgain() {
  CodeBook shop;
  shop.map("amazon", "X-1", shop.lamp, 2);
  shop.order("A-9", "paid", "X-1", 0, 1);
  // A second thought: the code means another SKU from now on; lines that were mapped stay.
  QCOMPARE(shop.map("amazon", "X-1", shop.cup, 1).lines, 1);
  QCOMPARE(shop.skuOf(shop.first), shop.lamp);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku_code"), std::optional<std::int64_t>(1));
  const auto reader = shop.book->reader();
  QCOMPARE(findCode(reader->connection(), "amazon", "X-1")->sku, shop.cup);
}

void CodeMappingTest::keepsUnitsBySku() {
  CodeBook shop;
  using Units = std::map<std::string, std::int64_t>;
  QCOMPARE(shop.unitsBySku(), (Units{{"CUP", 4}, {"X-1", 10}, {"X-2", 1}}));
  shop.map("amazon", "X-1", shop.cup, 2);
  QCOMPARE(shop.unitsBySku(), (Units{{"CUP", 9}, {"X-1", 5}, {"X-2", 1}}));
  shop.map("ebay", "X-1", shop.lamp, 1);
  QCOMPARE(shop.unitsBySku(), (Units{{"CUP", 9}, {"LAMP", 5}, {"X-2", 1}}));
}

void CodeMappingTest::makesASku() {
  CodeBook shop;
  const auto make = [&](const std::string& platform, const std::string& code) {
    return shop.write([&](Writer& writer) { return createSkuForCode(writer, platform, code); });
  };
  const auto sku = make("amazon", "X-1");
  QCOMPARE(shop.skuOf(shop.first), sku);
  QCOMPARE(shop.text("SELECT code || ' ' || name FROM sku WHERE id = " + std::to_string(sku)),
           std::optional<std::string>("X-1 Title of A-1"));
  QCOMPARE(make("ebay", "X-1"), sku);  // there is one with this code by now
  QCOMPARE(shop.skuOf(shop.third), sku);
  const auto listed = make("amazon", "X-3");
  QCOMPARE(shop.text("SELECT name FROM sku WHERE id = " + std::to_string(listed)), std::optional<std::string>("Only listed"));
  QCOMPARE(shop.codes(), QStringList{"amazon X-2 1 1 0 2023-11-03 Title of A-3"});
}

void CodeMappingTest::findsCodesInOrder() {
  CodeBook shop;
  const auto add = [&](domain::Id sku, const std::string& code, const std::string& scope, std::int64_t quantity) {
    shop.insert(Entity::SkuCode, {{"sku", sku},
                                  {"kind", std::string("seller_sku")},
                                  {"scope", scope},
                                  {"code", code},
                                  {"quantity", quantity}});
  };
  add(shop.lamp, "CUP", "", 9);
  add(shop.lamp, "C-1", "", 2);
  add(shop.cup, "C-1", "ebay", 3);
  const auto reader = shop.book->reader();
  const auto found = [&](const char* platform, const char* code) {
    const auto mapped = findCode(reader->connection(), platform, code);
    return mapped ? std::pair(mapped->sku, mapped->quantity) : std::pair(domain::Id{0}, std::int64_t{0});
  };
  QCOMPARE(found("amazon", "CUP"), std::pair(shop.cup, std::int64_t{1}));
  QCOMPARE(found("amazon", "C-1"), std::pair(shop.lamp, std::int64_t{2}));
  QCOMPARE(found("ebay", "C-1"), std::pair(shop.cup, std::int64_t{3}));
  QCOMPARE(found("ebay", "C-2"), std::pair(domain::Id{0}, std::int64_t{0}));
  QCOMPARE(found("ebay", ""), std::pair(domain::Id{0}, std::int64_t{0}));
}

void CodeMappingTest::refusesNonsense() {
  CodeBook shop;
  QCOMPARE(refusalOf([&] { shop.map("amazon", "", shop.cup, 1); }), std::string("required"));
  QCOMPARE(refusalOf([&] { shop.map("", "X-1", shop.cup, 1); }), std::string("required"));
  QCOMPARE(refusalOf([&] { shop.map("amazon", "X-1", shop.cup, 0); }), std::string("out_of_range"));
  QCOMPARE(refusalOf([&] { shop.map("amazon", "X-1", 999, 1); }), std::string("unknown_reference"));
}

QTEST_GUILESS_MAIN(CodeMappingTest)
#include "code_mapping_test.moc"
