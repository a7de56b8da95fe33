// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

/// `kontor list` and `kontor kpi`: what leaves the book is exact and never personal.
class FiguresCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void oneOrderAsCsvAndJson();
  void filtersAndSorting();
  void personalDataIsOnlyMasked();
  void keyFiguresAreExact();
  void aMonthIsAPeriod();
  void nothingIsNotZero();
  void keyFiguresAreGrouped();
  void missingRatesAreNamed();
  void segmentsAreATable();
  void cohortsAreATable();

 private:
  QJsonObject kpi(const QString& book, const QString& options) const {
    return m_shop.run(u"kpi %1 %2 --json"_s.arg(book, options)).object();
  }

  Shop m_shop;
  QString m_book;  ///< the whole invented shop
};

void FiguresCommandTest::initTestCase() {
  m_book = m_shop.filledBook(u"shop"_s, {u"amazon_all_orders.txt"_s, u"etsy_sold_order_items.csv"_s, u"shopify_orders.csv"_s, u"ecb_rates.csv"_s});
  QVERIFY(!m_book.isEmpty());
}

void FiguresCommandTest::oneOrderAsCsvAndJson() {
  const QString book = m_shop.newBook(u"one"_s);
  QVERIFY(writeFile(m_shop.path(u"one.csv"_s), kShopHeader + kGoodOrder));
  QCOMPARE(m_shop.run(u"import %1 %2"_s.arg(book, m_shop.path(u"one.csv"_s))).exitCode, 0);
  const QString list = u"list %1 sales_order --columns external_id,channel,day,status,currency,total,placed,archived"_s.arg(book);
  QCOMPARE(m_shop.run(list + u" --csv"_s).out,
           QByteArray("external_id,channel,day,status,currency,total,placed,archived\n"
                      "#1,Shopify,2024-03-02,paid,EUR,25,2024-03-02T09:00:00Z,0\n"));
  const QJsonValue row = m_shop.array(list + u" --json"_s)[0];
  QCOMPARE(row[u"total"], QJsonValue(25));
  QCOMPARE(row[u"archived"], QJsonValue(false));
  QCOMPARE(row[u"placed"].toString(), u"2024-03-02T09:00:00Z"_s);
  QCOMPARE(m_shop.run(u"list %1 sales_order_line --columns title,amount --csv"_s.arg(book)).out,
           QByteArray("title,amount\n\"Lamp, oak\",20.5\n"));
  QVERIFY(m_shop.run(u"list %1 channel"_s.arg(book)).out.contains("Shopify"));
}

void FiguresCommandTest::filtersAndSorting() {
  const auto count = [this](const QString& where) {
    return m_shop.run(u"list %1 sales_order --csv --where %2"_s.arg(m_book, where)).out.count('\n') - 1;
  };
  QCOMPARE(count(u"currency:EUR"_s), 300);
  QCOMPARE(count(u"currency:EUR,GBP"_s), 500);
  QCOMPARE(count(u"day:2024,2025"_s), 920);
  QByteArrayList days = m_shop.run(u"list %1 sales_order --columns day --sort day --csv"_s.arg(m_book)).out.trimmed().split('\n').mid(1);
  QCOMPARE(days.size(), 920);
  QVERIFY(std::is_sorted(days.begin(), days.end()));
  std::reverse(days.begin(), days.end());
  QCOMPARE(m_shop.run(u"list %1 sales_order --columns day --sort -day --csv"_s.arg(m_book)).out.trimmed().split('\n').mid(1), days);
}

void FiguresCommandTest::personalDataIsOnlyMasked() {
  const QString book = m_shop.newBook(u"sealed"_s);
  const QString file = m_shop.path(u"person.csv"_s);
  QVERIFY(writeFile(file, kShopHeader + kGoodOrder));
  QCOMPARE(m_shop.run(u"import %1 %2"_s.arg(book, file)).exitCode, 0);
  const QByteArray row = m_shop.run(u"list %1 sales_order --columns recipient,email --csv"_s.arg(book)).out.split('\n').at(1);
  QVERIFY2(!row.contains("Quist") && !row.contains("hedda"), row);
  QVERIFY2(row.size() > 5, row);  // a mask, not nothing
  QVERIFY(contentOf(file).contains("Quist"));  // the search itself works
  QVERIFY(!contentOf(book).contains("Quist") && !contentOf(book).contains("hedda.quist"));
}

void FiguresCommandTest::keyFiguresAreExact() {
  const QString book = m_shop.filledBook(u"euros"_s, {u"shopify_orders.csv"_s});
  const QJsonObject all = kpi(book, {});
  QCOMPARE(all[u"currency"].toString(), u"EUR"_s);
  QVERIFY(all[u"from"].toString() >= u"2024-01-01"_s && all[u"to"].toString() <= u"2025-12-31"_s);
  QHash<QString, QJsonObject> byId;
  for (const QJsonValue& one : all[u"kpis"].toArray()) byId[one[u"id"].toString()] = one.toObject();
  for (const QString& id : u"gross_sales net_sales orders units average_order_value revenue_per_customer customers new_customers "
                           "repeat_purchase_rate cancellation_rate"_s.split(u' ')) {
    QVERIFY2(byId.contains(id), qPrintable(id));
    for (const char* key : {"value", "numerator", "denominator", "unit", "source"}) QVERIFY(byId[id].contains(QLatin1String(key)));
  }
  QCOMPARE(byId[u"gross_sales"_s][u"value"].toDouble(), 17196.2);
  QCOMPARE(byId[u"gross_sales"_s][u"source"].toString(), u"sales_order"_s);
  QCOMPARE(byId[u"orders"_s][u"value"].toInt(), 300);
  QCOMPARE(byId[u"average_order_value"_s][u"numerator"].toDouble(), 17196.2);
  QCOMPARE(byId[u"average_order_value"_s][u"denominator"].toInt(), 300);
  const QByteArray people = m_shop.run(u"kpi %1"_s.arg(book)).out;
  QVERIFY2(people.contains("17,196.20 EUR"), people);
}

void FiguresCommandTest::aMonthIsAPeriod() {
  const QJsonObject june = kpi(m_book, u"orders --from 2024-06 --to 2024-06"_s);
  QCOMPARE(june[u"from"].toString(), u"2024-06-01"_s);
  QCOMPARE(june[u"to"].toString(), u"2024-06-30"_s);
  QCOMPARE(june[u"kpis"].toArray().size(), 1);
}

void FiguresCommandTest::nothingIsNotZero() {
  const QJsonValue gross = kpi(m_shop.newBook(u"nothing"_s), u"gross_sales"_s)[u"kpis"][0];
  QVERIFY(gross[u"value"].isNull() && gross[u"source"].isNull());
  QVERIFY(m_shop.run(u"kpi %1 gross_sales"_s.arg(m_shop.path(u"nothing.kontor"_s))).out.contains("no source yet"));
}

void FiguresCommandTest::keyFiguresAreGrouped() {
  const QJsonArray months = kpi(m_book, u"orders --by month"_s)[u"kpis"][0][u"groups"].toArray();
  QCOMPARE(months.size(), 24);
  QCOMPARE(months.first()[u"group"].toString(), u"2024-01"_s);
  const QJsonArray currencies = kpi(m_book, u"gross_sales --by channel"_s)[u"kpis"][0][u"groups"].toArray();
  QCOMPARE(currencies.size(), 3);
  QStringList names;
  for (const QJsonValue& group : currencies) {
    names << group[u"group"].toString();
    if (names.last() == u"Shopify"_s) QCOMPARE(group[u"value"].toDouble(), 17196.2);
  }
  names.sort();
  QCOMPARE(names, QStringList({u"Amazon"_s, u"Etsy"_s, u"Shopify"_s}));
}

void FiguresCommandTest::missingRatesAreNamed() {
  const QString book = m_shop.filledBook(u"pounds"_s, {u"etsy_sold_order_items.csv"_s});
  const QJsonValue before = kpi(book, u"gross_sales"_s)[u"kpis"][0];
  QCOMPARE(before[u"missing"].toArray().size(), 1);
  QCOMPARE(before[u"missing"][0][u"currency"].toString(), u"GBP"_s);
  QCOMPARE(before[u"missing"][0][u"amount"].toDouble(), 9456.39);
  QVERIFY(m_shop.run(u"kpi %1"_s.arg(book)).err.contains("No rate from GBP to EUR"));
  QCOMPARE(kpi(book, u"gross_sales --currency GBP"_s)[u"kpis"][0][u"value"].toDouble(), 9456.39);
  QCOMPARE(m_shop.run(u"import %1 %2ecb_rates.csv"_s.arg(book, kFirst)).exitCode, 0);
  const QJsonObject after = kpi(book, u"gross_sales"_s)[u"kpis"][0].toObject();
  QVERIFY(!after.contains(u"missing"));
  // Between the weakest and the strongest pound of those two years.
  QVERIFY(after[u"value"].toDouble() > 9456.39 * 1.13 && after[u"value"].toDouble() < 9456.39 * 1.23);
}

void FiguresCommandTest::segmentsAreATable() {
  const QJsonObject rfm = kpi(m_book, u"rfm"_s);
  QCOMPARE(rfm[u"source"].toString(), u"sales_order"_s);
  // Everybody stands in one segment: the sums are those of the figures themselves.
  qint64 customers = 0;
  double revenue = 0;
  QStringList names;
  for (const QJsonValue& row : rfm[u"segments"].toArray()) {
    names << row[u"segment"].toString();
    customers += row[u"customers"].toInteger();
    revenue += row[u"revenue"].toDouble();
  }
  QVERIFY(names.contains(u"champions"_s) && names.last() == u"others"_s);
  QCOMPARE(customers, kpi(m_book, u"customers"_s)[u"kpis"][0][u"value"].toInteger());
  QCOMPARE(qRound64(revenue * 100), qRound64(kpi(m_book, u"revenue_per_customer"_s)[u"kpis"][0][u"numerator"].toDouble() * 100));
  QVERIFY(m_shop.run(u"kpi %1 rfm"_s.arg(m_book)).out.contains("champions"));
  const QString empty = m_shop.newBook(u"no-customers"_s);
  QVERIFY(kpi(empty, u"rfm"_s)[u"source"].isNull());
  QVERIFY(m_shop.run(u"kpi %1 rfm"_s.arg(empty)).out.contains("no source yet"));
  for (const char* wrong : {"rfm orders", "rfm --by month", "cohorts --from 2024-01"}) {
    QCOMPARE(m_shop.run(u"kpi %1 %2"_s.arg(m_book, QLatin1String(wrong))).exitCode, 2);
  }
}

void FiguresCommandTest::cohortsAreATable() {
  const QJsonArray cohorts = kpi(m_book, u"cohorts"_s)[u"cohorts"].toArray();
  QCOMPARE(cohorts.size(), 24);
  qint64 customers = 0;
  for (int row = 0; row < cohorts.size(); ++row) {
    const QJsonArray active = cohorts[row][u"active"].toArray();
    QCOMPARE(active.size(), 24 - row);
    QCOMPARE(active[0].toInteger(), cohorts[row][u"customers"].toInteger());
    customers += cohorts[row][u"customers"].toInteger();
  }
  QCOMPARE(customers, kpi(m_book, u"new_customers"_s)[u"kpis"][0][u"value"].toInteger());
  // Whoever ordered in a month belongs to a cohort of it or of an earlier one.
  qint64 inMarch = 0;
  for (int row = 0; row <= 2; ++row) inMarch += cohorts[row][u"active"].toArray()[2 - row].toInteger();
  QCOMPARE(inMarch, kpi(m_book, u"customers --from 2024-03 --to 2024-03"_s)[u"kpis"][0][u"value"].toInteger());
  QVERIFY(m_shop.run(u"kpi %1 cohorts"_s.arg(m_book)).out.contains("2024-03"));
}

QTEST_GUILESS_MAIN(FiguresCommandTest)
#include "figures_command_test.moc"
