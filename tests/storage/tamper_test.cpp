// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes made behind the journal's back, with another connection, are named by table and id.
#include "storage/journal.h"
#include "storage/schema.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Database.h>

#include <QTest>

using namespace kontor;
using kontor::testing::NewBook;

namespace {

// One row in every journaled table.
constexpr const char* kEverything = R"(
  INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Shop', 'amazon', 'EUR', 'Europe/Berlin');
  INSERT INTO supplier (id, code, name) VALUES (1, 'S', 'Maker');
  INSERT INTO sku (id, code, name) VALUES (1, 'A', 'Lamp'), (2, 'B', 'Cable');
  INSERT INTO sku_code (id, sku_id, kind, code) VALUES (1, 1, 'barcode', '4006381333931');
  INSERT INTO warehouse (id, code) VALUES (1, 'W');
  INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason)
    VALUES (1, 0, '2024-01-01', 1, 1, 5, 'count');
  INSERT INTO customer (id, channel_id, match) VALUES (1, 1, x'00');
  INSERT INTO contact (id, customer_id, address, fingerprint) VALUES (1, 1, x'0102', x'03');
  INSERT INTO import_run (id, instant, file_name, file_size, file_hash, profile, encoding, row_count, new_count,
    changed_count, same_count, wrong_count) VALUES (1, 0, 'f', 1, 'h', 'p', 'utf-8', 1, 1, 0, 0, 0);
  INSERT INTO import_repair (id, import_run_id, line, header, old_text) VALUES (1, 1, 2, 'Price', '1.234');
  INSERT INTO import_block (id, import_run_id, first_line, last_line, cells) VALUES (1, 1, 1, 2, x'00');
  INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, line_count)
    VALUES (1, 1, 'O-1', 'paid', 0, '2024-01-01', 'EUR', 100000, 1, 1);
  INSERT INTO sales_order_line (id, order_id, quantity, amount) VALUES (1, 1, 1, 100000);
  INSERT INTO shipment (id) VALUES (1);
  INSERT INTO shipment_line (id, shipment_id, order_line_id, quantity) VALUES (1, 1, 1, 1);
  INSERT INTO listing (id, channel_id, external_id) VALUES (1, 1, 'L-1');
  INSERT INTO ticket (id, subject, opened) VALUES (1, 'late', 0);
  INSERT INTO message (id, ticket_id, instant, direction) VALUES (1, 1, 0, 'in');
  INSERT INTO fx_rate (id, source, day, base, quote, rate) VALUES (1, 'ecb', '2024-01-01', 'EUR', 'USD', 1100000000);
  INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b');
  INSERT INTO supplier_document (id, supplier_id, kind) VALUES (1, 1, 'licence');
  INSERT INTO supplier_price (id, supplier_id, sku_id, price, currency) VALUES (1, 1, 1, 50000, 'CNY');
  INSERT INTO certificate (id, sku_id, kind) VALUES (1, 1, 'CE');
  INSERT INTO sku_name (id, sku_id, language, name) VALUES (1, 1, 'de', 'Lampe');
  INSERT INTO kit_component (id, kit_id, sku_id, quantity) VALUES (1, 1, 2, 2);
  INSERT INTO tracking_event (id, shipment_id, instant) VALUES (1, 1, 0);
  INSERT INTO attachment (id, entity, record_id, name, media_type, size, hash, added)
    VALUES (1, 'sku', 1, 'a.png', 'image/png', 1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 0);
  INSERT INTO attachment_content VALUES ('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', x'00');
  INSERT INTO saved_view (id, page, name) VALUES (1, 'orders', 'Late');
  INSERT INTO kpi_target (id, kpi, target) VALUES (1, 'orders', 100);
  INSERT INTO settlement (id, channel_id, external_id, report, currency) VALUES (1, 1, 'S1', 'r', 'EUR');
  INSERT INTO settlement_line (id, settlement_id, channel_id, external_id, kind, posted, day, amount, currency)
    VALUES (1, 1, 1, 'L1', 'sale', 0, '2024-01-01', 10000, 'EUR');
  INSERT INTO return_case (id, channel_id, external_id, kind, day) VALUES (1, 1, 'R1', 'return', '2024-01-01');
  INSERT INTO export_run (id, instant, export, file_name, row_count) VALUES (1, 0, 'labels', 'a.csv', 1);
  INSERT INTO exported_state (id, export, entity, record_id, export_run_id, fingerprint, stated)
    VALUES (1, 'labels', 'shipment', 1, 1, 'f', '{}');
)";

void tamper(NewBook& shop, const std::string& sql) {
  shop.book.reset();
  {
    SQLite::Database raw(shop.path.string(), SQLite::OPEN_READWRITE);
    raw.exec(sql);
  }
  shop.book = storage::Book::open(shop.path, shop.world.environment());
}

bool names(const storage::VerifyResult& result, const std::string& code, const std::string& table, std::int64_t id) {
  return std::any_of(result.findings.begin(), result.findings.end(), [&](const storage::Finding& finding) {
    return finding.code == code && finding.table == table && finding.id == id;
  });
}

}  // namespace

class TamperTest : public QObject {
  Q_OBJECT

 private slots:
  void coversEveryTable();
  void namesChangedRows_data();
  void namesChangedRows();
  void namesRemovedRows_data();
  void namesRemovedRows();
  void namesAddedRows();
  void namesEveryChangedColumn();
  void findsEditsOfTheJournal_data();
  void findsEditsOfTheJournal();
  void findsChangedFactsOfTheBook();
  void findsDerivedRows();
};

void TamperTest::coversEveryTable() {
  NewBook shop;
  shop.run(kEverything);
  for (const auto& table : storage::tablesOfKind(storage::schemaFiles(), "journaled")) {
    QVERIFY2(shop.integer("SELECT count(*) FROM " + table).value() > 0, table.c_str());
  }
  const auto result = storage::verify(*shop.book, true);
  QVERIFY(result.findings.empty());
  QCOMPARE(result.entries, 1);
  QCOMPARE(result.head, storage::chainHead(*shop.book->reader()).hash);
}

void TamperTest::namesChangedRows_data() {
  QTest::addColumn<QString>("table");
  for (const auto& table : storage::tablesOfKind(storage::schemaFiles(), "journaled")) {
    QTest::newRow(table.c_str()) << QString::fromStdString(table);
  }
}

void TamperTest::namesChangedRows() {
  QFETCH(QString, table);
  NewBook shop;
  shop.run(kEverything);
  const auto name = table.toStdString();
  const auto column =
      shop.text("SELECT name FROM pragma_table_info('" + name +
                "') WHERE pk = 0 AND type IN ('TEXT', 'BLOB') ORDER BY name NOT IN ('name', 'code', 'note'), cid");
  const std::string change =
      column
          ? *column + " = CAST(" + *column + " || 'x' AS " +
                shop.text("SELECT type FROM pragma_table_info('" + name + "') WHERE name = '" + *column + "'").value() +
                ")"
          : std::string("quantity = quantity + 1");
  tamper(shop, "PRAGMA ignore_check_constraints = ON; UPDATE " + name + " SET " + change + " WHERE id = 1");
  const auto result = storage::verify(*shop.book, true);
  QVERIFY2(names(result, "row_changed", name, 1), (name + ": " + change).c_str());
}

void TamperTest::namesRemovedRows_data() {
  namesChangedRows_data();
}

void TamperTest::namesRemovedRows() {
  QFETCH(QString, table);
  NewBook shop;
  shop.run(kEverything);
  const auto name = table.toStdString();
  tamper(shop, "DELETE FROM " + name + " WHERE id = 1");
  QVERIFY(names(storage::verify(*shop.book, true), "row_missing", name, 1));
}

void TamperTest::namesAddedRows() {
  NewBook shop;
  shop.run(kEverything);
  tamper(shop,
         "INSERT INTO sku (id, code) VALUES (77, 'new'); INSERT INTO setting (id, name, value) VALUES (78, 'n', '');");
  const auto result = storage::verify(*shop.book, true);
  QVERIFY(names(result, "row_added", "sku", 77));
  QVERIFY(names(result, "row_added", "setting", 78));
  QCOMPARE(result.findings.size(), 2U);
}

void TamperTest::namesEveryChangedColumn() {
  NewBook shop;
  shop.run(kEverything);
  for (const auto& column : storage::columnsOf(shop.book->reader()->connection(), "sku")) {
    if (column == "id") continue;
    const auto type = shop.text("SELECT type FROM pragma_table_info('sku') WHERE name = '" + column + "'").value();
    shop.run("UPDATE sku SET note = note || '.' WHERE id = 1");  // the journal goes on after each check
    tamper(shop, "UPDATE sku SET " + column + " = " + (type == "TEXT" ? "'tampered'" : "424242") + " WHERE id = 2");
    const auto result = storage::verify(*shop.book, true);
    const auto finding = std::ranges::find(result.findings, "row_changed", &storage::Finding::code);
    QVERIFY2(finding != result.findings.end(), column.c_str());
    QCOMPARE(finding->id, 2);
    QVERIFY2(finding->detail.find(column) != std::string::npos, column.c_str());
  }
}

void TamperTest::findsEditsOfTheJournal_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<int>("entry");
  const std::pair<const char*, const char*> columns[] = {
      {"instant", "instant + 1"},
      {"user", "'other'"},
      {"desk", "desk + 1"},
      {"action", "'other'"},
      {"subject", "42"},
      {"arguments", "'{}'||' '"},
      {"operation", "'other'"},
      {"undoes", "1"},
      {"inserted", "inserted + 1"},
      {"updated", "updated + 1"},
      {"deleted", "deleted + 1"},
      {"changeset_size", "changeset_size + 1"},
      {"changeset_hash", "zeroblob(32)"},
      {"previous_hash", "zeroblob(32)"},
      {"hash", "zeroblob(32)"},
  };
  for (const auto& [column, value] : columns) {
    QTest::newRow(column)
        << QStringLiteral("UPDATE journal SET %1 = %2 WHERE seq = 2").arg(QLatin1String(column), QLatin1String(value))
        << 2;
  }
  QTest::newRow("changeset") << "UPDATE journal_part SET data = CAST(data || x'00' AS BLOB) WHERE id = 2 << 20" << 2;
  QTest::newRow("changeset replaced")
      << "UPDATE journal_part SET data = (SELECT data FROM journal_part WHERE id = 1 << 20) WHERE id = 2 << 20" << 2;
  QTest::newRow("changeset removed") << "DELETE FROM journal_part WHERE id = 2 << 20" << 2;
  QTest::newRow("part added") << "INSERT INTO journal_part (id, data) VALUES ((2 << 20) + 1, x'00')" << 2;
  QTest::newRow("stray part") << "INSERT INTO journal_part (id, data) VALUES (9 << 20, x'00')" << 9;
  QTest::newRow("entry removed") << "DELETE FROM journal WHERE seq = 2" << 3;
  QTest::newRow("first removed") << "DELETE FROM journal WHERE seq = 1" << 2;
  QTest::newRow("renumbered") << "UPDATE journal SET seq = 5 WHERE seq = 3" << 5;
  QTest::newRow("swapped") << "UPDATE journal SET seq = -1 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3;"
                              "UPDATE journal SET seq = 3 WHERE seq = -1;"
                           << 2;
}

void TamperTest::findsEditsOfTheJournal() {
  QFETCH(QString, sql);
  QFETCH(int, entry);
  NewBook shop;
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  shop.run("UPDATE sku SET code = 'B'");
  shop.run("UPDATE sku SET code = 'C'");
  tamper(shop, sql.toStdString());
  const auto result = storage::verify(*shop.book, false);
  const bool found = std::any_of(result.findings.begin(), result.findings.end(), [&](const storage::Finding& finding) {
    return finding.code == "hash_chain" && finding.id == entry;
  });
  QVERIFY(found);
  QVERIFY(!storage::verify(*shop.book, true).findings.empty());
}

void TamperTest::findsChangedFactsOfTheBook() {
  NewBook shop;
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  tamper(shop, "UPDATE book_state SET value = 'USD' WHERE name = 'base_currency'");
  QVERIFY(names(storage::verify(*shop.book, false), "hash_chain", "journal", 1));
}

void TamperTest::findsDerivedRows() {
  NewBook shop;
  shop.run(kEverything);
  tamper(shop, "UPDATE stock_level SET on_hand = on_hand + 1");
  const auto result = storage::verify(*shop.book, false);
  QCOMPARE(result.findings.size(), 1U);
  QCOMPARE(result.findings[0].code, "derived");
  QCOMPARE(result.findings[0].table, "stock_level");
  tamper(shop, "UPDATE stock_level SET on_hand = on_hand - 1; UPDATE attachment_content SET content = x'01'");
  QCOMPARE(storage::verify(*shop.book, false).findings.size(), 1U);
  QVERIFY(names(storage::verify(*shop.book, false), "attachment", "attachment", 1));
}

QTEST_GUILESS_MAIN(TamperTest)
#include "tamper_test.moc"
