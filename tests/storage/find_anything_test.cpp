// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/find_anything.h"

#include "storage/book_error.h"
#include "storage/records.h"
#include "tests/support/order_book.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;

class FindAnythingTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Book> m_book;
  domain::Id m_sku = 0;

  static std::string text(const char* value) { return value; }

  QStringList find(const char* wanted, FindReach reach, std::size_t most = 10) {
    QStringList found;
    for (const Found& record : findAnything(*m_book->reader(), wanted, reach, most)) {
      found << QString::fromStdString(std::string(domain::info(record.entity).id) + ":" + record.title + "|" + record.detail);
    }
    return found;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_book = testing::newBook(m_folder);
    testing::fillOrders(*m_book, 12);
    m_book->write({.action = "sku.edit"}, [&](Writer& writer) {
      const ContactVault& vault = m_book->vault();
      const auto insert = [&](Entity entity, const FieldValues& values) { return insertRecord(writer, vault, entity, values); };
      const domain::Id supplier =
          insert(Entity::Supplier, {{"code", text("YW-07")}, {"name", text("义乌灯具厂")}, {"recipient", text("Geheim")}});
      m_sku = insert(Entity::Sku, {{"code", text("LAMP-BRASS-01")}, {"name", text("Brass desk lamp")}, {"name_zh", text("黄铜台灯")}});
      insert(Entity::Sku, {{"code", text("OLD-1")}, {"name", text("Brass thing")}, {"archived", std::int64_t{1}}});
      insert(Entity::SkuCode, {{"sku", m_sku}, {"kind", text("barcode")}, {"code", text("4006381333931")}});
      insert(Entity::SupplierPrice, {{"supplier", supplier}, {"sku", m_sku}, {"supplier_code", text("HT-88")},
                                     {"price", std::int64_t{150'000}}, {"currency", text("CNY")}});
      insert(Entity::Shipment, {{"carrier", text("YunExpress")}, {"tracking_number", text("YT2400000000123")}});
      insert(Entity::Listing, {{"channel", domain::Id{1}}, {"external_id", text("B0TESTASIN")}, {"title", text("Lamp, brass")}});
      insert(Entity::Ticket, {{"subject", text("Lamp arrived broken")}, {"opened", testing::kFirstPlaced}});
    });
  }

  void beginningsComeFromIndexes() {
    QCOMPARE(find("302-1003", FindReach::Starts), QStringList{QStringLiteral("sales_order:302-1003|Amazon.de")});
    QCOMPARE(find("302-101", FindReach::Starts).size(), 2);  // 1010 and 1011
    QCOMPARE(find("302-10", FindReach::Starts, 5).size(), 5);
    QCOMPARE(find("yt24", FindReach::Starts), QStringList{QStringLiteral("shipment:YT2400000000123|YunExpress")});
    QCOMPARE(find("  lamp-b ", FindReach::Starts), QStringList{QStringLiteral("sku:LAMP-BRASS-01|Brass desk lamp 黄铜台灯")});
    QCOMPARE(find("40063", FindReach::Starts), QStringList{QStringLiteral("sku:LAMP-BRASS-01|4006381333931 · Brass desk lamp")});
    QCOMPARE(find("b0test", FindReach::Starts), QStringList{QStringLiteral("listing:Lamp, brass|Amazon.de · B0TESTASIN")});
    QCOMPARE(find("yw-07", FindReach::Starts), QStringList{QStringLiteral("supplier:义乌灯具厂|YW-07")});
    QVERIFY(find("1003", FindReach::Starts).isEmpty());
  }

  void theCatalogueIsSearchedInAnyScript() {
    QCOMPARE(find("台灯", FindReach::Catalogue), QStringList{QStringLiteral("sku:LAMP-BRASS-01|Brass desk lamp 黄铜台灯")});
    QCOMPARE(find("灯具", FindReach::Catalogue), QStringList{QStringLiteral("supplier:义乌灯具厂|YW-07")});
    QCOMPARE(find("DESK", FindReach::Catalogue).size(), 1);
    QCOMPARE(find("ｄｅｓｋ", FindReach::Catalogue).size(), 1);  // full width
    QCOMPARE(find("lamp brass", FindReach::Catalogue).size(), 1);
    QVERIFY(find("lamp silver", FindReach::Catalogue).isEmpty());
    QCOMPARE(find("ht-88", FindReach::Catalogue), QStringList{QStringLiteral("sku:LAMP-BRASS-01|HT-88 · Brass desk lamp")});
    QCOMPARE(find("amazon", FindReach::Catalogue), QStringList{QStringLiteral("channel:Amazon.de|EUR")});
    // Archived SKUs and sealed names are not here.
    QVERIFY(find("thing", FindReach::Catalogue).isEmpty());
    QVERIFY(find("geheim", FindReach::Catalogue).isEmpty());
  }

  void numbersAreFoundInTheMiddle() {
    QCOMPARE(find("1003", FindReach::Numbers), QStringList{QStringLiteral("sales_order:302-1003|Amazon.de")});
    QCOMPARE(find("0123", FindReach::Numbers), QStringList{QStringLiteral("shipment:YT2400000000123|YunExpress")});
    QCOMPARE(find("broken", FindReach::Numbers), QStringList{QStringLiteral("ticket:Lamp arrived broken|")});
    QCOMPARE(find("lamp", FindReach::Numbers).size(), 2);
  }

  void nothingIsFoundByNothing() {
    for (const FindReach reach : {FindReach::Starts, FindReach::Catalogue, FindReach::Numbers}) {
      QVERIFY(find("", reach).isEmpty());
      QVERIFY(find("   ", reach).isEmpty());
      QVERIFY(find("'; DROP TABLE sku; --", reach).isEmpty());
    }
  }

  void stopsWhenAsked() {
    const auto reader = m_book->reader();
    std::stop_source stop;
    reader->watch(stop.get_token());
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(findAnything(*reader, "302", FindReach::Numbers, 10), Cancelled);
  }
};

QTEST_GUILESS_MAIN(FindAnythingTest)
#include "find_anything_test.moc"
