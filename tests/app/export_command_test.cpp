// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

/// `kontor export`, `exports` and `list --xlsx` on the invented shop.
class ExportCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void saysWhatCanBeWritten();
  void asksForWhatIsNotClear();
  void ordersMoveToAnotherBook();
  void writesWorkbooks();

 private:
  Shop m_shop;
  QString m_book;
};

void ExportCommandTest::initTestCase() {
  m_book = m_shop.filledBook(u"shop"_s, {u"amazon_all_orders.txt"_s, u"shopify_orders.csv"_s});
  QVERIFY(!m_book.isEmpty());
}

void ExportCommandTest::saysWhatCanBeWritten() {
  const QJsonArray exports = Shop::array(u"exports --json"_s);
  QStringList personal;
  for (const auto& entry : exports) {
    const QJsonObject one = entry.toObject();
    for (const char* key : {"id", "kind", "platform", "entity", "name"}) QVERIFY2(one.contains(QLatin1String(key)), key);
    if (one[u"personal_data"].toBool()) personal << one[u"id"].toString();
  }
  personal.sort();
  QCOMPARE(personal, (QStringList{u"andreani"_s, u"correo_argentino"_s, u"fourpx"_s, u"kontor_orders"_s, u"royal_mail_click_drop"_s}));
  QVERIFY(Shop::run(u"exports"_s).out.contains("amazon_price_quantity"));
}

void ExportCommandTest::asksForWhatIsNotClear() {
  const QString file = m_shop.path(u"x.csv"_s);
  QCOMPARE(Shop::run(u"export %1 orders"_s.arg(m_book)).exitCode, 2);
  QCOMPARE(Shop::run(u"export %1 orders -o %2 --where colour:red"_s.arg(m_book, file)).exitCode, 2);
  QCOMPARE(Shop::run(u"export %1 orders -o %2 --profile amazon_price_quantity"_s.arg(m_book, file)).exitCode, 2);
  const Answer several = Shop::run(u"export %1 orders -o %2"_s.arg(m_book, file));
  QCOMPARE(several.exitCode, 3);
  QVERIFY2(several.err.contains("--channel"), several.err);
  const Answer labels = Shop::run(u"export %1 labels -o %2"_s.arg(m_book, file));
  QCOMPARE(labels.exitCode, 3);
  QVERIFY2(labels.err.contains("royal_mail_click_drop"), labels.err);
  QCOMPARE(Shop::run(u"export %1 wishes -o %2"_s.arg(m_book, file)).exitCode, 3);
  QCOMPARE(Shop::run(u"export %1 orders -o %2 --channel Nobody"_s.arg(m_book, file)).exitCode, 3);
  QVERIFY(!QFile::exists(file));
}

void ExportCommandTest::ordersMoveToAnotherBook() {
  const QString file = m_shop.path(u"orders.csv"_s);
  const QString call = u"export %1 orders --channel Amazon -o %2 --json"_s.arg(m_book, file);
  const Answer first = Shop::run(call);
  QVERIFY2(first.exitCode == 0, first.out.left(1000) + first.err);
  QCOMPARE(first.object()[u"rows"].toInt(), 655);
  QCOMPARE(first.object()[u"export"].toString(), u"kontor_orders"_s);
  QVERIFY(first.object()[u"entry"].toInt() > 0);
  const QJsonObject again = Shop::run(call).object();
  QCOMPARE(again[u"unchanged"].toInt(), 655);
  QVERIFY(again[u"file"].isNull() && again[u"entry"].isNull());

  const QString other = m_shop.newBook(u"other"_s);
  QCOMPARE(Shop::run(u"channel %1 add Amazon --platform amazon --currency USD --zone America/Los_Angeles"_s.arg(other)).exitCode, 0);
  const QJsonObject moved = Shop::run(u"import %1 %2 --channel Amazon --json"_s.arg(other, file)).object();
  QCOMPARE(moved[u"profile"].toString(), u"kontor_orders"_s);
  QCOMPARE(moved[u"new"].toInt() + moved[u"doubtful"].toInt(), 420);
  QCOMPARE(moved[u"wrong"].toInt(), 0);
  const QString list = u"list %1 sales_order --where channel:Amazon --sort external_id --csv --columns "
                       "external_id,status,placed,day,currency,gross,shipping,tax,discount,total,country,recipient,city,units"_s;
  const Answer before = Shop::run(list.arg(m_book));
  QCOMPARE(before.out.count('\n'), 421);
  QCOMPARE(Shop::run(list.arg(other)).out, before.out);
}

void ExportCommandTest::writesWorkbooks() {
  const QString file = m_shop.path(u"orders.xlsx"_s);
  QCOMPARE(Shop::run(u"list %1 sales_order --where channel:Amazon --xlsx %2"_s.arg(m_book, file)).exitCode, 0);
  QVERIFY(contentOf(file).startsWith("PK"));
  const QJsonObject found = Shop::run(u"import %1 %2 --channel Amazon --dry-run --json"_s.arg(m_book, file)).object();
  QCOMPARE(found[u"profile"].toString(), u"kontor_order_list"_s);
  QCOMPARE(found[u"same"].toInt(), 420);
  QCOMPARE(found[u"rows"].toInt(), 420);
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
