// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/read_helpers.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

class RecogniseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void files_data();
  void files();
  void refuses_data();
  void refuses();
  void refusesHalfAWorkbook();
  void readsAnyCaseFormAndSpaceOfHeaders();
  void namesWhatTheChosenProfileMisses();
  void readsUtf16();
  void tellsWhy();
};

namespace {

std::filesystem::path write(const QTemporaryDir& dir, const char* name, std::string_view bytes) {
  const std::filesystem::path file = std::filesystem::path(dir.path().toStdString()) / name;
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

bool has(const std::vector<std::string>& codes, std::string_view code) { return std::ranges::find(codes, code) != codes.end(); }

}  // namespace

void RecogniseTest::files_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<QString>("encoding");
  QTest::addColumn<char>("separator");
  QTest::addColumn<int>("headerLine");
  QTest::addColumn<QString>("zone");
  const auto row = [](const char* file, const char* profile, const char* encoding, char separator, int line, const char* zone) {
    QTest::newRow(file) << QString(file) << QString(profile) << QString(encoding) << separator << line << QString(zone);
  };
  row("amazon/orders_2009_latin1.txt", "amazon_orders", "windows-1252", '\t', 1, "Etc/GMT+7");
  row("amazon/orders_eu.txt", "amazon_orders", "utf-8", '\t', 1, "Europe/Berlin");
  row("amazon/orders_jp_cp932.txt", "amazon_orders", "cp932", '\t', 1, "Asia/Tokyo");
  row("amazon/unshipped_2025.txt", "amazon_orders", "utf-8", '\t', 1, "UTC");
  row("amazon/all_orders.txt", "amazon_all_orders", "utf-8", '\t', 1, "America/Los_Angeles");
  row("amazon/inventory_bom.txt", "amazon_inventory", "utf-8", '\t', 1, "UTC");
  row("amazon/inventory_converted.csv", "amazon_inventory", "utf-8", '\t', 1, "UTC");
  row("ebay/sales_history_2016.csv", "ebay_sales_history", "utf-8", ',', 2, "America/Los_Angeles");
  row("ebay/orders_80.csv", "ebay_orders", "utf-8", ',', 2, "America/Los_Angeles");
  row("ebay/orders_82.csv", "ebay_orders", "utf-8", ',', 2, "America/Los_Angeles");
  row("ebay/orders_uk.csv", "ebay_orders", "utf-8", ',', 2, "America/Los_Angeles");
  row("ebay/orders_de.csv", "ebay_orders_de", "windows-1252", ';', 1, "Europe/Berlin");
  row("ebay/sales_history_de.csv", "ebay_orders_de", "windows-1252", ';', 1, "Europe/Berlin");
  row("shopify/orders_71.csv", "shopify_orders", "utf-8", ',', 1, "Etc/GMT-2");
  row("shopify/orders_79.csv", "shopify_orders", "utf-8", ',', 1, "Etc/GMT-2");
  row("shopify/orders_resaved_by_Excel.csv", "shopify_orders", "utf-8", ',', 1, "UTC");
  row("shopify/products.csv", "shopify_products", "utf-8", ',', 1, "UTC");
  row("etsy/sold_orders.csv", "etsy_orders", "utf-8", ',', 1, "UTC");
  row("etsy/sold_order_items.csv", "etsy_order_items", "utf-8", ',', 1, "UTC");
  row("etsy/listings_en.csv", "etsy_listings", "utf-8", ',', 1, "UTC");
  row("etsy/listings_it.csv", "etsy_listings", "utf-8", ',', 1, "UTC");
  row("woocommerce/products_bom.csv", "woocommerce_products", "utf-8", ',', 1, "UTC");
  row("woocommerce/orders_analytics.csv", "woocommerce_orders", "utf-8", ',', 1, "UTC");
  row("ecb/history.csv", "ecb_rates", "utf-8", ',', 1, "Europe/Berlin");
  row("ecb/daily.csv", "ecb_rates", "utf-8", ',', 1, "Europe/Berlin");
}

void RecogniseTest::files() {
  QFETCH(QString, file);
  QFETCH(QString, profile);
  QFETCH(QString, encoding);
  QFETCH(char, separator);
  QFETCH(int, headerLine);
  QFETCH(QString, zone);
  const auto found = recognise(testFile(file.toStdString()), builtInProfiles());
  QCOMPARE(found.issues, domain::Issues());
  QVERIFY(found.profile != nullptr);
  QCOMPARE(QString::fromStdString(std::string(profileId(*found.profile))), profile);
  QCOMPARE(QString::fromStdString(found.encoding), encoding);
  QCOMPARE(found.separator, separator);
  QCOMPARE(found.headerLine, headerLine);
  QCOMPARE(QString::fromStdString(found.zone), zone);
}

void RecogniseTest::refuses_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("code");
  QTest::newRow("login page with the right name") << "refused/login_page.csv" << "html_page";
  QTest::newRow("nothing inside") << "refused/empty.csv" << "empty_file";
  QTest::newRow("other columns") << "refused/unknown.csv" << "no_profile";
  QTest::newRow("another report of the same platform") << "refused/settlement.txt" << "no_profile";
}

void RecogniseTest::refuses() {
  QFETCH(QString, file);
  QFETCH(QString, code);
  const auto found = recognise(testFile(file.toStdString()), builtInProfiles());
  QVERIFY(found.profile == nullptr);
  QVERIFY(!found.issues.empty());
  QCOMPARE(QString::fromStdString(found.issues.front().code), code);
  const auto set = readFile(testFile(file.toStdString()), found, {});
  QCOMPARE(set->issues, found.issues);
  QVERIFY(set->orders.empty() && set->records.empty());
}

void RecogniseTest::refusesHalfAWorkbook() {
  const QTemporaryDir dir;
  using namespace std::string_view_literals;
  const auto file = write(dir, "orders.csv", "PK\x03\x04\x14\0\x06\0 [Content_Types].xml xl/workbook.xml"sv);
  const auto found = recognise(file, builtInProfiles());
  QVERIFY(found.profile == nullptr);
  QCOMPARE(found.issues.front().code, std::string("broken_file"));
}

void RecogniseTest::readsAnyCaseFormAndSpaceOfHeaders() {
  // QUANTITÀ with a combining accent, no-break and doubled blanks, other case, columns in another order.
  const QTemporaryDir dir;
  const auto file = write(dir, "listings.csv",
                          "\xEF\xBB\xBFsku,quantita\xCC\x80 ,\xC2\xA0Prezzo,currency_code,TITOLO\r\nA-1,2,3.50,eur,Vaso\r\n");
  const auto found = recognise(file, builtInProfiles());
  QVERIFY(found.profile != nullptr);
  QCOMPARE(profileId(*found.profile), std::string_view("etsy_listings"));
  const auto set = readFile(file, found, {});
  QCOMPARE(set->records.size(), 1u);
  QVERIFY(set->states("quantity"));
}

void RecogniseTest::namesWhatTheChosenProfileMisses() {
  const QTemporaryDir dir;
  const auto file = write(dir, "orders.csv", "Name,Created at,Lineitem name\n#1,2021-05-13 11:01:13 +0200,x\n");
  const auto found = recognise(file, builtInProfiles(), builtInProfiles().find("shopify_orders"));
  QVERIFY(found.profile == nullptr);
  std::vector<std::string> columns;
  for (const auto& issue : found.issues) {
    QCOMPARE(issue.code, std::string("missing_column"));
    QCOMPARE(issue.expected, std::string("shopify_orders"));
    columns.push_back(issue.column);
  }
  QCOMPARE(columns, (std::vector<std::string>{"Currency", "Lineitem quantity"}));
}

void RecogniseTest::readsUtf16() {
  const QTemporaryDir dir;
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string_view("TITLE\tPRICE\tCURRENCY_CODE\tQUANTITY\tSKU\nVase\t1.50\tEUR\t2\tV-1\n")) {
    bytes += c;
    bytes += '\0';
  }
  const auto file = write(dir, "listings.txt", bytes);
  const auto found = recognise(file, builtInProfiles());
  QVERIFY(found.profile != nullptr);
  QCOMPARE(found.encoding, std::string("utf-16le"));
  QCOMPARE(readFile(file, found, {})->records.size(), 1u);
}

void RecogniseTest::tellsWhy() {
  const auto inventory = recognise(testFile("amazon/inventory_bom.txt"), builtInProfiles());
  QVERIFY(has(inventory.why, "bom"));
  QVERIFY(has(inventory.why, "separator_from_header"));
  QVERIFY(has(inventory.why, "header_matches:7/8"));  // all but Quantity Price Type
  QCOMPARE(recognise(testFile("amazon/orders_eu.txt"), builtInProfiles()).marketplace, std::string("Amazon.de"));
}

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognise_test.moc"
