// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/list_query.h"

#include "storage/book_error.h"
#include "storage/contact_vault.h"
#include "storage/filter/field_sql.h"
#include "storage/records.h"
#include "storage/lists/sorted_ids.h"
#include "tests/storage/memory_book.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <random>
#include <stop_token>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using domain::Id;

namespace {

std::vector<Id> idsOf(Reader& reader, const std::string& sql) {
  SQLite::Statement query(reader.connection().db(), sql);
  std::vector<Id> ids;
  while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
  return ids;
}

// Few different values, so that ties are common; texts that differ behind their eighth byte; missing values.
void fillRandomly(testing::MemoryBook& book) {
  std::mt19937 random(7);
  const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  std::string sql;
  for (int i = 1; i <= 5; ++i) {
    sql += fmt::format("INSERT INTO channel (id, name, platform, currency, zone) VALUES ({}, 'shop {}', 'other', 'EUR', 'UTC');",
                       i, (i * 3) % 5);
    sql += fmt::format("INSERT INTO customer (id, channel_id, external_id, match) VALUES ({0}, 1, '{1}', x'0{0}');", i, pick(3));
  }
  const char* notes[] = {"", "a long note, one", "a long note, two", "a long note", "Ä", "z", "渋谷"};
  for (int i = 1; i <= 400; ++i) {
    sql += fmt::format(
        "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, total, units, country,"
        " customer_id, note, archived) VALUES ({}, {}, 'order-{}', '{}', {}, '2024-0{}-01', '{}', {}, {}, {}, '{}', {}, '{}', {});",
        1000 - i * 2, pick(5) + 1, pick(1000000), pick(2) ? "paid" : "shipped", pick(50), pick(9) + 1, pick(2) ? "EUR" : "JPY",
        pick(4) ? std::to_string(pick(20) * 10000 - 50000) : "NULL", pick(3) ? std::to_string(pick(20) * 10000) : "NULL",
        pick(5), pick(2) ? "DE" : "", pick(3) ? std::to_string(pick(5) + 1) : "NULL", notes[pick(7)], pick(10) == 0);
  }
  book.run(sql);
}

std::string shown(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return "–";
}

}  // namespace

class ListQueryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sortsByEveryFieldLikeSqlite_data();
  void sortsByEveryFieldLikeSqlite();
  void comesInItsOwnOrder();
  void sortsBytewise();
  void stopsWhenAsked();
  void readsRows();
  void masksPeople();
  void sumsByCurrency();
  void sumsScatteredAndDenseAlike();
  void leavesOutSumsThatDoNotFit();
};

void ListQueryTest::sortsByEveryFieldLikeSqlite_data() {
  QTest::addColumn<QString>("sort");
  QTest::addColumn<QString>("filter");
  for (const auto& field : domain::fields(Entity::SalesOrder)) {
    if (field.type == domain::FieldType::Sealed) continue;
    for (const char* filter : {"", "status:paid", "archived:yes,no", "day:2024-03..2024-05", "order"}) {
      QTest::addRow("%s %s", field.id.data(), filter) << QString::fromUtf8(field.id.data()) << QString(filter);
    }
  }
}

void ListQueryTest::sortsByEveryFieldLikeSqlite() {
  QFETCH(QString, sort);
  QFETCH(QString, filter);
  static testing::MemoryBook book;
  if (book.reader.connection().integer("SELECT count(*) FROM sales_order") == 0) fillRandomly(book);
  const auto& field = *domain::findField(Entity::SalesOrder, sort.toStdString());
  std::string where = "WHERE t.archived = 0";
  if (filter == "status:paid") where += " AND t.status = 'paid'";
  if (filter == "archived:yes,no") where = "";
  if (filter.startsWith("day")) where += " AND t.day BETWEEN '2024-03-01' AND '2024-05-31'";
  std::string key = shownSql(field);
  if (!showsInteger(field)) key = "coalesce(" + key + ", '')";
  const auto expected = idsOf(book.reader, fmt::format("SELECT t.id FROM sales_order t {} ORDER BY {}, t.id", where, key));
  QVERIFY(!expected.empty());
  auto ids = listIds(book.reader, {Entity::SalesOrder, filter.toStdString(), sort.toStdString()});
  QCOMPARE(ids, expected);
  ids = listIds(book.reader, {Entity::SalesOrder, filter.toStdString(), "-" + sort.toStdString()});
  std::ranges::reverse(ids);
  QCOMPARE(ids, expected);
}

void ListQueryTest::comesInItsOwnOrder() {
  testing::MemoryBook book;
  fillRandomly(book);
  const auto expected =
      idsOf(book.reader, "SELECT id FROM sales_order WHERE archived = 0 ORDER BY placed DESC, id DESC");
  QCOMPARE(listIds(book.reader, {Entity::SalesOrder, {}, {}}), expected);
  // Sealed and unknown fields have no order.
  auto byId = expected;
  std::ranges::sort(byId);
  QCOMPARE(listIds(book.reader, {Entity::SalesOrder, {}, "recipient"}), byId);
  QCOMPARE(listIds(book.reader, {Entity::SalesOrder, {}, "colour"}), byId);
}

void ListQueryTest::sortsBytewise() {
  TextOrder order;
  const char* texts[] = {"b", "", "B", "ba", "a", "ä", "long text 1", "long text", "long text 10", "a"};
  Id id = 100;
  for (const char* text : texts) order.add(text, --id);
  order.sort();
  QCOMPARE(TextOrder::merged(std::span(&order, 1)), (std::vector<Id>{98, 97, 90, 95, 99, 96, 92, 93, 91, 94}));
}

void ListQueryTest::stopsWhenAsked() {
  testing::MemoryBook book;
  fillRandomly(book);
  std::stop_source source;
  book.reader.watch(source.get_token());
  QVERIFY(!listIds(book.reader, {Entity::SalesOrder, {}, "note"}).empty());
  source.request_stop();
  QVERIFY_EXCEPTION_THROWN(listIds(book.reader, {Entity::SalesOrder, {}, "note"}), Cancelled);
  book.reader.watch({});
  QVERIFY(!listIds(book.reader, {Entity::SalesOrder, {}, "note"}).empty());
}

void ListQueryTest::readsRows() {
  testing::TemporaryBook book;
  book.run("INSERT INTO channel (id, name, platform, currency, zone) VALUES (4, 'Shop', 'other', 'EUR', 'UTC');"
           "INSERT INTO sku (id, code) VALUES (9, 'LAMP');"
           "INSERT INTO warehouse (id, code) VALUES (2, 'W2');"
           "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason) VALUES (1, 5, '2024-01-01', 9, 2, 7, 'count');"
           "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, total) VALUES"
           " (10, 4, 'X1', 'paid', 77, '2024-01-01', 'EUR', 995000), (11, 4, 'X2', 'paid', 78, '2024-01-01', 'EUR', NULL);"
           "INSERT INTO sales_order_line (id, order_id, seller_sku, sku_id, quantity) VALUES (1, 10, 's', 9, 2), (2, 10, 't', NULL, 1);");
  const auto reader = book->reader();
  const auto row = [&](Entity entity, std::vector<std::string_view> names, std::vector<Id> ids) {
    std::vector<const domain::Field*> fields;
    for (const auto name : names) fields.push_back(domain::findField(entity, name));
    std::string text;
    for (const auto& value : readRows(*reader, book->vault(), entity, fields, ids)) text += shown(value) + " ";
    return text;
  };
  QCOMPARE(row(Entity::SalesOrder, {"external_id", "channel", "total", "placed", "note", "sku", "archived"}, {11, 10, 12}),
           std::string("X2 Shop – 78 – – 0 X1 Shop 995000 77 – LAMP 0 – – – – – – – "));
  QCOMPARE(row(Entity::SalesOrderLine, {"order", "sku", "currency", "quantity"}, {1, 2}), std::string("X1 LAMP EUR 2 X1 – EUR 1 "));
  // A title may itself be a reference; levels have no title of their own.
  QCOMPARE(row(Entity::StockLevel, {"sku", "warehouse", "on_hand"}, listIds(*reader, {Entity::StockLevel, {}, {}})),
           std::string("LAMP W2 7 "));
  QCOMPARE(row(Entity::SalesOrder, {}, {10}), std::string());
}

void ListQueryTest::masksPeople() {
  testing::TemporaryBook book;
  book.run("INSERT INTO channel (id, name, platform, currency, zone) VALUES (4, 'Shop', 'other', 'EUR', 'UTC');");
  Id order = 0;
  book->write({.action = "test"}, [&](Writer& writer) {
    order = insertRecord(writer, book->vault(), Entity::SalesOrder,
                         {{"channel", Id{4}}, {"external_id", std::string("E1")}, {"kind", std::string("sale")},
                          {"status", std::string("paid")}, {"placed", std::int64_t{1704067200}}, {"currency", std::string("EUR")},
                          {"recipient", std::string("Jane Roe")}, {"email", std::string("jane@example.com")}});
  });
  const auto reader = book->reader();
  const domain::Field* fields[] = {domain::findField(Entity::SalesOrder, "recipient"),
                                   domain::findField(Entity::SalesOrder, "external_id"),
                                   domain::findField(Entity::SalesOrder, "email"), domain::findField(Entity::SalesOrder, "phone")};
  const Id ids[] = {order};
  const auto values = readRows(*reader, book->vault(), Entity::SalesOrder, fields, ids);
  QCOMPARE(shown(values[0]), mask("recipient", "Jane Roe"));
  QVERIFY(shown(values[0]).find("ane") == std::string::npos);
  QCOMPARE(shown(values[1]), std::string("E1"));
  QCOMPARE(shown(values[2]), mask("email", "jane@example.com"));
  QCOMPARE(shown(values[3]), std::string("–"));
}

void ListQueryTest::sumsByCurrency() {
  testing::MemoryBook book;
  book.run("INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Shop', 'other', 'EUR', 'UTC');"
           "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, total, tax, units) VALUES"
           " (1, 1, '1', 'paid', 1, '2024-01-01', 'EUR', 10001, NULL, 1), (2, 1, '2', 'paid', 1, '2024-01-01', 'JPY', 500, 3, 2),"
           " (3, 1, '3', 'paid', 1, '2024-01-01', 'EUR', -1, NULL, 4), (4, 1, '4', 'paid', 1, '2024-01-01', 'EUR', NULL, 7, 8);");
  const Id ids[] = {4, 1, 2, 3, 3, 99};
  std::string text;
  for (const auto& sum : sumFields(book.reader, Entity::SalesOrder, ids)) {
    text += fmt::format("{} {} {} ({}); ", sum.field, sum.currency, sum.sum, sum.rows);
  }
  QCOMPARE(text, std::string("units  15 (4); tax JPY 3 (1); tax EUR 7 (1); total EUR 10000 (2); total JPY 500 (1); "));
  QVERIFY(sumFields(book.reader, Entity::SalesOrder, {}).empty());
}

void ListQueryTest::sumsScatteredAndDenseAlike() {
  testing::MemoryBook book;
  fillRandomly(book);
  const auto all = idsOf(book.reader, "SELECT id FROM sales_order ORDER BY id");
  for (const std::size_t step : {1u, 3u, 40u, 200u}) {
    std::vector<Id> some;
    for (std::size_t i = 0; i < all.size(); i += step) some.push_back(all[all.size() - 1 - i]);
    for (const auto& sum : sumFields(book.reader, Entity::SalesOrder, some)) {
      const std::string condition = sum.currency.empty() ? "1" : "currency = '" + sum.currency + "'";
      const auto expected = book.reader.connection().integer(fmt::format(
          "SELECT sum({}) FROM sales_order WHERE {} AND id IN ({})", sum.field, condition, fmt::join(some, ",")));
      QCOMPARE(std::optional(sum.sum), expected);
    }
  }
}

void ListQueryTest::leavesOutSumsThatDoNotFit() {
  testing::MemoryBook book;
  book.run("INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Shop', 'other', 'EUR', 'UTC');"
           "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, total, units) VALUES"
           " (1, 1, '1', 'paid', 1, '2024-01-01', 'EUR', 9223372036854775807, 1), (2, 1, '2', 'paid', 1, '2024-01-01', 'EUR', 1, 1);");
  const Id ids[] = {1, 2};
  const auto sums = sumFields(book.reader, Entity::SalesOrder, ids);
  QCOMPARE(sums.size(), std::size_t{1});
  QCOMPARE(sums[0].field, std::string("units"));
}

QTEST_GUILESS_MAIN(ListQueryTest)
#include "list_query_test.moc"
