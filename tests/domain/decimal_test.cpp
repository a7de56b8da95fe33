// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <QTest>

#include <random>

using namespace kontor::domain;

class DecimalTest : public QObject {
  Q_OBJECT

 private slots:
  void parses_data();
  void parses();
  void refuses_data();
  void refuses();
  void writtenNumbersReadBack();
  void roundsHalfAwayFromZero();
  void overflowIsSeen();
};

void DecimalTest::parses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("scale");
  QTest::addColumn<qint64>("value");
  QTest::newRow("whole") << "12" << 4 << qint64{120'000};
  QTest::newRow("half a cent") << "0.005" << 4 << qint64{50};
  QTest::newRow("negative") << "-12.5" << 4 << qint64{-125'000};
  QTest::newRow("sign before nothing whole") << "-.5" << 4 << qint64{-5'000};
  QTest::newRow("plus") << "+3" << 0 << qint64{3};
  QTest::newRow("zeros behind the scale") << "1.230000" << 2 << qint64{123};
  QTest::newRow("largest") << "922337203685477.5807" << 4 << std::numeric_limits<qint64>::max();
  QTest::newRow("smallest") << "-922337203685477.5808" << 4 << std::numeric_limits<qint64>::min();
}

void DecimalTest::parses() {
  QFETCH(QString, text);
  QFETCH(int, scale);
  QFETCH(qint64, value);
  const auto parsed = parseDecimal(text.toStdString(), scale);
  QVERIFY(parsed);
  QCOMPARE(qint64{*parsed}, value);
}

void DecimalTest::refuses_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"", "-", ".", "1,5", "1e5", "12 ", " 12", "1.2.3", "0x1", "1.00005", "922337203685477.5808",
                           "-922337203685477.5809", "99999999999999999999", "--1", "NaN", "１２"}) {
    QTest::newRow(text) << QString::fromUtf8(text);
  }
}

void DecimalTest::refuses() {
  QFETCH(QString, text);
  QVERIFY(!parseDecimal(text.toStdString(), 4));
}

void DecimalTest::writtenNumbersReadBack() {
  QCOMPARE(formatDecimal(12'345'000, 4), std::string("1234.5"));
  QCOMPARE(formatDecimal(-100, 4), std::string("-0.01"));
  QCOMPARE(formatDecimal(0, 4), std::string("0"));
  QCOMPARE(formatDecimal(7, 0), std::string("7"));
  QCOMPARE(formatDecimal(std::numeric_limits<std::int64_t>::min(), 4), std::string("-922337203685477.5808"));
  std::mt19937_64 random(3);
  for (int i = 0; i < 20'000; ++i) {
    const auto value = static_cast<std::int64_t>(random()) >> (random() % 60);
    const int scale = static_cast<int>(random() % 10);
    QCOMPARE(parseDecimal(formatDecimal(value, scale), scale).value(), value);
  }
}

void DecimalTest::roundsHalfAwayFromZero() {
  QCOMPARE(multiplyDivide(5, 1, 2).value(), 3);
  QCOMPARE(multiplyDivide(-5, 1, 2).value(), -3);
  QCOMPARE(multiplyDivide(5, 1, -2).value(), -3);
  QCOMPARE(multiplyDivide(4, 1, 3).value(), 1);
  QCOMPARE(multiplyDivide(INT64_MAX, 3, 3).value(), INT64_MAX);
}

void DecimalTest::overflowIsSeen() {
  QVERIFY(!multiplyDivide(INT64_MAX, 3, 2));
  QVERIFY(!multiplyDivide(1, 1, 0));
  QVERIFY(!checkedAdd(INT64_MAX, 1));
  QVERIFY(!checkedMultiply(INT64_MAX, 2));
  QCOMPARE(checkedAdd(1, 2).value(), 3);
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
