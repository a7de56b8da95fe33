// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/export_book.h"

#include "exchange/workbook/workbook.h"
#include "storage/lists/list_query.h"
#include "storage/verify.h"

#include <QTest>

using namespace kontor;
using domain::Entity;
using exchange::ExportSet;
using kontor::testing::ExportBook;

namespace {

// The bytes of a file, cut behind each line feed so that a difference is told by its line.
QByteArrayList bytesOf(const std::string& text) { return QByteArray::fromStdString(text).split('\n'); }

QByteArrayList expectedFile(const std::string& name) {
  std::ifstream in(std::filesystem::path(KONTOR_TEST_DATA) / "exports" / name, std::ios::binary);
  return bytesOf({std::istreambuf_iterator<char>(in), {}});
}

/// Parcels of five shops; those of Amazon.de as a platform's file wants them: partial, of several lines, not yet sent.
struct Parcels : ExportBook {
  domain::Id first = orderOf(channel, "302-1", "EUR", {{"CUP", cup, 2, "55500001"}, {"LAMP", lamp, 1, "55500002"}});
  domain::Id second = orderOf(channel, "302-2", "EUR", {{"CUP", cup, 5, "55500003"}});
  domain::Id both = parcel(first, {2, 1}, sent("dhl express", "00340434161094000001", "2023-11-15T08:30:00Z"));
  domain::Id part = parcel(second, {3}, sent("Hermes Germany", "H77", "2023-11-15T23:30:00Z"));
  domain::Id waiting = parcel(second, {1}, {{"status", std::string("ready")}});
};

}  // namespace

/// Files for platforms and carriers, byte by byte as their descriptions say.
class ExportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLayoutIsSound();
  void faultsOfLayoutsAreNamed();
  void confirmsShipmentsToAmazon();
  void confirmsShipments_data();
  void confirmsShipments();
  void tellsPricesAndListings_data();
  void tellsPricesAndListings();
  void fillsLabels_data();
  void fillsLabels();
  void fillsTheWorkbookOfAForwarder();
  void writesOnlyWhatChanged();
  void anUndoMakesItDueAgain();
  void listingsShowTheirDrift();
  void leavesOutWhatLacksSomething();
  void keepsToOneChannel();
  void keepsNoPersonalDataBehind();
  void writesBothOrNeither();
};

namespace {

/// Shops of four platforms with one parcel each.
struct OtherParcels : ExportBook {
  domain::Id ebay = shop("ebay", "eBay US", "USD", "America/Los_Angeles");
  domain::Id woo = shop("woocommerce", "Own shop", "EUR", "Europe/Berlin");
  domain::Id rakuten = shop("rakuten", "Rakuten", "JPY", "Asia/Tokyo");
  domain::Id japan = shop("amazon", "Amazon.co.jp", "JPY", "Asia/Tokyo");

  OtherParcels() {
    const std::string when = "2023-11-15T23:30:00Z";
    parcel(orderOf(ebay, "12-34567-89012", "USD", {{"CUP", cup, 1}, {"LAMP", lamp, 1}}), {1, 1},
           sent("USPS", "9400111899223100001234", when));
    parcel(orderOf(woo, "1001", "EUR", {{"CUP", cup, 4}}), {1}, sent("DHL, Paket", "JJD01", when));
    parcel(orderOf(rakuten, "265001-20231115-0000000001", "JPY", {{"CUP", cup, 1}}), {1},
           sent("ヤマト運輸", "4912345678901", when));
    auto post = sent("日本郵便", "112233445566", when);
    post.emplace_back("service", "クリックポスト");
    parcel(orderOf(japan, "250-1", "JPY", {{"LAMP", lamp, 1}}), {1}, post);
  }
};

/// Listings of three shops; one is paused and one has no number of pieces.
struct Listings : ExportBook {
  domain::Id ebay = shop("ebay", "eBay US", "USD", "America/Los_Angeles");
  domain::Id woo = shop("woocommerce", "Own shop", "JPY", "Asia/Tokyo");
  domain::Id azCup = listing(channel, "AZ-CUP", "EUR", 199'000, {{"quantity", std::int64_t{5}}, {"sku", cup}});

  Listings() {
    update(Entity::Sku, cup, {{"weight", std::int64_t{350}}, {"length", std::int64_t{125}}});
    insert(Entity::SkuCode, {{"sku", cup}, {"kind", std::string("barcode")}, {"code", std::string("4006381333931")}});
    listing(channel, "AZ-LAMP", "EUR", 70'000, {});
    listing(channel, "AZ-OLD", "EUR", 10'000, {{"state", std::string("paused")}});
    listing(ebay, "110045678901", "USD", 125'000, {{"quantity", std::int64_t{3}}, {"seller_sku", std::string("CUP-EB")}});
    listing(woo, "MUG-1", "JPY", 19'800'000,
            {{"quantity", std::int64_t{12}}, {"sku", cup}, {"title", std::string("Mug \"Zoë\"")},
             {"description", std::string("Holds tea.\nAnd coffee.")}, {"category", std::string("Kitchen")},
             {"picture_url", std::string("https://shop.example/mug.jpg")}});
  }
  domain::Id listing(domain::Id of, const std::string& number, const std::string& currency, std::int64_t price,
                     const storage::FieldValues& more) {
    storage::FieldValues values = more;
    const auto has = [&](std::string_view id) {
      return std::ranges::any_of(more, [&](const auto& value) { return value.first == id; });
    };
    values.insert(values.end(), {{"channel", of}, {"external_id", number}, {"currency", currency}, {"price", price}});
    if (!has("state")) values.emplace_back("state", std::string("live"));
    if (!has("seller_sku")) values.emplace_back("seller_sku", number);
    return insert(Entity::Listing, values);
  }
};

/// Paid orders with the addresses that labels need.
struct Addresses : ExportBook {
  domain::Id britain = shop("shopify", "Shop", "GBP", "Europe/London");
  domain::Id argentina = shop("mercado_libre", "ML", "ARS", "America/Argentina/Buenos_Aires");

  Addresses() {
    update(Entity::Sku, cup, {{"weight", std::int64_t{350}}, {"length", std::int64_t{125}}, {"width", std::int64_t{80}},
                              {"height", std::int64_t{100}}});
    const auto text = [](const char* value) { return std::string(value); };
    orderOf(britain, "GB-1", "GBP", {{"CUP", cup, 2}},
            {{"country", text("GB")}, {"shipping", std::int64_t{49'500}}, {"total", std::int64_t{299'500}},
             {"ship_service", text("TPN24")}, {"recipient", text("Zoë Smith")}, {"company", text("Tea & Co, Ltd")},
             {"street", text("1 High Street")}, {"city", text("Leeds")}, {"region", text("West Yorkshire")},
             {"postal_code", text("LS1 4DY")}, {"phone", text("0113 496 0000")}, {"email", text("zoe@example.org")}});
    orderOf(argentina, "AR-1", "ARS", {{"CUP", cup, 2}},
            {{"country", text("AR")}, {"recipient", text("Juan Pérez")}, {"street", text("Av. Corrientes 1234, piso 2")},
             {"street2", text("Dto B")}, {"city", text("CABA")}, {"region", text("Ciudad Autónoma de Buenos Aires")},
             {"postal_code", text("C1043")}, {"phone", text("1143210000")}, {"email", text("juan@example.org")}});
  }
};

}  // namespace

void ExportTest::everyLayoutIsSound() {
  const auto catalog = exchange::ExportCatalog::builtIn();
  QVERIFY(catalog.all().size() >= 14);
  for (const auto& format : catalog.all()) {
    for (const char* language : {"en", "zh_CN", "zh_TW"}) {
      using Name = std::pair<std::string, std::string>;
      QVERIFY2(std::ranges::find(format->names, language, &Name::first) != format->names.end(), format->id.c_str());
    }
    QVERIFY2(!format->columns.empty(), format->id.c_str());
  }
}

void ExportTest::faultsOfLayoutsAreNamed() {
  exchange::ExportCatalog catalog;
  const auto issues = catalog.addText(R"({"id": "Own", "name": {"en": "Own"}, "platform": "other", "kind": "labels",
    "entity": "sales_order", "lines": "sales_order_line.sku", "where": "weight>3", "file": {"ending": "csv"}, "columns": [
    {"header": "A", "field": "channel.nothing"}, {"header": "B", "field": "placed"}, {"header": "C", "part": "half"},
    {"header": "D", "date": "yyyy-QQ"}, {"header": "E", "filed": "x"}]})", "own.json");
  QStringList found;
  for (const domain::Issue& issue : issues) found << QString::fromStdString(issue.code + " " + issue.column);
  const QStringList expected = {
      "bad_id id",           "unknown_field lines",         "unknown_field where",          "unknown_field columns[0].field",
      "missing_key columns[1].date", "unknown_value columns[2].part", "bad_date_pattern columns[3].date",
      "unknown_key columns[4].filed"};
  QCOMPARE(found, expected);
  QVERIFY(catalog.all().empty());
}

void ExportTest::confirmsShipmentsToAmazon() {
  Parcels shop;
  QCOMPARE(bytesOf(shop.written(shop.wish("amazon_shipment_confirmation"))), expectedFile("amazon_shipment_confirmation.txt"));
  QCOMPARE(shop.lastEntry.action, std::string("export.file"));
}

void ExportTest::confirmsShipments_data() {
  QTest::addColumn<QString>("layout");
  QTest::addColumn<QString>("file");
  QTest::newRow("eBay") << "ebay_tracking" << "ebay_tracking.csv";
  QTest::newRow("WooCommerce") << "woocommerce_tracking" << "woocommerce_tracking.csv";
  QTest::newRow("Rakuten") << "rakuten_shipment" << "rakuten_shipment.csv";
  QTest::newRow("Amazon.co.jp") << "amazon_jp_shipment_confirmation" << "amazon_jp_shipment_confirmation.txt";
}

void ExportTest::confirmsShipments() {
  QFETCH(QString, layout);
  QFETCH(QString, file);
  OtherParcels shops;
  QCOMPARE(bytesOf(shops.written(shops.wish(layout.toStdString()))), expectedFile(file.toStdString()));
}

void ExportTest::tellsPricesAndListings_data() {
  QTest::addColumn<QString>("layout");
  QTest::addColumn<QString>("file");
  QTest::newRow("Amazon prices") << "amazon_price_quantity" << "amazon_price_quantity.txt";
  QTest::newRow("Amazon listings") << "amazon_inventory_loader" << "amazon_inventory_loader.txt";
  QTest::newRow("eBay prices") << "ebay_price_quantity" << "ebay_price_quantity.csv";
  QTest::newRow("WooCommerce prices") << "woocommerce_price_stock" << "woocommerce_price_stock.csv";
  QTest::newRow("WooCommerce products") << "woocommerce_products" << "woocommerce_products.csv";
}

void ExportTest::tellsPricesAndListings() {
  QFETCH(QString, layout);
  QFETCH(QString, file);
  Listings shops;
  QCOMPARE(bytesOf(shops.written(shops.wish(layout.toStdString()))), expectedFile(file.toStdString()));
}

void ExportTest::fillsLabels_data() {
  QTest::addColumn<QString>("layout");
  QTest::addColumn<QString>("filter");
  QTest::newRow("royal_mail_click_drop") << "royal_mail_click_drop" << "country:GB";
  QTest::newRow("correo_argentino") << "correo_argentino" << "";
  QTest::newRow("andreani") << "andreani" << "";
}

void ExportTest::fillsLabels() {
  QFETCH(QString, layout);
  QFETCH(QString, filter);
  Addresses shops;
  auto wish = shops.wish(layout.toStdString());
  wish.filter = filter.toStdString();
  QCOMPARE(bytesOf(shops.written(wish)), expectedFile(layout.toStdString() + ".csv"));
}

void ExportTest::fillsTheWorkbookOfAForwarder() {
  Addresses shops;
  auto wish = shops.wish("fourpx");
  wish.filter = "country:GB";
  const auto file = std::filesystem::path(shops.folder.path().toStdString()) / "4px.xlsx";
  exchange::writeExport(*shops.book, exchange::makeExport(*shops.book, wish), file);
  const auto workbook = exchange::openWorkbook(file);
  QCOMPARE(workbook->sheets().size(), std::size_t{1});
  QCOMPARE(workbook->sheets()[0].name, std::string("Sheet1"));
  const auto rows = workbook->rows(0);
  exchange::Row row;
  QVERIFY(rows->next(row));
  QCOMPARE(row.cells.size(), std::size_t{51});
  QCOMPARE(std::string(row.cells[12]), std::string("州 \\ 省"));
  QCOMPARE(std::string(row.cells[50]), std::string("配货备注5"));
  QVERIFY(rows->next(row));
  // Reference, country, company, recipient, county, city, street, phone, e-mail, postcode, weight, goods, code, pieces.
  const std::pair<std::size_t, const char*> expected[] = {
      {0, "GB-1"},          {2, "TPN24"},          {3, "GB"},           {10, "Tea & Co, Ltd"}, {11, "Zoë Smith"},
      {12, "West Yorkshire"}, {13, "Leeds"},       {14, "1 High Street"}, {15, "0113 496 0000"}, {16, "zoe@example.org"},
      {17, "LS1 4DY"},      {24, "0.7"},           {26, "Cup"},         {27, "CUP"},           {28, ""},
      {29, "2"},            {31, ""}};
  for (const auto& [column, text] : expected)
    QCOMPARE(std::string(column < row.cells.size() ? row.cells[column] : std::string_view()), std::string(text));
  QVERIFY(!rows->next(row));
}

void ExportTest::writesOnlyWhatChanged() {
  Listings shops;
  auto wish = shops.wish("amazon_price_quantity");
  shops.written(wish);
  const ExportSet again = exchange::makeExport(*shops.book, wish);
  QVERIFY(again.rows.empty());
  QCOMPARE(again.unchanged, 2);
  wish.all = true;
  QCOMPARE(bytesOf(shops.written(wish)), expectedFile("amazon_price_quantity.txt"));
  wish.all = false;

  shops.update(Entity::Listing, shops.azCup, {{"quantity", std::int64_t{4}}});
  const ExportSet changed = exchange::makeExport(*shops.book, wish);
  QCOMPARE(changed.rows.size(), std::size_t{1});
  QCOMPARE(changed.rows[0].cells, (std::vector<std::string>{"AZ-CUP", "19.90", "", "", "4"}));
  QCOMPARE(changed.unchanged, 1);
  // Another layout was told nothing yet.
  QCOMPARE(exchange::makeExport(*shops.book, shops.wish("amazon_inventory_loader")).rows.size(), std::size_t{2});
}

void ExportTest::anUndoMakesItDueAgain() {
  Listings shops;
  const auto wish = shops.wish("amazon_price_quantity");
  shops.written(wish);
  QVERIFY(shops.undo());
  QCOMPARE(exchange::makeExport(*shops.book, wish).rows.size(), std::size_t{2});
  QCOMPARE(shops.integer("SELECT count(*) FROM export_run").value(), 0);
  QVERIFY(storage::verify(*shops.book, true).findings.empty());
}

void ExportTest::listingsShowTheirDrift() {
  Listings shops;
  const auto drifted = [&](const std::string& filter) {
    return storage::listIds(*shops.book->reader(), {.entity = Entity::Listing, .filter = filter, .sort = {}});
  };
  QVERIFY(drifted("export_differs:yes").empty());
  QCOMPARE(drifted("export_differs:").size(), std::size_t{5});
  shops.written(shops.wish("amazon_price_quantity"));
  QCOMPARE(drifted("export_differs:no").size(), std::size_t{2});
  shops.update(Entity::Listing, shops.azCup, {{"price", std::int64_t{189'000}}});
  QCOMPARE(drifted("export_differs:yes"), std::vector{shops.azCup});
  // What counts is what was told last, by whichever file.
  shops.written(shops.wish("amazon_inventory_loader"));
  QVERIFY(drifted("export_differs:yes").empty());
}

void ExportTest::leavesOutWhatLacksSomething() {
  Addresses shops;
  shops.orderOf(shops.britain, "GB-2", "GBP", {{"CUP", shops.cup, 1}}, {{"country", std::string("GB")}});
  auto wish = shops.wish("royal_mail_click_drop");
  wish.filter = "country:GB";
  const ExportSet set = exchange::makeExport(*shops.book, wish);
  QCOMPARE(set.rows.size(), std::size_t{1});
  std::vector<std::string> faults;
  for (const auto& fault : set.faults) faults.push_back(fault.record + " " + fault.issue.code + " " + fault.issue.column);
  QCOMPARE(faults, (std::vector<std::string>{"GB-2 missing_value Full name", "GB-2 missing_value Address Line 1",
                                             "GB-2 missing_value City", "GB-2 missing_value Postcode"}));

  OtherParcels others;
  others.parcel(others.orderOf(others.japan, "250-2", "JPY", {{"LAMP", others.lamp, 1}}), {1},
                others.sent("快递", "SF1", "2023-11-15T23:30:00Z"));
  const ExportSet japan = exchange::makeExport(*others.book, others.wish("amazon_jp_shipment_confirmation"));
  QCOMPARE(japan.faults.size(), std::size_t{1});
  QCOMPARE(japan.faults[0].issue.code, std::string("not_in_encoding"));
  QCOMPARE(japan.faults[0].issue.column, std::string("carrier-name"));
}

void ExportTest::keepsToOneChannel() {
  Parcels shop;
  const domain::Id second = shop.shop("amazon", "Amazon.fr", "EUR", "Europe/Paris");
  shop.parcel(shop.orderOf(second, "402-1", "EUR", {{"CUP", shop.cup, 1}}), {1},
              shop.sent("DHL", "X1", "2023-11-14T08:30:00Z"));
  auto wish = shop.wish("amazon_shipment_confirmation");
  QCOMPARE(exchange::makeExport(*shop.book, wish).channels, (std::vector<std::string>{"Amazon.de", "Amazon.fr"}));
  wish.channel = "Amazon.fr";
  const ExportSet set = exchange::makeExport(*shop.book, wish);
  QCOMPARE(set.channels, std::vector<std::string>{"Amazon.fr"});
  QCOMPARE(set.rows.size(), std::size_t{1});
  QCOMPARE(set.rows[0].cells.front(), std::string("402-1"));
  wish.channel.clear();
  wish.only = std::vector{shop.part};
  QCOMPARE(exchange::makeExport(*shop.book, wish).rows.size(), std::size_t{1});
}

void ExportTest::keepsNoPersonalDataBehind() {
  Addresses shops;
  auto wish = shops.wish("royal_mail_click_drop");
  wish.filter = "country:GB";
  QVERIFY(shops.written(wish).find("Zoë Smith") != std::string::npos);
  QVERIFY(wish.format->hasPersonalData());
  QVERIFY(exchange::makeExport(*shops.book, wish).rows.empty());
  const auto order = shops.integer("SELECT id FROM sales_order WHERE external_id = 'GB-1'").value();
  shops.update(Entity::SalesOrder, order, {{"street", std::string("2 Low Street")}});
  QCOMPARE(exchange::makeExport(*shops.book, wish).rows.size(), std::size_t{1});
  shops.book.reset();
  std::ifstream in(shops.path, std::ios::binary);
  const std::string book{std::istreambuf_iterator<char>(in), {}};
  for (const char* secret : {"Zoë", "High Street", "LS1 4DY", "zoe@example.org"}) QVERIFY(book.find(secret) == std::string::npos);
}

void ExportTest::writesBothOrNeither() {
  Listings shops;
  const auto set = exchange::makeExport(*shops.book, shops.wish("amazon_price_quantity"));
  const std::filesystem::path folder = shops.folder.path().toStdString();
  QVERIFY_EXCEPTION_THROWN(exchange::writeExport(*shops.book, set, folder / "missing" / "x.txt"), std::system_error);
  // A folder stands in the place of the file: it fails when the file shall take its place, at the very end.
  std::filesystem::create_directory(folder / "taken.txt");
  QVERIFY_EXCEPTION_THROWN(exchange::writeExport(*shops.book, set, folder / "taken.txt"), std::system_error);
  QCOMPARE(shops.integer("SELECT count(*) FROM export_run").value(), 0);
  QCOMPARE(shops.integer("SELECT count(*) FROM exported_state").value(), 0);
  QVERIFY(!std::filesystem::exists(folder / "taken.txt.part"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
