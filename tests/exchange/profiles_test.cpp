// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/file_facts.h"
#include "tests/exchange/read_helpers.h"

#include <QTest>

#include <set>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// Small invented files that reproduce the traps of each platform, and what a person counts in them.
class ProfilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void figures_data();
  void figures();
  void claimsEachFileOnce();
  void claimsEachSampleOnce();
  void shopeeKeepsEveryPoint();
  void packedCellsBecomeLines();
  void piecesBecomeLines();
  void splitCellsAreJoined();
  void tikTokTellsTheOrderOfItsDates();
  void namesAndPlacesFindColumns();
  void ordersWithoutDateAreOfToday();
  void productsBringWhatBelongsToThem();
};

namespace {

constexpr domain::Instant kNow{1'700'000'000};

ReadSettings settingsFor(const QString& currency) {
  ReadSettings settings;
  settings.currency = domain::Currency::fromCode(currency.toStdString()).value_or(domain::Currency());
  settings.now = kNow;
  return settings;
}

/// Profiles that may read the same file, and why that is right. Stripe's payments with all columns hold those of the
/// short form too; the profile that knows more of them is chosen.
const std::set<std::pair<std::string, std::string>> kSharedFiles = {{"stripe_payments", "stripe_payments_short"}};

std::string claimsOf(const std::filesystem::path& file) {
  std::string claims;
  const auto chosen = recognise(file, builtInProfiles());
  if (chosen.profile == nullptr) return {};
  const std::string first(profileId(*chosen.profile));
  for (const Profile* profile : builtInProfiles().all()) {
    const std::string id(profileId(*profile));
    if (id == first || kSharedFiles.contains({first, id})) continue;
    if (recognise(file, builtInProfiles(), profile).profile != nullptr) claims += first + " and " + id + " ";
  }
  return claims;
}

}  // namespace

void ProfilesTest::figures_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<QString>("facts");
  QTest::addColumn<int>("skipped");
  QTest::addColumn<QString>("currency");
  const auto row = [](const char* file, const char* profile, const char* facts, int skipped = 0,
                      const char* currency = "") {
    QTest::newRow(file) << QString(file) << QString(profile) << QString(facts) << skipped << QString(currency);
  };
  row("shopee/orders_vn.csv", "shopee_orders",
      "2 orders, 3 lines, 1 parcels, 1 cancelled, 1 delivered, 4 pieces, VND amount 226406, VND discount 3294, VND "
      "shipping 65500, "
      "VND total 288612");
  row("shopee/orders_ph.csv", "shopee_orders",
      "2 orders, 2 lines, 1 parcels, 1 paid, 4 pieces, 1 shipped, PHP amount 1461.5, PHP discount 20, PHP shipping 45, "
      "PHP total "
      "1486.5");
  row("shopee/orders_id.csv", "shopee_orders_id",
      "2 orders, 2 lines, 1 parcels, 1 delivered, 1 pending, 3 pieces, IDR amount 125500, IDR total 145500");
  row("shopee/orders_br.csv", "shopee_orders", "1 orders, 1 lines, 1 paid, 2 pieces, BRL amount 79.8, BRL total 92.3");
  row("shopee/packing_list.csv", "shopee_packing_list", "2 orders, 3 lines, 1 parcels, 2 paid, 16 pieces", 0, "BRL");
  row("lazada/orders_my.csv", "lazada_orders",
      "3 orders, 4 lines, 2 parcels, 1 cancelled, 1 delivered, 5 pieces, 1 shipped, MYR amount 154.8, MYR shipping 8",
      1);
  row("tiktok/orders_vn.csv", "tiktok_orders",
      "3 orders, 4 lines, 1 parcels, 1 cancelled, 1 paid, 5 pieces, 1 shipped, VND amount 310000, VND shipping 45000, "
      "VND total "
      "280000",
      1);
  row("tiktok/orders_us.csv", "tiktok_orders",
      "2 orders, 2 lines, 1 parcels, 1 delivered, 1 paid, 5 pieces, USD amount 62.5, USD shipping 30000, USD total "
      "64.75",
      1);
  row("temu/orders.csv", "temu_orders", "2 orders, 3 lines, 1 parcels, 1 cancelled, 1 paid, 4 pieces, USD amount 28.2");
  row("mercado_libre/sales_new.csv", "mercado_libre_orders",
      "3 orders, 3 lines, 1 cancelled, 2 delivered, 4 pieces, BRL amount 89.8", 1);
  row("mercado_libre/sales_old.csv", "mercado_libre_orders_old",
      "1 orders, 1 lines, 3 pieces, 1 shipped, BRL amount 44.7, BRL shipping 10");
  row("rakuten/orders_cp932.csv", "rakuten_orders",
      "3 orders, 4 lines, 1 cancelled, 1 paid, 7 pieces, 1 shipped, JPY amount 9280, JPY shipping 600, JPY total 9880");
  row("tiendanube/ventas_latin1.csv", "tiendanube_orders",
      "3 orders, 4 lines, 1 parcels, 1 cancelled, 1 pending, 6 pieces, 1 shipped, ARS amount 83980.5, ARS discount "
      "22994.25, ARS "
      "shipping 5000, ARS total 64985.75");
  row("tiendanube/ventas_accents_destroyed.csv", "tiendanube_orders",
      "1 orders, 1 lines, 2 pieces, 1 shipped, ARS amount 100, ARS shipping 5, ARS total 105");
  row("aliexpress/orders_new.csv", "aliexpress_orders",
      "2 orders, 3 lines, 1 parcels, 1 paid, 13 pieces, 1 shipped, USD shipping 1.5, USD total 33.5");
  row("aliexpress/orders_old.csv", "aliexpress_orders", "1 orders, 1 lines, 1 delivered, 1 pieces, USD total 5");
  row("erp/manual_orders.csv", "erp_manual_orders",
      "2 orders, 3 lines, 2 paid, 15 pieces, EUR amount 8, USD amount 144");
  row("amazon/fba_shipments.txt", "amazon_fba_shipments",
      "2 orders, 3 lines, 3 parcels, 8 pieces, 2 shipped, EUR amount 97.2, EUR discount 1, EUR shipping 2.5, EUR tax "
      "15.54");
  row("amazon/active_listings_uk.txt", "amazon_listings", "2 records, 2 codes, 2 live, 15 quantity, price 24.89", 0,
      "GBP");
  row("amazon/all_listings.txt", "amazon_listings",
      "3 records, 2 codes, 1 draft, 1 live, 1 paused, 15 quantity, price 24.89", 0, "GBP");
  row("amazon/active_listings_fr.txt", "amazon_listings", "1 records, 1 live, 7 quantity, price 5.49", 0, "EUR");
  row("amazon/listings_jp_cp932.txt", "amazon_listings_jp", "1 records, 1 codes, 1 live, 12 quantity, price 1980");
  row("amazon/afn_inventory.txt", "amazon_afn_inventory", "3 records, 6 codes, 43 on_hand");
  row("amazon/afn_inventory_by_country.txt", "amazon_afn_inventory_by_country", "2 records, 4 codes, 45 on_hand");
  row("amazon/fba_inventory.txt", "amazon_fba_inventory", "2 records, 4 codes, 40 on_hand");
  row("ebay/listing_template.csv", "ebay_listing_template", "3 records, 3 draft, 8 quantity, price 50.7", 1);
  row("etsy/listings_de.csv", "etsy_listings_localised", "2 records, 2 live, 33 quantity, price 19.5");
  row("shopify/inventory_long.csv", "shopify_inventory", "3 records, 8 on_hand", 1);
  row("shopify/inventory_wide.csv", "shopify_inventory_wide", "3 records, 8 on_hand");
  row("shopify/customers.csv", "shopify_customers", "3 records");
  row("erp/products.csv", "erp_products",
      "3 records, 1 active, 2 codes, 1 discontinued, 55 height, 105 length, 2 parts, 450 weight, 94 width, cost 162.5");
  row("erp/supplier_quotes.csv", "erp_supplier_quotes", "3 records, 3 min_quantity, price 159.75");
  row("erp/tracking_numbers.csv", "erp_tracking_numbers", "2 records, 2 shipped");
  row("erp/tracking_query.csv", "erp_tracking_query", "2 records, 2 shipped, cost 67.5");
  row("erp/shipping_costs.csv", "erp_shipping_costs", "2 records, 2 shipped, 500 weight, cost 24.5");
  row("carriers/andreani.csv", "andreani_labels", "1 records, 1 ready, 250 weight");
  row("carriers/correo_argentino.csv", "correo_argentino_labels", "1 records, 1 ready, 1500 weight");
}

void ProfilesTest::figures() {
  QFETCH(QString, file);
  QFETCH(QString, profile);
  QFETCH(QString, facts);
  QFETCH(int, skipped);
  QFETCH(QString, currency);
  const auto read = readTestFile(file.toStdString(), settingsFor(currency));
  QCOMPARE(read.recognition.issues, domain::Issues());
  QVERIFY(read.recognition.profile != nullptr);
  QCOMPARE(QString::fromStdString(std::string(profileId(*read.recognition.profile))), profile);
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(QString::fromStdString(factsOf(*read.set)), facts);
  QCOMPARE(read.set->skippedCount, skipped);
}

void ProfilesTest::claimsEachFileOnce() {
  std::string claims;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::filesystem::path(KONTOR_TEST_DATA) / "exchange")) {
    if (entry.is_regular_file()) claims += claimsOf(entry.path());
  }
  QCOMPARE(QString::fromStdString(claims), QString());
}

void ProfilesTest::claimsEachSampleOnce() {
  const auto samples = std::filesystem::path(KONTOR_SHARED_DIR) / "samples";
  if (!std::filesystem::exists(samples)) QSKIP("the sample files are not here");
  std::string claims;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(samples)) {
    if (entry.is_regular_file() && entry.path().extension() != ".md") claims += claimsOf(entry.path());
  }
  QCOMPARE(QString::fromStdString(claims), QString());
}

void ProfilesTest::shopeeKeepsEveryPoint() {
  const auto read = readTestFile("shopee/orders_vn.csv");
  QCOMPARE(read.recognition.zone, std::string("Asia/Ho_Chi_Minh"));
  QCOMPARE(money(read.linesOf(0)[0].unitPrice), std::string("53253"));
  QCOMPARE(read.linesOf(0)[0].title, std::string_view("Kệ gỗ, treo tường / Trắng,80 cm"));
  QCOMPARE(read.linesOf(0)[1].sellerSku, std::string_view("KGTT"));  // no code of the variant: the product's
  QCOMPARE(read.order(0).placed.iso(), std::string("2022-12-31T21:17:00Z"));
  QCOMPARE(read.order(0).day.iso(), std::string("2023-01-01"));
  QCOMPARE(read.set->parcels[0].pieces.size(), 2u);
  QCOMPARE(money(readTestFile("shopee/orders_id.csv").linesOf(0)[0].unitPrice), std::string("50000"));  // 50.000 rupiah
}

void ProfilesTest::packedCellsBecomeLines() {
  const auto ali = readTestFile("aliexpress/orders_new.csv");
  const auto lines = ali.linesOf(0);
  QCOMPARE(lines[0].title, std::string_view("Phone case 【new】 (2 pcs)"));
  QCOMPARE(lines[0].sellerSku, std::string_view("CASE-(R)"));
  QCOMPARE(lines[0].quantity, 2);
  QCOMPARE(lines[1].sellerSku, std::string_view("0042"));
  QCOMPARE(lines[1].quantity, 10);
  QCOMPARE(ali.order(0).country, std::string_view("RU"));
  QCOMPARE(std::get<std::string>(ali.set->parcels[0].shipment.values[0].second), std::string("LP00123456789"));
  const auto shopee = readTestFile("shopee/packing_list.csv", settingsFor("BRL"));
  QCOMPARE(shopee.linesOf(0)[0].title, std::string_view("Caneca; azul: Variation Name:x"));
  QCOMPARE(shopee.linesOf(0)[1].sellerSku, std::string_view("PRA-2"));
  QCOMPARE(shopee.linesOf(1)[0].title, std::string_view("Copo [2 pcs]"));
}

void ProfilesTest::piecesBecomeLines() {
  const auto lazada = readTestFile("lazada/orders_my.csv");
  QCOMPARE(lazada.linesOf(0)[0].quantity, 2);
  QCOMPARE(money(lazada.linesOf(0)[0].amount), std::string("39.8"));
  QVERIFY(lazada.linesOf(0)[0].externalId.empty());  // the numbers are those of the pieces
  QCOMPARE(lazada.order(0).externalId, std::string_view("3512345678901200"));
  QCOMPARE(lazada.sealed(0, "postal_code"), std::string("05000"));
  QCOMPARE(lazada.linesOf(2)[0].sellerSku, std::string_view("0042"));
  const auto fba = readTestFile("amazon/fba_shipments.txt");
  QCOMPARE(fba.linesOf(0)[0].quantity, 3);  // two parcels
  QCOMPARE(fba.linesOf(0)[0].title, std::string_view("Lamp \"40 W\""));
  QCOMPARE(fba.set->parcels[0].pieces.size(), 2u);
  QCOMPARE(fba.set->parcels[1].pieces.size(), 1u);
}

void ProfilesTest::splitCellsAreJoined() {
  const auto read = readTestFile("rakuten/orders_cp932.csv");
  QCOMPARE(read.sealed(0, "postal_code"), std::string("060-0001"));  // a spreadsheet had taken the zeros
  QCOMPARE(read.sealed(0, "phone"), std::string("03-1234-0056"));
  QCOMPARE(read.sealed(0, "recipient"), std::string("架空 太郎"));
  QCOMPARE(read.order(0).placed.iso(), std::string("2023-04-01T01:11:12Z"));  // from date and time
  QCOMPARE(read.linesOf(0)[0].title, std::string_view("茶碗 ソ"));
  const auto tienda = readTestFile("tiendanube/ventas_latin1.csv");
  QCOMPARE(tienda.sealed(0, "street"), std::string("Calle Ñandú 55"));
  QCOMPARE(tienda.sealed(0, "postal_code"), std::string("0500"));
}

void ProfilesTest::tikTokTellsTheOrderOfItsDates() {
  const auto asia = readTestFile("tiktok/orders_vn.csv");
  QCOMPARE(asia.order(0).externalId, std::string_view("583870900000000001"));  // without the TAB
  QCOMPARE(asia.order(0).day.iso(), std::string("2026-05-10"));                // as 25/05 in another row tells
  QCOMPARE(asia.linesOf(0)[0].title, std::string_view("Cốc"));
  QCOMPARE(asia.linesOf(0)[1].title, std::string_view("Cốc / Đỏ"));
  const auto america = readTestFile("tiktok/orders_us.csv");
  QCOMPARE(america.order(1).day.iso(), std::string("2025-07-04"));  // AM and PM: the month comes first
  QCOMPARE(america.order(0).day.iso(), std::string("2025-07-14"));
  QCOMPARE(america.sealed(0, "city"), std::string("Ba Dinh"));
}

void ProfilesTest::namesAndPlacesFindColumns() {
  const auto neu = readTestFile("mercado_libre/sales_new.csv");
  QCOMPARE(neu.recognition.headerLine, 6);
  QCOMPARE(neu.sealed(0, "region"), std::string("São Paulo"));
  QCOMPARE(neu.order(0).externalId, std::string_view("2000004826452531"));
  const auto old = readTestFile("mercado_libre/sales_old.csv");
  QCOMPARE(old.sealed(0, "region"), std::string("São Paulo"));  // the second of two columns named Estado
  QCOMPARE(old.order(0).status, std::string_view("shipped"));   // the first
  const auto etsy = readTestFile("etsy/listings_de.csv");
  QCOMPARE(etsy.value(0, "title"), std::string("Vase, blau"));
  QCOMPARE(etsy.value(0, "seller_sku"), std::string());  // several variants in one listing
  const auto ebay = readTestFile("ebay/listing_template.csv");
  QCOMPARE(ebay.recognition.headerLine, 4);
  QCOMPARE(ebay.value(1, "currency"), std::string("EUR"));  // from the first cell of the header
  QCOMPARE(ebay.value(1, "title"), std::string("Color=Red|Size=S"));
}

void ProfilesTest::ordersWithoutDateAreOfToday() {
  const auto read = readTestFile("erp/manual_orders.csv", settingsFor(""));
  QCOMPARE(read.order(0).placed.seconds, kNow.seconds);
  QCOMPARE(read.order(0).externalId, std::string_view("0033"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("01067"));
  QCOMPARE(read.linesOf(1).size(), 2u);
  const auto clockless = readTestFile("erp/manual_orders.csv");
  QCOMPARE(clockless.set->issues.front().code, std::string("missing_value"));
}

void ProfilesTest::productsBringWhatBelongsToThem() {
  const auto read = readTestFile("erp/products.csv");
  const RecordDraft& kit = read.set->records.at(0);
  QCOMPARE(kit.parts, (std::vector<std::pair<std::string, std::int64_t>>{{"SHOE-30", 1}, {"SHOE-35", 2}}));
  QCOMPARE(read.set->records.at(1).codes,
           (std::vector<std::pair<std::string, std::string>>{{"seller_sku", "balias2"}, {"seller_sku", "balias3"}}));
  QCOMPARE(read.value(1, "length"), std::string("105"));  // 10.5 cm
  QCOMPARE(read.value(1, "supplier"), std::string());     // (默认供应商) is nobody
  QCOMPARE(read.value(2, "supplier"), std::string("义乌鞋厂"));
  QCOMPARE(read.value(2, "weight"), std::string("250"));
  QCOMPARE(readTestFile("shopify/inventory_wide.csv").value(0, "sku"), std::string("0040"));
  QCOMPARE(readTestFile("shopify/inventory_wide.csv").value(1, "warehouse"), std::string("Lyon store"));
  QCOMPARE(readTestFile("shopify/inventory_wide.csv").value(2, "sku"), std::string("soap"));
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
