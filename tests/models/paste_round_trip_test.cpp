// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_book.h"
#include "models/paste/paste_model.h"
#include "models/session.h"
#include "models/paste/table_text.h"
#include "models/words/text.h"
#include "models/translations.h"
#include "storage/lists/list_query.h"
#include "tests/support/shop_book.h"

#include <QTest>

#include <algorithm>

using namespace kontor;
using namespace kontor::models;
using domain::Entity;
using Fields = std::vector<const domain::Field*>;
using Kind = PasteRow::Kind;

/// What is copied from a list of the demo book and pasted back.
class PasteRoundTripTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Session> m_session;
  std::unique_ptr<QTranslator> m_texts;

  void speak(const QString& language) {
    QLocale::setDefault(QLocale(language));
    FieldText text = m_session->text();
    text.setLocale(QLocale(language));
    m_text = text;
    m_texts = ownTexts(language);
    if (m_texts != nullptr) QCoreApplication::installTranslator(m_texts.get());
  }

  static Fields fieldsOf(Entity entity, bool all) {
    Fields fields;
    for (const domain::Field& field : domain::fields(entity)) {
      if (all || field.has(domain::Shown)) fields.push_back(&field);
    }
    return fields;
  }

  static Fields named(Entity entity, std::initializer_list<const char*> ids) {
    Fields fields;
    for (const char* id : ids) fields.push_back(domain::findField(entity, id));
    return fields;
  }

  std::vector<domain::Id> idsOf(Entity entity, std::string filter = {}) const {
    if (domain::findField(entity, "archived") != nullptr) filter += " archived:yes,no";
    return storage::listIds(*book().reader(), {entity, filter, "id"});
  }

  const storage::Book& book() const { return m_session->book(); }

  QString copy(Entity entity, const Fields& fields, const std::vector<domain::Id>& ids) const {
    return tableText(*book().reader(), book().vault(), m_text, entity, fields, ids, {});
  }

  PastePlan paste(Entity entity, const Fields& shown, const QString& table) const {
    return planPaste(*book().reader(), book().vault(), m_text, entity, shown, table);
  }

  // The cells of a copied table that has no quotes, without its headings.
  static QList<QStringList> rowsOf(const QString& table) {
    QList<QStringList> rows;
    for (const QString& line : table.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) rows << line.split(QLatin1Char('\t'));
    rows.removeFirst();
    return rows;
  }

  static QString faults(PastePlan plan) {
    PasteModel model;
    model.setPlan(std::move(plan));
    return model.summary() + QLatin1Char('\n') + model.faults(6);
  }

  FieldText m_text;

 private Q_SLOTS:
  void initTestCase() {
    qputenv("TZ", "Asia/Shanghai");
    const auto environment = testing::fixedEnvironment("2026-11-22T15:04:05Z");
    const auto path = m_folder.filePath(QStringLiteral("demo.kontor")).toStdString();
    m_session = std::make_unique<Session>(exchange::makeDemoBook(path, environment));
  }
  void cleanup() {
    if (m_texts != nullptr) QCoreApplication::removeTranslator(m_texts.get());
    m_texts.reset();
  }
  void cleanupTestCase() { m_session.reset(); }

  void unchangedRowsAreTheSame_data() {
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("all");
    for (const domain::EntityInfo& info : domain::entities()) {
      const auto fields = domain::fields(info.entity);
      const bool editable = std::ranges::any_of(fields, [](const auto& field) { return field.has(domain::Editable); });
      if (!editable || idsOf(info.entity).empty()) continue;
      for (const char* language : {"en_GB", "zh_CN"}) {
        for (const bool all : {true, false}) {
          const Fields shown = fieldsOf(info.entity, all);
          // In some lists nothing that is shown could be changed.
          if (!needNumbers(info.entity, shown) && !nameRecords(info.entity, shown)) continue;
          const std::string name = std::string(info.id) + ' ' + language + (all ? " all columns" : " its columns");
          QTest::newRow(name.c_str()) << int(info.entity) << QString::fromLatin1(language) << all;
        }
      }
    }
  }

  void unchangedRowsAreTheSame() {
    QFETCH(int, entity);
    QFETCH(QString, language);
    QFETCH(bool, all);
    speak(language);
    const auto kind = static_cast<Entity>(entity);
    const Fields fields = fieldsOf(kind, all);
    std::vector<domain::Id> ids = idsOf(kind);
    ids.resize(std::min<std::size_t>(ids.size(), 500));
    const PastePlan plan = paste(kind, fields, copy(kind, fields, ids));
    QVERIFY(plan.columns.hasHeader);
    QVERIFY(plan.findsRecords);
    QVERIFY2(plan.count(Kind::Same) == static_cast<int>(ids.size()), qPrintable(faults(plan)));
    QVERIFY(!plan.canBeWritten());
    for (const auto why : {PasteCell::LeftOut::Fixed, PasteCell::LeftOut::Unknown, PasteCell::LeftOut::Masked}) {
      QVERIFY2(plan.leftOut(why).empty(), qPrintable(faults(plan)));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) QCOMPARE(plan.rows[i].id, ids[i]);
  }

  void everyListThatTakesRowsIsFilled() {
    using enum Entity;
    for (const Entity entity : {Channel, Supplier, Sku, Warehouse, SalesOrder, Shipment, Listing, Ticket, ReturnCase}) {
      QVERIFY2(!idsOf(entity).empty(), domain::info(entity).id.data());
    }
  }

  void whatWasTypedOverIsTheOnlyChange() {
    speak(QStringLiteral("zh_CN"));
    const Fields fields = fieldsOf(Entity::Ticket, false);
    const auto ids = idsOf(Entity::Ticket);
    QString table = copy(Entity::Ticket, fields, ids);
    const QString subject = rowsOf(table).at(1).first();
    table.replace(table.indexOf(subject + QLatin1Char('\t')), subject.size(), QStringLiteral("新主题"));
    const PastePlan plan = paste(Entity::Ticket, fields, table);
    QVERIFY2(plan.count(Kind::Same) == static_cast<int>(ids.size()) - 1, qPrintable(faults(plan)));
    QCOMPARE(plan.count(Kind::Changed), 1);
    const auto changed = std::ranges::find(plan.rows, Kind::Changed, &PasteRow::kind);
    QCOMPARE(changed->values, (storage::FieldValues{{"subject", std::string("新主题")}}));
    QCOMPARE(plan.columns.number, std::optional(fields.size()));
  }

  void anAmountKeepsTheCurrencyOfItsRecord() {
    speak(QStringLiteral("en_GB"));
    const Fields fields = named(Entity::Shipment, {"carrier", "cost"});
    const auto ids = idsOf(Entity::Shipment, "cost>0");
    QVERIFY(!ids.empty());
    const QString number = recordNumber(ids.front());
    const PastePlan plan = paste(Entity::Shipment, fields, QStringLiteral("Cost\tRecord number\n98765.43\t") + number);
    QVERIFY2(plan.canBeWritten(), qPrintable(faults(plan)));
    QCOMPARE(plan.rows[0].id, ids.front());
    QCOMPARE(plan.rows[0].values, (storage::FieldValues{{"cost", std::int64_t{987'654'300}}}));
  }

  void anAmountWithoutAnyCurrencyIsWrong() {
    speak(QStringLiteral("en_GB"));
    const auto ids = idsOf(Entity::Sku, "cost_currency:");
    QVERIFY(!ids.empty());
    const PastePlan plan =
        paste(Entity::Sku, {}, QStringLiteral("Cost\tid\n12.50\t") + recordNumber(ids.front()));
    QCOMPARE(plan.rows[0].issue->code, std::string("currency_required"));
  }

  void aRowOfAnotherBookMeetsNoRecord() {
    speak(QStringLiteral("en_GB"));
    const auto ids = idsOf(Entity::Sku, "");
    const auto rowOf = [&](const QString& number) {
      return paste(Entity::Sku, {}, QStringLiteral("Brand\tid\nKiln\t") + number).rows.at(0);
    };
    const QString own = recordNumber(ids.front());
    QCOMPARE(rowOf(own).id, ids.front());
    QCOMPARE(rowOf(own.mid(1)).id, ids.front());
    const PasteRow foreign = rowOf(copiedNumber(ids.front(), QStringLiteral("other!")));
    QCOMPARE(foreign.id, domain::Id{0});
    QCOMPARE(foreign.kind, Kind::Wrong);
  }

  void rowsWithoutHeadingsEndWithTheirNumber() {
    speak(QStringLiteral("en_GB"));
    const Fields fields = fieldsOf(Entity::Ticket, false);
    const auto ids = idsOf(Entity::Ticket);
    const QString table = copy(Entity::Ticket, fields, ids);
    const PastePlan plan = paste(Entity::Ticket, fields, table.mid(table.indexOf(QLatin1Char('\n')) + 1));
    QVERIFY(!plan.columns.hasHeader);
    QVERIFY2(plan.count(Kind::Same) == static_cast<int>(ids.size()), qPrintable(faults(plan)));
  }

  void aTimeIsReadByTheClockOfTheChannel() {
    speak(QStringLiteral("en_GB"));
    const auto channels = idsOf(Entity::Channel, "zone=\"America/Los_Angeles\"");
    QVERIFY(!channels.empty());
    const auto ids = idsOf(Entity::SalesOrder, "channel:#" + std::to_string(channels.front()));
    QVERIFY(!ids.empty());
    const PastePlan plan = paste(Entity::SalesOrder, {},
                                 QStringLiteral("id\tship_by\n%1\t10/01/2025 08:00").arg(recordNumber(ids.front())));
    QCOMPARE(plan.rows[0].kind, Kind::Changed);
    const auto instant = domain::Instant::fromIso("2025-01-10T16:00:00Z");  // PST is eight hours behind
    QCOMPARE(plan.rows[0].values, (storage::FieldValues{{"ship_by", instant->seconds}}));
  }

  void parcelsAreKnownByTheirTrackingNumber() {
    speak(QStringLiteral("en_GB"));
    const Fields fields = named(Entity::Shipment, {"tracking_number", "status"});
    const auto ids = idsOf(Entity::Shipment);
    const QString tracking = rowsOf(copy(Entity::Shipment, fields, ids)).first().first();
    QVERIFY(!tracking.isEmpty());
    const PastePlan plan =
        paste(Entity::Shipment, fields, QStringLiteral("tracking_number\tstatus\n%1\tlost").arg(tracking));
    QCOMPARE(plan.rows[0].id, ids.front());
  }

  void saysWhenNothingTellsTheRecords() {
    speak(QStringLiteral("en_GB"));
    PastePlan plan = paste(Entity::Ticket, {}, QStringLiteral("Subject\tStatus\nLate\topen\n"));
    QCOMPARE(plan.count(Kind::New), 1);
    QVERIFY(!plan.findsRecords);
    QVERIFY(faults(std::move(plan)).contains(QStringLiteral("all of them become new ones")));
    const PastePlan strange = paste(Entity::Ticket, {}, QStringLiteral("Subject\tid\nLate\t#999999\n"));
    QCOMPARE(strange.rows[0].kind, Kind::Wrong);
    QCOMPARE(strange.rows[0].issues.at(1).code, std::string("unknown_reference"));
  }
};

QTEST_MAIN(PasteRoundTripTest)
#include "paste_round_trip_test.moc"
