// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book_error.h"
#include "storage/filter/field_sql.h"
#include "storage/lists/list_query.h"
#include "storage/lists/shared_reading.h"
#include "storage/lists/sorted_ids.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <stdexcept>
#include <stop_token>
#include <utility>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using domain::Id;

namespace {

constexpr Id kOtherDesk = Id{3} << domain::kDeskShift;

// 30,000 rows a list, a third of them made at another desk: enough to be shared out. Ties, missing values, texts that
// differ behind their eighth and sixteenth byte, Chinese ones, archived ones.
constexpr const char* kRows =
    "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Z', 'other', 'EUR', 'UTC'), (2, 'A', 'other', 'EUR', 'UTC');"
    "INSERT INTO warehouse (id, code) VALUES (1, 'W2'), (2, 'W1');"
    "INSERT INTO supplier (id, code, name) VALUES (1, 'S2', 'b'), (2, 'S1', 'a');"
    "CREATE TEMP TABLE r (id INTEGER PRIMARY KEY, i INTEGER, c INTEGER);"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
    " INSERT INTO r SELECT iif(i % 3 = 0, 3298534883328, 0) + i, i, (i * 2654435761) % 4294967291 FROM n;"
    "INSERT INTO sku (id, code, name, name_zh, category, weight_g, supplier_id, archived)"
    " SELECT id, printf('%s-%05d', substr('lampmugs', c % 5 + 1, 2), i),"
    "  iif(c % 9 = 0, '', 'A common beginning ' || iif(c % 2, 'of names ', '') || (c % 700)),"
    "  substr('台灯马克杯花瓶托盘挂钟茶具', c % 9 + 1, c % 4), iif(c % 2, 'lamp', ''), iif(c % 7 = 0, NULL, c % 900),"
    "  iif(c % 4 = 0, NULL, c % 2 + 1), c % 50 = 0 FROM r;"
    "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, bin, quantity, reason)"
    " SELECT id, i, '2024-01-01', id, c % 2 + 1, 'B' || (c % 30), c % 40 + 1, 'receipt' FROM r WHERE c % 3 > 0;"
    "INSERT INTO shipment (id, tracking_number, warehouse_id, shipped, archived)"
    " SELECT id, 'T' || (c % 20000), c % 2 + 1, iif(c % 11 = 0, NULL, c % 5000), c % 50 = 0 FROM r;"
    "INSERT INTO ticket (id, subject, opened, channel_id, archived)"
    " SELECT id, 'Where is it? ' || (c % 300), c % 5000, c % 2 + 1, c % 50 = 0 FROM r;"
    "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, archived)"
    " SELECT id, c % 2 + 1, 'O' || i, 'paid', c % 5000, '2024-01-01', 'EUR', c % 50 = 0 FROM r;"
    "DROP TABLE r;";

testing::TemporaryBook& longBook() {
  static testing::TemporaryBook book;
  static bool filled = false;
  if (!std::exchange(filled, true)) book.run(kRows);
  return book;
}

std::vector<Id> plainlySorted(Reader& reader, Entity entity, std::string_view sort) {
  const bool descending = sort.starts_with('-');
  if (descending) sort.remove_prefix(1);
  const domain::Field& field = *domain::findField(entity, sort);
  std::string key = shownSql(field);
  if (!showsInteger(field)) key = "coalesce(" + key + ", '')";
  const bool archives = domain::findField(entity, "archived") != nullptr;
  SQLite::Statement query(reader.connection().db(),
                          fmt::format("SELECT t.id FROM {} t{} ORDER BY {}, t.id", domain::info(entity).id,
                                      archives ? " WHERE t.archived = 0" : "", key));
  std::vector<Id> ids;
  while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
  if (descending) std::ranges::reverse(ids);
  return ids;
}

}  // namespace

/// Lists that are long enough to be read by several threads.
class LongListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sortsLikeSqlite_data();
  void sortsLikeSqlite();
  void beginsAsItGoesOn_data();
  void beginsAsItGoesOn();
  void filtersWhatIsSharedOut();
  void cutsIdsIntoRanges();
  void sharesEveryRowOutOnce();
  void sharesAnIndexOutByItsKeys();
  void seesOneState();
  void endsWithTheFirstFailure();
  void stopsWhenAsked();
  void ordersTexts();
  void ordersIntegers();
};

void LongListTest::sortsLikeSqlite_data() {
  QTest::addColumn<int>("entity");
  QTest::addColumn<QString>("sort");
  const auto row = [](Entity entity, const char* sort) {
    QTest::addRow("%s by %s", domain::info(entity).id.data(), sort) << static_cast<int>(entity) << QString(sort);
  };
  for (const char* sort : {"code", "name", "-name", "name_zh", "category", "weight", "-weight", "on_hand", "supplier"}) row(Entity::Sku, sort);
  for (const char* sort : {"sku", "-sku", "warehouse", "bin", "name", "on_hand"}) row(Entity::StockLevel, sort);
  for (const char* sort : {"shipped", "-shipped", "tracking_number", "last_scan", "warehouse"}) row(Entity::Shipment, sort);
  for (const char* sort : {"opened", "-opened", "subject", "channel"}) row(Entity::Ticket, sort);
  for (const char* sort : {"placed", "-placed", "day", "external_id", "channel"}) row(Entity::SalesOrder, sort);
}

void LongListTest::sortsLikeSqlite() {
  QFETCH(int, entity);
  QFETCH(QString, sort);
  const auto reader = longBook()->reader();
  const std::string by = sort.toStdString();
  const auto ids = listIds(*reader, {static_cast<Entity>(entity), {}, by});
  QVERIFY(ids.size() > 10'000);
  QCOMPARE(ids, plainlySorted(*reader, static_cast<Entity>(entity), by));
}

void LongListTest::beginsAsItGoesOn_data() {
  QTest::addColumn<int>("entity");
  QTest::addColumn<QString>("sort");
  for (const Entity entity : {Entity::Sku, Entity::StockLevel, Entity::Shipment, Entity::Ticket, Entity::SalesOrder}) {
    QTest::addRow("%s", domain::info(entity).id.data()) << static_cast<int>(entity) << QString();
  }
  QTest::addRow("stock, the last SKU first") << static_cast<int>(Entity::StockLevel) << QStringLiteral("-sku");
}

// Each of the large lists has an index that gives its first screen.
void LongListTest::beginsAsItGoesOn() {
  QFETCH(int, entity);
  QFETCH(QString, sort);
  const auto reader = longBook()->reader();
  const ListQuery query{static_cast<Entity>(entity), {}, sort.toStdString()};
  const auto all = listIds(*reader, query);
  QCOMPARE(firstIds(*reader, query, 64), std::vector<Id>(all.begin(), all.begin() + 64));
  // A reference that may be missing comes first where it is, which no index of titles tells.
  QVERIFY(firstIds(*reader, {Entity::Sku, {}, "supplier"}, 64).empty());
}

void LongListTest::filtersWhatIsSharedOut() {
  const auto reader = longBook()->reader();
  const auto all = plainlySorted(*reader, Entity::Sku, "name");
  SQLite::Statement query(reader->connection().db(),
                          "SELECT id FROM sku WHERE weight_g > 450 AND supplier_id = 2 AND archived = 0");
  std::set<Id> wanted;
  while (query.executeStep()) wanted.insert(query.getColumn(0).getInt64());
  std::vector<Id> expected;
  std::ranges::copy_if(all, std::back_inserter(expected), [&](Id id) { return wanted.contains(id); });
  QVERIFY(expected.size() > 1000);
  QCOMPARE(listIds(*reader, {Entity::Sku, "weight>450 supplier:a", "name"}), expected);
}

void LongListTest::cutsIdsIntoRanges() {
  testing::TemporaryBook book;
  book.run(fmt::format("INSERT INTO supplier (id, code, name) VALUES (5, 'a', ''), (14, 'b', ''), ({}, 'c', ''), ({}, 'd', '')",
                       kOtherDesk + 1, kOtherDesk + 10));
  const auto reader = book->reader();
  std::vector<std::pair<Id, Id>> ranges;
  for (const IdRange& range : idRanges(reader->connection(), "supplier", 4)) ranges.emplace_back(range.first, range.last);
  QCOMPARE(ranges, (std::vector<std::pair<Id, Id>>{
                       {5, 9}, {10, 14}, {kOtherDesk + 1, kOtherDesk + 5}, {kOtherDesk + 6, kOtherDesk + 10}}));
  QVERIFY(idRanges(reader->connection(), "ticket", 4).empty());
}

void LongListTest::sharesEveryRowOutOnce() {
  const auto reader = longBook()->reader();
  SharedReading reading(*reader, "sku", 8);
  QVERIFY(reading.threads() > 1);
  std::mutex mutex;
  std::vector<Id> seen;
  reading.run([&](std::size_t, Connection& connection, const SharedReading::NextRange& next) {
    SQLite::Statement query(connection.db(), "SELECT id FROM sku WHERE id BETWEEN ? AND ?");
    while (const auto range = next()) {
      query.bind(1, range->first);
      query.bind(2, range->last);
      while (query.executeStep()) {
        const std::lock_guard lock(mutex);
        seen.push_back(query.getColumn(0).getInt64());
      }
      query.reset();
    }
  });
  QCOMPARE(seen.size(), std::size_t{30000});
  QCOMPARE(std::set<Id>(seen.begin(), seen.end()).size(), std::size_t{30000});
}

void LongListTest::sharesAnIndexOutByItsKeys() {
  const auto reader = longBook()->reader();
  SharedReading reading(*reader, "sales_order", 8, "placed");
  QVERIFY(reading.threads() > 1);
  std::mutex mutex;
  std::vector<std::pair<Id, Id>> ranges;
  reading.run([&](std::size_t, Connection&, const SharedReading::NextRange& next) {
    while (const auto range = next()) {
      const std::lock_guard lock(mutex);
      ranges.emplace_back(range->first, range->last);
    }
  });
  std::ranges::sort(ranges);
  QVERIFY(ranges.size() >= reading.threads() * 8 - 1);
  QCOMPARE(ranges.front().first, Id{0});
  QCOMPARE(ranges.back().second, Id{4999});
  for (std::size_t i = 1; i < ranges.size(); ++i) QCOMPARE(ranges[i].first, ranges[i - 1].second + 1);
}

void LongListTest::seesOneState() {
  testing::TemporaryBook book;
  book.run(kRows);
  const auto reader = book->reader();
  SharedReading reading(*reader, "sku", 1);
  book.run("UPDATE sku SET note = 'later'");
  std::atomic<int> later = 0;
  reading.run([&](std::size_t, Connection& connection, const SharedReading::NextRange&) {
    later += static_cast<int>(connection.integer("SELECT count(*) FROM sku WHERE note = 'later'").value_or(0));
  });
  QCOMPARE(later.load(), 0);
  // To a snapshot from before a commit no other can be opened.
  const auto late = book->reader();
  const Snapshot old(*late);
  book.run("UPDATE sku SET note = 'later still'");
  QCOMPARE(SharedReading(*late, "sku", 1).threads(), std::size_t{1});
}

void LongListTest::endsWithTheFirstFailure() {
  const auto reader = longBook()->reader();
  SharedReading reading(*reader, "sku", 8);
  QVERIFY_EXCEPTION_THROWN(reading.run([&](std::size_t thread, Connection&, const SharedReading::NextRange& next) {
    if (thread == 1) throw std::runtime_error("lost");
    while (next()) {
    }
  }),
                           std::runtime_error);
}

void LongListTest::stopsWhenAsked() {
  const auto reader = longBook()->reader();
  std::stop_source source;
  reader->watch(source.get_token());
  source.request_stop();
  QVERIFY_EXCEPTION_THROWN(listIds(*reader, {Entity::Sku, {}, "on_hand"}), Cancelled);
  reader->watch({});
  QVERIFY(!listIds(*reader, {Entity::Sku, {}, "on_hand"}).empty());
}

void LongListTest::ordersTexts() {
  std::mt19937 random(5);
  const auto pick = [&](std::size_t below) { return random() % below; };
  const std::string pieces[] = {"a", "lamp ", "celadon ", "渋谷", "台", "Z", "0123456", "\xff", "é"};
  std::vector<TextOrder> orders(3);
  std::vector<std::pair<std::string, Id>> expected;
  for (Id id = 1; id <= 20000; ++id) {
    std::string text;
    for (std::size_t i = pick(6); i > 0; --i) text += pieces[pick(id % 2 == 0 ? 2 : std::size(pieces))];
    orders[pick(2)].add(text, id);  // the third one stays empty
    expected.emplace_back(text, id);
  }
  std::ranges::sort(expected, [](const auto& a, const auto& b) {
    const int order = a.first.compare(b.first);
    return order != 0 ? order < 0 : a.second < b.second;
  });
  for (TextOrder& order : orders) order.sort();
  std::vector<Id> ids;
  for (const auto& [text, id] : expected) ids.push_back(id);
  QCOMPARE(TextOrder::merged(orders), ids);
}

void LongListTest::ordersIntegers() {
  std::mt19937_64 random(6);
  std::vector<IntegerOrder> orders(2);
  std::vector<std::pair<std::int64_t, Id>> expected;
  for (Id id = 1; id <= 20000; ++id) {
    const auto any = static_cast<std::int64_t>(random());
    const std::int64_t key = id % 3 == 0 ? any : id % 3 == 1 ? any % 50 : INT64_MIN;
    // One order gets its ids out of turn.
    orders[id % 2].add(key, id % 2 == 0 ? id : 20001 - id);
    expected.emplace_back(key, id % 2 == 0 ? id : 20001 - id);
  }
  std::ranges::sort(expected);
  for (IntegerOrder& order : orders) order.sort();
  std::vector<Id> ids;
  for (const auto& [key, id] : expected) ids.push_back(id);
  QCOMPARE(IntegerOrder::merged(orders), ids);
}

QTEST_GUILESS_MAIN(LongListTest)
#include "long_list_test.moc"
