// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"

#include <QTest>

using namespace kontor::domain;

namespace {

Currency currency(const char* code) { return *Currency::fromCode(code); }
Day day(const char* iso) { return *Day::fromIso(iso); }
std::int64_t rate(const char* text) { return *parseDecimal(text, kRateScale); }

}  // namespace

class RatesTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void carriedOverWeekendsOnly();
  void leftOutCurrenciesHaveNoRate();
  void crossRates();
  void oneRoundingAtTheEnd();
  void currencies();

 private:
  RateTable m_table{currency("EUR")};
};

void RatesTest::init() {
  m_table = RateTable(currency("EUR"));
  m_table.add(day("2020-02-27"), currency("USD"), rate("1.0964"));
  m_table.add(day("2020-02-27"), currency("RUB"), rate("72.5"));
  m_table.add(day("2020-02-28"), currency("USD"), rate("1.0977"));  // a Friday
  m_table.add(day("2020-02-28"), currency("CNY"), rate("7.6662"));
}

void RatesTest::carriedOverWeekendsOnly() {
  QCOMPARE(m_table.find(day("2020-02-29"), currency("EUR"), currency("USD"))->numerator, rate("1.0977"));
  QCOMPARE(m_table.find(day("2020-02-27"), currency("EUR"), currency("USD"))->numerator, rate("1.0964"));
  QVERIFY(m_table.find(day("2020-03-06"), currency("EUR"), currency("USD")));
  QVERIFY(!m_table.find(day("2020-03-07"), currency("EUR"), currency("USD")));
  QVERIFY(!m_table.find(day("2020-02-26"), currency("EUR"), currency("USD")));
}

void RatesTest::leftOutCurrenciesHaveNoRate() {
  QVERIFY(m_table.find(day("2020-02-27"), currency("EUR"), currency("RUB")));
  QVERIFY(!m_table.find(day("2020-02-28"), currency("EUR"), currency("RUB")));  // published without it
  QVERIFY(!m_table.find(day("2020-02-28"), currency("VND"), currency("EUR")));
}

void RatesTest::crossRates() {
  // TRUTHS: USD→CNY on 2020-02-28 = 6.9838754
  const auto cross = *m_table.find(day("2020-02-28"), currency("USD"), currency("CNY"));
  QCOMPARE(multiplyDivide(100'000'000, cross.numerator, cross.denominator).value(), 698'387'538);
  const auto same = *m_table.find(day("1990-01-01"), currency("VND"), currency("VND"));
  QCOMPARE(same.numerator, same.denominator);
}

void RatesTest::oneRoundingAtTheEnd() {
  ConvertedSum sum;
  for (int i = 0; i < 3; ++i) sum.add(1, {1, 3});
  QCOMPARE(sum.rounded().value(), 1);  // three thirds; rounded one by one it would be nothing
  ConvertedSum negative;
  negative.add(-5, {1, 2});
  QCOMPARE(negative.rounded().value(), -3);
  ConvertedSum large;
  large.add(INT64_MAX, {2, 1});
  QVERIFY(!large.rounded());
}

void RatesTest::currencies() {
  QCOMPARE(currency("usd").code(), std::string_view("USD"));
  QCOMPARE(currency("JPY").digits(), 0);
  QCOMPARE(currency("EUR").digits(), 2);
  QCOMPARE(currency("KWD").digits(), 3);
  QVERIFY(!Currency::fromCode("XXQ"));
  QVERIFY(!Currency::fromCode("US"));
  QVERIFY(!Currency::fromCode("D A"));  // spans two codes of the table
  QVERIFY(!Currency().isStated());
}

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
