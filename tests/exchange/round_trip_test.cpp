// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"
#include "exchange/values/plain_value.h"
#include "storage/lists/list_query.h"
#include "tests/support/export_book.h"
#include "tests/support/import_into.h"

#include <QTest>

#include <sstream>

using namespace kontor;
using domain::Entity;
using kontor::testing::ExportBook;
using kontor::testing::Imported;
using kontor::testing::importInto;

namespace {

std::string asText(const char* text) { return text; }

/// A book whose texts are what goes wrong on the way through a table: formulas, quotes, line breaks, apostrophes,
/// leading zeros, digits that a spreadsheet would round.
struct Awkward : ExportBook {
  domain::Id listingId = 0;

  Awkward() {
    update(Entity::Sku, cup, {{"name", asText("=SUM(A1:A9)")}, {"note", asText("first\nsecond, \"third\"")},
                              {"weight", std::int64_t{350}}, {"fragile", std::int64_t{1}}, {"origin", asText("CN")},
                              {"cost", std::int64_t{123'456}}, {"cost_currency", asText("CNY")},
                              {"hs_code", asText("0691110")}, {"tags", asText("-10%, '=quoted")}});
    insert(Entity::Sku, {{"code", asText("0012")}, {"name", asText("+49 170")}, {"name_zh", asText("@杯子")},
                         {"brand", asText("'apostrophe")}, {"state", asText("phasing_out")}});
    insert(Entity::Sku, {{"code", asText("123456789012345678")}, {"name", asText("MAR1")}, {"category", asText("1-2")}});
    listingId = insert(Entity::Listing, {{"channel", channel}, {"external_id", asText("0070")}, {"seller_sku", asText("CUP")},
                                         {"sku", cup}, {"title", asText("=HYPERLINK(\"x\")")}, {"currency", asText("EUR")},
                                         {"price", std::int64_t{199'001}}, {"quantity", std::int64_t{0}},
                                         {"state", asText("paused")}, {"description", asText("a;b\n\"c\"")}});
    orderOf(channel, "302-1", "EUR", {{"CUP", cup, 2, "0001"}, {"0012", 0, 1, "0002"}},
            {{"country", asText("DE")}, {"shipping", std::int64_t{49'500}}, {"total", std::int64_t{424'500}},
             {"shipped", std::int64_t{1'700'037'000}}, {"tags", asText("=x")}, {"recipient", asText("Zoë \"Z\" Smith")},
             {"street", asText("=1 High Street")}, {"postal_code", asText("01067")}, {"city", asText("Dresden")},
             {"phone", asText("+49 351 0")}, {"email", asText("zoe@example.org")}, {"buyer_note", asText("line 1\nline 2")}});
    orderOf(channel, "302-2", "EUR", {}, {{"total", std::int64_t{10'000}}});
    insert(Entity::SalesOrder, {{"external_id", asText("302-3")}, {"channel", channel}, {"kind", asText("cancellation")},
                                {"status", asText("cancelled")}, {"placed", std::int64_t{1'699'999'999}},
                                {"currency", asText("EUR")}});
  }
};

/// Everything of the entity that an import can state, record after record.
QStringList stateOf(const storage::Book& book, Entity entity) {
  std::vector<storage::FieldPath> paths;
  for (const domain::Field& field : domain::fields(entity)) {
    if (field.has(domain::Imported) && field.type != domain::FieldType::Reference) paths.push_back({{}, &field});
  }
  if (entity == Entity::SalesOrderLine) paths.push_back(*storage::parseFieldPath(entity, "order.external_id"));
  const auto reader = book.reader();
  const auto ids = storage::listIds(*reader, {.entity = entity, .filter = {}, .sort = {}});
  const auto values = storage::readPaths(*reader, book.vault(), entity, paths, ids);
  QStringList rows;
  for (std::size_t row = 0; row < ids.size(); ++row) {
    QStringList cells;
    for (std::size_t i = 0; i < paths.size(); ++i)
      cells << QString::fromStdString(exchange::plainText(*paths[i].field, values[row * paths.size() + i]));
    rows << cells.join(QStringLiteral(" | "));
  }
  rows.sort();
  return rows;
}

std::filesystem::path exported(ExportBook& shop, const std::string& id, const std::string& name) {
  const auto file = std::filesystem::path(shop.folder.path().toStdString()) / name;
  std::ofstream(file, std::ios::binary) << shop.written(shop.wish(id));
  return file;
}

// A list with everything that can be imported, as masks where it is personal.
std::filesystem::path writtenList(ExportBook& shop, Entity entity, const QString& kind, bool named) {
  exchange::RecordTable table{entity, {}};
  for (const domain::Field& field : domain::fields(entity)) {
    const bool channel = field.id == "channel";
    if (channel || (field.has(domain::Imported) && field.type != domain::FieldType::Reference)) table.fields.push_back(&field);
  }
  std::vector<std::string> names;
  for (const domain::Field* field : table.fields) {
    if (named) names.push_back(kontor::testing::nameOf(*field));
  }
  const bool workbook = kind == QLatin1String("xlsx");
  const auto file = std::filesystem::path(shop.folder.path().toStdString()) / (workbook ? "list.xlsx" : "list.csv");
  const auto reader = shop.book->reader();
  const auto ids = storage::listIds(*reader, {.entity = entity, .filter = {}, .sort = {}});
  if (workbook) {
    exchange::writeXlsx(file, *reader, shop.book->vault(), table, ids, names);
    return file;
  }
  std::ofstream out(file, std::ios::binary);
  exchange::CsvOptions options{.labels = names, .forSpreadsheet = kind != QLatin1String("csv")};
  if (kind == QLatin1String("comma")) options.decimalMark = ',';
  exchange::writeCsv(out, *reader, shop.book->vault(), table, ids, options);
  return file;
}

}  // namespace

/// Book → files → empty book: the same records; and the files again: all the same.
class RoundTripTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void recordsMoveToAnotherBook();
  void listsForASpreadsheetComeBack_data();
  void listsForASpreadsheetComeBack();
  void codesKeepTheirLooks();
  void stockMovesToAnotherBook();
  void productsOfShopifyGoBack();
};

void RoundTripTest::recordsMoveToAnotherBook() {
  Awkward from;
  ExportBook to;
  to.run("DELETE FROM sku");
  const auto skus = exported(from, "kontor_skus", "skus.csv");
  const auto listings = exported(from, "kontor_listings", "listings.csv");
  const auto orders = exported(from, "kontor_orders", "orders.csv");
  const std::string zone = "Europe/Berlin";
  for (int round = 0; round < 2; ++round) {
    const Imported goods = importInto(*to.book, skus, 0);
    QCOMPARE(goods.profile, std::string("kontor_skus"));
    const Imported offers = importInto(*to.book, listings, to.channel, zone);
    QCOMPARE(offers.profile, std::string("kontor_listings"));
    const Imported sales = importInto(*to.book, orders, to.channel, zone);
    QCOMPARE(sales.profile, std::string("kontor_orders"));
    QCOMPARE(goods.issues + offers.issues + sales.issues, std::size_t{0});
    QCOMPARE(round == 0 ? goods.fresh : goods.same, 4);
    QCOMPARE(round == 0 ? offers.fresh : offers.same, 1);
    QCOMPARE(round == 0 ? sales.fresh : sales.same, 3);
  }
  for (const Entity entity : {Entity::Sku, Entity::Listing, Entity::SalesOrder, Entity::SalesOrderLine})
    QCOMPARE(stateOf(*to.book, entity), stateOf(*from.book, entity));
  QVERIFY(stateOf(*to.book, Entity::SalesOrder).join(QString()).contains(QStringLiteral("=1 High Street")));
  // What belongs together is together again.
  QCOMPARE(to.text("SELECT s.code FROM listing l JOIN sku s ON s.id = l.sku_id").value(), std::string("CUP"));
  QCOMPARE(to.text("SELECT group_concat(day) FROM sales_order").value(), from.text("SELECT group_concat(day) FROM sales_order").value());
  // And the book itself learns nothing new from its own files.
  QCOMPARE(importInto(*from.book, skus, 0).same, 4);
  QCOMPARE(importInto(*from.book, orders, from.channel, zone).same, 3);
}

void RoundTripTest::listsForASpreadsheetComeBack_data() {
  QTest::addColumn<QString>("kind");
  QTest::addColumn<bool>("named");
  for (const bool named : {false, true}) {
    const char* by = named ? "names" : "ids";
    QTest::addRow("CSV, %s", by) << "csv" << named;
    QTest::addRow("CSV for Excel, %s", by) << "excel" << named;
    QTest::addRow("CSV for a German Excel, %s", by) << "comma" << named;
    QTest::addRow("workbook, %s", by) << "xlsx" << named;
  }
}

void RoundTripTest::listsForASpreadsheetComeBack() {
  QFETCH(QString, kind);
  QFETCH(bool, named);
  Awkward shop;
  const auto file = writtenList(shop, Entity::Sku, kind, named);
  const Imported again = importInto(*shop.book, file, 0);
  QCOMPARE(again.profile, std::string(kind == QLatin1String("comma") ? "kontor_skus_comma" : "kontor_skus"));
  QCOMPARE(again.issues, std::size_t{0});
  QCOMPARE(again.same, 4);
  ExportBook empty;
  empty.run("DELETE FROM sku");
  QCOMPARE(importInto(*empty.book, file, 0).fresh, 4);
  QCOMPARE(stateOf(*empty.book, Entity::Sku), stateOf(*shop.book, Entity::Sku));
  // Masked names of a list of orders never come in.
  const auto orders = writtenList(shop, Entity::SalesOrder, kind, named);
  const Imported sales = importInto(*shop.book, orders, shop.channel, "Europe/Berlin");
  QCOMPARE(sales.profile, std::string(kind == QLatin1String("comma") ? "kontor_order_list_comma" : "kontor_order_list"));
  QCOMPARE(sales.same, 3);
  QCOMPARE(importInto(*shop.book, writtenList(shop, Entity::Listing, kind, named), shop.channel).same, 1);
}

void RoundTripTest::codesKeepTheirLooks() {
  // What a spreadsheet would show otherwise, by its own rules for typed text.
  for (const char* code : {"0012", "123456789012", "1E5", "12-5", "3/4", "1.5", "+49 170", "-7", "MAR1", "2-Sep", "10:30"})
    QVERIFY2(exchange::looksLikeOtherValue(code), code);
  for (const char* code : {"CUP-1", "12345678901", "0", "B0LAMP", "lamp", "", "MARK1", "A1"})
    QVERIFY2(!exchange::looksLikeOtherValue(code), code);
  Awkward shop;
  std::ifstream in(writtenList(shop, Entity::Sku, QStringLiteral("comma"), false), std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  QVERIFY(text.starts_with("\xEF\xBB\xBF" "code;name;"));
  QVERIFY(text.find("\r\n\"=\"\"0012\"\"\";\"=\"\"+49 170\"\"\";'@杯子;") != std::string::npos);
  QVERIFY(text.find("'=SUM(A1:A9)") != std::string::npos);
  QVERIFY(text.find(";12,3456;CNY;") != std::string::npos);
}

void RoundTripTest::stockMovesToAnotherBook() {
  if (!exchange::ExportCatalog::builtIn().find("kontor_stock")) QSKIP("stock is not imported by this version");
  const auto levels = [](ExportBook& shop) {
    return QString::fromStdString(shop.text("SELECT group_concat(line, ' ') FROM (SELECT s.code || '/' || w.code || '/' || l.bin"
                                            " || '=' || l.on_hand AS line FROM stock_level l JOIN sku s ON s.id = l.sku_id"
                                            " JOIN warehouse w ON w.id = l.warehouse_id WHERE l.on_hand <> 0 ORDER BY 1)")
                                      .value_or(std::string()));
  };
  Awkward from;
  const auto receive = [&](domain::Id sku, domain::Id warehouse, const char* bin, std::int64_t pieces) {
    from.insert(Entity::StockMove, {{"sku", sku}, {"warehouse", warehouse}, {"bin", asText(bin)}, {"quantity", pieces},
                                    {"reason", asText("receipt")}});
  };
  receive(from.cup, from.yiwu, "A-1", 40);
  receive(from.cup, from.yiwu, "", 2);
  receive(from.lamp, from.hamburg, "0012", 7);
  ExportBook to;
  const auto file = exported(from, "kontor_stock", "stock.csv");
  const Imported first = importInto(*to.book, file, 0);
  QCOMPARE(first.profile, std::string("kontor_stock"));
  QCOMPARE(first.issues, std::size_t{0});
  QCOMPARE(levels(to), QStringLiteral("CUP/YIWU/=2 CUP/YIWU/A-1=40 LAMP/HAM/0012=7"));
  QCOMPARE(levels(to), levels(from));
  QCOMPARE(importInto(*to.book, file, 0).same, 3);
  QCOMPARE(importInto(*from.book, file, 0).same, 3);
}

void RoundTripTest::productsOfShopifyGoBack() {
  const auto data = std::filesystem::path(KONTOR_TEST_DATA) / "exports";
  const auto bytes = [&](const char* name) {
    std::ifstream in(data / name, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
  };
  ExportBook shop;
  const domain::Id shopify = shop.shop("shopify", "Shop", "EUR", "Europe/Berlin");
  const Imported first = importInto(*shop.book, data / "shopify_source.csv", shopify);
  QCOMPARE(first.profile, std::string("shopify_products"));
  QCOMPARE(first.fresh, 3);
  const auto wish = shop.wish("shopify_price_quantity");
  QCOMPARE(exchange::makeExport(*shop.book, wish).rows.size(), std::size_t{2});
  shop.written(wish);
  shop.run("UPDATE listing SET quantity = 6 WHERE seller_sku = 'BOWL-G'");
  QCOMPARE(shop.written(wish), bytes("shopify_price_quantity.csv"));
  shop.run("UPDATE listing SET quantity = 7 WHERE seller_sku = 'BOWL-G'");
  const std::string products = shop.written(shop.wish("shopify_products"));
  QCOMPARE(products, bytes("shopify_products.csv"));
  // What goes back is what came.
  const auto file = std::filesystem::path(shop.folder.path().toStdString()) / "back.csv";
  std::ofstream(file, std::ios::binary) << products;
  QCOMPARE(importInto(*shop.book, file, shopify).same, 3);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
