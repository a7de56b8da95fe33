// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/date_text.h"
#include "exchange/values/local_time.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace kontor::exchange;

namespace {

DateShape shapeOf(std::initializer_list<std::string> patterns) {
  const std::vector<std::string> list(patterns);
  auto shape = DateShape::of(list);
  if (!shape) qFatal("wrong pattern in the test");
  return *shape;
}

/// `2021-05-13T11:01:13+7200`: day, time and seconds of offset where there are any.
QString shownDate(const DateText& date) {
  if (!date.ok()) return QString::fromUtf8(date.code);
  if (!date.day) return "nothing";
  QString text = QString::fromStdString(date.day->iso());
  if (date.hasTime) text += "T" + QTime(0, 0).addSecs(date.secondOfDay).toString("HH:mm:ss");
  if (date.offset) text += (*date.offset < 0 ? "" : "+") + QString::number(*date.offset);
  return text;
}

}  // namespace

class DateTextTest : public QObject {
  Q_OBJECT

 private slots:
  void reads_data();
  void reads();
  void everyDayOfThirtyYears();
  void refusesWrongPatterns_data();
  void refusesWrongPatterns();
  void triesPatternsInOrder();
  void reportsAmbiguousDays();
  void instants();
  void placesLocalTimes_data();
  void placesLocalTimes();
  void columnsDecideTheOrder();
};

void DateTextTest::reads_data() {
  QTest::addColumn<QString>("pattern");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const auto add = [](const char* pattern, const char* text, const char* expected) {
    QTest::addRow("%s: %s", pattern, text) << QString(pattern) << QString(text) << QString(expected);
  };
  // Every shape of platform-formats.md, section 13.
  add("yyyy-MM-dd'T'HH:mm:ssXXX", "2025-09-13T06:20:55+00:00", "2025-09-13T06:20:55+0");
  add("yyyy-MM-dd'T'HH:mm:ssXXX", "2017-09-23T14:18:23-07:00", "2017-09-23T14:18:23-25200");
  add("yyyy-MM-dd'T'HH:mm:ssXXX", "2025-09-13T06:20:55Z", "2025-09-13T06:20:55+0");
  add("yyyy-MM-dd HH:mm:ss z", "2025-06-09 05:23:19 UTC", "2025-06-09T05:23:19+0");
  add("dd.MM.yyyy HH:mm:ss z", "09.06.2025 05:23:19 UTC", "2025-06-09T05:23:19+0");
  add("yyyy/MM/dd HH:mm:ss z", "2025/06/09 05:23:19 UTC", "2025-06-09T05:23:19+0");
  add("MMM d, yyyy h:mm:ss a z", "Jan 6, 2026 7:21:49 PM PST", "2026-01-06T19:21:49-28800");
  add("MMM d, yyyy h:mm:ss a z", "Jul 16, 2025 12:05:09 AM PDT", "2025-07-16T00:05:09-25200");
  add("d MMM yyyy h:mm:ss a z", "1 Jul 2026 4:24:44 am UTC", "2026-07-01T04:24:44+0");
  add("dd-MMM-yyyy", "10-Jul-2025", "2025-07-10");
  add("MMM-dd-yy", "Jan-18-16", "2016-01-18");
  add("dd-MMM-yy", "10-Dez-25", "2025-12-10");
  add("yyyy-MM-dd HH:mm:ss Z", "2021-05-13 11:01:13 +0200", "2021-05-13T11:01:13+7200");
  add("MM/dd/yy", "12/26/21", "2021-12-26");
  add("MM/dd/yyyy", "12/26/2021", "2021-12-26");
  add("MMMM d, yyyy", "January 30, 2022", "2022-01-30");
  add("yyyy-MM-dd HH:mm", "2023-01-01 00:03", "2023-01-01T00:03:00");
  add("d MMM yyyy HH:mm", "24 Feb 2022 09:15", "2022-02-24T09:15:00");
  add("MM/dd/yyyy hh:mm:ss a", "07/14/2025 11:02:33 PM", "2025-07-14T23:02:33");
  add("dd/MM/yyyy HH:mm:ss", "10/05/2026 22:05:43", "2026-05-10T22:05:43");
  add("dd/MM/yyyy HH:mm[:ss]", "27/10/2025 19:11", "2025-10-27T19:11:00");
  add("dd/MM/yyyy HH:mm[:ss]", "27/10/2025 19:11:44", "2025-10-27T19:11:44");
  add("dd.MM.yyyy", "04.06.2020", "2020-06-04");
  add("dd-MM-yyyy", "05-09-2023", "2023-09-05");
  add("d MMMM yyyy", "13 April 2026", "2026-04-13");
  add("M/d/yyyy H:mm", "12/1/2010 8:26", "2010-12-01T08:26:00");
  add("yyyy-MM-dd HH:mm[:ss[.SSS]]", "2023-10-04 02:14", "not a pattern");
  add("yyyy-MM-dd HH:mm:ss[.SSS]", "2023-10-04 02:14:05.123456", "2023-10-04T02:14:05");
  // German.
  add("d. MMMM yyyy", "3. März 2022", "2022-03-03");
  add("d. MMMM yyyy", "3. MÄRZ 2022", "2022-03-03");
  add("d. MMM. yyyy", "5. Okt. 2024", "2024-10-05");
  add("d. MMM yyyy", "5. Okt. 2024", "2024-10-05");
  add("d. MMM yyyy", "24. Mai 2024", "2024-05-24");
  add("EEE, d. MMMM yyyy", "Do., 5. Dezember 2024", "2024-12-05");
  add("d MMM yyyy", "9 Sept 2024", "2024-09-09");
  // Blanks of every kind.
  add("yyyy-MM-dd HH:mm", "  2023-01-01 \u00A0 00:03\t", "2023-01-01T00:03:00");
  add("h:mm a, MMM d yyyy", "7:05\u202FPM, Jan 6 2026", "2026-01-06T19:05:00");
  add("MMMM d, yyyy", "January\u00A030, 2022", "2022-01-30");
  // Two digits of a year.
  add("dd.MM.yy", "01.02.69", "2069-02-01");
  add("dd.MM.yy", "01.02.70", "1970-02-01");
  // Offsets and zones.
  add("yyyy-MM-dd HH:mm z", "2024-01-01 10:00 GMT+02:00", "2024-01-01T10:00:00+7200");
  add("yyyy-MM-dd HH:mm z", "2024-01-01 10:00 CEST", "2024-01-01T10:00:00+7200");
  add("yyyy-MM-dd HH:mm z", "2024-01-01 10:00 CST", "unknown_zone");
  add("yyyy-MM-dd HH:mmXXX", "2024-01-01 10:00+05:30", "2024-01-01T10:00:00+19800");
  add("yyyy-MM-dd HH:mmXXX", "2024-01-01 10:00+05:75", "not_a_date");
  add("yyyy-MM-dd HH:mmXXX", "2024-01-01 10:00", "not_a_date");
  // Nothing stated.
  add("yyyy-MM-dd", "", "nothing");
  add("yyyy-MM-dd", " \u00A0", "nothing");
  add("yyyy-MM-dd", "--", "nothing");
  // The calendar is exact.
  add("dd.MM.yyyy", "31.02.2023", "not_a_date");
  add("dd.MM.yyyy", "29.02.2023", "not_a_date");
  add("dd.MM.yyyy", "29.02.2024", "2024-02-29");
  add("dd.MM.yyyy", "29.02.1900", "not_a_date");
  add("dd.MM.yyyy", "31.04.2024", "not_a_date");
  add("dd.MM.yyyy", "00.01.2024", "not_a_date");
  add("MM/dd/yyyy", "26/12/2021", "not_a_date");
  add("MM/dd/yyyy", "13/01/2021", "not_a_date");
  add("yyyy-MM-dd", "0000-01-01", "not_a_date");
  // So is the clock.
  add("yyyy-MM-dd HH:mm", "2024-01-01 24:00", "not_a_date");
  add("yyyy-MM-dd HH:mm", "2024-01-01 10:60", "not_a_date");
  add("yyyy-MM-dd HH:mm:ss", "2024-01-01 10:00:60", "not_a_date");
  add("yyyy-MM-dd h:mm a", "2024-01-01 13:00 PM", "not_a_date");
  add("yyyy-MM-dd h:mm a", "2024-01-01 0:30 AM", "not_a_date");
  add("yyyy-MM-dd h:mm a", "2024-01-01 12:30 AM", "2024-01-01T00:30:00");
  add("yyyy-MM-dd h:mm a", "2024-01-01 12:30 p.m.", "2024-01-01T12:30:00");
  // The shape is exact.
  add("MM/dd/yy", "12/26/2021", "not_a_date");
  add("MM/dd/yyyy", "12/26/21", "not_a_date");
  add("MM/dd/yyyy", "1/2/2021", "not_a_date");
  add("M/d/yyyy", "01/2/2021", "2021-01-02");
  add("yyyy-MM-dd", "2024-01-01 10:00", "not_a_date");
  add("yyyy-MM-dd", "2024-01-01x", "not_a_date");
  add("yyyy-MM-dd", "44927", "not_a_date");
  add("MMMM d, yyyy", "28-Feb-22", "not_a_date");
  add("MMM-dd-yy", "Foo-18-16", "not_a_date");
  add("MMM-dd-yy", "Marx-18-16", "not_a_date");
  add("yyyy-MM-dd", "#####", "damaged_by_spreadsheet");
}

void DateTextTest::reads() {
  QFETCH(QString, pattern);
  QFETCH(QString, text);
  QFETCH(QString, expected);
  const auto compiled = DatePattern::compile(pattern.toStdString());
  if (expected == "not a pattern") {
    QVERIFY(!compiled);
    return;
  }
  QVERIFY(compiled);
  QCOMPARE(compiled->text(), pattern.toStdString());
  QCOMPARE(shownDate(readDate(text.toStdString(), {{*compiled}, false})), expected);
}

void DateTextTest::everyDayOfThirtyYears() {
  const QLocale english(QLocale::English, QLocale::UnitedStates);
  const QLocale german(QLocale::German, QLocale::Germany);
  const std::array<std::pair<const char*, const QLocale*>, 6> patterns = {{{"yyyy-MM-dd", &english},
                                                                           {"MM/dd/yy", &english},
                                                                           {"MMM-dd-yy", &english},
                                                                           {"MMMM d, yyyy", &english},
                                                                           {"d. MMMM yyyy", &german},
                                                                           {"d.M.yyyy", &german}}};
  for (const auto& [pattern, locale] : patterns) {
    const DateShape shape = shapeOf({pattern});
    for (QDate day(1999, 12, 31); day.year() < 2030; day = day.addDays(1)) {
      const DateText date = readDate(locale->toString(day, pattern).toStdString(), shape);
      if (!date.day || QString::fromStdString(date.day->iso()) != day.toString(Qt::ISODate)) {
        QFAIL(qPrintable(QString(pattern) + " " + day.toString(Qt::ISODate)));
      }
    }
  }
}

void DateTextTest::refusesWrongPatterns_data() {
  QTest::addColumn<QString>("pattern");
  for (const char* pattern : {"", "yyyy-MM", "MM/dd", "yyy-MM-dd", "yyyy-MMMMM-dd", "yyyy-MM-ddThh", "yyyy-MM-dd'T",
                              "yyyy-MM-dd[", "yyyy-MM-dd]", "yyyy-MM-dd [[HH]]", "yyyy-MM-dd hh:mm", "yyyy-MM-dd HH:mm a",
                              "yyyy-MM-dd qq", "[yyyy]-MM-dd", "yyyy-MM-dd zz"}) {
    QTest::addRow("'%s'", pattern) << QString(pattern);
  }
}

void DateTextTest::refusesWrongPatterns() {
  QFETCH(QString, pattern);
  QVERIFY(!DatePattern::compile(pattern.toStdString()));
  const std::vector<std::string> list = {"yyyy-MM-dd", pattern.toStdString()};
  QVERIFY(!DateShape::of(list));
}

void DateTextTest::triesPatternsInOrder() {
  const DateShape etsy = shapeOf({"MM/dd/yyyy", "MM/dd/yy", "dd/MM/yyyy"});
  QCOMPARE(shownDate(readDate("12/26/21", etsy)), "2021-12-26");
  QCOMPARE(shownDate(readDate("12/26/2021", etsy)), "2021-12-26");
  QCOMPARE(shownDate(readDate("02/01/2025", etsy)), "2025-02-01");
  QCOMPARE(shownDate(readDate("26/01/2025", etsy)), "2025-01-26");
}

void DateTextTest::reportsAmbiguousDays() {
  DateShape shape = shapeOf({"MM/dd/yyyy", "dd/MM/yyyy"});
  shape.refuseAmbiguous = true;
  QCOMPARE(shownDate(readDate("04/01/2023", shape)), "ambiguous_date");
  QCOMPARE(shownDate(readDate("26/01/2023", shape)), "2023-01-26");
  QCOMPARE(shownDate(readDate("01/26/2023", shape)), "2023-01-26");
  QCOMPARE(shownDate(readDate("05/05/2023", shape)), "2023-05-05");
}

void DateTextTest::instants() {
  const DateText stated = readDate("2021-05-13 11:01:13 +0200", shapeOf({"yyyy-MM-dd HH:mm:ss Z"}));
  const auto expected = QDateTime::fromString("2021-05-13T11:01:13+02:00", Qt::ISODate).toSecsSinceEpoch();
  QVERIFY(stated.instant());
  QCOMPARE(stated.instant()->seconds, expected);
  QVERIFY(!readDate("2021-05-13", shapeOf({"yyyy-MM-dd"})).instant());
}

void DateTextTest::placesLocalTimes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("zone");
  QTest::addColumn<QString>("instant");
  QTest::addColumn<QString>("day");
  const auto add = [](const char* text, const char* zone, const char* instant, const char* day) {
    QTest::addRow("%s %s", text, zone) << QString(text) << QString(zone) << QString(instant) << QString(day);
  };
  add("2021-07-01 00:30", "Europe/Berlin", "2021-06-30T22:30:00Z", "2021-07-01");
  add("2021-01-01 00:30", "Asia/Shanghai", "2020-12-31T16:30:00Z", "2021-01-01");
  add("2021-03-28 02:30", "Europe/Berlin", "2021-03-28T01:00:00Z", "2021-03-28");  // does not happen
  add("2021-10-31 02:30", "Europe/Berlin", "2021-10-31T00:30:00Z", "2021-10-31");  // happens twice
  add("2021-11-07 01:30", "America/New_York", "2021-11-07T05:30:00Z", "2021-11-07");
  add("2021-05-13 23:30 +0200", "Asia/Shanghai", "2021-05-13T21:30:00Z", "2021-05-14");
  add("2021-05-13 01:30 +0000", "America/Los_Angeles", "2021-05-13T01:30:00Z", "2021-05-12");
  add("2021-05-13", "America/Los_Angeles", "2021-05-13T07:00:00Z", "2021-05-13");
}

void DateTextTest::placesLocalTimes() {
  QFETCH(QString, text);
  QFETCH(QString, zone);
  QFETCH(QString, instant);
  QFETCH(QString, day);
  const DateText date = readDate(text.toStdString(), shapeOf({"yyyy-MM-dd[ HH:mm][ Z]"}));
  const auto placed = placeInZone(date, zone.toStdString());
  QVERIFY(placed);
  QCOMPARE(QString::fromStdString(placed->instant.iso()), instant);
  QCOMPARE(QString::fromStdString(placed->day.iso()), day);
  QVERIFY(date.offset || !placeInZone(date, "Nowhere/Land"));
  QVERIFY(!placeInZone(readDate("", shapeOf({"yyyy-MM-dd"})), "UTC"));
}

void DateTextTest::columnsDecideTheOrder() {
  const std::array<std::string_view, 3> european = {"04/01/2023", "26/05/2014", ""};
  QCOMPARE(dateOrderOf(european), DateOrder::DayFirst);
  const std::array<std::string_view, 3> american = {"01/04/2024", "12/26/21 10:00", "--"};
  QCOMPARE(dateOrderOf(american), DateOrder::MonthFirst);
  const std::array<std::string_view, 2> open = {"01/04/2024", "2024-01-31"};
  QVERIFY(!dateOrderOf(open));
  const std::array<std::string_view, 2> mixed = {"26/05/2014", "05/26/2014"};
  QVERIFY(!dateOrderOf(mixed));
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "date_text_test.moc"
