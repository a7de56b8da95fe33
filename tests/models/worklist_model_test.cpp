// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklist_model.h"

#include "models/words/messages.h"
#include "models/today/worklist_limits.h"
#include "storage/lists/list_query.h"
#include "tests/support/waiting_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace kontor;
using namespace kontor::models;

class WorklistModelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Session> m_session;
  std::unique_ptr<WorklistModel> m_model;

  void open(bool filled) {
    auto book = testing::newBook(*m_folder);
    if (filled) testing::fillWaiting(*book);
    m_session = std::make_unique<Session>(std::move(book));
    if (filled) m_session->setWaitingFiles({{"odd.csv", "/in", m_session->book().environment().now()}});
    m_model = std::make_unique<WorklistModel>(*m_session);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
  }
  void load() {
    QSignalSpy loaded(m_model.get(), &WorklistModel::loaded);
    m_model->setWatched(true);
    QVERIFY(loaded.count() > 0 || loaded.wait());
    QTRY_VERIFY(m_session->isIdle());
  }
  QModelIndex group(const char* rule) const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
      const QModelIndex index = m_model->index(row, 0);
      if (index.data(WorklistModel::RuleRole).toString() == QLatin1String(rule)) return index;
    }
    return {};
  }
  QModelIndex row(const char* rule, int number = 0) const { return m_model->index(number, 0, group(rule)); }
  void run(const std::string& sql) {
    m_session->write(this, {.action = "test"}, [sql](storage::Writer& writer) { writer.connection().run(sql); });
  }

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void cleanup() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_model.reset();
    m_session.reset();
    m_folder.reset();
  }

  void anEmptyBookHasNothing() {
    open(false);
    QVERIFY(!m_model->isLoaded());
    load();
    QVERIFY(m_model->isLoaded());
    QVERIFY(m_model->isBookEmpty());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
    QCOMPARE(m_model->quietRules().size(), storage::worklistRules().size());
  }

  void everyRuleHasItsSentence_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("age");
    const auto row = [](const char* rule, int number, const char* title, const char* why, const char* age) {
      QTest::newRow((QByteArray(rule) + '#' + QByteArray::number(number)).constData())
          << number << QString::fromUtf8(title) << QString::fromUtf8(why) << QString::fromUtf8(age);
    };
    row("late_to_ship", 0, "302-7719051-4477", "Was to be shipped by 12/06/2024 16:00 · Amazon.de", "2 day(s)");
    row("late_to_ship", 1, "302-7719034-1180", "Was to be shipped by 14/06/2024 16:00 · Amazon.de", "18 hour(s)");
    row("late_to_ship", 2, "#1042", "To be shipped by 16/06/2024 04:00 · Shopify – Lantern & Loom", "in 18 hour(s)");
    row("exceptions", 0, "#1039", "Held: Address · Shopify – Lantern & Loom", "3 day(s)");
    row("exceptions", 1, "00340434161094015902", "Parcel in trouble: Held at customs, papers missing · DHL",
        "2 day(s)");
    row("tickets_past_clock", 0, "Lamp arrived with a dent",
        "The first answer was due on 15/06/2024 06:00 · Urgent · Amazon.de", "4 hour(s)");
    row("tickets_past_clock", 1, "Which bulb fits?", "The customer is waiting for an answer · Shopify – Lantern & Loom",
        "2 day(s)");
    row("low_stock", 0, "VASE-BLUE · Blue vase", "Sold out: open orders need 3 piece(s) more · 8 sold in 30 day(s)",
        "");
    row("low_stock", 1, "LAMP-BRASS-01 · Brass lamp", "12 piece(s) left · enough for 6 day(s) · 60 sold in 30 day(s)",
        "");
    row("parcels_without_scan", 0, "LX000234617CN", "Last scan on 03/06/2024 09:00 · China Post", "12 day(s)");
    row("parcels_without_scan", 1, "YT2416212222003317", "Shipped on 08/06/2024 00:00 and never scanned · YunExpress",
        "7 day(s)");
    row("parcels_past_promise", 0, "LX000234617CN",
        "Promised for 12/06/2024 00:00 · last scan on 03/06/2024 09:00 · China Post", "3 day(s)");
    row("unmapped_codes", 0, "LL-RUG-120x180", "1 order line(s) · Amazon", "2 day(s)");
    row("unmapped_codes", 2, "LL-THROW-GREY", "1 listing(s) · Amazon", "");
    row("files_overdue", 0, "Amazon.de", "Last file on 09/06/2024 08:00; usually there is one every 2 day(s)",
        "6 day(s)");
    row("missing_rates", 0, "USD", "2 order(s) cannot be converted · 12/06/2024 to 14/06/2024", "3 day(s)");
    row("documents_expiring", 0, "义乌市明灯工艺品有限公司", "Licence · 91330782MA2E · expired on 10/06/2024",
        "5 day(s)");
    row("documents_expiring", 1, "Blue Kiln Pottery", "Audit · BSCI-2231 · valid until 01/07/2024", "in 16 day(s)");
    row("certificates_expiring", 0, "LAMP-BRASS-01", "CE · DE · CE-2021-118 · valid until 20/07/2024", "in 35 day(s)");
    row("stock_not_taken", 0, "NB · Ningbo",
        "1 parcel(s) · 2 piece(s) stay reserved: choose the parcels and take them out of the stock", "14 day(s)");
    row("files_waiting", 0, "odd.csv", "Something about it is a question, or it has wrong rows · /in", "0 minute(s)");
    row("book_not_backed_up", 0, "shop", "There is no backup yet · 1 change(s) are in no backup", "0 minute(s)");
  }

  void everyRuleHasItsSentence() {
    QFETCH(int, number);
    qputenv("TZ", "UTC");
    open(true);
    load();
    const QByteArray rule = QByteArray(QTest::currentDataTag()).split('#').front();
    const QModelIndex index = row(rule.constData(), number);
    QVERIFY(index.isValid());
    QTEST(index.data().toString(), "title");
    QTEST(index.data(WorklistModel::WhyRole).toString(), "why");
    QTEST(index.data(WorklistModel::AgeRole).toString(), "age");
  }

  void groupsTheWorstFirst() {
    open(true);
    load();
    QCOMPARE(m_model->rowCount(), static_cast<int>(storage::worklistRules().size()));
    QVERIFY(m_model->quietRules().empty());
    QCOMPARE(m_model->total(), 23);
    QCOMPARE(m_model->urgent(), 8);  // 2 late, 2 exceptions, a ticket, a sold-out SKU, a parcel, an expired licence
    int before = static_cast<int>(storage::Severity::High);
    for (int row = 0; row < m_model->rowCount(); ++row) {
      const int severity = m_model->index(row, 0).data(WorklistModel::SeverityRole).toInt();
      QVERIFY(severity <= before);
      before = severity;
    }
    QCOMPARE(group("late_to_ship").data().toString(), QStringLiteral("Late to ship"));
    QCOMPARE(group("late_to_ship").data(WorklistModel::CountRole).toInt(), 3);
    QCOMPARE(m_model->rowCount(group("late_to_ship")), 3);
  }

  void speaksChineseWithoutATranslation() {
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    open(true);
    load();
    QCOMPARE(group("low_stock").data().toString(), QStringLiteral("库存低于预警线"));
    QCOMPARE(row("low_stock").data().toString(), QStringLiteral("VASE-BLUE · 青花瓶"));
  }

  void everyRowLeadsSomewhere() {
    open(true);
    load();
    using domain::Entity;
    const auto entity = [this](const char* rule, int number = 0) { return m_model->place(row(rule, number))->entity; };
    QVERIFY(entity("late_to_ship") == Entity::SalesOrder);
    QVERIFY(entity("exceptions", 0) == Entity::SalesOrder);
    QVERIFY(entity("exceptions", 1) == Entity::Shipment);
    QVERIFY(entity("tickets_past_clock") == Entity::Ticket);
    QVERIFY(entity("low_stock") == Entity::Sku);
    QVERIFY(entity("documents_expiring") == Entity::Supplier);
    QVERIFY(entity("certificates_expiring") == Entity::Sku);
    QVERIFY(entity("unmapped_codes", 2) == Entity::Listing);
    QCOMPARE(m_model->place(row("late_to_ship"))->record, 5002);
    QVERIFY(!m_model->place(group("late_to_ship")));
    for (int number = 0; number < m_model->rowCount(); ++number) {
      const QModelIndex index = m_model->index(number, 0);
      const bool somewhere = m_model->place(m_model->index(0, 0, index))->entity.has_value();
      QVERIFY(somewhere || remedyOf(m_model->rule(index)) != WorklistRemedy::None);
    }
    // The filter of a warehouse lists the parcels that are meant.
    const WorklistPlace parcels = *m_model->place(row("stock_not_taken"));
    QVERIFY(parcels.entity == Entity::Shipment);
    QCOMPARE(storage::listIds(*m_session->reader(), {.entity = Entity::Shipment, .filter = parcels.filter.toStdString(), .sort = {}}),
             std::vector<domain::Id>{5004});
    // The filter of a code lists the orders that carry it.
    const WorklistPlace code = *m_model->place(row("unmapped_codes"));
    const auto reader = m_session->reader();
    QCOMPARE(storage::listIds(*reader, {domain::Entity::SalesOrder, code.filter.toStdString(), {}}),
             std::vector<domain::Id>{5005});
  }

  void odditiesInCodesAreQuoted() {
    storage::WorklistRow row;
    row.entity = domain::Entity::SalesOrder;
    row.title = "A, \"B\" c";
    const auto place = placeOf(*storage::findWorklistRule("unmapped_codes"), row);
    QCOMPARE(place.filter, QStringLiteral("sku=\"A, \"\"B\"\" c\""));
    const auto filter = storage::Filter::parse(domain::Entity::SalesOrder, place.filter.toStdString());
    QVERIFY(filter.issues.empty());
    QCOMPARE(filter.terms.front().values, std::vector<std::string>{row.title});
  }

  void readsAgainAfterACommit() {
    open(true);
    load();
    QSignalSpy reset(m_model.get(), &WorklistModel::modelReset);
    run("UPDATE sales_order SET status = 'shipped' WHERE id = 5002");
    QVERIFY(reset.wait());
    QCOMPARE(group("late_to_ship").data(WorklistModel::CountRole).toInt(), 2);
  }

  void whatChangesNothingResetsNothing() {
    open(true);
    load();
    run("UPDATE sku SET note = 'a' WHERE id = 5001");
    QSignalSpy loaded(m_model.get(), &WorklistModel::loaded);
    QVERIFY(loaded.wait());
    QSignalSpy reset(m_model.get(), &WorklistModel::modelReset);
    m_model->reload();
    QVERIFY(loaded.wait());
    QCOMPARE(reset.count(), 0);
  }

  void leavesCommitsForLaterWhileNobodyLooks() {
    open(true);
    load();
    m_model->setWatched(false);
    QSignalSpy loaded(m_model.get(), &WorklistModel::loaded);
    QSignalSpy committed(m_session.get(), &Session::committed);
    run("UPDATE sales_order SET status = 'shipped' WHERE id = 5002");
    QVERIFY(committed.wait());
    QVERIFY(!loaded.wait(700));
    m_model->setWatched(true);
    QVERIFY(loaded.wait());
    QCOMPARE(group("late_to_ship").data(WorklistModel::CountRole).toInt(), 2);
  }

  void timeAloneMakesItReadAgain() {
    open(true);
    load();
    auto* hourly = m_model->findChild<QTimer*>(QStringLiteral("hourly"));
    QVERIFY(hourly != nullptr && hourly->isActive());
    QVERIFY(hourly->intervalAsDuration() <= std::chrono::hours(1));
    QSignalSpy loaded(m_model.get(), &WorklistModel::loaded);
    QSignalSpy hour(hourly, &QTimer::timeout);
    hourly->setInterval(1);
    QVERIFY(hour.wait());
    hourly->setInterval(std::chrono::hours(1));
    QTRY_VERIFY(loaded.count() > 0);
  }

  void backsUp() {
    open(true);
    load();
    QVERIFY(group("book_not_backed_up").isValid());
    std::optional<bool> made;
    m_model->backUp([&made](bool done) { made = done; });
    QTRY_VERIFY(made.has_value());
    QVERIFY(*made);
    QTRY_VERIFY(!group("book_not_backed_up").isValid());
    made.reset();
    m_model->backUp([&made](bool done) { made = done; });
    QTRY_VERIFY(made.has_value());
    QVERIFY(!*made);
  }

  void limitsAreOneEntryAndCanBeUndone() {
    open(true);
    load();
    std::vector<storage::WorklistLimit> limits;
    readWorklistLimits(*m_session, this,
                       [&limits](std::vector<storage::WorklistLimit> read) { limits = std::move(read); });
    QTRY_VERIFY(!limits.empty());
    std::set<QString> labels;
    for (storage::WorklistLimit& limit : limits) {
      QVERIFY2(
          labels.insert(WorklistText::limit(limit)).second && WorklistText::limit(limit).contains(QLatin1Char(' ')),
          limit.threshold->name.c_str());
      if (limit.rule->id == "parcels_without_scan") limit.value = 10;
      if (limit.rule->id == "late_to_ship") limit.value = 0;
    }
    storage::JournalEntry saved;
    saveWorklistLimits(*m_session, this, limits, [&saved](const storage::JournalEntry& entry) { saved = entry; });
    QTRY_VERIFY(saved.seq != 0);
    QCOMPARE(actionSentence(saved), QStringLiteral("Limits of Today changed"));
    QCOMPARE(saved.inserted, 2);
    QTRY_COMPARE(m_model->rowCount(group("parcels_without_scan")), 1);
    QCOMPARE(m_model->rowCount(group("late_to_ship")), 2);
    m_session->undoLast();
    QTRY_COMPARE(m_model->rowCount(group("parcels_without_scan")), 2);
  }
};

QTEST_GUILESS_MAIN(WorklistModelTest)
#include "worklist_model_test.moc"
