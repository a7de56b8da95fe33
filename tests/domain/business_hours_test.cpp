// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business_hours.h"

#include <QTest>

using namespace kontor::domain;

namespace {

std::int64_t at(std::string_view iso) { return Instant::fromIso(iso)->seconds; }

/// Central European time: summer time from the last Sunday of March to that of October, 01:00 UTC.
std::int64_t berlin(Instant instant) {
  const bool summer = (instant.seconds >= at("2024-03-31T01:00:00Z") && instant.seconds < at("2024-10-27T01:00:00Z")) ||
                      (instant.seconds >= at("2025-03-30T01:00:00Z") && instant.seconds < at("2025-10-26T01:00:00Z"));
  return summer ? 7200 : 3600;
}

std::int64_t shanghai(Instant) { return 8 * 3600; }

QString dueAt(const char* hours, const char* from, std::int64_t minutes, const ZoneOffset& zone) {
  const auto parsed = BusinessHours::parse(hours);
  if (!parsed) return QStringLiteral("not parsed");
  const auto due = parsed->after(*Instant::fromIso(from), minutes, zone);
  return due ? QString::fromStdString(due->iso()) : QStringLiteral("never");
}

}  // namespace

class BusinessHoursTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTexts_data();
  void readsTexts();
  void countsOpenTime_data();
  void countsOpenTime();
  void countsOverClockChanges_data();
  void countsOverClockChanges();
  void equalsMinuteByMinute();
};

void BusinessHoursTest::readsTexts_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("valid");
  for (const char* text : {"", "  ", "Mon-Fri 09:00-18:00", "Mon-Fri 09:00-18:00; Sat 10:00-14:00", "mon 9:00-17:30",
                           "Mon,Wed,Fri 09:00-12:00,13:00-18:00", "Sat-Mon 00:00-24:00", "09:00-18:00",
                           "Mon - Fri 09:00 - 18:00 ;"}) {
    QTest::newRow(text) << text << true;
  }
  for (const char* text : {"always", "Mon", "Mon-Fri", "Mon-Fri 9-18", "Mon-Fri 18:00-09:00", "Mon 09:00-09:00", ";",
                           "Mon 09:00-25:00", "Mon 09:60-10:00", "Foo 09:00-18:00", "Mon-Foo 09:00-18:00",
                           "Mon 24:01-25:00", "Mon 09:00", "Mon 09:00-18:00 Tue", "Mon 0900-1800", "Mon 09:00-18:00:00"}) {
    QTest::newRow(text) << text << false;
  }
}

void BusinessHoursTest::readsTexts() {
  QFETCH(QString, text);
  QFETCH(bool, valid);
  QCOMPARE(BusinessHours::parse(text.toStdString()).has_value(), valid);
}

void BusinessHoursTest::countsOpenTime_data() {
  QTest::addColumn<QByteArray>("hours");
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<int>("minutes");
  QTest::addColumn<QString>("due");
  const auto row = [](const char* name, const char* hours, const char* from, int minutes, const char* due) {
    QTest::newRow(name) << QByteArray(hours) << QByteArray(from) << minutes << QString::fromLatin1(due);
  };
  const char* office = "Mon-Fri 09:00-18:00; Sat 10:00-14:00";  // in Shanghai: UTC + 8
  row("around the clock", "", "2024-01-05T10:00:00Z", 1440, "2024-01-06T10:00:00Z");
  row("inside the day", office, "2024-01-05T02:00:00Z", 120, "2024-01-05T04:00:00Z");
  row("to the end of the day", office, "2024-01-05T02:00:00Z", 480, "2024-01-05T10:00:00Z");
  row("over night", office, "2024-01-04T09:00:00Z", 120, "2024-01-05T02:00:00Z");
  row("before opening", office, "2024-01-04T20:00:00Z", 30, "2024-01-05T01:30:00Z");
  row("Friday evening", office, "2024-01-05T11:00:00Z", 240, "2024-01-06T06:00:00Z");
  row("over the weekend", office, "2024-01-05T11:00:00Z", 300, "2024-01-08T02:00:00Z");
  row("a whole week", office, "2024-01-01T01:00:00Z", 49 * 60, "2024-01-06T06:00:00Z");
  row("more than a week", office, "2024-01-01T01:00:00Z", 49 * 60 + 1, "2024-01-08T01:01:00Z");
  row("breaks", "Mon-Fri 09:00-12:00,13:00-18:00", "2024-01-05T03:30:00Z", 60, "2024-01-05T05:30:00Z");
  row("overlaps count once", "Mon-Fri 09:00-12:00; Mon-Sun 11:00-13:00", "2024-01-05T02:00:00Z", 180, "2024-01-05T05:00:00Z");
  row("nothing to wait for", office, "2024-01-05T02:00:00Z", 0, "2024-01-05T02:00:00Z");
  row("beyond the calendar", office, "9999-12-31T02:00:00Z", 100'000, "never");
}

void BusinessHoursTest::countsOpenTime() {
  QFETCH(QByteArray, hours);
  QFETCH(QByteArray, from);
  QFETCH(int, minutes);
  QFETCH(QString, due);
  QCOMPARE(dueAt(hours.constData(), from.constData(), minutes, shanghai), due);
}

void BusinessHoursTest::countsOverClockChanges_data() {
  QTest::addColumn<QByteArray>("hours");
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<int>("minutes");
  QTest::addColumn<QString>("due");
  const auto row = [](const char* name, const char* hours, const char* from, int minutes, const char* due) {
    QTest::newRow(name) << QByteArray(hours) << QByteArray(from) << minutes << QString::fromLatin1(due);
  };
  // 31 March 2024: 02:00 becomes 03:00. 27 October: 03:00 becomes 02:00.
  row("opens by the new clock", "Mon-Fri 09:00-18:00", "2024-03-29T16:30:00Z", 60, "2024-04-01T07:30:00Z");
  row("opens by the old clock again", "Mon-Fri 09:00-18:00", "2024-10-25T15:30:00Z", 60, "2024-10-28T08:30:00Z");
  row("the night that is an hour short", "Sun 01:00-05:00", "2024-03-30T20:00:00Z", 180, "2024-03-31T03:00:00Z");
  row("it ends three hours on", "Sun 01:00-05:00", "2024-03-30T20:00:00Z", 181, "2024-04-06T23:01:00Z");
  row("the night that is an hour long", "Sun 01:00-05:00", "2024-10-26T20:00:00Z", 300, "2024-10-27T04:00:00Z");
  row("it opens in the hour that is left out", "Sun 02:30-05:00", "2024-03-30T20:00:00Z", 60, "2024-03-31T02:00:00Z");
  row("it opens in the hour that is there twice", "Sun 02:30-05:00", "2024-10-26T20:00:00Z", 60, "2024-10-27T01:30:00Z");
  row("all of a short day", "Sun 00:00-24:00", "2024-03-30T20:00:00Z", 23 * 60, "2024-03-31T22:00:00Z");
  row("around the clock", "", "2024-03-30T20:00:00Z", 1440, "2024-03-31T20:00:00Z");
}

void BusinessHoursTest::countsOverClockChanges() {
  QFETCH(QByteArray, hours);
  QFETCH(QByteArray, from);
  QFETCH(int, minutes);
  QFETCH(QString, due);
  QCOMPARE(dueAt(hours.constData(), from.constData(), minutes, berlin), due);
}

// A clock that is asked every minute whether the shop is open.
void BusinessHoursTest::equalsMinuteByMinute() {
  const auto isOpen = [](std::int64_t seconds) {
    const std::int64_t wall = seconds + berlin({seconds});
    const std::int64_t weekday = (wall / 86'400 + 3) % 7;
    const std::int64_t minute = wall % 86'400 / 60;
    if (weekday == 6) return minute >= 60 && minute < 240;
    return weekday < 5 && ((minute >= 540 && minute < 720) || (minute >= 780 && minute < 1080));
  };
  const auto hours = BusinessHours::parse("Mon-Fri 09:00-12:00,13:00-18:00; Sun 01:00-04:00").value();
  for (const char* start : {"2024-03-27T05:00:00Z", "2024-10-24T05:00:00Z"}) {
    for (std::int64_t from = at(start); from < at(start) + 6 * 86'400; from += 47 * 60) {
      for (const std::int64_t minutes : {1, 100, 240, 700, 1440}) {
        std::int64_t expected = from;
        for (std::int64_t left = minutes; left > 0; expected += 60) left -= isOpen(expected) ? 1 : 0;
        QCOMPARE(hours.after({from}, minutes, berlin)->seconds, expected);
      }
    }
  }
}

QTEST_GUILESS_MAIN(BusinessHoursTest)
#include "business_hours_test.moc"
