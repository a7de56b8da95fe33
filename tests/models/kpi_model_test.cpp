// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/cohort_model.h"
#include "models/kpis/kpi_group_model.h"
#include "models/kpis/kpi_model.h"
#include "models/kpis/rfm_model.h"
#include "storage/lists/list_query.h"
#include "tests/support/shop_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::models;
using testing::currency;
using testing::day;

namespace {

/// The orders that all figures below are computed from by hand, in euros:
///   May  3rd 100 (customer 1), 20th 50 (customer 2)
///   June 2nd 200 (customer 1), 5th 30 (unknown, cancelled)
void writeOrders(storage::Book& book) {
  book.write({.action = "test.orders"}, [](storage::Writer& writer) {
    testing::ShopWriter shop(writer);
    shop.channel(1, "Amazon DE", "amazon", "EUR", "Europe/Berlin");
    shop.order({.number = "A-1", .day = "2024-05-03", .amount = 1'000'000, .customer = 1});
    shop.order({.number = "A-2", .day = "2024-05-20", .amount = 500'000, .country = "AT", .sku = "MUG", .customer = 2});
    shop.order({.number = "A-3", .day = "2024-06-02", .amount = 2'000'000, .customer = 1, .units = 2});
    shop.order({.number = "A-4", .day = "2024-06-05", .amount = 300'000, .country = "FR", .status = "cancelled"});
  });
}

}  // namespace

class KpiModelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  storage::Book* m_book = nullptr;  // the session's own
  std::unique_ptr<Session> m_session;
  std::unique_ptr<KpiModel> m_model;

  void load() {
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_model->setWatched(true);
    QVERIFY(loaded.count() > 0 || loaded.wait());
  }
  void choose(KpiPeriod period, const domain::Period& custom = {}) {
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_model->setPeriod(period, custom);
    QVERIFY(loaded.wait());
  }
  QVariant at(const char* id, int role) const { return m_model->index(m_model->rowOf(id)).data(role); }
  QString number(const char* id) const { return at(id, KpiModel::NumberRole).toString(); }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto book = testing::newBook(*m_folder);
    m_book = book.get();
    m_session = std::make_unique<Session>(std::move(book));
    m_model = std::make_unique<KpiModel>(*m_session);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
  }

  void cleanup() {
    m_model.reset();
    m_session.reset();
    m_folder.reset();
  }

  void anEmptyBookHasNoNumbers() {
    load();
    QVERIFY(!m_model->board()->covered);
    QVERIFY(m_model->rowCount() >= 10);
    QCOMPARE(at("gross_sales", KpiModel::StateRole).toInt(), static_cast<int>(KpiModel::State::NoSource));
    QCOMPARE(number("gross_sales"), QString());
  }

  void countsThisMonthAndComparesTheSameDaysOfLastMonth() {
    writeOrders(*m_book);
    choose(KpiPeriod::ThisMonth);
    QCOMPARE(m_model->board()->period, (domain::Period{day("2024-06-01"), day("2024-06-15")}));
    QCOMPARE(*m_model->board()->before, (domain::Period{day("2024-05-01"), day("2024-05-15")}));
    QCOMPARE(number("gross_sales"), QStringLiteral("230.00"));
    QCOMPARE(at("gross_sales", KpiModel::UnitRole).toString(), QStringLiteral("EUR"));
    QCOMPARE(number("net_sales"), QStringLiteral("200.00"));
    QCOMPARE(number("orders"), QStringLiteral("2"));
    QCOMPARE(number("units"), QStringLiteral("3"));
    QCOMPARE(number("average_order_value"), QStringLiteral("115.00"));
    QCOMPARE(number("cancellation_rate"), QStringLiteral("50.00%"));
    // 230 against 100 of the first half of May.
    QCOMPARE(at("gross_sales", KpiModel::ChangeRole).toString(), QStringLiteral("+130.0%"));
    QCOMPARE(at("gross_sales", KpiModel::ChangeKindRole).toInt(), static_cast<int>(KpiChange::Kind::Better));
    // More cancellations are worse, and rates are compared in points.
    QCOMPARE(at("cancellation_rate", KpiModel::ChangeRole).toString(), QStringLiteral("+50.0 points"));
    QCOMPARE(at("cancellation_rate", KpiModel::ChangeKindRole).toInt(), static_cast<int>(KpiChange::Kind::Worse));
  }

  void hasNothingToCompareWithBeforeTheFirstOrder() {
    writeOrders(*m_book);
    choose(KpiPeriod::ThisYear);
    QCOMPARE(number("gross_sales"), QStringLiteral("380.00"));
    QVERIFY(!m_model->board()->before);
    QCOMPARE(at("gross_sales", KpiModel::ChangeRole).toString(), QString());
    // Two customers, one of whom ordered twice.
    QCOMPARE(number("repeat_purchase_rate"), QStringLiteral("50.00%"));
  }

  void aMonthWithoutOrdersIsNoZero() {
    writeOrders(*m_book);
    choose(KpiPeriod::Custom, {day("2024-05-21"), day("2024-05-31")});
    QCOMPARE(at("gross_sales", KpiModel::StateRole).toInt(), static_cast<int>(KpiModel::State::NoSource));
    QVERIFY(at("gross_sales", KpiModel::SentenceRole).toString().contains(QStringLiteral("no source yet")));
  }

  void readsAgainAfterACommit() {
    writeOrders(*m_book);
    choose(KpiPeriod::All);
    m_model->setWatched(true);
    QCOMPARE(number("orders"), QStringLiteral("4"));
    QTRY_VERIFY(m_session->isIdle());
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_session->write(this, {.action = "test.order"}, [](storage::Writer& writer) {
      testing::ShopWriter(writer).order({.number = "A-5", .day = "2024-06-06", .amount = 10'000});
    });
    QVERIFY(loaded.wait());
    QCOMPARE(number("orders"), QStringLiteral("5"));
  }

  void leavesCommitsForLaterWhileNobodyLooks() {
    load();
    m_model->setWatched(false);
    QTRY_VERIFY(m_session->isIdle());
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    QSignalSpy committed(m_session.get(), &Session::committed);
    m_session->write(this, {.action = "test.orders"}, [](storage::Writer& writer) {
      testing::ShopWriter shop(writer);
      shop.channel(1, "Amazon DE", "amazon", "EUR", "Europe/Berlin");
      shop.order({.number = "A-1", .day = "2024-06-03", .amount = 10'000});
    });
    QVERIFY(committed.wait());
    QVERIFY(!loaded.wait(500));
    m_model->setWatched(true);
    QVERIFY(loaded.wait());
    QCOMPARE(number("orders"), QStringLiteral("1"));
  }

  void namesTheDaysWithoutARate() {
    storage::Book& book = *m_book;
    writeOrders(book);
    book.write({.action = "test.orders"}, [](storage::Writer& writer) {
      testing::ShopWriter shop(writer);
      shop.channel(2, "eBay UK", "ebay", "GBP", "Europe/London");
      shop.order({.number = "B-1", .day = "2024-06-03", .amount = 400'000, .channel = 2, .currency = "GBP"});
    });
    choose(KpiPeriod::ThisMonth);
    const QStringList missing = at("gross_sales", KpiModel::MissingRole).toStringList();
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.front().contains(QStringLiteral("GBP")));
    QVERIFY(missing.front().contains(QStringLiteral("3 Jun 2024")));
    QVERIFY(missing.front().contains(QStringLiteral("40.00")));
    // An incomplete number is not held against a complete one; counts need no rate.
    QCOMPARE(at("gross_sales", KpiModel::ChangeRole).toString(), QString());
    QCOMPARE(number("orders"), QStringLiteral("3"));
    QVERIFY(at("orders", KpiModel::MissingRole).toStringList().isEmpty());
  }

  void convertsIntoTheChosenCurrency() {
    storage::Book& book = *m_book;
    book.write({.action = "test.orders"}, [](storage::Writer& writer) {
      testing::ShopWriter shop(writer);
      shop.channel(1, "Amazon DE", "amazon", "EUR", "Europe/Berlin");
      shop.channel(2, "Shopify", "shopify", "USD", "America/New_York");
      shop.rate("2024-06-03", "USD", 1'250'000'000);
      shop.order({.number = "A-1", .day = "2024-06-03", .amount = 1'000'000});
      shop.order({.number = "B-1", .day = "2024-06-03", .amount = 500'000, .channel = 2, .currency = "USD"});
    });
    choose(KpiPeriod::ThisMonth);
    // 100 EUR + 50 USD / 1.25
    QCOMPARE(number("gross_sales"), QStringLiteral("140.00"));
    QCOMPARE(m_model->board()->currencies, (std::vector{currency("EUR"), currency("USD")}));
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_model->setCurrency(currency("USD"));
    QVERIFY(loaded.wait());
    // 100 EUR × 1.25 + 50 USD
    QCOMPARE(number("gross_sales"), QStringLiteral("175.00"));
    QCOMPARE(at("gross_sales", KpiModel::UnitRole).toString(), QStringLiteral("USD"));
  }

  void periods_data() {
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("before");
    const auto row = [](const char* name, KpiPeriod choice, const char* anchor, const char* from, const char* to,
                        const char* before) {
      QTest::newRow(name) << static_cast<int>(choice) << QString::fromLatin1(anchor) << QString::fromLatin1(from)
                          << QString::fromLatin1(to) << QString::fromLatin1(before);
    };
    row("this month", KpiPeriod::ThisMonth, "2024-03-31", "2024-03-01", "2024-03-31", "2024-02-01..2024-02-29");
    row("this month in part", KpiPeriod::ThisMonth, "2024-03-30", "2024-03-01", "2024-03-30", "2024-02-01..2024-02-29");
    row("last month", KpiPeriod::LastMonth, "2024-01-17", "2023-12-01", "2023-12-31", "2023-11-01..2023-11-30");
    row("quarter", KpiPeriod::ThisQuarter, "2024-05-10", "2024-04-01", "2024-05-10", "2024-02-01..2024-03-10");
    row("year", KpiPeriod::ThisYear, "2024-06-15", "2024-01-01", "2024-06-15", "2023-07-01..2023-12-15");
    row("12 months", KpiPeriod::TwelveMonths, "2024-06-15", "2023-07-01", "2024-06-15", "2022-07-01..2023-06-15");
    row("24 months", KpiPeriod::TwentyFourMonths, "2024-06-30", "2022-07-01", "2024-06-30", "2020-07-01..2022-06-30");
    row("all", KpiPeriod::All, "2024-06-15", "2018-02-03", "2024-06-15", "none");
    row("any days", KpiPeriod::Custom, "2024-06-15", "2023-03-10", "2023-03-19", "2023-02-28..2023-03-09");
  }

  void periods() {
    QFETCH(int, choice);
    QFETCH(QString, anchor);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, before);
    const domain::Period covered{day("2018-02-03"), day("2024-06-15")};
    const domain::Period period = resolvePeriod(static_cast<KpiPeriod>(choice), covered, day(anchor.toStdString()),
                                                {day("2023-03-10"), day("2023-03-19")});
    QCOMPARE(QString::fromStdString(period.from.iso()), from);
    QCOMPARE(QString::fromStdString(period.to.iso()), to);
    const auto compared = comparablePeriod(period, covered);
    QCOMPARE(compared ? QString::fromStdString(compared->from.iso() + ".." + compared->to.iso()) : QStringLiteral("none"),
             before);
  }

  void oldBooksAreCountedBackFromTheirLastOrder() {
    const domain::Period covered{day("2010-12-01"), day("2011-12-09")};
    QCOMPARE(kpiAnchor(covered, day("2024-06-15")), day("2011-12-09"));
    QCOMPARE(kpiAnchor(covered, day("2011-12-31")), day("2011-12-31"));
  }

  void theTrendReachesBackToTheSameMonthOfLastYear() {
    writeOrders(*m_book);
    choose(KpiPeriod::ThisMonth);
    const auto reader = m_session->reader();
    const auto months = readKpiTrend(*reader, m_model->kpi(m_model->rowOf("gross_sales")), *m_model->board());
    QCOMPARE(months.size(), std::size_t{2});
    QCOMPARE(months[0].first, day("2024-05-01"));
    QCOMPARE(*months[0].value->value, 1'500'000);
    QVERIFY(!months[0].inPeriod);
    QVERIFY(months[1].inPeriod);
    QCOMPARE(*months[1].value->value, 2'300'000);
    QCOMPARE(months[1].counted, (domain::Period{day("2024-06-01"), day("2024-06-05")}));
  }

  void comparesByGroup() {
    writeOrders(*m_book);
    choose(KpiPeriod::All);
    const auto reader = m_session->reader();
    const storage::KpiInfo& gross = m_model->kpi(m_model->rowOf("gross_sales"));
    KpiGroupModel groups;
    const QAbstractItemModelTester tester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    groups.setGroups(gross, "country", m_model->text(),
                     storage::evaluate(*reader, gross, {m_model->board()->period, currency("EUR"), "country"}));
    QCOMPARE(groups.rowCount(), 3);
    QCOMPARE(groups.index(0, KpiGroupModel::Group).data().toString(), QStringLiteral("DE"));
    QCOMPARE(groups.index(0, KpiGroupModel::Value).data().toString(), QStringLiteral("300.00"));
    QCOMPARE(groups.index(0, KpiGroupModel::Share).data().toString(), QStringLiteral("78.9%"));
    QVERIFY(!groups.hasDenominator());
    const storage::KpiInfo& average = m_model->kpi(m_model->rowOf("average_order_value"));
    groups.setGroups(average, "country", m_model->text(),
                     storage::evaluate(*reader, average, {m_model->board()->period, currency("EUR"), "country"}));
    QVERIFY(groups.hasDenominator());
    QVERIFY(!groups.hasShare());
    QCOMPARE(groups.index(0, KpiGroupModel::Numerator).data().toString(), QStringLiteral("300.00"));
    QCOMPARE(groups.index(0, KpiGroupModel::Denominator).data().toString(), QStringLiteral("2"));
    QCOMPARE(groups.index(0, KpiGroupModel::Value).data().toString(), QStringLiteral("150.00"));
  }

  void theFilterOfANumberListsItsRows_data() {
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("rows");
    QTest::newRow("gross") << "gross_sales" << "" << "" << 4;
    QTest::newRow("cancelled") << "cancellation_rate" << "" << "" << 1;
    QTest::newRow("by country") << "orders" << "country" << "DE" << 2;
    QTest::newRow("by channel") << "orders" << "channel" << "Amazon DE" << 4;
    QTest::newRow("by SKU") << "units" << "sku" << "MUG" << 1;
    QTest::newRow("shipped") << "order_processing_time" << "" << "" << 0;
    QTest::newRow("returned") << "return_rate_by_value" << "" << "" << 0;
  }

  void theFilterOfANumberListsItsRows() {
    QFETCH(QString, kpi);
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(int, rows);
    writeOrders(*m_book);
    const storage::KpiInfo& info = *storage::findKpi(kpi.toStdString());
    const std::string filter =
        drillFilter(info, {day("2024-05-01"), day("2024-06-30")}, group.toStdString(), key.toStdString());
    QVERIFY(storage::Filter::parse(domain::Entity::SalesOrder, filter).issues.empty());
    const auto reader = m_session->reader();
    QCOMPARE(static_cast<int>(storage::listIds(*reader, {domain::Entity::SalesOrder, filter, {}}).size()), rows);
  }

  void aTargetIsReachedNearOrMissed_data() {
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("state");
    QTest::newRow("up reached") << "repeat_purchase_rate" << 900 << static_cast<int>(TargetState::Reached);
    QTest::newRow("up near") << "repeat_purchase_rate" << 899 << static_cast<int>(TargetState::Near);
    QTest::newRow("up at the limit") << "repeat_purchase_rate" << 700 << static_cast<int>(TargetState::Near);
    QTest::newRow("up missed") << "repeat_purchase_rate" << 699 << static_cast<int>(TargetState::Missed);
    QTest::newRow("down reached") << "cancellation_rate" << 900 << static_cast<int>(TargetState::Reached);
    QTest::newRow("down missed") << "cancellation_rate" << 901 << static_cast<int>(TargetState::Missed);
  }

  void aTargetIsReachedNearOrMissed() {
    QFETCH(QString, kpi);
    QFETCH(int, value);
    QFETCH(int, state);
    const auto* info = storage::findKpi(kpi.toStdString());
    const KpiTarget target{900, info->direction == "up" ? std::optional<std::int64_t>(700) : std::nullopt};
    QCOMPARE(static_cast<int>(targetState(*info, target, value)), state);
  }

  void aTargetIsOneEntryAndCanBeTakenBack() {
    writeOrders(*m_book);
    load();
    const int row = m_model->rowOf("orders");
    const auto state = [&] { return static_cast<TargetState>(at("orders", KpiModel::TargetStateRole).toInt()); };
    QCOMPARE(state(), TargetState::None);
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_model->setTarget(row, KpiTarget{4, std::nullopt});
    QVERIFY(loaded.wait());
    QCOMPARE(state(), TargetState::Reached);
    QCOMPARE(at("orders", KpiModel::TargetRole).toString(), QStringLiteral("4"));
    QVERIFY(at("orders", KpiModel::SentenceRole).toString().contains(QStringLiteral("target of 4 reached")));
    m_model->setTarget(row, KpiTarget{6, 3});
    QVERIFY(loaded.wait());
    QCOMPARE(state(), TargetState::Near);
    m_session->undoLast();
    QVERIFY(loaded.wait());
    QCOMPARE(state(), TargetState::Reached);
    m_model->setTarget(row, std::nullopt);
    QVERIFY(loaded.wait());
    QCOMPARE(state(), TargetState::None);
  }

  void aTargetInMoneyIsOneOfTheBooksCurrency() {
    writeOrders(*m_book);
    load();
    QSignalSpy loaded(m_model.get(), &KpiModel::loaded);
    m_model->setTarget(m_model->rowOf("gross_sales"), KpiTarget{1, std::nullopt});
    m_model->setTarget(m_model->rowOf("orders"), KpiTarget{1, std::nullopt});
    QTRY_VERIFY(m_session->isIdle());
    m_model->setCurrency(currency("USD"));
    QTRY_VERIFY(m_model->board()->currency == currency("USD") && m_session->isIdle());
    QVERIFY(m_model->target(m_model->rowOf("gross_sales")) == nullptr);
    QVERIFY(m_model->target(m_model->rowOf("orders")) != nullptr);
  }

  void segmentsAndCohortsAreTables() {
    writeOrders(*m_book);
    load();
    const auto reader = m_session->reader();
    const CustomerBoard customers = readCustomerBoard(*reader, *m_model->board());
    RfmModel segments;
    new QAbstractItemModelTester(&segments, QAbstractItemModelTester::FailureReportingMode::QtTest, &segments);
    segments.setTable(customers.rfm, m_model->text());
    QVERIFY(segments.rowCount() >= 10);
    qint64 buyers = 0;
    for (int row = 0; row < segments.rowCount(); ++row) {
      buyers += segments.index(row, RfmModel::Customers).data().toString().toInt();
      QVERIFY(!segments.index(row, RfmModel::Segment).data().toString().isEmpty());
      QVERIFY(!segments.index(row, RfmModel::Meaning).data().toString().isEmpty());
    }
    QCOMPARE(buyers, 2);
    CohortModel cohorts;
    new QAbstractItemModelTester(&cohorts, QAbstractItemModelTester::FailureReportingMode::QtTest, &cohorts);
    cohorts.setCohorts(customers.cohorts, m_session->text().locale());
    // Both came in May; one of them again in June.
    QCOMPARE(cohorts.rowCount(), 2);
    QCOMPARE(cohorts.columnCount(), 3);
    QCOMPARE(cohorts.index(0, CohortModel::Customers).data().toString(), QStringLiteral("2"));
    QCOMPARE(cohorts.index(0, CohortModel::FirstLater).data().toString(), QStringLiteral("50%"));
    QCOMPARE(cohorts.index(0, CohortModel::FirstLater).data(CohortModel::HeatRole).toDouble(), 1.0);
    QVERIFY(!cohorts.index(1, CohortModel::FirstLater).data(CohortModel::HeatRole).isValid());
  }

  void writesTimesInTheTwoLargestUnits_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << "0 min";
    QTest::newRow("minutes") << 90 << "1.5 min";
    QTest::newRow("almost an hour") << 3599 << "60 min";
    QTest::newRow("hours") << 5400 << "1 h 30 min";
    QTest::newRow("a day and a half") << 129600 << "36 h 0 min";
    QTest::newRow("days") << 733709 << "8 d 12 h";
  }

  void writesTimesInTheTwoLargestUnits() {
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(m_model->text().number(*storage::findKpi("order_processing_time"), seconds), text);
  }

  void writesTicksInFewLetters_data() {
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << "gross_sales" << 0.0 << "0";
    QTest::newRow("hundreds") << "gross_sales" << 250.0 << "250";
    QTest::newRow("thousands") << "gross_sales" << 2500.0 << "2.5k";
    QTest::newRow("millions") << "gross_sales" << 1'500'000.0 << "1.5M";
    QTest::newRow("ratio") << "repeat_purchase_rate" << 0.2 << "20%";
    QTest::newRow("hours") << "first_response_time" << 1.5 << "1.5 h";
  }

  void writesTicksInFewLetters() {
    QFETCH(QString, kpi);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(m_model->text().tick(*storage::findKpi(kpi.toStdString()), value), text);
  }
};

QTEST_GUILESS_MAIN(KpiModelTest)
#include "kpi_model_test.moc"
