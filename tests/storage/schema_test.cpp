// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "domain/fields.h"
#include "storage/schema_document.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kontor;

class SchemaTest : public QObject {
  Q_OBJECT

 private slots:
  void namesEveryTableOnce();
  void keysJournaledTablesById();
  void isStrict();
  void isDescribed();
};

namespace {

storage::Connection emptyBook() {
  auto connection = storage::Connection::inMemory();
  storage::migrate(connection, storage::schemaFiles());
  return connection;
}

}  // namespace

void SchemaTest::namesEveryTableOnce() {
  auto connection = emptyBook();
  std::vector<std::string> stored;
  SQLite::Statement query(connection.db(),
                          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  while (query.executeStep()) stored.push_back(query.getColumn(0).getString());
  std::vector<std::string> named;
  for (const char* kind : {"journaled", "derived", "unjournaled"}) {
    for (auto& table : storage::tablesOfKind(storage::schemaFiles(), kind)) named.push_back(std::move(table));
  }
  std::sort(stored.begin(), stored.end());
  std::sort(named.begin(), named.end());
  QCOMPARE(named, stored);
}

// History, notifications and findings name a row by its table and id.
void SchemaTest::keysJournaledTablesById() {
  auto connection = emptyBook();
  for (const auto& table : storage::tablesOfKind(storage::schemaFiles(), "journaled")) {
    const auto key = connection.text("SELECT group_concat(name || ' ' || type || ' ' || cid) FROM pragma_table_info('" +
                                     table + "') WHERE pk > 0");
    QVERIFY2(key == "id INTEGER 0", table.c_str());
  }
}

void SchemaTest::isStrict() {
  auto connection = emptyBook();
  QCOMPARE(connection.integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                              " AND strict = 0 AND name NOT LIKE 'sqlite_%'"),
           std::optional<std::int64_t>(0));
}

void SchemaTest::isDescribed() {
  const auto text = storage::schemaDocument();
  QFile file(QStringLiteral(KONTOR_SOURCE_DIR "/docs/schema.md"));
  if (qEnvironmentVariableIsSet("KONTOR_UPDATE")) {
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.close();
  }
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY2(file.readAll().toStdString() == text, "docs/schema.md is out of date: run this test with KONTOR_UPDATE=1");
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
