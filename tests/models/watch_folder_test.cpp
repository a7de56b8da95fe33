// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/watch_folder.h"

#include "tests/support/shop_book.h"
#include "tests/support/shopify_file.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::models;
using namespace std::chrono_literals;

/// Files that come into a folder: in by themselves when all is clear, else somebody is called; each content once.
class WatchFolderTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<QTemporaryDir> m_watched;
  std::unique_ptr<Session> m_session;

  std::int64_t number(const char* sql) { return m_session->reader()->connection().integer(sql).value_or(-1); }
  QString write(const QString& name, const QList<testing::ShopifyLine>& lines) const {
    return testing::writeShopifyFile(*m_watched, name, lines);
  }
  void makeShop(const char* name) {
    m_session->write(this, {.action = "test"}, [name](storage::Writer& writer) {
      writer.connection().run(std::string("INSERT INTO channel (id, name, platform, currency, zone) VALUES (") +
                              std::to_string(writer.newId("channel")) + ", '" + name + "', 'shopify', 'EUR', 'UTC')");
    });
    QTRY_VERIFY(m_session->isIdle());
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_watched = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(testing::newBook(*m_folder));
    makeShop("North");
  }
  void cleanup() { m_session.reset(); }

  void aClearFileGoesInOnce() {
    write(QStringLiteral("a.csv"), testing::shopifyLines(1, 3));
    WatchFolder watch(*m_session, m_watched->path(), nullptr, 100ms);
    QSignalSpy imported(&watch, &WatchFolder::imported);
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 15000);
    QCOMPARE(imported.front().at(0).toString(), m_watched->filePath(QStringLiteral("a.csv")));
    QCOMPARE(imported.front().at(2).toLongLong(), 3LL);
    QCOMPARE(number("SELECT count(*) FROM sales_order"), 3);
    // The same content under another name, and a file that comes later.
    QVERIFY(QFile::copy(m_watched->filePath(QStringLiteral("a.csv")), m_watched->filePath(QStringLiteral("copy.csv"))));
    write(QStringLiteral("b.csv"), testing::shopifyLines(4, 2));
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, 15000);
    QCOMPARE(number("SELECT count(*) FROM sales_order"), 5);
    QCOMPARE(number("SELECT count(*) FROM import_run"), 2);
    QVERIFY(watch.waiting().isEmpty());
  }

  void anotherStartKnowsWhatIsIn() {
    write(QStringLiteral("a.csv"), testing::shopifyLines(1, 3));
    auto first = std::make_unique<WatchFolder>(*m_session, m_watched->path(), nullptr, 100ms);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM import_run"), 1, 15000);
    first.reset();
    WatchFolder again(*m_session, m_watched->path(), nullptr, 100ms);
    QSignalSpy imported(&again, &WatchFolder::imported);
    write(QStringLiteral("b.csv"), testing::shopifyLines(4, 1));
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 15000);
    QCOMPARE(number("SELECT count(*) FROM import_run"), 2);
  }

  void wrongRowsAndUnknownFilesWaitForSomebody() {
    auto lines = testing::shopifyLines(1, 3);
    lines[1].quantity = QStringLiteral("two");
    const QString wrong = write(QStringLiteral("a.csv"), lines);
    QFile unknown(m_watched->filePath(QStringLiteral("b.csv")));
    QVERIFY(unknown.open(QIODevice::WriteOnly));
    unknown.write("colour;taste\nred;sweet\n");
    unknown.close();
    WatchFolder watch(*m_session, m_watched->path(), nullptr, 100ms);
    QSignalSpy asked(&watch, &WatchFolder::needsHand);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 2, 15000);
    QVERIFY(watch.waiting().contains(wrong));
    QCOMPARE(number("SELECT count(*) FROM sales_order"), 0);
    QCOMPARE(watch.takeWaiting().size(), 2);
    QVERIFY(watch.takeWaiting().isEmpty());
    // Having been shown once, they still wait: until they are gone or imported.
    QCOMPARE(watch.waiting().size(), 2);
    QCOMPARE(m_session->waitingFiles().size(), std::size_t{2});
    QVERIFY(QFile::remove(unknown.fileName()));
    QTRY_COMPARE(m_session->waitingFiles().size(), std::size_t{1});
    QCOMPARE(m_session->waitingFiles().front().name, std::string("a.csv"));
    ImportSession import(*m_session, profileCatalog(*m_session));
    import.addFiles({wrong});
    QTRY_VERIFY_WITH_TIMEOUT(import.canStart(), 15000);
    import.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->waitingFiles().empty(), 15000);
    QVERIFY(watch.waiting().isEmpty());
  }

  void twoShopsAreAQuestion() {
    makeShop("South");
    write(QStringLiteral("a.csv"), testing::shopifyLines(1, 3));
    WatchFolder watch(*m_session, m_watched->path(), nullptr, 100ms);
    QSignalSpy asked(&watch, &WatchFolder::needsHand);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, 15000);
    QCOMPARE(number("SELECT count(*) FROM sales_order"), 0);
  }
};

QTEST_GUILESS_MAIN(WatchFolderTest)
#include "watch_folder_test.moc"
