// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/field_text.h"

#include "models/words/field_labels.h"
#include "models/words/text.h"
#include "models/translations.h"

#include <QTest>

#include <limits>
#include <random>
#include <set>

using namespace kontor;
using domain::Entity;
using domain::Value;
using models::FieldText;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kFrench(QLocale::French, QLocale::France);
const QLocale kChinese(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China);
const QLocale kIndian(QLocale::English, QLocale::India);

const domain::Field& order(std::string_view id) { return *domain::findField(Entity::SalesOrder, id); }
const domain::Field& sku(std::string_view id) { return *domain::findField(Entity::Sku, id); }

FieldText textIn(const QLocale& locale, const char* zone = "UTC") { return FieldText(locale, QTimeZone(zone)); }

// Blanks of any kind look the same to a reader.
QString plainBlanks(QString text) {
  for (QChar& c : text) {
    if (c.isSpace() || c.unicode() == 0x202F) c = QLatin1Char(' ');
  }
  return text;
}

}  // namespace

class FieldTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFieldHasALabelOfItsOwn() {
    for (const domain::EntityInfo& entity : domain::entities()) {
      QVERIFY2(!FieldText::entity(entity.entity).isEmpty(), entity.id.data());
      QVERIFY2(!FieldText::entities(entity.entity).isEmpty(), entity.id.data());
      std::set<QString> labels;
      for (const domain::Field& field : domain::fields(entity.entity)) {
        QVERIFY2(models::fieldLabelSource(entity.id, field.id) != nullptr, std::string(field.id).c_str());
        QVERIFY2(labels.insert(FieldText::label(field)).second, std::string(field.id).c_str());
      }
    }
  }

  void everyChoiceHasAName() {
    int choices = 0;
    for (const domain::EntityInfo& entity : domain::entities()) {
      for (const domain::Field& field : domain::fields(entity.entity)) {
        if (field.type != domain::FieldType::Choice) continue;
        for (const std::string_view code : models::choiceCodes(field)) {
          QVERIFY2(models::choiceNameSource(field.id, code) != nullptr, std::string(code).c_str());
          ++choices;
        }
      }
    }
    QVERIFY(choices > 60);
  }

  void showsAmounts_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two digits") << kEnglish << qint64(12'345'000) << "EUR" << "1,234.50";
    QTest::newRow("german") << kGerman << qint64(12'345'000) << "EUR" << "1.234,50";
    QTest::newRow("french") << kFrench << qint64(12'345'000) << "EUR" << "1 234,50";
    QTest::newRow("no digits") << kEnglish << qint64(12'340'000) << "JPY" << "1,234";
    QTest::newRow("digits beyond the currency's are not hidden") << kEnglish << qint64(12'345'678) << "EUR" << "1,234.5678";
    QTest::newRow("yen with sen") << kEnglish << qint64(12'345'000) << "JPY" << "1,234.5";
    QTest::newRow("three digits") << kEnglish << qint64(15'000) << "KWD" << "1.500";
    QTest::newRow("negative") << kEnglish << qint64(-5'000) << "USD" << "\u22120.50";
    QTest::newRow("millions") << kEnglish << qint64(12'345'678'900'000) << "USD" << "1,234,567,890.00";
    QTest::newRow("no currency") << kEnglish << qint64(10'000) << "" << "1";
  }
  void showsAmounts() {
    QFETCH(QLocale, locale);
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QFETCH(QString, shown);
    const FieldText text = textIn(locale);
    QCOMPARE(plainBlanks(text.format(order("total"), Value(std::int64_t{amount}), models::fromQt(currency))), shown);
  }

  void showsOtherValues() {
    const FieldText english = textIn(kEnglish, "Europe/Berlin");
    QCOMPARE(english.format(order("status"), Value(std::string("partly_shipped"))), QStringLiteral("Partly shipped"));
    QCOMPARE(english.format(order("day"), Value(std::string("2024-03-05"))), QStringLiteral("03/05/2024"));
    QCOMPARE(textIn(kGerman).format(order("day"), Value(std::string("2024-03-05"))), QStringLiteral("05.03.2024"));
    QCOMPARE(textIn(kChinese).format(order("day"), Value(std::string("2024-03-05"))), QStringLiteral("2024/03/05"));
    // 2024-07-01T22:30:00Z is the next day in Berlin, and in Shanghai 06:30.
    const Value moment(std::int64_t{1'719'873'000});
    QCOMPARE(english.format(order("placed"), moment), QStringLiteral("07/02/2024 00:30"));
    QCOMPARE(english.format(order("placed"), moment, {}, QTimeZone("Asia/Shanghai")), QStringLiteral("07/02/2024 06:30"));
    QCOMPARE(english.format(order("placed"), Value(std::int64_t{1'719'873'015})), QStringLiteral("07/02/2024 00:30"));
    QCOMPARE(english.edit(order("shipped"), Value(std::int64_t{1'719'873'015})), QStringLiteral("07/02/2024 00:30:15"));
    QCOMPARE(plainBlanks(english.format(sku("weight"), Value(std::int64_t{350}))), QStringLiteral("350 g"));
    QCOMPARE(plainBlanks(english.format(sku("weight"), Value(std::int64_t{1'250}))), QStringLiteral("1.25 kg"));
    QCOMPARE(plainBlanks(english.format(sku("length"), Value(std::int64_t{305}))), QStringLiteral("30.5 cm"));
    QCOMPARE(english.format(order("note"), Value(std::string("two\nlines"))), QStringLiteral("two lines"));
    QCOMPARE(english.format(order("total"), Value()), QString());
  }

  void readsWhatIsTyped_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("issue");
    QTest::newRow("english") << kEnglish << "total" << "1,234.5" << qint64(12'345'000) << "";
    QTest::newRow("german") << kGerman << "total" << "1.234,5" << qint64(12'345'000) << "";
    QTest::newRow("french with the keyboard's blank") << kFrench << "total" << "1 234,5" << qint64(12'345'000) << "";
    QTest::newRow("indian") << kIndian << "total" << "12,34,567" << qint64(12'345'670'000) << "";
    QTest::newRow("comma that groups nothing") << kEnglish << "total" << "1,5" << qint64(0) << "not_a_number";
    QTest::newRow("point that groups nothing") << kGerman << "total" << "12.5" << qint64(0) << "not_a_number";
    QTest::newRow("true minus") << kEnglish << "total" << "\u22121" << qint64(-10'000) << "";
    QTest::newRow("no whole part") << kEnglish << "total" << ".5" << qint64(5'000) << "";
    QTest::newRow("word") << kEnglish << "total" << "ten" << qint64(0) << "not_a_number";
    QTest::newRow("exponent") << kEnglish << "total" << "1e3" << qint64(0) << "not_a_number";
    QTest::newRow("five decimals") << kEnglish << "total" << "1.23456" << qint64(0) << "too_precise";
    QTest::newRow("zeros are no decimals") << kEnglish << "total" << "1.234500" << qint64(12'345) << "";
    QTest::newRow("largest") << kEnglish << "total" << "922337203685477.5807"
                             << std::numeric_limits<qint64>::max() << "";
    QTest::newRow("too large") << kEnglish << "total" << "922337203685477.5808" << qint64(0) << "not_a_number";
  }
  void readsWhatIsTyped() {
    QFETCH(QLocale, locale);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(qint64, value);
    QFETCH(QString, issue);
    const models::TypedValue result = textIn(locale).parse(order(models::fromQt(field)), typed);
    QCOMPARE(result.issue ? models::toQt(result.issue->code) : QString(), issue);
    if (issue.isEmpty()) QCOMPARE(std::get<std::int64_t>(result.value), value);
  }

  void readsOtherValues() {
    const FieldText text = textIn(kEnglish);
    QCOMPARE(std::get<std::string>(text.parse(order("status"), QStringLiteral("on hold")).value), std::string("on_hold"));
    QCOMPARE(text.parse(order("status"), QStringLiteral("gone")).issue->code, std::string("unknown_choice"));
    QCOMPARE(std::get<std::string>(text.parse(order("country"), QStringLiteral(" de ")).value), std::string("DE"));
    QCOMPARE(text.parse(order("country"), QStringLiteral("Germany")).issue->code, std::string("unknown_country"));
    QCOMPARE(std::get<std::string>(text.parse(sku("cost_currency"), QStringLiteral("cny")).value), std::string("CNY"));
    QCOMPARE(text.parse(sku("cost_currency"), QStringLiteral("XYZ")).issue->code, std::string("unknown_currency"));
    QCOMPARE(std::get<std::int64_t>(text.parse(sku("weight"), QStringLiteral("1.25 kg")).value), std::int64_t{1'250});
    QCOMPARE(std::get<std::int64_t>(text.parse(sku("weight"), QStringLiteral("350")).value), std::int64_t{350});
    QCOMPARE(text.parse(sku("weight"), QStringLiteral("0.5")).issue->code, std::string("too_precise"));
    QCOMPARE(std::get<std::int64_t>(text.parse(sku("length"), QStringLiteral("30.5 cm")).value), std::int64_t{305});
    QVERIFY(!domain::isStated(text.parse(order("total"), QStringLiteral("  ")).value));
  }

  void readsTimesOfAZone_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("locale") << "07/02/2024 00:30" << qint64(1'719'873'000);
    QTest::newRow("iso") << "2024-07-02 00:30:15" << qint64(1'719'873'015);
    QTest::newRow("day alone") << "2024-07-02" << qint64(1'719'871'200);
    QTest::newRow("utc") << "2024-07-01T22:30:00Z" << qint64(1'719'873'000);
    QTest::newRow("skipped by summer time") << "2024-03-31 02:30" << qint64(-1);
    QTest::newRow("31 february") << "2024-02-31 10:00" << qint64(-1);
    QTest::newRow("year of two digits") << "07/02/24 00:30" << qint64(-1);
    QTest::newRow("hour 25") << "2024-07-02 25:00" << qint64(-1);
  }
  void readsTimesOfAZone() {
    QFETCH(QString, typed);
    QFETCH(qint64, seconds);
    const models::TypedValue result = textIn(kEnglish).parse(order("shipped"), typed, QTimeZone("Europe/Berlin"));
    QCOMPARE(result.issue.has_value(), seconds < 0);
    if (seconds >= 0) QCOMPARE(std::get<std::int64_t>(result.value), seconds);
  }

  void readsBackWhatItWrites() {
    std::mt19937_64 random(20240229);
    for (const QLocale& locale : {kEnglish, kGerman, kFrench, kChinese, kIndian, QLocale::c()}) {
      const FieldText text = textIn(locale, "America/New_York");
      for (int i = 0; i < 500; ++i) {
        const Value amount(static_cast<std::int64_t>(random()) >> (random() % 64));
        QCOMPARE(text.parse(order("total"), text.edit(order("total"), amount)).value, amount);
        const Value moment(static_cast<std::int64_t>(random() % 4'000'000'000));
        const auto again = std::get<std::int64_t>(text.parse(order("placed"), text.edit(order("placed"), moment)).value);
        // An hour that the clock runs through twice is read as the first or the second.
        const std::int64_t off = std::abs(again - std::get<std::int64_t>(moment));
        QVERIFY(off == 0 || off == 3600);
      }
    }
  }

  void businessHoursNameTheDaysOfTheLanguage_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("Chinese") << QStringLiteral("周一-周五 09:00-18:00; 周六 10:00-14:00");
    QTest::newRow("signs of a Chinese keyboard") << QStringLiteral("周一至周五 09：00－18：00； 周六 10:00-14:00");
    QTest::newRow("English") << QStringLiteral("Mon-Fri 09:00-18:00; Sat 10:00-14:00");
  }
  void businessHoursNameTheDaysOfTheLanguage() {
    QFETCH(QString, typed);
    const domain::Field& field = *domain::findField(domain::Entity::Channel, "business_hours");
    const FieldText text(QLocale(QStringLiteral("zh_CN")), QTimeZone::utc());
    const Value hours = std::string("Mon-Fri 09:00-18:00; Sat 10:00-14:00");
    const auto texts = models::ownTexts(QStringLiteral("zh_CN"));
    QCoreApplication::installTranslator(texts.get());
    const QString shown = text.format(field, hours);
    const Value read = text.parse(field, typed).value;
    QCoreApplication::removeTranslator(texts.get());
    QCOMPARE(shown, QStringLiteral("周一-周五 09:00-18:00; 周六 10:00-14:00"));
    QCOMPARE(read, hours);
  }
};

QTEST_GUILESS_MAIN(FieldTextTest)
#include "field_text_test.moc"
