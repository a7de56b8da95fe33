// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/book_error.h"
#include "storage/reader.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace kontor;
using storage::BookError;
using storage::BulkStatement;
using storage::Connection;

class ConnectionTest : public QObject {
  Q_OBJECT

 private slots:
  void opensWithTheSettingsOfABook_data();
  void opensWithTheSettingsOfABook();
  void readersChangeNothing();
  void readersDoNotCheckpoint();
  void refusesUntrustedSchemas();
  void givesErrorsTheirMeaning();
  void bindsBulkValues();
  void reportsBulkErrors();
  void stopsWatchedQueries();
};

void ConnectionTest::opensWithTheSettingsOfABook_data() {
  QTest::addColumn<QString>("pragma");
  QTest::addColumn<QString>("value");
  const std::pair<const char*, const char*> expected[] = {
      {"journal_mode", "wal"},  {"synchronous", "2"},
      {"foreign_keys", "1"},    {"trusted_schema", "0"},
      {"cell_size_check", "1"}, {"secure_delete", "1"},
      {"temp_store", "2"},      {"mmap_size", "0"},
      {"page_size", "16384"},   {"journal_size_limit", "67108864"},
  };
  for (const auto& [pragma, value] : expected)
    QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
}

void ConnectionTest::opensWithTheSettingsOfABook() {
  QFETCH(QString, pragma);
  QFETCH(QString, value);
  QTemporaryDir folder;
  Connection connection(folder.filePath("a.db").toStdString(), Connection::Mode::Create);
  connection.run("CREATE TABLE t (a)");
  QCOMPARE(QString::fromStdString(connection.text("PRAGMA " + pragma.toStdString()).value_or("")), value);
  int defensive = 0;
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
  QCOMPARE(defensive, 1);
}

void ConnectionTest::readersChangeNothing() {
  QTemporaryDir folder;
  const auto path = folder.filePath("a.db").toStdString();
  Connection writer(path, Connection::Mode::Create);
  writer.run("CREATE TABLE t (a)");
  Connection reader(path, Connection::Mode::Read);
  QVERIFY_EXCEPTION_THROWN(reader.run("INSERT INTO t VALUES (1)"), SQLite::Exception);
  writer.run("INSERT INTO t VALUES (1)");
  QCOMPARE(reader.integer("SELECT count(*) FROM t"), std::optional<std::int64_t>(1));
}

void ConnectionTest::readersDoNotCheckpoint() {
  QTemporaryDir folder;
  const auto path = folder.filePath("a.db").toStdString();
  const std::filesystem::path log = path + "-wal";
  {
    Connection writer(path, Connection::Mode::Create);
    writer.run("CREATE TABLE t (a)");
    sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  }
  const auto size = std::filesystem::file_size(log);
  QVERIFY(size > 0);
  {
    Connection reader(path, Connection::Mode::Read);
    QCOMPARE(reader.integer("SELECT count(*) FROM t"), std::optional<std::int64_t>(0));
  }
  QCOMPARE(std::filesystem::file_size(log), size);
}

void ConnectionTest::refusesUntrustedSchemas() {
  auto connection = Connection::inMemory();
  connection.run("CREATE TABLE t (a)");
  QVERIFY_EXCEPTION_THROWN(connection.run("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"), SQLite::Exception);
  QVERIFY_EXCEPTION_THROWN(connection.text("SELECT load_extension('x')"), SQLite::Exception);
}

void ConnectionTest::givesErrorsTheirMeaning() {
  QTemporaryDir folder;
  const auto codeOf = [](auto&& function) {
    try {
      function();
    } catch (const BookError& error) {
      return static_cast<int>(error.code());
    }
    return -1;
  };
  const auto garbage = folder.filePath("garbage").toStdString();
  std::ofstream(garbage) << std::string(20'000, 'x');
  QCOMPARE(codeOf([&] { Connection(garbage, Connection::Mode::Write); }), static_cast<int>(BookError::Code::NotABook));
  QCOMPARE(codeOf([&] { Connection(folder.path().toStdString(), Connection::Mode::Write); }),
           static_cast<int>(BookError::Code::CannotSave));

  auto small = Connection::inMemory();
  small.run("CREATE TABLE t (a); PRAGMA max_page_count = 3");
  QCOMPARE(codeOf([&] { storage::withMeaning([&] { small.run("INSERT INTO t VALUES (zeroblob(100000))"); }); }),
           static_cast<int>(BookError::Code::CannotSave));
  QVERIFY_EXCEPTION_THROWN(storage::withMeaning([&] { small.run("nonsense"); }), SQLite::Exception);
}

void ConnectionTest::bindsBulkValues() {
  auto connection = Connection::inMemory();
  connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b BLOB, c INTEGER) STRICT");
  BulkStatement insert(connection, "INSERT INTO t VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  const std::string text = "xx灯xx";
  const std::array<std::byte, 2> blob = {std::byte{0}, std::byte{255}};
  insert.bind(1, std::int64_t{1});
  insert.bind(2, std::string_view(text).substr(2, 3));
  insert.bind(3, std::span<const std::byte>(blob));
  insert.bind(4, std::optional<std::int64_t>());
  QCOMPARE(insert.execute(), 1);
  QCOMPARE(insert.execute(), 0);
  insert.bind(1, std::int64_t{2});
  insert.bind(2, std::string_view());
  insert.bind(3, std::span<const std::byte>());
  insert.bind(4, std::numeric_limits<std::int64_t>::min());
  QCOMPARE(insert.execute(), 1);

  BulkStatement query(connection, "SELECT a, b, c FROM t WHERE id >= ? ORDER BY id");
  query.bind(1, std::int64_t{1});
  QVERIFY(query.step());
  QCOMPARE(query.text(0), std::string_view("灯"));
  QCOMPARE(query.blob(1).size(), 2U);
  QCOMPARE(query.blob(1)[1], std::byte{255});
  QVERIFY(query.isNull(2));
  QVERIFY(query.step());
  QVERIFY(!query.isNull(0) && query.text(0).empty());
  QVERIFY(!query.isNull(1) && query.blob(1).empty());
  QCOMPARE(query.integer(2), std::numeric_limits<std::int64_t>::min());
  QVERIFY(!query.step());
  query.bind(1, std::int64_t{2});
  QVERIFY(query.step());
  query.reset();
}

void ConnectionTest::reportsBulkErrors() {
  auto connection = Connection::inMemory();
  connection.run("CREATE TABLE t (a INTEGER NOT NULL UNIQUE) STRICT");
  QVERIFY_EXCEPTION_THROWN(BulkStatement(connection, "SELECT nothing"), SQLite::Exception);
  BulkStatement insert(connection, "INSERT INTO t VALUES (?)");
  QVERIFY_EXCEPTION_THROWN(insert.execute(), SQLite::Exception);
  QVERIFY_EXCEPTION_THROWN(insert.bind(2, std::int64_t{1}), SQLite::Exception);
  insert.bind(1, std::int64_t{1});
  QCOMPARE(insert.execute(), 1);
  QVERIFY_EXCEPTION_THROWN(insert.execute(), SQLite::Exception);
  insert.bind(1, std::int64_t{2});
  QCOMPARE(insert.execute(), 1);
}

void ConnectionTest::stopsWatchedQueries() {
  storage::Reader reader(std::make_unique<Connection>(Connection::inMemory()));
  const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
  std::stop_source source;
  reader.watch(source.get_token());
  QCOMPARE(reader.connection().integer("SELECT 7"), std::optional<std::int64_t>(7));
  source.request_stop();
  QVERIFY_EXCEPTION_THROWN(storage::withMeaning([&] { reader.connection().integer(endless); }), storage::Cancelled);
  reader.watch({});
  QCOMPARE(reader.connection().integer("SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                       " FROM n WHERE i < 100000) SELECT i FROM n)"),
           std::optional<std::int64_t>(100000));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
