// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

/// `kontor today`: the same rules as the page, in words and as JSON.
class TodayCommandTest : public QObject {
  Q_OBJECT

 private:
  Shop m_shop;

 private Q_SLOTS:
  void anEmptyBookHasNothingToDo() {
    const QString book = m_shop.newBook(u"empty"_s);
    const Answer words = m_shop.run(u"today %1"_s.arg(book));
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(words.out, QByteArray("Nothing waits.\n"));
    const QJsonObject json = m_shop.run(u"today %1 --json"_s.arg(book)).object();
    QVERIFY(json[u"rows"].toArray().isEmpty() && json[u"rows"].isArray());
    QVERIFY(json[u"rules"].toArray().isEmpty());
  }

  void namesWhatWaits() {
    const QString book = m_shop.newBook(u"one"_s);
    QVERIFY(writeFile(m_shop.path(u"one.csv"_s), kShopHeader + kGoodOrder));
    QCOMPARE(m_shop.run(u"import %1 %2"_s.arg(book, m_shop.path(u"one.csv"_s))).exitCode, 0);
    const QJsonObject json = m_shop.run(u"today %1 --json"_s.arg(book)).object();
    QStringList rules;
    for (const QJsonValue& rule : json[u"rules"].toArray()) {
      rules << rule[u"id"].toString();
      QCOMPARE(rule[u"count"].toInt(), 1);
    }
    QCOMPARE(rules, QStringList({u"unmapped_codes"_s, u"book_not_backed_up"_s}));
    const QJsonValue code = json[u"rows"][0];
    QCOMPARE(code[u"rule"].toString(), u"unmapped_codes"_s);
    QCOMPARE(code[u"title"].toString(), u"LAMP"_s);
    QCOMPARE(code[u"entity"].toString(), u"sales_order"_s);
    QVERIFY(code[u"record"].isNull());
    QCOMPARE(code[u"since"].toString(), u"2024-03-02T09:00:00Z"_s);
    QCOMPARE(code[u"arguments"][u"platform"].toString(), u"shopify"_s);
    QCOMPARE(code[u"arguments"][u"lines"].toInt(), 1);
    QVERIFY(json[u"rows"][1][u"arguments"][u"last_backup"].isNull());
    const QByteArray words = m_shop.run(u"today %1"_s.arg(book)).out;
    QVERIFY2(words.startsWith("Codes without a SKU (1)\n  - LAMP: 1 order line"), words);
    QVERIFY2(words.contains("  - one: There is no backup yet"), words);
    QVERIFY2(!words.contains("Quist"), words);
  }
};

QTEST_GUILESS_MAIN(TodayCommandTest)
#include "today_command_test.moc"
