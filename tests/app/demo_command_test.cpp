// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

/// `kontor new BOOK --demo`: what a stranger types first.
class DemoCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void itIsMadeAndLookedThrough();
  void itIsKeptInYuan();
  void nothingIsLeftInTheTemporaryFolder();
  void aKilledMakerLeavesNoBook();

 private:
  Shop m_shop;
  QString m_book;
};

void DemoCommandTest::initTestCase() {
  QVERIFY(QDir().mkpath(m_shop.path(u"tmp"_s)));
  qputenv("TMPDIR", m_shop.path(u"tmp"_s).toUtf8());
  m_book = m_shop.path(u"demo.kontor"_s);
  const Answer made = m_shop.run(u"new %1 --demo"_s.arg(m_book));
  QCOMPARE(made.exitCode, 0);
  QVERIFY(made.out.contains("demo book"));
}

void DemoCommandTest::itIsMadeAndLookedThrough() {
  QCOMPARE(m_shop.array(u"list %1 supplier --json"_s.arg(m_book)).size(), 8);
  QCOMPARE(m_shop.array(u"list %1 sku --json"_s.arg(m_book)).size(), 45);
  QVERIFY(m_shop.array(u"list %1 sales_order --where country:JP --json"_s.arg(m_book)).size() > 10);
  QCOMPARE(m_shop.run(u"verify %1 --deep"_s.arg(m_book)).exitCode, 0);
  const Answer kpis = m_shop.run(u"kpi %1"_s.arg(m_book));
  QCOMPARE(kpis.exitCode, 0);
  QVERIFY(kpis.out.contains("gross_sales"));
  QCOMPARE(m_shop.run(u"new %1 --demo"_s.arg(m_book)).exitCode, 3);  // never over another book
}

void DemoCommandTest::itIsKeptInYuan() {
  const QString other = m_shop.path(u"other.kontor"_s);
  QCOMPARE(m_shop.run(u"new %1 --demo --currency EUR"_s.arg(other)).exitCode, 2);
  QVERIFY(!QFile::exists(other));
}

void DemoCommandTest::nothingIsLeftInTheTemporaryFolder() {
  QVERIFY(QDir(m_shop.path(u"tmp"_s)).isEmpty());
}

void DemoCommandTest::aKilledMakerLeavesNoBook() {
  QVERIFY(QDir().mkpath(m_shop.path(u"killed"_s)));
  const QString book = m_shop.path(u"killed/demo.kontor"_s);
  const auto hasRows = [&book] { return QFileInfo(book + u".making-wal"_s).size() > 1'000'000; };
  for (int i = 0; i < 2; ++i) {  // the second one meets what the first one left
    QProcess maker;
    maker.start(QStringLiteral(KONTOR_PROGRAM), {u"new"_s, book, u"--demo"_s});
    QVERIFY(maker.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), 60'000);
    QCOMPARE(maker.state(), QProcess::Running);
    maker.kill();
    QVERIFY(maker.waitForFinished());
    QVERIFY(QFile::exists(book + u".making"_s));
    QVERIFY(!QFile::exists(book));
  }
  QCOMPARE(m_shop.run(u"new %1 --demo"_s.arg(book)).exitCode, 0);
  QCOMPARE(m_shop.array(u"list %1 supplier --json"_s.arg(book)).size(), 8);
  QCOMPARE(QDir(m_shop.path(u"killed"_s)).entryList(QDir::Files | QDir::Hidden), {u"demo.kontor"_s});
}

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "demo_command_test.moc"
