// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_json.h"
#include "exchange/values/country_names.h"
#include "tests/exchange/read_helpers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

class ProfileJsonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryBuiltInProfile();
  void readsEveryTestProfile();
  void namesFaultsByTheirPath_data();
  void namesFaultsByTheirPath();
  void namesTheLineOfASyntaxFault();
  void reportsAllFaultsAtOnce();
  void refusesTheSameIdTwice();
  void readsTheExampleOfTheManual();
  void readsWhatTheManualPromises();
  void theNearestWordOnTheCurrencyCounts_data();
  void theNearestWordOnTheCurrencyCounts();
  void anAmountStatedOnceStandsOnAnyRow_data();
  void anAmountStatedOnceStandsOnAnyRow();
  void doubtsOrdersOfSeveralCustomers();
  void knowsCountries_data();
  void knowsCountries();
};

namespace {

// A profile without faults, in which one piece is replaced.
std::string profileWith(std::string_view piece, std::string_view replacement) {
  std::string json = R"({
    "id": "shop", "name": "Shop", "platform": "other", "entity": "sales_order", "zone": "Europe/Berlin",
    "encodings": ["utf-8"], "separators": [","], "numbers": "1,234.56", "dates": ["yyyy-MM-dd"], "order_values": "first_row",
    "rows": [{"when": {"header": "Id", "like": "Total*"}, "do": "end"}],
    "columns": [
      {"header": "Id", "field": "external_id", "required": true},
      {"header": "Date", "field": "placed", "required": true},
      {"header": "Paid", "field": "total"},
      {"header": "Pieces", "field": "line.quantity", "required": true}],
    "currency": {"symbols": {"$": "USD"}},
    "status": [{"header": "State", "map": {"done": "shipped"}}, {"then": "paid"}],
    "buyer_identity": ["email"]})";
  const auto at = json.find(piece);
  if (at != std::string::npos) json.replace(at, piece.size(), replacement);
  return json;
}

ReadResult readText(const std::string& json, std::string_view text) {
  static ProfileCatalog catalog;
  catalog = ProfileCatalog();
  ReadResult result;
  const auto issues = catalog.addText(json, "test");
  if (!issues.empty()) qFatal("profile: %s %s", issues.front().code.c_str(), issues.front().column.c_str());
  const QTemporaryDir dir;
  const auto file = std::filesystem::path(dir.path().toStdString()) / "file.csv";
  std::ofstream(file, std::ios::binary) << text;
  result.recognition = recognise(file, catalog);
  ReadSettings settings;
  settings.zone = result.recognition.zone.empty() ? "UTC" : result.recognition.zone;
  result.set = readFile(file, result.recognition, settings);
  return result;
}

}  // namespace

void ProfileJsonTest::readsEveryBuiltInProfile() {
  std::vector<std::string> ids;
  for (const Profile* profile : builtInProfiles().all()) ids.emplace_back(profileId(*profile));
  // Kontor's own come from the field table, not from files.
  std::erase_if(ids, [](const std::string& id) { return id.starts_with("kontor_"); });
  std::ranges::sort(ids);
  std::vector<std::string> files;
  for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(KONTOR_SOURCE_DIR) / "resources/profiles")) {
    files.push_back(file.path().stem().string());
  }
  std::ranges::sort(files);
  QCOMPARE(ids, files);
  const Profile* shopify = builtInProfiles().find("shopify_orders");
  QCOMPARE(profilePlatform(*shopify), std::string_view("shopify"));
  QCOMPARE(profileEntity(*shopify), domain::Entity::SalesOrder);
  QCOMPARE(profileName(*shopify, "zh_CN"), std::string_view("Shopify：订单"));
  QCOMPARE(profileName(*shopify, "fr"), std::string_view("Shopify: orders"));
  QCOMPARE(profileZone(*builtInProfiles().find("ebay_orders_de")), std::string_view("Europe/Berlin"));
}

void ProfileJsonTest::readsEveryTestProfile() {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(KONTOR_TEST_DATA) / "profiles")) {
    ProfileCatalog catalog;
    QCOMPARE(catalog.addFile(entry.path()), domain::Issues());
    ++count;
  }
  QVERIFY(count >= 3);
}

void ProfileJsonTest::namesFaultsByTheirPath_data() {
  QTest::addColumn<QString>("piece");
  QTest::addColumn<QString>("replacement");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("path");
  const auto row = [](const char* piece, const char* replacement, const char* code, const char* path) {
    QTest::newRow(qPrintable(QString(code) + " " + path)) << QString(piece) << QString(replacement) << QString(code) << QString(path);
  };
  row("\"id\": \"shop\",", "", "missing_key", "id");
  row("\"shop\"", "\"My shop\"", "bad_id", "id");
  row("\"name\": \"Shop\"", "\"name\": 7", "wrong_type", "name");
  row("\"sales_order\"", "\"journal\"", "unknown_value", "entity");
  row("\"Europe/Berlin\"", "\"Europe/Bärlin\"", "unknown_zone", "zone");
  row("[\"utf-8\"]", "[\"utf-8\", \"ebcdic\"]", "unknown_value", "encodings[1]");
  row("[\",\"]", "[\"#\"]", "unknown_value", "separators[0]");
  row("\"1,234.56\"", "\"1.2.3\"", "bad_number_shape", "numbers");
  row("[\"yyyy-MM-dd\"]", "[\"yyyy-MM-dd\", \"yyyy-QQ\"]", "bad_date_pattern", "dates[1]");
  row("[\"yyyy-MM-dd\"]", "{\"dmy\": [\"d/M/yyyy\"]}", "missing_key", "dates.mdy");
  row("\"first_row\"", "\"some_row\"", "unknown_value", "order_values");
  row("\"do\": \"end\"", "\"do\": \"stop\"", "unknown_value", "rows[0].do");
  row("\"like\": \"Total*\"", "\"likes\": \"Total*\"", "unknown_key", "rows[0].when.likes");
  row("\"like\": \"Total*\"", "\"is\": \"blank\"", "unknown_value", "rows[0].when.is");
  row("\"field\": \"total\"", "\"field\": \"totals\"", "unknown_field", "columns[2].field");
  row("\"field\": \"total\"", "\"field\": \"units\"", "unknown_field", "columns[2].field");  // computed, never imported
  row("\"field\": \"total\"", "\"field\": \"total\", \"take\": \"last\"", "unknown_value", "columns[2].take");
  row("\"field\": \"total\"", "\"field\": \"tags\", \"take\": \"sum\"", "cannot_be_summed", "columns[2]");
  row("\"header\": \"Paid\", ", "", "missing_key", "columns[2].header");
  row("\"placed\"", "\"paid\"", "missing_field", "columns");
  row("\"Pieces\", \"field\": \"line.quantity\", \"required\": true", "\"Pieces\", \"field\": \"line.title\"", "missing_field", "columns");
  row("\"USD\"", "\"US$\"", "unknown_currency", "currency.symbols.$");
  row("\"shipped\"", "\"sent\"", "unknown_value", "status[0].map.done");
  row("{\"then\": \"paid\"}", "{\"then\": \"payed\"}", "unknown_value", "status[1].then");
  row("[\"email\"]", "[\"mail\"]", "unknown_field", "buyer_identity[0]");
  row("\"buyer_identity\"", "\"buyer\"", "unknown_key", "buyer");
}

void ProfileJsonTest::namesFaultsByTheirPath() {
  QFETCH(QString, piece);
  QFETCH(QString, replacement);
  QFETCH(QString, code);
  QFETCH(QString, path);
  domain::Issues none;
  QVERIFY(profileFromJson(profileWith("", ""), none) != nullptr);
  QCOMPARE(none, domain::Issues());
  domain::Issues issues;
  QVERIFY(profileFromJson(profileWith(piece.toStdString(), replacement.toStdString()), issues) == nullptr);
  QVERIFY(!issues.empty());
  QCOMPARE(QString::fromStdString(issues.front().code), code);
  QCOMPARE(QString::fromStdString(issues.front().column), path);
}

void ProfileJsonTest::namesTheLineOfASyntaxFault() {
  domain::Issues issues;
  QVERIFY(profileFromJson("{\n  \"id\": \"a\",\n  \"name\" \"b\"\n}", issues) == nullptr);
  QCOMPARE(issues.size(), 1u);
  QCOMPARE(issues.front().code, std::string("json_syntax"));
  QCOMPARE(issues.front().line, 3);
}

void ProfileJsonTest::reportsAllFaultsAtOnce() {
  domain::Issues issues;
  profileFromJson(R"({"id": "a b", "entity": "x", "columns": []})", issues);
  std::vector<std::string> paths;
  for (const auto& issue : issues) paths.push_back(issue.column);
  for (const char* path : {"id", "name", "platform", "entity"}) QVERIFY(std::ranges::find(paths, path) != paths.end());
}

void ProfileJsonTest::refusesTheSameIdTwice() {
  ProfileCatalog catalog;
  QCOMPARE(catalog.addText(profileWith("", ""), "one.json"), domain::Issues());
  const auto issues = catalog.addText(profileWith("", ""), "two.json");
  QCOMPARE(issues.size(), 1u);
  QCOMPARE(issues.front().code, std::string("duplicate_profile"));
  QCOMPARE(catalog.all().size(), 1u);
}

void ProfileJsonTest::readsTheExampleOfTheManual() {
  QFile manual(KONTOR_SOURCE_DIR "/docs/profiles.md");
  QVERIFY(manual.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(manual.readAll());
  const auto json = text.section("```json\n", 1, 1).section("\n```", 0, 0).toStdString();
  const auto file = "Bestellungen" + text.section("```\nBestellungen", 1, 1).section("```", 0, 0).toStdString();
  const auto read = readText(json, file);
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.recognition.headerLine, 2);
  QCOMPARE(read.set->orders.size(), 2u);
  QCOMPARE(read.linesOf(0).size(), 2u);
  QCOMPARE(money(*read.linesOf(0)[0].amount + *read.linesOf(0)[1].amount), std::string("2032.9"));
  QCOMPARE(read.order(0).currency.code(), std::string_view("EUR"));
  QCOMPARE(read.order(0).placed.iso(), std::string("2025-01-03T13:05:00Z"));
  QCOMPARE(read.sealed(0, "postal_code"), std::string("01067"));
  QCOMPARE(read.order(1).status, std::string_view("cancelled"));
  QCOMPARE(read.set->skippedCount, 1);
}

void ProfileJsonTest::readsWhatTheManualPromises() {
  const std::string json = R"json({
    "id": "x", "name": "x", "platform": "other", "entity": "sales_order", "zone": "UTC", "numbers": "12,34,567.89",
    "dates": ["yyyy-MM-dd"], "order_values": "every_row",
    "rows": [{"when": {"header": "*", "like": "Grand total*"}, "do": "skip"}],
    "columns": [
      {"header": "No", "field": "external_id", "required": true},
      {"header": "Day", "field": "placed", "required": true},
      {"header": "Total ({currency})", "field": "total"},
      {"header": "Freight", "field": "shipping", "take": "sum"},
      {"header": "Who", "field": "buyer_username", "between": ["<", ">"]},
      {"header": "Item", "field": "line.title"}],
    "constants": {"line.quantity": "1", "ship_service": "post"},
    "kind": [{"header": "No", "like": "C*", "then": "cancellation"}],
    "status": [{"header": "Day", "in": ["2025-01-02"], "then": "shipped"}, {"then": "paid"}],
    "buyer_identity": ["buyer_username"]})json";
  const auto read = readText(json,
                             "Report of the shop\nNo,Day,Total (INR),Freight,Who,Item\n"
                             "C7,2025-01-02,\"12,34,567.50\",1.25,Ann <ann9>,a\nC7,2025-01-02,\"12,34,567.50\",2.25,Ann <ann9>,b\n"
                             "8,2025-01-03,5,0,bob,c\nNo,Day,Total (INR),Freight,Who,Item\n9,2025-01-03,5,,,d\n9,2025-01-03,6,,,e\n"
                             ",Grand total,,,,\n");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, 7);
  QCOMPARE(read.set->skippedCount, 2);  // the repeated header and the grand total
  QCOMPARE(read.set->orders.size(), 3u);
  QCOMPARE(read.order(0).kind, std::string_view("cancellation"));
  QCOMPARE(read.order(1).kind, std::string_view("sale"));
  QCOMPARE(read.order(0).status, std::string_view("shipped"));
  QCOMPARE(read.order(1).status, std::string_view("paid"));
  QCOMPARE(read.order(0).currency.code(), std::string_view("INR"));
  QCOMPARE(money(read.order(0).total), std::string("1234567.5"));  // repeated, taken once
  QCOMPARE(money(read.order(0).shipping), std::string("3.5"));     // stated in shares, summed
  QCOMPARE(read.order(0).buyerIdentity, std::string_view("ann9"));
  QCOMPARE(read.order(1).buyerIdentity, std::string_view("bob"));
  QCOMPARE(read.order(0).shipService, std::string_view("post"));
  QCOMPARE(read.linesOf(0).size(), 2u);
  QCOMPARE(read.linesOf(0)[1].quantity, 1);
  QCOMPARE(read.set->doubtful.size(), 1u);
  QCOMPARE(read.set->doubtful.front().code, std::string("rows_disagree"));
  QCOMPARE(read.set->doubtful.front().line, 8);
}

// docs/profiles.md, "Currency": the cell, the header, the amount, the constant.
void ProfileJsonTest::theNearestWordOnTheCurrencyCounts_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("currency");
  QTest::addColumn<QString>("fault");
  const auto row = [](const char* name, const char* text, const char* currency, const char* fault = "") {
    QTest::newRow(name) << QString::fromUtf8(text) << currency << fault;
  };
  row("the cell before the header", "No,Day,Total (EUR),Currency\n1,2025-01-02,5,USD\n", "USD");
  row("the cell before the constant", "No,Day,Total,Currency\n1,2025-01-02,5,USD\n", "USD");
  row("a later row's cell", "No,Day,Total (EUR),Currency\n1,2025-01-02,5,\n1,2025-01-02,,USD\n", "USD");
  row("the header where the cell is blank", "No,Day,Total (EUR),Currency\n1,2025-01-02,5,\n", "EUR");
  row("the header without such a column", "No,Day,Total (EUR)\n1,2025-01-02,5\n", "EUR");
  row("the amount before the constant", "No,Day,Total,Currency\n1,2025-01-02,¥5,\n", "JPY");
  row("the constant", "No,Day,Total,Currency\n1,2025-01-02,5,\n", "GBP");
  row("an amount against its cell", "No,Day,Total,Currency\n1,2025-01-02,¥5,USD\n", "", "currency_mismatch:2:USD");
  row("a cell against an earlier amount", "No,Day,Total,Currency\n1,2025-01-02,¥5,\n1,2025-01-02,,USD\n", "",
      "currency_mismatch:3:JPY");
}

void ProfileJsonTest::theNearestWordOnTheCurrencyCounts() {
  QFETCH(QString, text);
  QFETCH(QString, currency);
  QFETCH(QString, fault);
  const std::string json = R"json({
    "id": "x", "name": "x", "platform": "other", "entity": "sales_order", "zone": "UTC", "numbers": "1,234.56",
    "dates": ["yyyy-MM-dd"], "status": [{"then": "paid"}], "constants": {"line.quantity": "1"},
    "currency": {"symbols": {"¥": "JPY"}, "constant": "GBP"},
    "columns": [
      {"header": "No", "field": "external_id", "required": true},
      {"header": "Day", "field": "placed", "required": true},
      {"header": ["Total", "Total ({currency})"], "field": "total"},
      {"header": "Currency", "field": "currency"}]})json";
  const auto read = readText(json, text.toStdString());
  QString faults;
  for (const domain::Issue& issue : read.set->issues)
    faults += QStringLiteral("%1:%2:%3").arg(issue.code.c_str()).arg(issue.line).arg(issue.expected.c_str());
  QCOMPARE(faults, fault);
  const auto code = read.set->orders.empty() ? std::string_view() : read.order(0).currency.code();
  QCOMPARE(QString::fromUtf8(code.data(), static_cast<int>(code.size())), currency);
}

void ProfileJsonTest::anAmountStatedOnceStandsOnAnyRow_data() {
  QTest::addColumn<QString>("rows");
  QTest::addColumn<qlonglong>("total");
  QTest::addColumn<int>("doubts");
  QTest::newRow("first") << "A,2025-01-02,$5,x,1,done\nA,2025-01-02,$0,x,2,done\nA,2025-01-02,,x,3,done\n" << 50'000LL << 0;
  QTest::newRow("last") << "A,2025-01-02,,x,1,done\nA,2025-01-02,$0,x,2,done\nA,2025-01-02,$5,x,3,done\n" << 50'000LL << 0;
  QTest::newRow("repeated") << "A,2025-01-02,$5,x,1,done\nA,2025-01-02,$5,x,2,done\n" << 50'000LL << 0;
  QTest::newRow("nothing") << "A,2025-01-02,$0,x,1,done\nA,2025-01-02,$0,x,2,done\n" << 0LL << 0;
  QTest::newRow("two amounts") << "A,2025-01-02,$5,x,1,done\nA,2025-01-02,$6,x,2,done\n" << 50'000LL << 1;
}

void ProfileJsonTest::anAmountStatedOnceStandsOnAnyRow() {
  QFETCH(QString, rows);
  QFETCH(qlonglong, total);
  QFETCH(int, doubts);
  const auto read = readText(profileWith(R"({"header": "Paid", "field": "total"})",
                                         R"({"header": "Paid", "field": "shipping", "take": "once"})"),
                             "Id,Date,Paid,Who,Pieces,State\n" + rows.toStdString());
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).shipping.value_or(-1), total);
  QCOMPARE(std::ranges::count(read.set->doubtful, "rows_disagree", &domain::Issue::code), doubts);
}

void ProfileJsonTest::doubtsOrdersOfSeveralCustomers() {
  const auto read = readText(profileWith(R"({"header": "Paid", "field": "total"})",
                                         R"({"header": "Paid", "field": "total"}, {"header": "Who", "field": "customer_id"})"),
                             "Id,Date,Paid,Who,Pieces,State\n"
                             "A,2025-01-02,$1,C1,1,done\nA,2025-01-02,,C2,2,done\nA,2025-01-02,,C3,3,done\n"
                             "B,2025-01-02,$1,C2,1,done\nB,2025-01-02,,,2,done\nB,2025-01-02,,C2,3,done\n");
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.order(0).customerId, std::string_view("C1"));
  QCOMPARE(read.order(1).customerId, std::string_view("C2"));
  // Once an order, at the first row that says something else.
  QCOMPARE(read.set->doubtful, (domain::Issues{{"several_customers", "customer_id", 3, "Who", "C2", "A"}}));
}

void ProfileJsonTest::knowsCountries_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  for (const auto& [text, code] : std::initializer_list<std::pair<const char*, const char*>>{
           {"United Kingdom", "GB"}, {"UK", "GB"}, {"EIRE", "IE"}, {"USA", "US"}, {"United States", "US"}, {"RSA", "ZA"},
           {"Czech Republic", "CZ"}, {"Hong Kong", "HK"}, {"netherlands", "NL"}, {"The Netherlands", "NL"}, {"na", "NA"},
           {"Namibia", "NA"}, {"deu", "DE"}, {"Deutschland", "DE"}, {"ÖSTERREICH", "AT"}, {"Großbritannien", "GB"},
           {"Côte d’Ivoire", "CI"}, {"Cote d'Ivoire", "CI"}, {"Bosnia and Herzegovina", "BA"}, {"South Korea", "KR"},
           {"Channel Islands", ""}, {"Unspecified", ""}, {"European Community", ""}, {"XX", ""}, {"", ""}}) {
    QTest::newRow(*text == '\0' ? "(blank)" : text) << QString::fromUtf8(text) << QString(code);
  }
}

void ProfileJsonTest::knowsCountries() {
  QFETCH(QString, text);
  QFETCH(QString, code);
  QCOMPARE(QString::fromStdString(std::string(countryCode(text.toStdString()))), code);
}

QTEST_GUILESS_MAIN(ProfileJsonTest)
#include "profile_json_test.moc"
