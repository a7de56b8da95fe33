// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source_rows.h"
#include "tests/exchange/read_helpers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// Invented files with every trap that is known of these platforms. What is expected was written down from the files.
class ReadFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void amazonOldReport();
  void amazonEuropeanReport();
  void amazonJapaneseReport();
  void amazonUnshippedWithoutPrice();
  void amazonUnshippedNeedsChannelCurrency();
  void amazonAllOrders();
  void amazonInventory_data();
  void amazonInventory();
  void ebaySalesHistory();
  void ebaySummaryRows_data();
  void ebaySummaryRows();
  void ebayBritain();
  void ebayGermany();
  void ebayGermanyOld();
  void shopifyBlankRepeatRows();
  void shopifyRowsSplitApart();
  void shopifySavedByExcel();
  void shopifyProducts();
  void etsyOrders();
  void etsyItems();
  void etsyDateOrder();
  void etsyListings();
  void wooProducts();
  void wooOrders();
  void ecbRates();
};

namespace {

ReadSettings inCurrency(const char* code) {
  ReadSettings settings;
  settings.currency = *domain::Currency::fromCode(code);
  return settings;
}

std::string parcelValue(const ParcelDraft& parcel, std::string_view id) {
  for (const auto& [field, value] : parcel.shipment.values) {
    if (field->id != id) continue;
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::to_string(std::get<std::int64_t>(value));
  }
  return {};
}

}  // namespace

void ReadFileTest::amazonOldReport() {
  const auto read = readTestFile("amazon/orders_2009_latin1.txt");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 3);
  QCOMPARE(read.set->orders.size(), 2u);
  const OrderDraft& order = read.order(0);
  QCOMPARE(order.externalId, std::string_view("114-0000001-0000001"));
  QCOMPARE(order.placed.iso(), std::string("2017-09-24T06:18:23Z"));
  QCOMPARE(order.day.iso(), std::string("2017-09-23"));  // business day where the shop is, not in UTC
  QCOMPARE(order.currency.code(), std::string_view("USD"));
  QCOMPARE(order.status, std::string_view("paid"));
  QCOMPARE(order.country, std::string_view("US"));
  QCOMPARE(money(order.shipping), std::string("6"));   // 4.99 + 1.01: each line has its share
  QCOMPARE(money(order.tax), std::string("3.93"));     // 2.60 + 0.50 + 0.73 + 0.10
  QCOMPARE(read.sealed(0, "recipient"), std::string("Zoë Müllner"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("00501"));
  QCOMPARE(read.sealed(0, "phone"), std::string("555-0101"));  // where the parcel goes, before the buyer's
  QCOMPARE(read.sealed(0, "buyer_note"), std::string("ring twice"));
  QCOMPARE(order.buyerIdentity, std::string_view("q1w2e3@marketplace.amazon.com"));
  const auto lines = read.linesOf(0);
  QCOMPARE(lines.size(), 2u);
  QCOMPARE(lines[0].title, std::string_view("12\" ruler, \"flexible\" steel"));
  QCOMPARE(lines[0].externalId, std::string_view("10000000000011"));
  QCOMPARE(lines[0].quantity, 2);
  QCOMPARE(money(lines[0].amount), std::string("25.98"));  // the price of the whole line
  QVERIFY(!lines[0].unitPrice);
  QCOMPARE(lines[1].title, std::string_view("\"Quoted from the start"));
  QCOMPARE(lines[1].sellerSku, std::string_view("0042"));
  QCOMPARE(read.set->doubtful, domain::Issues());
}

void ReadFileTest::amazonEuropeanReport() {
  const auto read = readTestFile("amazon/orders_eu.txt");
  QCOMPARE(read.set->issues, domain::Issues());
  const OrderDraft& order = read.order(0);
  QCOMPARE(order.day.iso(), std::string("2016-03-26"));  // 23:30 in Berlin
  QCOMPARE(money(order.discount), std::string("4"));     // 3.00 of the item and 1.00 of the shipping
  QCOMPARE(money(order.tax), std::string("5.41"));
  QCOMPARE(money(read.linesOf(0)[0].discount), std::string("3"));
  QCOMPARE(order.country, std::string_view("DE"));
  QCOMPARE(read.sealed(0, "street"), std::string("Musterweg 9"));
}

void ReadFileTest::amazonJapaneseReport() {
  const auto read = readTestFile("amazon/orders_jp_cp932.txt");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).day.iso(), std::string("2018-04-01"));
  QCOMPARE(read.linesOf(0)[0].title, std::string_view("茶碗 表示能力 ソ"));  // characters with 0x5C in their bytes
  QCOMPARE(read.linesOf(0)[0].sellerSku, std::string_view("茶碗-1"));
  QCOMPARE(read.sealed(0, "region"), std::string("東京都"));
  QCOMPARE(read.sealed(0, "phone"), std::string("0300000000"));
  QCOMPARE(money(read.linesOf(0)[0].amount), std::string("1980"));
}

void ReadFileTest::amazonUnshippedWithoutPrice() {
  const auto read = readTestFile("amazon/unshipped_2025.txt", inCurrency("USD"));
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 1u);
  QCOMPARE(read.order(0).currency.code(), std::string_view("USD"));
  QVERIFY(!read.linesOf(0)[0].amount);
  QVERIFY(!read.order(0).total);
  QVERIFY(!read.set->states("line.amount"));
  QVERIFY(!read.set->states("currency"));
  QVERIFY(read.set->states("line.quantity"));
  QCOMPARE(read.order(0).shipBy->iso(), std::string("2025-08-01T06:59:59Z"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("02767"));
}

void ReadFileTest::amazonUnshippedNeedsChannelCurrency() {
  const auto read = readTestFile("amazon/unshipped_2025.txt");
  QCOMPARE(read.set->issues.size(), 1u);
  QCOMPARE(read.set->issues.front().code, std::string("currency_unknown"));
  QCOMPARE(read.set->issues.front().line, 0);
  QVERIFY(read.set->orders.empty());
}

void ReadFileTest::amazonAllOrders() {
  const auto read = readTestFile("amazon/all_orders.txt");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 3u);
  const auto lines = read.linesOf(0);  // another order's row stands between its two
  QCOMPARE(lines.size(), 2u);
  QCOMPARE(money(lines[0].amount), std::string("39.98"));  // two pieces: not multiplied again
  QCOMPARE(lines[1].sellerSku, std::string_view("SAUCER"));
  QCOMPARE(read.order(0).day.iso(), std::string("2025-03-09"));  // 23:30 in Los Angeles
  QCOMPARE(read.order(0).status, std::string_view("shipped"));
  QCOMPARE(read.sealed(0, "recipient"), std::string());  // the report has no names
  QVERIFY(read.order(0).buyerIdentity.empty());
  QCOMPARE(read.order(1).status, std::string_view("cancelled"));
  QCOMPARE(read.order(1).currency.code(), std::string_view("USD"));  // blank cell: the marketplace tells
  QVERIFY(!read.linesOf(1)[0].amount);
  QCOMPARE(read.order(2).status, std::string_view("pending"));
}

void ReadFileTest::amazonInventory_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("as downloaded") << "amazon/inventory_bom.txt";
  QTest::newRow("named .csv, still TAB") << "amazon/inventory_converted.csv";
}

void ReadFileTest::amazonInventory() {
  QFETCH(QString, file);
  const auto read = readTestFile(file.toStdString(), inCurrency("EUR"));
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->records.size(), 3u);
  QCOMPARE(read.value(0, "external_id"), std::string("127814"));
  QCOMPARE(read.value(0, "price"), std::string("37"));
  QCOMPARE(read.value(0, "currency"), std::string("EUR"));  // no column: the channel's
  QCOMPARE(read.value(2, "seller_sku"), std::string("00420"));
  QCOMPARE(read.value(2, "quantity"), std::string());
  QCOMPARE(read.value(1, "quantity"), std::string("0"));
}

void ReadFileTest::ebaySalesHistory() {
  const auto read = readTestFile("ebay/sales_history_2016.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 4);
  QCOMPARE(read.set->skippedCount, 2);
  QCOMPARE(read.set->orders.size(), 2u);
  QCOMPARE(read.set->header.front(), std::string("Sales Record Number"));
  QCOMPARE(read.order(0).day.iso(), std::string("2016-01-18"));
  QCOMPARE(read.order(0).status, std::string_view("shipped"));
  QCOMPARE(read.order(0).country, std::string_view("SE"));
  QCOMPARE(money(read.linesOf(0)[0].amount), std::string("11.8"));  // $5.90 each
  QCOMPARE(read.order(1).day.iso(), std::string("2016-02-29"));
  QCOMPARE(read.order(1).status, std::string_view("paid"));
  QCOMPARE(money(read.linesOf(1)[0].unitPrice), std::string("3"));  // "$3" beside "$5.90"
  QCOMPARE(money(read.order(1).total), std::string("13.5"));
  QCOMPARE(read.order(1).currency.code(), std::string_view("USD"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("04441"));
}

void ReadFileTest::ebaySummaryRows_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("82 columns") << "ebay/orders_82.csv";
  QTest::newRow("80 columns") << "ebay/orders_80.csv";
}

void ReadFileTest::ebaySummaryRows() {
  QFETCH(QString, file);
  const auto read = readTestFile(file.toStdString());
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 6);  // summary, two items, one single order, two footer lines
  QCOMPARE(read.set->skippedCount, 2);
  QCOMPARE(read.set->orders.size(), 2u);
  const OrderDraft& order = read.order(0);
  QCOMPARE(money(order.total), std::string("1119.76"));
  QCOMPARE(read.sealed(0, "recipient"), std::string("Cy Example"));
  QCOMPARE(order.status, std::string_view("shipped"));  // the item rows carry the date
  QCOMPARE(order.shipped->iso(), std::string("2026-09-08T07:00:00Z"));
  const auto lines = read.linesOf(0);
  QCOMPARE(lines.size(), 2u);  // the summary row is no line
  QCOMPARE(money(lines[0].amount), std::string("900"));
  QCOMPARE(lines[0].title, std::string_view("Watch, \"steel\""));
  QCOMPARE(money(lines[1].amount), std::string("134.5"));  // 900 + 134.50 = the summary's $1,034.50
  // The item rows of one number are one parcel.
  QCOMPARE(read.set->parcels.size(), std::size_t{1});
  const ParcelDraft& parcel = read.set->parcels.front();
  QCOMPARE(parcel.order, order.externalId);
  QCOMPARE(parcel.pieces.size(), std::size_t{2});
  QCOMPARE(parcel.pieces[1].sellerSku, std::string_view("STRAP"));
  QCOMPARE(parcel.pieces[1].quantity, 2);
  QCOMPARE(parcelValue(parcel, "tracking_number"), std::string("00012345"));
  QCOMPARE(parcelValue(parcel, "shipped"), std::to_string(order.shipped->seconds));
  QCOMPARE(read.order(1).status, std::string_view("pending"));
  QCOMPARE(money(read.order(1).tax), std::string("5.38"));
  QCOMPARE(read.order(1).country, std::string_view("CA"));
  QCOMPARE(read.order(1).currency.code(), std::string_view("USD"));
}

void ReadFileTest::ebayBritain() {
  const auto read = readTestFile("ebay/orders_uk.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).currency.code(), std::string_view("GBP"));
  QCOMPARE(money(read.order(0).shipping), std::string("3.5"));
  QCOMPARE(read.order(0).day.iso(), std::string("2026-09-07"));
  QCOMPARE(read.sealed(0, "region"), std::string("Kent"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("ZZ1 1ZZ"));
  QCOMPARE(read.order(0).country, std::string_view("GB"));
}

void ReadFileTest::ebayGermany() {
  const auto read = readTestFile("ebay/orders_de.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(money(read.order(0).total), std::string("1121.99"));
  QCOMPARE(money(read.linesOf(0)[0].amount), std::string("1116.99"));
  QCOMPARE(read.order(0).currency.code(), std::string_view("EUR"));
  QCOMPARE(read.order(0).day.iso(), std::string("2025-12-10"));
  QCOMPARE(read.order(0).status, std::string_view("paid"));  // `--` is no date of shipping
  QCOMPARE(read.linesOf(0)[0].title, std::string_view("Fahrradständer; klappbar"));
  QCOMPARE(read.order(1).day.iso(), std::string("2025-03-03"));
  QCOMPARE(read.order(1).status, std::string_view("shipped"));
  QVERIFY(!read.order(1).shipping);
  QCOMPARE(read.sealed(1, "buyer_name"), std::string("Änne Muster"));
}

void ReadFileTest::ebayGermanyOld() {
  const auto read = readTestFile("ebay/sales_history_de.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).externalId, std::string_view("88"));  // no order number: the record number
  QCOMPARE(read.order(0).day.iso(), std::string("2017-05-31"));
  QCOMPARE(read.order(0).country, std::string_view("AT"));
  QCOMPARE(read.order(0).currency.code(), std::string_view("EUR"));
  QCOMPARE(money(read.order(0).total), std::string("24.8"));
}

void ReadFileTest::shopifyBlankRepeatRows() {
  const auto read = readTestFile("shopify/orders_71.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 4);
  QCOMPARE(read.set->orders.size(), 3u);
  const OrderDraft& order = read.order(0);
  QCOMPARE(order.day.iso(), std::string("2021-05-13"));  // the shop's own date, not UTC's 12 May
  QCOMPARE(order.placed.iso(), std::string("2021-05-12T22:30:12Z"));
  QCOMPARE(money(order.total), std::string("1483"));
  QCOMPARE(order.status, std::string_view("partly_shipped"));
  QCOMPARE(order.tags, std::string_view("vip, repeat"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("0191"));        // '0191
  QCOMPARE(read.sealed(0, "phone"), std::string("+27 00 000 0001"));   // '+27 …
  QCOMPARE(read.sealed(0, "buyer_note"), std::string("please\r\nleave at the door"));
  QCOMPARE(order.buyerIdentity, std::string_view("dee@example.org"));
  const auto lines = read.linesOf(0);
  QCOMPARE(lines.size(), 2u);
  QCOMPARE(money(lines[1].amount), std::string("699"));  // before the discount of the line
  QCOMPARE(money(lines[1].discount), std::string("10"));
  QCOMPARE(read.order(1).status, std::string_view("shipped"));
  QCOMPARE(money(read.order(1).refunded), std::string("35"));
  QCOMPARE(money(read.linesOf(1)[0].amount), std::string("110.0001"));  // prices below a cent stay exact
  QCOMPARE(read.sealed(1, "recipient"), std::string("O'Nobody"));
  QCOMPARE(read.order(1).buyerIdentity, std::string_view("0715317584"));
  QCOMPARE(read.order(2).status, std::string_view("cancelled"));
  QCOMPARE(read.order(2).cancelled->iso(), std::string("2021-05-17T12:11:03Z"));
}

void ReadFileTest::shopifyRowsSplitApart() {
  const auto read = readTestFile("shopify/orders_79.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 3u);
  QCOMPARE(read.linesOf(0).size(), 2u);
  QCOMPARE(read.linesOf(0)[0].sellerSku, std::string_view("CH-OAK"));
  QCOMPARE(read.linesOf(0)[1].sellerSku, std::string_view("TA-1"));
  QCOMPARE(read.linesOf(1).size(), 1u);
  QCOMPARE(read.linesOf(2).size(), 1u);
  QCOMPARE(read.order(2).currency.code(), std::string_view("TRY"));
  QCOMPARE(read.set->currency.code(), std::string_view("ZAR"));  // of most orders
}

void ReadFileTest::shopifySavedByExcel() {
  const auto read = readTestFile("shopify/orders_resaved_by_Excel.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).day.iso(), std::string("2023-12-31"));
  QCOMPARE(read.order(1).day.iso(), std::string("2023-06-05"));  // 31/12 of another row tells the order
  QCOMPARE(read.order(1).status, std::string_view("cancelled"));
  QCOMPARE(read.linesOf(1).size(), 2u);
  QVERIFY(!read.linesOf(0)[0].amount);
  QVERIFY(!read.set->states("total"));
  QVERIFY(!read.set->states("recipient"));
  QVERIFY(read.set->states("refunded"));
  const auto forced = [&] {
    ReadSettings settings;
    settings.dateOrder = "mdy";
    return readTestFile("shopify/orders_resaved_by_Excel.csv", settings);
  }();
  QCOMPARE(forced.set->issues.front().code, std::string("not_a_date"));
}

void ReadFileTest::shopifyProducts() {
  const auto read = readTestFile("shopify/products.csv", inCurrency("EUR"));
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 5);
  QCOMPARE(read.set->skippedCount, 1);  // the row with an image only
  QCOMPARE(read.set->records.size(), 4u);
  QCOMPARE(read.value(0, "external_id"), std::string("boot/Black/40"));
  QCOMPARE(read.value(0, "seller_sku"), std::string("0040"));
  QCOMPARE(read.value(1, "external_id"), std::string("boot/Black/41"));
  QCOMPARE(read.value(1, "title"), std::string("Boot / Black / 41"));  // the title stands on the first row only
  QCOMPARE(read.value(1, "state"), std::string("live"));
  QCOMPARE(read.value(1, "price"), std::string("89.9"));  // not the market's 99.00, which is not passed over in silence
  QCOMPARE(read.set->doubtful, (domain::Issues{{"column_left_out", "", 0, "Price / France", "99.00", ""}}));
  QCOMPARE(read.value(2, "external_id"), std::string("soap"));
  QCOMPARE(read.value(2, "title"), std::string("Soap"));
  QCOMPARE(read.value(2, "quantity"), std::string("-2"));
  QCOMPARE(read.value(2, "state"), std::string("draft"));
  QCOMPARE(read.value(3, "state"), std::string("ended"));
  QCOMPARE(read.value(3, "seller_sku"), std::string("SOAP"));  // one SKU in two listings
}

void ReadFileTest::etsyOrders() {
  const auto read = readTestFile("etsy/sold_orders.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 2u);
  QCOMPARE(read.set->lines.size(), 0u);
  QVERIFY(!read.set->states("line.quantity"));
  QCOMPARE(read.order(0).day.iso(), std::string("2021-12-26"));
  QCOMPARE(read.order(1).day.iso(), std::string("2021-03-04"));  // month first, as 12/26/21 tells
  QCOMPARE(money(read.order(0).total), std::string("12.35"));
  QCOMPARE(money(read.order(0).shipping), std::string("3.3"));
  QCOMPARE(read.order(0).status, std::string_view("shipped"));
  QCOMPARE(read.order(1).status, std::string_view("paid"));
  QCOMPARE(read.sealed(0, "recipient"), std::string("Jo  Invented"));
  QCOMPARE(read.sealed(1, "postal_code"), std::string("02767"));
  QCOMPARE(read.order(0).buyerIdentity, std::string_view("inventedjo"));
  QVERIFY(read.order(1).buyerIdentity.empty());
  QCOMPARE(money(read.order(1).total), std::string("0"));
}

void ReadFileTest::etsyItems() {
  const auto read = readTestFile("etsy/sold_order_items.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 2u);
  const OrderDraft& order = read.order(0);
  QCOMPARE(order.day.iso(), std::string("2021-12-26"));      // 12/26/21
  QCOMPARE(order.paid->iso(), std::string("2021-12-26T00:00:00Z"));  // 12/26/2021
  QCOMPARE(order.shipped->iso(), std::string("2022-01-02T00:00:00Z"));
  QCOMPARE(order.buyerIdentity, std::string_view("inventedjo"));     // Jo Invented (inventedjo)
  QCOMPARE(read.order(1).buyerIdentity, std::string_view("inventedlu"));
  QCOMPARE(money(order.shipping), std::string("1.5"));
  QCOMPARE(read.linesOf(0).size(), 2u);
  QCOMPARE(money(read.linesOf(0)[0].amount), std::string("10.05"));
  QCOMPARE(read.linesOf(0)[0].externalId, std::string_view("2800000001"));
  QCOMPARE(money(read.linesOf(1)[0].amount), std::string("3.3"));
}

void ReadFileTest::etsyDateOrder() {
  QCOMPARE(readTestFile("etsy/sold_order_items_day_first.csv").order(0).day.iso(), std::string("2021-12-26"));
  const auto undecided = readTestFile("etsy/sold_order_items_undecided.csv");
  QVERIFY(undecided.set->orders.empty());
  QCOMPARE(undecided.set->rejected.size(), 1u);
  QCOMPARE(undecided.set->issues.front().code, std::string("date_order_unknown"));
  QCOMPARE(undecided.set->issues.front().column, std::string("Sale Date"));
  QCOMPARE(undecided.set->issues.front().expected, std::string("dmy|mdy"));
  QVERIFY(asksForDateOrder(*undecided.recognition.profile));
  ReadSettings settings;
  settings.dateOrder = "dmy";
  QCOMPARE(readTestFile("etsy/sold_order_items_undecided.csv", settings).order(0).day.iso(), std::string("2021-04-03"));
}

void ReadFileTest::etsyListings() {
  const auto italian = readTestFile("etsy/listings_it.csv");
  QCOMPARE(italian.set->issues, domain::Issues());
  QCOMPARE(italian.set->records.size(), 3u);
  QCOMPARE(italian.value(0, "title"), std::string("Vaso, blu"));
  QCOMPARE(italian.value(0, "external_id"), std::string("VASO-1,VASO-2"));
  QCOMPARE(italian.value(0, "seller_sku"), std::string());  // several variants in one listing
  QCOMPARE(italian.value(0, "quantity"), std::string("29"));
  QCOMPARE(italian.value(1, "external_id"), std::string("Piatto"));
  QCOMPARE(italian.value(1, "price"), std::string("7"));
  QCOMPARE(italian.value(2, "seller_sku"), std::string("CIO-1"));
  QCOMPARE(italian.value(2, "currency"), std::string("EUR"));
  QCOMPARE(readTestFile("etsy/listings_en.csv").value(0, "title"), std::string("Vase"));
}

void ReadFileTest::wooProducts() {
  const auto read = readTestFile("woocommerce/products_bom.csv", inCurrency("USD"));
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->records.size(), 4u);
  QCOMPARE(read.value(0, "price"), std::string());
  QCOMPARE(read.value(1, "external_id"), std::string("42"));
  QCOMPARE(read.value(1, "price"), std::string("17.99"));  // the sale price goes before the regular one
  QCOMPARE(read.value(1, "title"), std::string("TEE / Black"));
  QCOMPARE(read.value(2, "state"), std::string("draft"));
  QCOMPARE(read.value(3, "seller_sku"), std::string("00077"));
  QCOMPARE(read.value(3, "title"), std::string("Mug \"big\""));
}

void ReadFileTest::wooOrders() {
  const auto read = readTestFile("woocommerce/orders_analytics.csv");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->orders.size(), 2u);
  QCOMPARE(read.order(0).currency.code(), std::string_view("BDT"));
  QCOMPARE(money(read.order(0).total), std::string("2999"));
  QCOMPARE(read.order(0).status, std::string_view("shipped"));
  QCOMPARE(read.order(1).status, std::string_view("on_hold"));
  const auto lines = read.linesOf(0);  // three lines in one cell, a comma inside a title
  QCOMPARE(lines.size(), 3u);
  QCOMPARE(lines[0].quantity, 2);
  QCOMPARE(lines[0].title, std::string_view("Mug"));
  QCOMPARE(lines[1].title, std::string_view("Cup, large"));
  QCOMPARE(lines[2].quantity, 10);
  QVERIFY(!lines[2].amount);
}

void ReadFileTest::ecbRates() {
  const auto history = readTestFile("ecb/history.csv");
  QCOMPARE(history.set->issues, domain::Issues());
  QCOMPARE(history.set->records.size(), 11u);  // 7 + 7 currencies, three N/A, a trailing comma
  QCOMPARE(history.value(0, "day"), std::string("2022-12-30"));
  QCOMPARE(history.value(0, "base"), std::string("EUR"));
  QCOMPARE(history.value(0, "quote"), std::string("USD"));
  QCOMPARE(history.value(0, "rate"), std::string("1.0666"));
  const auto daily = readTestFile("ecb/daily.csv");
  QCOMPARE(daily.set->records.size(), 4u);
  QCOMPARE(daily.value(3, "day"), std::string("2026-04-13"));
  QCOMPARE(daily.value(3, "quote"), std::string("CNY"));
  QCOMPARE(daily.value(3, "rate"), std::string("7.9827"));
}

QTEST_GUILESS_MAIN(ReadFileTest)
#include "read_file_test.moc"
