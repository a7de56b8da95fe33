// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QTest>

using namespace kontor::domain;

class CalendarTest : public QObject {
  Q_OBJECT

 private slots:
  void everyDayOfFourCenturiesReadsBack();
  void daysThatDoNotExist_data();
  void daysThatDoNotExist();
  void instants();
};

void CalendarTest::everyDayOfFourCenturiesReadsBack() {
  auto day = *Day::of(1900, 1, 1);
  const auto last = *Day::of(2299, 12, 31);
  int count = 0;
  for (; day <= last; day = day.plusDays(1), ++count) {
    const auto read = Day::fromIso(day.iso());
    QVERIFY(read);
    QCOMPARE(read->iso(), day.iso());
  }
  QCOMPARE(count, 146'097);  // days of 400 Gregorian years
  QCOMPARE(Day::of(2024, 2, 28)->plusDays(1).iso(), std::string("2024-02-29"));
  QCOMPARE(Day::of(2024, 1, 1)->daysUntil(*Day::of(2025, 1, 1)), 366);
}

void CalendarTest::daysThatDoNotExist_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"2023-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-1-1", "23-01-01", "2023/01/01",
                           "2023-01-01 ", "", "0000-01-01", "2023-01-0a"}) {
    QTest::newRow(text) << QString::fromUtf8(text);
  }
}

void CalendarTest::daysThatDoNotExist() {
  QFETCH(QString, text);
  QVERIFY(!Day::fromIso(text.toStdString()));
}

void CalendarTest::instants() {
  QCOMPARE(Instant::fromIso("1970-01-01T00:00:00Z")->seconds, 0);
  QCOMPARE(Instant::fromIso("2024-02-29T23:59:59Z")->seconds, 1'709'251'199);  // date -u -d 2024-02-29T23:59:59Z +%s
  QCOMPARE(Instant{-1}.iso(), std::string("1969-12-31T23:59:59Z"));
  QCOMPARE(Instant{1'709'251'199}.iso(), std::string("2024-02-29T23:59:59Z"));
  QVERIFY(!Instant::fromIso("2024-02-29T24:00:00Z"));
  QVERIFY(!Instant::fromIso("2024-02-29 23:59:59"));
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
