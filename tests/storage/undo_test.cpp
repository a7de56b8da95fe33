// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Exception.h>

#include <QTest>

using namespace kontor;
using kontor::testing::NewBook;
using storage::RowOperation;

namespace {

constexpr const char* kTwoSkus = "INSERT INTO sku (id, code, name) VALUES (1, 'A-1', 'Lamp'), (2, 'A-2', 'Cable');";

// SKUs 101 to 30100, each with a code of its own.
void loadThirtyThousand(NewBook& shop, bool indexesLater) {
  shop.book->write({.action = "load"}, [&](storage::Writer& writer) {
    for (const char* table : {"sku", "sku_code"}) {
      if (indexesLater) writer.loadInBulk(table);
    }
    writer.connection().run(
        "WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n WHERE i < 30100)"
        " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n;"
        "WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n WHERE i < 30100)"
        " INSERT INTO sku_code (id, sku_id, kind, code) SELECT i, i, 'barcode', 'B' || i FROM n");
  });
}

}  // namespace

class UndoTest : public QObject {
  Q_OBJECT

 private slots:
  void undoesAndRedoes();
  void undoesAfterReopening();
  void undoesAnyEntry();
  void undoesInsertsDeletesAndUpdatesTogether();
  void namesRowsInTheWay();
  void namesRowsThatRefer();
  void stepsThroughUndoAndRedo();
  void undoesALargeLoad_data();
  void undoesALargeLoad();
  void namesRowsInTheWayOfALargeUndo_data();
  void namesRowsInTheWayOfALargeUndo();
  void storesNoChangesetForUndos();
};

void UndoTest::undoesAndRedoes() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("UPDATE sku SET name = 'Desk lamp' WHERE id = 1");
  const auto undone = shop.book->undo(2);
  QVERIFY(undone.inTheWay.empty());
  QCOMPARE(undone.entry->seq, 3);
  QCOMPARE(undone.entry->undoes, 2);
  QCOMPARE(undone.entry->action, "undo");
  QCOMPARE(shop.text("SELECT name FROM sku WHERE id = 1"), std::optional<std::string>("Lamp"));
  QCOMPARE(storage::journalEntry(*shop.book->reader(), 2)->undoneBy, 3);

  const auto redone = shop.book->undo(3);
  QCOMPARE(redone.entry->action, "redo");
  QCOMPARE(shop.text("SELECT name FROM sku WHERE id = 1"), std::optional<std::string>("Desk lamp"));
  QCOMPARE(storage::journalEntry(*shop.book->reader(), 2)->undoneBy, 0);
  QCOMPARE(storage::journalEntry(*shop.book->reader(), 3)->undoneBy, 4);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void UndoTest::undoesAfterReopening() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.book.reset();
  shop.book = storage::Book::open(shop.path, shop.world.environment());
  QVERIFY(shop.book->undo(1).entry.has_value());
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(0));
}

void UndoTest::undoesAnyEntry() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("UPDATE sku SET name = 'Desk lamp' WHERE id = 1");
  shop.run("UPDATE sku SET brand = 'Bo' WHERE id = 1; UPDATE sku SET name = 'Cord' WHERE id = 2");
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.text("SELECT group_concat(name || brand, ',') FROM sku"), std::optional<std::string>("LampBo,Cord"));
}

void UndoTest::undoesInsertsDeletesAndUpdatesTogether() {
  NewBook shop;
  shop.run(kTwoSkus);
  const char* dump = "SELECT group_concat(id || code || name || coalesce(weight_g, 'n'), ';') FROM sku";
  const auto before = shop.text(dump);
  shop.run(
      "DELETE FROM sku WHERE id = 1; UPDATE sku SET code = 'A-1', weight_g = 5 WHERE id = 2;"
      "INSERT INTO sku (id, code) VALUES (3, 'A-2')");
  const auto after = shop.text(dump);
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.text(dump), before);
  QVERIFY(shop.book->undo(3).entry.has_value());
  QCOMPARE(shop.text(dump), after);
}

void UndoTest::namesRowsInTheWay() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("UPDATE sku SET name = 'x' WHERE id IN (1, 2)");
  shop.run("UPDATE sku SET name = 'y' WHERE id = 1");
  shop.run("DELETE FROM sku WHERE id = 2");
  const auto head = storage::chainHead(*shop.book->reader());
  const auto refused = shop.book->undo(2);
  QVERIFY(!refused.entry);
  QCOMPARE(refused.inTheWay.size(), 2U);
  QCOMPARE(refused.inTheWay[0].table, "sku");
  QCOMPARE(refused.inTheWay[0].id, 1);
  QCOMPARE(refused.inTheWay[0].reason, "changed");
  QCOMPARE(refused.inTheWay[1].id, 2);
  QCOMPARE(refused.inTheWay[1].reason, "missing");
  QCOMPARE(storage::chainHead(*shop.book->reader()).hash, head.hash);
  QCOMPARE(shop.text("SELECT name FROM sku"), std::optional<std::string>("y"));
  QCOMPARE(shop.book->undo(77).inTheWay.at(0).reason, "missing");
}

void UndoTest::namesRowsThatRefer() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("INSERT INTO sku_code (id, sku_id, kind, code) VALUES (5, 1, 'barcode', '4006381333931')");
  const auto refused = shop.book->undo(1);
  QVERIFY(!refused.entry);
  QCOMPARE(refused.inTheWay.size(), 1U);
  QCOMPARE(refused.inTheWay[0].table, "sku_code");
  QCOMPARE(refused.inTheWay[0].id, 5);
  QCOMPARE(refused.inTheWay[0].reason, "referenced");
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(2));
}

void UndoTest::stepsThroughUndoAndRedo() {
  NewBook shop;
  const auto nextUndo = [&] {
    const auto entry = storage::nextUndo(*shop.book->reader());
    return entry ? entry->seq : 0;
  };
  const auto nextRedo = [&] {
    const auto entry = storage::nextRedo(*shop.book->reader());
    return entry ? entry->seq : 0;
  };
  QCOMPARE(nextUndo(), 0);
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  shop.run("INSERT INTO sku (id, code) VALUES (2, 'B')");
  shop.book->undo(nextUndo());  // 3 takes back 2
  shop.book->undo(nextUndo());  // 4 takes back 1
  QCOMPARE(nextUndo(), 0);
  QCOMPARE(nextRedo(), 4);
  shop.book->undo(nextRedo());  // 5 brings 1 again
  QCOMPARE(nextRedo(), 3);
  shop.book->undo(nextRedo());  // 6 brings 2 again
  QCOMPARE(nextRedo(), 0);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(2));
  QCOMPARE(nextUndo(), 2);
  shop.book->undo(2);
  shop.run("INSERT INTO sku (id, code) VALUES (3, 'C')");
  QCOMPARE(nextRedo(), 0);
  QCOMPARE(nextUndo(), 8);
}

void UndoTest::undoesALargeLoad_data() {
  QTest::addColumn<int>("rowsBefore");
  QTest::addColumn<bool>("indexesLater");
  QTest::newRow("into an empty table") << 0 << true;
  QTest::newRow("into an empty table, listened to") << 0 << false;
  QTest::newRow("beside few rows") << 3 << false;
  QTest::newRow("beside many rows") << 90'000 << false;
}

void UndoTest::undoesALargeLoad() {
  QFETCH(int, rowsBefore);
  QFETCH(bool, indexesLater);
  NewBook shop;
  std::int64_t load = 1;
  if (rowsBefore > 0) {
    shop.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(rowsBefore) +
             ") INSERT INTO sku (id, code) SELECT CASE WHEN i <= 100 THEN i ELSE i + 50000 END, 'T' || i FROM n");
    load = 2;
  }
  loadThirtyThousand(shop, indexesLater);
  const auto undone = shop.book->undo(load);
  QVERIFY(undone.inTheWay.empty());
  QCOMPARE(undone.entry->deleted, 60'000);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(rowsBefore));
  QCOMPARE(shop.integer("SELECT count(*) FROM sku_code"), std::optional<std::int64_t>(0));
  QCOMPARE(shop.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'sku_code_sku'"),
           std::optional<std::int64_t>(1));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY_EXCEPTION_THROWN(shop.run("INSERT INTO sku_code (id, sku_id, kind, code) VALUES (1, 999999, 'a', 'b')"),
                           SQLite::Exception);
  const auto redone = shop.book->undo(undone.entry->seq);
  QCOMPARE(redone.entry->inserted, 60'000);
  QCOMPARE(shop.text("SELECT code FROM sku_code WHERE sku_id = 777"), std::optional<std::string>("B777"));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void UndoTest::namesRowsInTheWayOfALargeUndo_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("id");
  QTest::addColumn<QString>("reason");
  QTest::newRow("changed") << "UPDATE sku SET name = 'x' WHERE id = 500"
                           << "sku" << 500 << "changed";
  QTest::newRow("emptied") << "UPDATE sku_code SET code = '' WHERE id = 30100"
                           << "sku_code" << 30100 << "changed";
  QTest::newRow("missing") << "DELETE FROM sku_code WHERE id = 101"
                           << "sku_code" << 101 << "missing";
  QTest::newRow("last missing") << "DELETE FROM sku_code WHERE id = 30100"
                                << "sku_code" << 30100 << "missing";
  QTest::newRow("referred to") << "INSERT INTO sku_code (id, sku_id, kind, code) VALUES (7, 102, 'asin', 'A')"
                               << "sku_code" << 7 << "referenced";
}

void UndoTest::namesRowsInTheWayOfALargeUndo() {
  QFETCH(QString, sql);
  QFETCH(QString, table);
  QFETCH(int, id);
  QFETCH(QString, reason);
  NewBook shop;
  loadThirtyThousand(shop, true);
  shop.run(sql.toStdString());
  const auto before = shop.integer("SELECT count(*) FROM sku_code");
  const auto refused = shop.book->undo(1);
  QVERIFY(!refused.entry);
  QCOMPARE(refused.inTheWay.size(), 1U);
  QCOMPARE(refused.inTheWay[0].table, table.toStdString());
  QCOMPARE(refused.inTheWay[0].id, id);
  QCOMPARE(refused.inTheWay[0].reason, reason.toStdString());
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(30'000));
  QCOMPARE(shop.integer("SELECT count(*) FROM sku_code"), before);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void UndoTest::storesNoChangesetForUndos() {
  NewBook shop;
  shop.run(kTwoSkus);
  for (std::int64_t seq = 1; seq < 6; ++seq) QVERIFY(shop.book->undo(seq).entry.has_value());
  QCOMPARE(shop.integer("SELECT count(DISTINCT id >> 20) FROM journal_part"), std::optional<std::int64_t>(1));
  const auto reader = shop.book->reader();
  QCOMPARE(storage::entryChanges(*reader, 6, 9).at(1).operation, RowOperation::Deleted);
  QCOMPARE(storage::entryChanges(*reader, 5, 9).at(1).operation, RowOperation::Inserted);
  QCOMPARE(storage::recordHistory(*reader, "sku", 2).size(), 6U);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
