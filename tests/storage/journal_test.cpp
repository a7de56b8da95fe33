// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/book_error.h"
#include "storage/journal/changeset_store.h"
#include "storage/sql/row_inserter.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Exception.h>

#include <QTest>

#include <array>
#include <span>

using namespace kontor;
using kontor::testing::NewBook;
using storage::RowOperation;

namespace {

constexpr const char* kTwoSkus = "INSERT INTO sku (id, code, name) VALUES (1, 'A-1', 'Lamp'), (2, 'A-2', 'Cable');";

QString shown(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return QString::number(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return QString::fromStdString(*text);
  return QStringLiteral("-");
}

constexpr int kSome = 40;  // more than one statement takes, and a rest

// Rows that leave columns to their defaults, with every type of value.
void insertSomeOfEach(storage::Writer& writer) {
  constexpr std::array<std::string_view, 4> skuColumns = {"code", "id", "weight_g", "name"};
  constexpr std::array<std::string_view, 3> contactColumns = {"id", "address", "fingerprint"};
  constexpr std::array<std::string_view, 7> moveColumns = {"id",           "instant",  "day",   "sku_id",
                                                           "warehouse_id", "quantity", "reason"};
  storage::RowInserter skus(writer, "sku", skuColumns);
  storage::RowInserter contacts(writer, "contact", contactColumns);
  storage::RowInserter moves(writer, "stock_move", moveColumns);
  for (std::int64_t i = 1; i <= kSome; ++i) {
    const std::string code = "S-" + std::to_string(i);
    const std::string blob(static_cast<std::size_t>(i), static_cast<char>(i));
    skus.put(std::string_view(code));
    skus.put(i);
    skus.put(i % 3 == 0 ? storage::Cell() : storage::Cell(-i));
    skus.put(std::string_view(i % 2 == 0 ? "" : "\xE7\x81\xAF"));
    skus.flush();
    contacts.put(i);
    contacts.put(i % 2 == 0 ? storage::Cell() : storage::Cell(std::as_bytes(std::span(blob))));
    contacts.put(std::as_bytes(std::span(blob)));
    contacts.flush();
    moves.put(i);
    moves.put(std::int64_t{1} << i);
    moves.put(*domain::Day::fromIso("2024-02-29"));
    moves.put(i);
    moves.put(std::int64_t{1});
    moves.put(i);
    moves.put(std::string_view("count"));
  }
  moves.flush();
}

QStringList rowsOf(const storage::Book& book, std::int64_t seq) {
  const auto reader = book.reader();
  storage::EntryRows rows(reader->connection(), seq);
  QStringList texts;
  while (const auto* row = rows.next()) {
    QString text = QString::fromUtf8(row->table.data(), static_cast<int>(row->table.size()));
    for (const auto& value : row->current) {
      const bool isNumber = value.type == storage::ChangedValue::Type::Integer;
      text += QStringLiteral("|%1:%2:").arg(static_cast<int>(value.type)).arg(isNumber ? value.integer : 0);
      text += QString::fromLatin1(QByteArray(value.bytes.data(), static_cast<int>(value.bytes.size())).toHex());
    }
    texts.push_back(text);
  }
  texts.sort();
  return texts;
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
  void notifiesOfTouchedRows();
  void givesNoIdTwice();
  void recordsAFirstLoad();
  void recordsBulkRowsAsASessionDoes();
  void refusesBulkValuesOfAnotherType();
  void missesReferencedRowsOfAFirstLoad_data();
  void missesReferencedRowsOfAFirstLoad();
  void refusesToChangeBulkRowsAgain();
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
  const auto again =
      shop.book->write({.action = "other", .operation = "the-operation"}, [&](storage::Writer&) { ++runs; });
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
  shop.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
      " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n");
  QCOMPARE(shop.integer("SELECT count(*) FROM journal_row"), std::optional<std::int64_t>(0));
  const auto history = storage::recordHistory(*shop.book->reader(), "sku", 5999);
  QCOMPARE(history.size(), 1U);
  QCOMPARE(shown(history[0].change.columns[0].after), "S5999");
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
  shop.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
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
    writer.loadInBulk("stock_move");
    writer.loadInBulk("sku");  // has rows: nothing happens
    writer.connection().run(rows);
    writer.connection().run(
        "UPDATE stock_move SET quantity = 5 WHERE id = 7; DELETE FROM stock_move WHERE id = 8;"
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

void JournalTest::recordsBulkRowsAsASessionDoes() {
  QStringList recorded[2];
  for (const bool inBulk : {false, true}) {
    NewBook shop;
    const auto entry = shop.book->write({.action = "load"}, [&](storage::Writer& writer) {
      writer.connection().run("INSERT INTO warehouse (id, code) VALUES (1, 'W')");
      if (inBulk) {
        for (const auto* table : {"sku", "contact", "stock_move"}) writer.loadInBulk(table);
      }
      insertSomeOfEach(writer);
    });
    QCOMPARE(entry.inserted, 1 + 3 * kSome);
    QCOMPARE(shop.integer("SELECT sum(on_hand) FROM stock_level"), std::optional<std::int64_t>(kSome * (kSome + 1) / 2));
    recorded[inBulk ? 1 : 0] = rowsOf(*shop.book, entry.seq);
    QVERIFY(storage::verify(*shop.book, true).findings.empty());
    QVERIFY(shop.book->undo(entry.seq).entry.has_value());
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_move"), std::optional<std::int64_t>(0));
  }
  QCOMPARE(recorded[0].size(), 1 + 3 * kSome);
  QCOMPARE(recorded[1], recorded[0]);
}

void JournalTest::refusesBulkValuesOfAnotherType() {
  NewBook shop;
  const auto load = [](storage::Writer& writer) {
    writer.loadInBulk("sku");
    constexpr std::array<std::string_view, 3> columns = {"id", "code", "weight_g"};
    storage::RowInserter skus(writer, "sku", columns);
    skus.put(std::int64_t{1});
    skus.put(std::string_view("A"));
    skus.put(std::string_view("12"));  // SQLite would make a number of it
    skus.flush();
  };
  QVERIFY_EXCEPTION_THROWN(shop.book->write({.action = "load"}, load), std::logic_error);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(0));
}

void JournalTest::missesReferencedRowsOfAFirstLoad_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<bool>("isWhole");
  const auto move = [](int id, int sku) {
    return QStringLiteral("INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason)"
                          " VALUES (%1, 0, '2024-01-01', %2, 1, 1, 'count');").arg(id).arg(sku);
  };
  const QString known = "INSERT INTO warehouse (id, code) VALUES (1, 'W');";
  const QString sku = "INSERT INTO sku (id, code) VALUES (3, 'c');";
  QTest::newRow("rows of before and of the load") << known + sku + move(1, 1) + move(2, 3) << true;
  QTest::newRow("in the wrong order") << known + move(1, 3) + sku << true;
  QTest::newRow("no such row") << known + sku + move(1, 4) << false;
  QTest::newRow("changed to no such row") << known + "UPDATE sku SET supplier_id = 9 WHERE id = 1;" << false;
  QTest::newRow("gone although named") << known + move(1, 1) + "DELETE FROM sku WHERE id = 1;" << false;
}

// SQLite does not enforce foreign keys during a first load: the journal does it itself.
void JournalTest::missesReferencedRowsOfAFirstLoad() {
  QFETCH(QString, sql);
  QFETCH(bool, isWhole);
  NewBook shop;
  shop.run(kTwoSkus);
  const auto load = [&](storage::Writer& writer) {
    QCOMPARE(writer.connection().integer("PRAGMA foreign_keys"), std::optional<std::int64_t>(0));
    writer.connection().run(sql.toStdString());
  };
  const storage::WriteRequest request{.action = "load", .firstLoad = true};
  if (isWhole) {
    shop.book->write(request, load);
  } else {
    QVERIFY_EXCEPTION_THROWN(shop.book->write(request, load), SQLite::Exception);
    QCOMPARE(shop.integer("SELECT count(*) FROM warehouse"), std::optional<std::int64_t>(0));
  }
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QVERIFY_EXCEPTION_THROWN(shop.run("UPDATE sku SET supplier_id = 9 WHERE id = 1"), SQLite::Exception);
}

void JournalTest::refusesToChangeBulkRowsAgain() {
  NewBook shop;
  const auto load = [](storage::Writer& writer) {
    writer.loadInBulk("sku");
    constexpr std::array<std::string_view, 2> columns = {"id", "code"};
    storage::RowInserter skus(writer, "sku", columns);
    skus.put(std::int64_t{1});
    skus.put(std::string_view("A"));
    skus.flush();
    writer.connection().run("UPDATE sku SET code = 'B' WHERE id = 1");
  };
  QVERIFY_EXCEPTION_THROWN(shop.book->write({.action = "load"}, load), std::logic_error);
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(0));
}

void JournalTest::refusesAWriteInsideAWrite() {
  NewBook shop;
  QVERIFY_EXCEPTION_THROWN(
      shop.book->write({.action = "outer"}, [&](storage::Writer&) { shop.run("DELETE FROM sku"); }), std::logic_error);
  QCOMPARE(shop.run(kTwoSkus).seq, 1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
