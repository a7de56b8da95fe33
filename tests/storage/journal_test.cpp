// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/book_error.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Exception.h>

#include <QTest>

using namespace kontor;
using kontor::testing::NewBook;
using storage::RowOperation;

namespace {

constexpr const char* kTwoSkus =
    "INSERT INTO sku (id, code, name) VALUES (1, 'A-1', 'Lamp'), (2, 'A-2', 'Cable');";

QString shown(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return QString::number(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return QString::fromStdString(*text);
  return QStringLiteral("-");
}

// SKUs 101 to 30100, each with a code of its own.
void loadThirtyThousand(NewBook& shop, bool indexesLater) {
  shop.book->write({.action = "load"}, [&](storage::Writer& writer) {
    for (const char* table : {"sku", "sku_code"}) {
      if (indexesLater) writer.buildIndexesLater(table);
    }
    writer.connection().run(
        "WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n WHERE i < 30100)"
        " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n;"
        "WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n WHERE i < 30100)"
        " INSERT INTO sku_code (id, sku_id, kind, code) SELECT i, i, 'barcode', 'B' || i FROM n");
  });
}

}  // namespace

class JournalTest : public QObject {
  Q_OBJECT

 private slots:
  void recordsWhatWasDone();
  void leavesNoEntryWithoutChange();
  void rollsBackOnException();
  void repeatsNoOperation();
  void chainsEntries();
  void tellsTheHistory();
  void tellsTheHistoryOfLargeEntries();
  void undoesAndRedoes();
  void undoesAfterReopening();
  void undoesAnyEntry();
  void undoesInsertsDeletesAndUpdatesTogether();
  void namesRowsInTheWay();
  void namesRowsThatRefer();
  void stepsThroughUndoAndRedo();
  void notifiesOfTouchedRows();
  void givesNoIdTwice();
  void recordsAFirstLoad();
  void undoesALargeLoad_data();
  void undoesALargeLoad();
  void namesRowsInTheWayOfALargeUndo_data();
  void namesRowsInTheWayOfALargeUndo();
  void storesNoChangesetForUndos();
  void refusesAWriteInsideAWrite();
};

void JournalTest::recordsWhatWasDone() {
  NewBook shop;
  const auto entry = shop.book->write(
      {.action = "sku.import", .subject = 7, .arguments = {{"file", "s.csv"}, {"rows", "2"}}, .operation = "op-1"},
      [](storage::Writer& writer) { writer.connection().run(kTwoSkus); });
  QCOMPARE(entry.seq, 1);
  QCOMPARE(entry.inserted, 2);
  QCOMPARE(entry.updated + entry.deleted, 0);
  const auto read = storage::journalEntry(*shop.book->reader(), 1).value();
  QCOMPARE(read.action, "sku.import");
  QCOMPARE(read.subject, 7);
  QCOMPARE(read.arguments, entry.arguments);
  QCOMPARE(read.operation, "op-1");
  QCOMPARE(read.user, "tester");
  QCOMPARE(read.instant.seconds, 1'700'000'000);
  QCOMPARE(read.hash, entry.hash);
  QCOMPARE(read.hash.size(), 64U);
}

void JournalTest::leavesNoEntryWithoutChange() {
  NewBook shop;
  shop.run(kTwoSkus);
  QCOMPARE(shop.run("UPDATE sku SET name = name").seq, 0);
  QCOMPARE(shop.run("DELETE FROM sku WHERE id = 99").seq, 0);
  QCOMPARE(shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'x', 'y'); DELETE FROM setting").seq, 0);
  QCOMPARE(storage::journalCount(*shop.book->reader()), 1);
}

void JournalTest::rollsBackOnException() {
  NewBook shop;
  QVERIFY_EXCEPTION_THROWN(shop.book->write({.action = "x"},
                                            [](storage::Writer& writer) {
                                              writer.connection().run(kTwoSkus);
                                              throw storage::Cancelled();
                                            }),
                           storage::Cancelled);
  QVERIFY_EXCEPTION_THROWN(shop.run("INSERT INTO sku (id, code) VALUES (1, 'A'), (2, 'A')"), SQLite::Exception);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(0));
  QCOMPARE(shop.run(kTwoSkus).seq, 1);
}

void JournalTest::repeatsNoOperation() {
  NewBook shop;
  const auto first = shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')", "the-operation");
  int runs = 0;
  const auto again = shop.book->write({.action = "other", .operation = "the-operation"},
                                      [&](storage::Writer&) { ++runs; });
  QCOMPARE(runs, 0);
  QCOMPARE(again.seq, first.seq);
  QCOMPARE(again.action, "test.sql");
}

void JournalTest::chainsEntries() {
  NewBook shop;
  const auto reader = shop.book->reader();
  const auto empty = storage::chainHead(*reader);
  QCOMPARE(empty.seq, 0);
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  const auto second = shop.run("INSERT INTO sku (id, code) VALUES (2, 'B')");
  const auto head = storage::chainHead(*reader);
  QCOMPARE(head.seq, 2);
  QCOMPARE(head.hash, second.hash);
  QVERIFY(head.hash != empty.hash);
  QCOMPARE(reader->connection().integer("SELECT count(*) FROM journal a JOIN journal b ON b.seq = a.seq + 1"
                                        " WHERE b.previous_hash = a.hash"),
           std::optional<std::int64_t>(1));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void JournalTest::tellsTheHistory() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("UPDATE sku SET name = 'Desk lamp', weight_g = 900 WHERE id = 1");
  shop.run("UPDATE sku SET weight_g = NULL WHERE id = 1");
  shop.run("DELETE FROM sku WHERE id = 1");
  const auto history = storage::recordHistory(*shop.book->reader(), "sku", 1);
  QCOMPARE(history.size(), 4U);
  QCOMPARE(history[0].change.operation, RowOperation::Deleted);
  QCOMPARE(history[3].change.operation, RowOperation::Inserted);
  const auto& cleared = history[1].change.columns;
  QCOMPARE(cleared.size(), 1U);
  QCOMPARE(cleared[0].column, "weight_g");
  QCOMPARE(shown(cleared[0].before), "900");
  QCOMPARE(shown(cleared[0].after), "-");
  const auto& edited = history[2].change.columns;
  QCOMPARE(edited.size(), 2U);
  QCOMPARE(edited[0].column, "name");
  QCOMPARE(shown(edited[0].before), "Lamp");
  QCOMPARE(shown(edited[0].after), "Desk lamp");
  QCOMPARE(edited[1].column, "weight_g");
  QCOMPARE(shown(edited[1].before), "-");
  QVERIFY(storage::recordHistory(*shop.book->reader(), "sku", 3).empty());
  QCOMPARE(storage::entryChanges(*shop.book->reader(), 1, 1).size(), 1U);
  QCOMPARE(storage::entryChanges(*shop.book->reader(), 1, 9).size(), 2U);
}

void JournalTest::tellsTheHistoryOfLargeEntries() {
  NewBook shop;
  shop.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
           " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n");
  QCOMPARE(shop.integer("SELECT count(*) FROM journal_row"), std::optional<std::int64_t>(0));
  const auto history = storage::recordHistory(*shop.book->reader(), "sku", 5999);
  QCOMPARE(history.size(), 1U);
  QCOMPARE(shown(history[0].change.columns[0].after), "S5999");
}

void JournalTest::undoesAndRedoes() {
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

void JournalTest::undoesAfterReopening() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.book.reset();
  shop.book = storage::Book::open(shop.path, shop.world.environment());
  QVERIFY(shop.book->undo(1).entry.has_value());
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(0));
}

void JournalTest::undoesAnyEntry() {
  NewBook shop;
  shop.run(kTwoSkus);
  shop.run("UPDATE sku SET name = 'Desk lamp' WHERE id = 1");
  shop.run("UPDATE sku SET brand = 'Bo' WHERE id = 1; UPDATE sku SET name = 'Cord' WHERE id = 2");
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.text("SELECT group_concat(name || brand, ',') FROM sku"), std::optional<std::string>("LampBo,Cord"));
}

void JournalTest::undoesInsertsDeletesAndUpdatesTogether() {
  NewBook shop;
  shop.run(kTwoSkus);
  const char* dump = "SELECT group_concat(id || code || name || coalesce(weight_g, 'n'), ';') FROM sku";
  const auto before = shop.text(dump);
  shop.run("DELETE FROM sku WHERE id = 1; UPDATE sku SET code = 'A-1', weight_g = 5 WHERE id = 2;"
           "INSERT INTO sku (id, code) VALUES (3, 'A-2')");
  const auto after = shop.text(dump);
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.text(dump), before);
  QVERIFY(shop.book->undo(3).entry.has_value());
  QCOMPARE(shop.text(dump), after);
}

void JournalTest::namesRowsInTheWay() {
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

void JournalTest::namesRowsThatRefer() {
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

void JournalTest::stepsThroughUndoAndRedo() {
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

void JournalTest::notifiesOfTouchedRows() {
  NewBook shop;
  std::vector<storage::Commit> commits;
  auto subscription = shop.book->subscribe([&](const storage::Commit& commit) { commits.push_back(commit); });
  shop.run(std::string(kTwoSkus) + "INSERT INTO setting (id, name, value) VALUES (9, 'a', 'b')");
  shop.run("UPDATE sku SET name = name");
  shop.book->undo(1);
  QCOMPARE(commits.size(), 2U);
  QCOMPARE(commits[0].entry.seq, 1);
  QCOMPARE(commits[0].tables.size(), 2U);
  QCOMPARE(commits[0].tables[0].name, "sku");
  QCOMPARE(commits[0].tables[0].ids, (std::vector<domain::Id>{1, 2}));
  QVERIFY(!commits[0].tables[0].many);
  QCOMPARE(commits[1].entry.undoes, 1);
  shop.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
           " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n");
  QVERIFY(commits.back().tables[0].many);
  QVERIFY(commits.back().tables[0].ids.empty());
  subscription.reset();
  shop.run("DELETE FROM sku WHERE id = 1");
  QCOMPARE(commits.size(), 3U);
}

void JournalTest::givesNoIdTwice() {
  NewBook shop;
  const auto insert = [&](storage::Writer& writer) {
    const auto id = writer.newId("sku");
    writer.connection().run("INSERT INTO sku (id, code) VALUES (" + std::to_string(id) + ", 'A')");
  };
  QCOMPARE(shop.book->write({.action = "x"}, insert).inserted, 1);
  shop.book->undo(1);
  shop.book->write({.action = "x"}, insert);
  QCOMPARE(shop.integer("SELECT id FROM sku"), std::optional<std::int64_t>(2));
  domain::Id first = 0;
  domain::Id next = 0;
  shop.book->write({.action = "x"}, [&](storage::Writer& writer) {
    first = writer.newIds("setting", 10);
    next = writer.newId("setting");
  });
  QCOMPARE(next, first + 10);
}

void JournalTest::recordsAFirstLoad() {
  NewBook shop;
  const char* rows =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
      " INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason)"
      " SELECT i, i * 1000, '2024-01-01', 1, 1, i, 'count' FROM n";
  shop.run(std::string(kTwoSkus) + "INSERT INTO warehouse (id, code) VALUES (1, 'W')");
  const auto entry = shop.book->write({.action = "load"}, [&](storage::Writer& writer) {
    writer.buildIndexesLater("stock_move");
    writer.buildIndexesLater("sku");  // has rows: nothing happens
    writer.connection().run(rows);
    writer.connection().run("UPDATE stock_move SET quantity = 5 WHERE id = 7; DELETE FROM stock_move WHERE id = 8;"
                            "UPDATE sku SET name = 'z' WHERE id = 1");
  });
  QCOMPARE(entry.inserted, 19999);
  QCOMPARE(entry.updated, 1);
  QCOMPARE(shop.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'stock_move_sku'"),
           std::optional<std::int64_t>(1));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.integer("SELECT count(*) FROM stock_move"), std::optional<std::int64_t>(0));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY(shop.book->undo(3).entry.has_value());
  QCOMPARE(shop.integer("SELECT quantity FROM stock_move WHERE id = 7"), std::optional<std::int64_t>(5));
}

void JournalTest::undoesALargeLoad_data() {
  QTest::addColumn<int>("rowsBefore");
  QTest::addColumn<bool>("indexesLater");
  QTest::newRow("into an empty table") << 0 << true;
  QTest::newRow("into an empty table, listened to") << 0 << false;
  QTest::newRow("beside few rows") << 3 << false;
  QTest::newRow("beside many rows") << 90'000 << false;
}

void JournalTest::undoesALargeLoad() {
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
  QCOMPARE(shop.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'sku_code_sku'"), std::optional<std::int64_t>(1));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY_EXCEPTION_THROWN(shop.run("INSERT INTO sku_code (id, sku_id, kind, code) VALUES (1, 999999, 'a', 'b')"),
                           SQLite::Exception);
  const auto redone = shop.book->undo(undone.entry->seq);
  QCOMPARE(redone.entry->inserted, 60'000);
  QCOMPARE(shop.text("SELECT code FROM sku_code WHERE sku_id = 777"), std::optional<std::string>("B777"));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void JournalTest::namesRowsInTheWayOfALargeUndo_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("id");
  QTest::addColumn<QString>("reason");
  QTest::newRow("changed") << "UPDATE sku SET name = 'x' WHERE id = 500" << "sku" << 500 << "changed";
  QTest::newRow("emptied") << "UPDATE sku_code SET code = '' WHERE id = 30100" << "sku_code" << 30100 << "changed";
  QTest::newRow("missing") << "DELETE FROM sku_code WHERE id = 101" << "sku_code" << 101 << "missing";
  QTest::newRow("last missing") << "DELETE FROM sku_code WHERE id = 30100" << "sku_code" << 30100 << "missing";
  QTest::newRow("referred to") << "INSERT INTO sku_code (id, sku_id, kind, code) VALUES (7, 102, 'asin', 'A')"
                               << "sku_code" << 7 << "referenced";
}

void JournalTest::namesRowsInTheWayOfALargeUndo() {
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

void JournalTest::storesNoChangesetForUndos() {
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

void JournalTest::refusesAWriteInsideAWrite() {
  NewBook shop;
  QVERIFY_EXCEPTION_THROWN(
      shop.book->write({.action = "outer"}, [&](storage::Writer&) { shop.run("DELETE FROM sku"); }), std::logic_error);
  QCOMPARE(shop.run(kTwoSkus).seq, 1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
