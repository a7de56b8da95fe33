// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"

#include "storage/book_error.h"
#include "storage/zone.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using domain::Value;
using kontor::testing::TemporaryBook;

Q_DECLARE_METATYPE(kontor::domain::Value)
Q_DECLARE_METATYPE(kontor::domain::Entity)

namespace {

Value text(const std::string& value) {
  return value;
}
Value number(std::int64_t value) {
  return value;
}

FieldValues newChannel(const std::string& name = "Shop", const std::string& zone = "Asia/Shanghai") {
  return {{"name", name}, {"platform", text("other")}, {"currency", text("EUR")}, {"zone", zone}};
}

FieldValues newOrder(domain::Id channel) {
  return {{"external_id", text("A-1")},      {"channel", channel},     {"kind", text("sale")}, {"status", text("paid")},
          {"placed", number(1'704'121'200)}, {"currency", text("eur")}};  // 2024-01-01T15:00:00Z
}

/// A book with one channel, one order, and its line of 3 × 2.50.
struct Shop {
  TemporaryBook book;
  domain::Id channel = 0;
  domain::Id order = 0;
  domain::Id line = 0;

  Shop() {
    book->write({.action = "test"}, [&](Writer& writer) {
      channel = insertRecord(writer, book->vault(), Entity::Channel, newChannel());
      order = insertRecord(writer, book->vault(), Entity::SalesOrder, newOrder(channel));
      line = insertRecord(writer, book->vault(), Entity::SalesOrderLine,
                          {{"order", order}, {"quantity", number(3)}, {"unit_price", number(25'000)}});
    });
  }

  JournalEntry update(Entity entity, domain::Id id, const FieldValues& values) {
    return book->write({.action = "test"},
                       [&](Writer& writer) { updateRecord(writer, book->vault(), entity, id, values); });
  }

  Value read(Entity entity, domain::Id id, std::string_view field) {
    const auto reader = book->reader();
    const auto values = readRecord(*reader, book->vault(), entity, id);
    if (values.empty()) return {};
    return values[static_cast<std::size_t>(domain::findField(entity, field) - domain::fields(entity).data())];
  }
};

std::string codesOf(const domain::Issues& issues) {
  std::string codes;
  for (const auto& issue : issues) codes += (codes.empty() ? "" : " ") + issue.field + ":" + issue.code;
  return codes;
}

}  // namespace

class RecordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void validates_data();
  void validates();
  void validatesWholeRecords_data();
  void validatesWholeRecords();
  void reportsValuesButNoPersonalData();
  void validatesInTheBook();
  void insertsAndReads();
  void normalisesCodes();
  void leavesDefaults();
  void keepsTheBusinessDay_data();
  void keepsTheBusinessDay();
  void keepsAmountsAndSums();
  void refusesAmountsThatDoNotFit();
  void namesAmountsAsTheyAreWritten();
  void datesACancellation();
  void sealsFields();
  void leavesNoEntryWithoutChange();
  void doesNotOverwriteWhatItCannotOpen();
  void sealsMessages();
  void archives();
  void refusesWhatOnlyImportsMake();
  void knowsZones();
  void clearsACancellation();
  void validatesGroupsOfFields();
  void refusesKitsInCircles();
  void deletesChildRows();
  void keepsLinesThatMustStay();
  void replacesViews();
};

void RecordsTest::validates_data() {
  QTest::addColumn<Entity>("entity");
  QTest::addColumn<QString>("field");
  QTest::addColumn<Value>("value");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* name, Entity entity, const char* field, const Value& value, const char* code,
                      const char* expected = "") {
    QTest::newRow(name) << entity << field << value << code << expected;
  };
  row("text", Entity::Sku, "name", text("Lamp 灯"), "");
  row("text emptied", Entity::Sku, "name", text(""), "");
  row("text unstated", Entity::Sku, "name", {}, "");
  row("text as number", Entity::Sku, "name", number(1), "wrong_type", "text");
  row("longest text", Entity::Sku, "name", text(std::string(2000, 'a')), "");
  std::string chinese;
  for (int i = 0; i < 2000; ++i) chinese += "灯";
  row("longest text of three bytes", Entity::Sku, "name", text(chinese), "");
  row("too long", Entity::Sku, "name", text(std::string(2001, 'a')), "too_long", "2000");
  row("line break", Entity::Sku, "name", text("a\nb"), "control_character");
  row("line break in a note", Entity::Sku, "note", text("a\nb"), "");
  row("escape in a note", Entity::Sku, "note", text("a\x1b[31m"), "control_character");
  row("required emptied", Entity::Sku, "code", text(""), "required");
  row("required unstated", Entity::Sku, "code", {}, "required");
  row("choice", Entity::Sku, "state", text("active"), "");
  row("no choice", Entity::Sku, "state", text("gone"), "not_a_choice", "active|phasing_out|discontinued");
  row("part of a choice", Entity::Sku, "state", text("phasing"), "not_a_choice", "active|phasing_out|discontinued");
  row("choice emptied", Entity::Channel, "state", text(""), "required");
  row("money", Entity::Sku, "cost", number(12'300), "");
  row("money as text", Entity::Sku, "cost", text("1.23"), "not_a_number");
  row("money negative", Entity::Sku, "cost", number(-1), "negative", ">= 0");
  row("money may be negative", Entity::SalesOrder, "total", number(-1), "");
  row("money too large", Entity::SalesOrder, "total", number(1'000'000'000'000'001), "too_large");
  row("smallest integer", Entity::SalesOrder, "total", number(std::numeric_limits<std::int64_t>::min()), "too_large");
  row("weight negative", Entity::Sku, "weight", number(-1), "negative", ">= 0");
  row("weight", Entity::Sku, "weight", number(0), "");
  row("quantity too large", Entity::SalesOrderLine, "quantity", number(1'000'000'001), "too_large");
  row("packs", Entity::Listing, "sku_quantity", number(0), "out_of_range", "> 0");
  row("packs taken away", Entity::Listing, "sku_quantity", {}, "required");
  row("currency", Entity::Sku, "cost_currency", text("EUR"), "");
  row("no currency", Entity::Sku, "cost_currency", text("EURO"), "not_a_currency", "ISO 4217");
  row("unknown currency", Entity::Sku, "cost_currency", text("XYZ"), "not_a_currency", "ISO 4217");
  row("country", Entity::Sku, "origin", text("CN"), "");
  row("country emptied", Entity::Sku, "origin", text(""), "");
  row("no country", Entity::Sku, "origin", text("ZZ"), "not_a_country", "ISO 3166");
  row("half a country", Entity::Sku, "origin", text("N "), "not_a_country", "ISO 3166");
  row("country by name", Entity::Sku, "origin", text("China"), "not_a_country", "ISO 3166");
  row("instant", Entity::SalesOrder, "ship_by", number(1'704'121'200), "");
  row("instant unstated", Entity::SalesOrder, "ship_by", {}, "");
  row("instant as text", Entity::SalesOrder, "ship_by", text("2024-01-01"), "not_a_time", "yyyy-mm-ddThh:mm:ssZ");
  row("instant beyond", Entity::SalesOrder, "ship_by", number(253'402'300'800), "not_a_time", "yyyy-mm-ddThh:mm:ssZ");
  row("day", Entity::FxRate, "day", text("2024-02-29"), "");
  row("no day", Entity::FxRate, "day", text("2023-02-29"), "not_a_day", "yyyy-mm-dd");
  row("rate", Entity::FxRate, "rate", number(0), "out_of_range", "> 0");
  row("reference", Entity::Listing, "sku", number(7), "");
  row("reference unstated", Entity::Listing, "sku", {}, "");
  row("no reference", Entity::Listing, "sku", number(0), "unknown_reference", "sku");
  row("reference as text", Entity::Listing, "sku", text("S1"), "unknown_reference", "sku");
  row("unknown field", Entity::Sku, "colour", text("red"), "unknown_field");
  row("computed", Entity::SalesOrder, "counts_as", text("sale"), "not_editable");
  row("derived", Entity::StockLevel, "on_hand", number(1), "not_editable");
  row("archived", Entity::Sku, "archived", number(1), "not_editable");
  row("sealed", Entity::SalesOrder, "recipient", text("张伟"), "");
  row("sealed with a bell", Entity::SalesOrder, "recipient", text("a\a"), "control_character");
  row("zone", Entity::Channel, "zone", text("America/New_York"), "");
  row("no zone", Entity::Channel, "zone", text("Berlin"), "unknown_zone", "Europe/Berlin");
  row("hours", Entity::Channel, "business_hours", text("Mon-Fri 09:00-18:00; Sat 10:00-14:00"), "");
  row("hours emptied", Entity::Channel, "business_hours", text(""), "");
  row("no hours", Entity::Channel, "business_hours", text("9 to 5"), "not_business_hours",
      "Mon-Fri 09:00-18:00; Sat 10:00-14:00");
  row("no response time", Entity::Channel, "response_minutes", number(0), "out_of_range", "> 0");
  row("price break", Entity::SupplierPrice, "min_quantity", number(0), "out_of_range", "> 0");
  row("supplier's price", Entity::SupplierPrice, "price", number(-1), "negative", ">= 0");
  row("document kind", Entity::SupplierDocument, "kind", text("poem"), "not_a_choice",
      "licence|certificate|contract|audit|other");
  row("document expiry", Entity::SupplierDocument, "expires", text("2024-02-30"), "not_a_day", "yyyy-mm-dd");
  row("market of a certificate", Entity::Certificate, "market", text("Europe"), "not_a_country", "ISO 3166");
  row("the Union as a market", Entity::Certificate, "market", text("EU"), "");
  row("the Union is no country", Entity::Sku, "origin", text("EU"), "not_a_country", "ISO 3166");
  row("parts", Entity::KitComponent, "quantity", number(0), "out_of_range", "> 0");
  row("target emptied", Entity::KpiTarget, "target", {}, "required");
  row("value of a move", Entity::StockMove, "value", number(1), "not_editable");
}

void RecordsTest::validates() {
  QFETCH(Entity, entity);
  QFETCH(QString, field);
  QFETCH(Value, value);
  QFETCH(QString, code);
  QFETCH(QString, expected);
  const auto issues = validate(entity, {{field.toStdString(), value}}, false);
  if (code.isEmpty()) {
    QCOMPARE(codesOf(issues), std::string());
    return;
  }
  QCOMPARE(codesOf(issues), (field + ":" + code).toStdString());
  QCOMPARE(QString::fromStdString(issues[0].expected), expected);
}

void RecordsTest::validatesWholeRecords_data() {
  QTest::addColumn<Entity>("entity");
  QTest::addColumn<QString>("without");
  QTest::addColumn<QString>("codes");
  QTest::newRow("channel") << Entity::Channel << ""
                           << "";
  QTest::newRow("channel without zone") << Entity::Channel << "zone"
                                        << "zone:required";
  QTest::newRow("order") << Entity::SalesOrder << ""
                         << "";
  QTest::newRow("order without status") << Entity::SalesOrder << "status"
                                        << "status:required";
  QTest::newRow("order without channel") << Entity::SalesOrder << "channel"
                                         << "channel:required";
}

void RecordsTest::validatesWholeRecords() {
  QFETCH(Entity, entity);
  QFETCH(QString, without);
  QFETCH(QString, codes);
  FieldValues values = entity == Entity::Channel ? newChannel() : newOrder(1);
  std::erase_if(values, [&](const auto& value) { return value.first == without.toStdString(); });
  QCOMPARE(QString::fromStdString(codesOf(validate(entity, values, true))), codes);
}

void RecordsTest::reportsValuesButNoPersonalData() {
  const auto issues = validate(Entity::SalesOrder, {{"recipient", text("Anna\x01")}, {"country", text("XX")}}, false);
  QCOMPARE(codesOf(issues), std::string("recipient:control_character country:not_a_country"));
  QCOMPARE(issues[0].value, std::string());
  QCOMPARE(issues[1].value, std::string("XX"));
  // Money without a currency, all at once with what is missing.
  const auto sku = validate(Entity::Sku, {{"cost", number(1)}, {"state", text("x")}}, true);
  QCOMPARE(codesOf(sku), std::string("state:not_a_choice code:required cost_currency:currency_required"));
}

void RecordsTest::validatesInTheBook() {
  Shop shop;
  const auto reader = shop.book->reader();
  QCOMPARE(codesOf(validateInBook(*reader, Entity::Channel, 0, newChannel("Shop"))), std::string("name:not_unique"));
  QCOMPARE(codesOf(validateInBook(*reader, Entity::Channel, shop.channel, newChannel("Shop"))), std::string());
  QCOMPARE(codesOf(validateInBook(*reader, Entity::Channel, 0, newChannel("Other"))), std::string());
  QCOMPARE(codesOf(validateInBook(*reader, Entity::SalesOrder, 0, newOrder(shop.channel + 1))),
           std::string("channel:unknown_reference"));
  QCOMPARE(codesOf(validateInBook(*reader, Entity::SalesOrder, shop.order, newOrder(shop.channel))), std::string());
  QCOMPARE(codesOf(validateInBook(*reader, Entity::SalesOrder, 0, newOrder(shop.channel))),
           std::string("external_id:not_unique"));
}

void RecordsTest::insertsAndReads() {
  Shop shop;
  const auto reader = shop.book->reader();
  const auto values = readRecord(*reader, shop.book->vault(), Entity::SalesOrder, shop.order);
  QCOMPARE(values.size(), domain::fields(Entity::SalesOrder).size());
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "external_id"), text("A-1"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "channel"), number(shop.channel));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "counts_as"), text("sale"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "recipient"), Value());
  QCOMPARE(shop.read(Entity::SalesOrderLine, shop.line, "currency"), text("EUR"));
  QVERIFY(readRecord(*reader, shop.book->vault(), Entity::SalesOrder, shop.order + 1).empty());
}

void RecordsTest::normalisesCodes() {
  Shop shop;
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "currency"), text("EUR"));
  shop.update(Entity::SalesOrder, shop.order, {{"country", text("DE")}});
  shop.update(Entity::SalesOrder, shop.order, {{"country", {}}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "country"), text(""));
}

void RecordsTest::leavesDefaults() {
  Shop shop;
  QCOMPARE(shop.read(Entity::Channel, shop.channel, "state"), text("active"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "archived"), number(0));
  domain::Id move = 0;
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    const auto sku = insertRecord(writer, shop.book->vault(), Entity::Sku, {{"code", text("S1")}, {"name", {}}});
    const auto warehouse = insertRecord(writer, shop.book->vault(), Entity::Warehouse, {{"code", text("W")}});
    move = insertRecord(writer, shop.book->vault(), Entity::StockMove,
                        {{"sku", sku}, {"warehouse", warehouse}, {"quantity", number(5)}, {"reason", text("count")}});
  });
  QCOMPARE(shop.read(Entity::StockMove, move, "instant"), number(1'700'000'000));
  QCOMPARE(shop.read(Entity::StockMove, move, "day"), text("2023-11-14"));
}

void RecordsTest::keepsTheBusinessDay_data() {
  QTest::addColumn<QString>("zone");
  QTest::addColumn<QString>("instant");
  QTest::addColumn<QString>("day");
  QTest::newRow("same day") << "UTC"
                            << "2024-01-01T15:59:59Z"
                            << "2024-01-01";
  QTest::newRow("east") << "Asia/Shanghai"
                        << "2024-01-01T16:00:00Z"
                        << "2024-01-02";
  QTest::newRow("east, before midnight") << "Asia/Shanghai"
                                         << "2024-01-01T15:59:59Z"
                                         << "2024-01-01";
  QTest::newRow("west") << "America/Los_Angeles"
                        << "2024-01-01T07:59:59Z"
                        << "2023-12-31";
  QTest::newRow("winter") << "Europe/Berlin"
                          << "2024-03-30T23:00:00Z"
                          << "2024-03-31";
  QTest::newRow("summer") << "Europe/Berlin"
                          << "2024-03-31T22:00:00Z"
                          << "2024-04-01";
  QTest::newRow("leap day") << "Asia/Tokyo"
                            << "2024-02-28T15:00:00Z"
                            << "2024-02-29";
}

void RecordsTest::keepsTheBusinessDay() {
  QFETCH(QString, zone);
  QFETCH(QString, instant);
  QFETCH(QString, day);
  Shop shop;
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "day"), text("2024-01-01"));
  shop.update(Entity::Channel, shop.channel, {{"zone", text(zone.toStdString())}});
  shop.update(Entity::SalesOrder, shop.order,
              {{"placed", number(domain::Instant::fromIso(instant.toStdString())->seconds)}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "day"), text(day.toStdString()));
}

void RecordsTest::keepsAmountsAndSums() {
  Shop shop;
  const auto order = [&](std::string_view field) { return shop.read(Entity::SalesOrder, shop.order, field); };
  QCOMPARE(shop.read(Entity::SalesOrderLine, shop.line, "amount"), number(75'000));
  QCOMPARE(order("gross"), number(75'000));
  QCOMPARE(order("units"), number(3));
  QCOMPARE(order("line_count"), number(1));

  shop.update(Entity::SalesOrderLine, shop.line, {{"quantity", number(4)}});
  QCOMPARE(shop.read(Entity::SalesOrderLine, shop.line, "amount"), number(100'000));
  QCOMPARE(order("gross"), number(100'000));
  shop.update(Entity::SalesOrderLine, shop.line, {{"unit_price", number(1)}});
  QCOMPARE(order("gross"), number(4));

  // A second line that takes back, and a first one without a price.
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    insertRecord(writer, shop.book->vault(), Entity::SalesOrderLine,
                 {{"order", shop.order}, {"quantity", number(-2)}, {"unit_price", number(30'000)}});
  });
  QCOMPARE(order("credit"), number(60'000));
  QCOMPARE(order("line_count"), number(2));
  QCOMPARE(order("units"), number(4));
  const auto entry = shop.update(Entity::SalesOrderLine, shop.line, {{"unit_price", {}}});
  QCOMPARE(shop.read(Entity::SalesOrderLine, shop.line, "amount"), Value());
  QCOMPARE(order("gross"), Value());
  QVERIFY(shop.book->undo(entry.seq).entry.has_value());
  QCOMPARE(order("gross"), number(4));

  // A line whose amount is all that is known keeps it.
  domain::Id plain = 0;
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    plain = insertRecord(writer, shop.book->vault(), Entity::SalesOrderLine,
                         {{"order", shop.order}, {"quantity", number(1)}, {"amount", number(500)}});
  });
  shop.update(Entity::SalesOrderLine, plain, {{"quantity", number(2)}});
  QCOMPARE(shop.read(Entity::SalesOrderLine, plain, "amount"), number(500));
  QCOMPARE(order("gross"), number(504));
}

void RecordsTest::namesAmountsAsTheyAreWritten() {
  const auto named = [](Entity entity, const std::string& field, std::int64_t value) {
    const auto issues = validate(entity, {{field, number(value)}}, false);
    return issues.empty() ? std::string() : issues.front().value;
  };
  QCOMPARE(named(Entity::SalesOrder, "total", 1'000'000'000'000'001), std::string("100000000000.0001"));
  QCOMPARE(named(Entity::Sku, "cost", -15'000), std::string("-1.5"));
  QCOMPARE(named(Entity::FxRate, "rate", -1'500'000'000), std::string("-1.5"));
  QCOMPARE(named(Entity::SalesOrderLine, "quantity", 1'000'000'001), std::string("1000000001"));
}

void RecordsTest::refusesAmountsThatDoNotFit() {
  Shop shop;
  QVERIFY_EXCEPTION_THROWN(
      shop.update(Entity::SalesOrderLine, shop.line,
                  {{"quantity", number(1'000'000'000)}, {"unit_price", number(100'000'000'000'000)}}),
      std::overflow_error);
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "gross"), number(75'000));
}

void RecordsTest::datesACancellation() {
  Shop shop;
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("shipped")}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "cancelled"), Value());
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("cancelled")}, {"cancelled", number(5)}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "cancelled"), number(5));
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("paid")}, {"cancelled", {}}});
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("cancelled")}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "cancelled"), number(1'700'000'000));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "counts_as"), text("cancelled_sale"));
}

void RecordsTest::sealsFields() {
  Shop shop;
  shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Schmidt")}, {"city", text("Leipzig")}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "recipient"), text("Anna Schmidt"));
  shop.update(Entity::SalesOrder, shop.order, {{"email", text("anna@example.org")}, {"city", {}}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "recipient"), text("Anna Schmidt"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "email"), text("anna@example.org"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "city"), Value());
  const auto contacts = shop.book->reader()->connection().integer("SELECT count(*) FROM contact");
  QCOMPARE(contacts, std::optional<std::int64_t>(1));
}

void RecordsTest::leavesNoEntryWithoutChange() {
  Shop shop;
  shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Schmidt")}});
  QCOMPARE(shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Schmidt")}}).seq, 0);
  QCOMPARE(shop.update(Entity::SalesOrder, shop.order, {{"status", text("paid")}}).seq, 0);
  QCOMPARE(shop.update(Entity::SalesOrder, shop.order, {}).seq, 0);
  QVERIFY(shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Maier")}}).seq > 0);
}

void RecordsTest::doesNotOverwriteWhatItCannotOpen() {
  Shop shop;
  shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Schmidt")}, {"email", text("a@b.de")}});
  shop.book.run("UPDATE contact SET reach = zeroblob(60)");
  QVERIFY_EXCEPTION_THROWN(shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Maier")}}), BookError);
  // An erased person starts anew.
  shop.book.run("DELETE FROM contact_key");
  shop.update(Entity::SalesOrder, shop.order, {{"recipient", text("Anna Maier")}});
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "recipient"), text("Anna Maier"));
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "email"), Value());
}

void RecordsTest::sealsMessages() {
  Shop shop;
  domain::Id message = 0;
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    const auto ticket = insertRecord(writer, shop.book->vault(), Entity::Ticket,
                                     {{"subject", text("Where is it?")},
                                      {"phase", text("in_sale")},
                                      {"status", text("open")},
                                      {"opened", number(1)},
                                      {"order", shop.order}});
    message = insertRecord(writer, shop.book->vault(), Entity::Message,
                           {{"ticket", ticket},
                            {"instant", number(2)},
                            {"direction", text("in")},
                            {"text", text("Dear shop,\nI am Anna.")}});
  });
  QCOMPARE(shop.read(Entity::Message, message, "text"), text("Dear shop,\nI am Anna."));
}

void RecordsTest::archives() {
  Shop shop;
  const auto archive = [&](Entity entity, domain::Id id, bool archived) {
    shop.book->write({.action = "test"}, [&](Writer& writer) { archiveRecord(writer, entity, id, archived); });
  };
  archive(Entity::SalesOrder, shop.order, true);
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "archived"), number(1));
  archive(Entity::SalesOrder, shop.order, false);
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "archived"), number(0));
  QVERIFY_EXCEPTION_THROWN(archive(Entity::SalesOrderLine, shop.line, true), std::invalid_argument);
}

void RecordsTest::refusesWhatOnlyImportsMake() {
  Shop shop;
  for (const Entity entity : {Entity::Customer, Entity::ImportRun, Entity::StockLevel}) {
    QVERIFY_EXCEPTION_THROWN(
        shop.book->write({.action = "test"},
                         [&](Writer& writer) { insertRecord(writer, shop.book->vault(), entity, {}); }),
        std::invalid_argument);
  }
}

void RecordsTest::knowsZones() {
  QVERIFY(isZone("Asia/Shanghai"));
  QVERIFY(!isZone("Asia/Nowhere"));
  QVERIFY(!isZone(""));
  QVERIFY(!dayInZone({0}, "Nowhere"));
  QVERIFY(!dayInZone({std::numeric_limits<std::int64_t>::max()}, "UTC"));
  const auto at = [](const char* day, int second) {
    const auto instant = instantInZone(*domain::Day::fromIso(day), second, "Europe/Berlin");
    return instant ? instant->iso() : std::string();
  };
  QCOMPARE(at("2024-01-01", 0), std::string("2023-12-31T23:00:00Z"));
  QCOMPARE(at("2024-07-01", 12 * 3600), std::string("2024-07-01T10:00:00Z"));
  QCOMPARE(at("2024-03-31", 2 * 3600 + 1800), std::string("2024-03-31T01:00:00Z"));  // skipped
  QCOMPARE(at("2024-10-27", 2 * 3600 + 1800), std::string("2024-10-27T00:30:00Z"));  // there twice
}

void RecordsTest::clearsACancellation() {
  Shop shop;
  const auto cancelled = [&] { return shop.read(Entity::SalesOrder, shop.order, "cancelled"); };
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("cancelled")}});
  QCOMPARE(cancelled(), number(1'700'000'000));
  shop.update(Entity::SalesOrder, shop.order, {{"note", text("rang up")}});
  QCOMPARE(cancelled(), number(1'700'000'000));
  const auto entry = shop.update(Entity::SalesOrder, shop.order, {{"status", text("paid")}});
  QCOMPARE(cancelled(), Value());
  QVERIFY(shop.book->undo(entry.seq).entry.has_value());
  QCOMPARE(cancelled(), number(1'700'000'000));
  // What a person states counts.
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("shipped")}, {"cancelled", number(7)}});
  QCOMPARE(cancelled(), number(7));
  shop.update(Entity::SalesOrder, shop.order, {{"status", text("delivered")}});
  QCOMPARE(cancelled(), number(7));
}

namespace {

/// A SKU of a test.
domain::Id makeSku(Shop& shop, const std::string& code) {
  domain::Id id = 0;
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    id = insertRecord(writer, shop.book->vault(), Entity::Sku, {{"code", code}});
  });
  return id;
}

domain::Id makeRecord(Shop& shop, Entity entity, const FieldValues& values) {
  domain::Id id = 0;
  shop.book->write({.action = "test"},
                   [&](Writer& writer) { id = insertRecord(writer, shop.book->vault(), entity, values); });
  return id;
}

}  // namespace

void RecordsTest::validatesGroupsOfFields() {
  Shop shop;
  const auto lamp = makeSku(shop, "LAMP");
  const auto cup = makeSku(shop, "CUP");
  const auto german = makeRecord(shop, Entity::SkuName, {{"sku", lamp}, {"language", text("de")}, {"name", text("Lampe")}});
  const auto french = makeRecord(shop, Entity::SkuName, {{"sku", lamp}, {"language", text("fr")}, {"name", text("Lampe")}});
  makeRecord(shop, Entity::SkuCode, {{"sku", lamp}, {"kind", text("barcode")}, {"code", text("400")}});
  const auto target = makeRecord(shop, Entity::KpiTarget, {{"kpi", text("orders")}, {"target", number(5)}});
  const auto reader = shop.book->reader();
  const auto check = [&](Entity entity, domain::Id id, const FieldValues& values) {
    return codesOf(validateInBook(*reader, entity, id, values));
  };
  QCOMPARE(check(Entity::SkuName, 0, {{"sku", lamp}, {"language", text("de")}}), std::string("language:not_unique"));
  QCOMPARE(check(Entity::SkuName, 0, {{"sku", cup}, {"language", text("de")}}), std::string());
  QCOMPARE(check(Entity::SkuName, german, {{"language", text("de")}}), std::string());
  QCOMPARE(check(Entity::SkuName, french, {{"language", text("de")}}), std::string("language:not_unique"));
  QCOMPARE(check(Entity::SkuName, french, {{"name", text("Lampe")}}), std::string());
  QCOMPARE(check(Entity::SkuCode, 0, {{"sku", cup}, {"kind", text("barcode")}, {"code", text("400")}}),
           std::string("code:not_unique"));
  QCOMPARE(check(Entity::SkuCode, 0, {{"sku", cup}, {"kind", text("asin")}, {"code", text("400")}}), std::string());
  QCOMPARE(check(Entity::SkuCode, 0, {{"kind", text("barcode")}, {"scope", text("ebay")}, {"code", text("400")}}),
           std::string());
  QCOMPARE(check(Entity::KpiTarget, 0, {{"kpi", text("orders")}}), std::string("kpi:not_unique"));
  QCOMPARE(check(Entity::KpiTarget, target, {{"target", number(6)}}), std::string());
  QCOMPARE(check(Entity::SupplierPrice, 0, {{"supplier", number(9)}, {"sku", lamp}}),
           std::string("supplier:unknown_reference"));
}

void RecordsTest::refusesKitsInCircles() {
  Shop shop;
  const auto a = makeSku(shop, "A");
  const auto b = makeSku(shop, "B");
  const auto c = makeSku(shop, "C");
  const auto ab = makeRecord(shop, Entity::KitComponent, {{"kit", a}, {"sku", b}});
  makeRecord(shop, Entity::KitComponent, {{"kit", b}, {"sku", c}});
  const auto reader = shop.book->reader();
  const auto check = [&](domain::Id id, const FieldValues& values) {
    return codesOf(validateInBook(*reader, Entity::KitComponent, id, values));
  };
  QCOMPARE(check(0, {{"kit", a}, {"sku", c}}), std::string());
  QCOMPARE(check(0, {{"kit", a}, {"sku", a}}), std::string("sku:kit_cycle"));
  QCOMPARE(check(0, {{"kit", c}, {"sku", b}}), std::string("sku:kit_cycle"));
  QCOMPARE(check(0, {{"kit", c}, {"sku", a}}), std::string("sku:kit_cycle"));
  QCOMPARE(check(0, {{"kit", a}, {"sku", b}}), std::string("sku:not_unique"));
  QCOMPARE(check(ab, {{"sku", c}}), std::string());
  QCOMPARE(check(ab, {{"sku", a}}), std::string("sku:kit_cycle"));
}

void RecordsTest::deletesChildRows() {
  Shop shop;
  const auto lamp = makeSku(shop, "LAMP");
  const auto code = makeRecord(shop, Entity::SkuCode, {{"sku", lamp}, {"kind", text("asin")}, {"code", text("B0")}});
  const auto remove = [&](Entity entity, domain::Id id) {
    return shop.book->write({.action = "test"}, [&](Writer& writer) { deleteRecord(writer, entity, id); });
  };
  const auto entry = remove(Entity::SkuCode, code);
  QCOMPARE(entry.deleted, 1);
  QCOMPARE(shop.read(Entity::SkuCode, code, "code"), Value());
  QVERIFY(shop.book->undo(entry.seq).entry.has_value());
  QCOMPARE(shop.read(Entity::SkuCode, code, "code"), text("B0"));
  QCOMPARE(remove(Entity::SkuCode, code + 1).seq, 0);
  int deletable = 0;
  for (const domain::EntityInfo& info : domain::entities()) {
    if (canBeDeleted(info.entity)) {
      ++deletable;
    } else {
      QVERIFY_EXCEPTION_THROWN(remove(info.entity, 1), std::invalid_argument);
    }
  }
  QCOMPARE(deletable, 13);
  QCOMPARE(shop.read(Entity::SalesOrder, shop.order, "external_id"), text("A-1"));
}

void RecordsTest::keepsLinesThatMustStay() {
  Shop shop;
  const auto lamp = makeSku(shop, "LAMP");
  const auto addLine = [&] {
    return makeRecord(shop, Entity::SalesOrderLine, {{"order", shop.order}, {"sku", lamp}, {"quantity", std::int64_t{1}}});
  };
  const auto why = [&](domain::Id id) {
    const auto issues = whyNotDeleted(*shop.book->reader(), Entity::SalesOrderLine, id);
    return issues.empty() ? std::string() : issues.front().code;
  };
  const auto remove = [&](domain::Id id) {
    return shop.book->write({.action = "test"},
                            [&](Writer& writer) { deleteRecord(writer, Entity::SalesOrderLine, id); });
  };
  const auto typed = addLine();
  const auto imported = addLine();
  const auto sent = addLine();
  const auto parcel = makeRecord(shop, Entity::Shipment, {{"status", text("shipped")}});
  makeRecord(shop, Entity::ShipmentLine, {{"shipment", parcel}, {"order_line", sent}, {"quantity", std::int64_t{1}}});
  shop.book->write({.action = "test"}, [&](Writer& writer) {
    writer.connection().run("UPDATE sales_order_line SET source_line = 2 WHERE id = " + std::to_string(imported));
  });
  QCOMPARE(why(typed), std::string());
  QCOMPARE(why(imported), std::string("imported_line"));
  QCOMPARE(why(sent), std::string("line_in_parcel"));
  QVERIFY_EXCEPTION_THROWN(remove(imported), std::invalid_argument);
  QVERIFY_EXCEPTION_THROWN(remove(sent), std::invalid_argument);
  const auto units = [&] { return shop.read(Entity::SalesOrder, shop.order, "line_count"); };
  const auto before = std::get<std::int64_t>(units());
  QCOMPARE(remove(typed).deleted, 1);
  QCOMPARE(units(), Value(before - 1));
}

void RecordsTest::replacesViews() {
  Shop shop;
  const auto save = [&](const std::string& page, const std::string& filter) {
    return makeRecord(shop, Entity::SavedView, {{"page", page}, {"name", text("Late")}, {"filter", filter}});
  };
  save("orders", "status:paid");
  save("stock", "status:x");
  const auto id = save("orders", "status:pending");
  QCOMPARE(shop.read(Entity::SavedView, id, "filter"), text("status:pending"));
  QCOMPARE(shop.book->reader()->connection().integer("SELECT count(*) FROM saved_view"), std::optional<std::int64_t>(2));
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
