// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/list_model.h"

#include "models/records/record_edits.h"
#include "models/words/text.h"
#include "tests/support/order_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using models::ListModel;

class ListModelTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int kOrders = 1000;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<models::Session> m_session;
  std::unique_ptr<ListModel> m_model;
  std::vector<domain::Id> m_orders;

  QString cell(int row, const char* field) {
    const QModelIndex index = m_model->index(row, m_model->columnOf(field));
    (void)index.data();  // asks for it
    settle();
    return index.data().toString();
  }
  void settle() { QTRY_VERIFY(m_session->isIdle()); }
  void ask(const QString& filter, const QString& sort = {}) {
    m_model->setQuery(filter, sort);
    settle();
  }
  void edit(std::vector<domain::Id> ids, storage::FieldValues values) {
    models::editRecords(*m_session, this, domain::Entity::SalesOrder, std::move(ids), std::move(values), {});
    settle();
  }

 private Q_SLOTS:
  void init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    auto book = testing::newBook(*m_folder);
    m_orders = testing::fillOrders(*book, kOrders);
    m_session = std::make_unique<models::Session>(std::move(book));
    m_model = std::make_unique<ListModel>(*m_session, domain::Entity::SalesOrder);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
  }
  void cleanup() {
    m_model.reset();
    m_session.reset();
  }

  void listsInTheOrderOfTheEntity() {
    QVERIFY(m_model->isUnknown());
    ask({});
    QVERIFY(!m_model->isUnknown());
    QCOMPARE(m_model->rowCount(), kOrders);
    // The newest first, in the channel's zone, with the first screen there at once.
    QCOMPARE(m_model->index(0, m_model->columnOf("external_id")).data().toString(), QStringLiteral("302-1999"));
    QCOMPARE(m_model->idAt(0), m_orders.back());
    QCOMPARE(m_model->rowOf(m_orders.front()), kOrders - 1);
    QCOMPARE(cell(kOrders - 1, "placed"), QStringLiteral("01/01/2024 11:00"));
    QCOMPARE(cell(kOrders - 1, "total"), QStringLiteral("10.00"));
    QCOMPARE(cell(kOrders - 1, "channel"), QStringLiteral("Amazon.de"));
  }

  void theFirstScreenNeedsNoWholeList() {
    const auto reader = m_session->book().reader();
    const auto all = storage::listIds(*reader, {domain::Entity::SalesOrder, {}, {}});
    const auto first = storage::firstIds(*reader, {domain::Entity::SalesOrder, {}, {}}, 64);
    QCOMPARE(first, std::vector<domain::Id>(all.begin(), all.begin() + 64));
    // No index is in this order, so nothing is promised.
    QVERIFY(storage::firstIds(*reader, {domain::Entity::SalesOrder, {}, "total"}, 64).empty());
  }

  void farRowsComeLater() {
    ask({});
    const QModelIndex far = m_model->index(700, m_model->columnOf("external_id"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(far.data().toString(), QString());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(far.data().toString(), QStringLiteral("302-1299"));
    QVERIFY(changed.front().at(0).toModelIndex().row() <= 700);
    QVERIFY(changed.front().at(1).toModelIndex().row() >= 700);
  }

  void sorts() {
    ask({}, QStringLiteral("total"));
    QCOMPARE(m_model->idAt(0), m_orders.front());
    m_model->sort(m_model->columnOf("total"), Qt::DescendingOrder);
    settle();
    QCOMPARE(m_model->idAt(0), m_orders.back());
    QCOMPARE(m_model->sort(), QStringLiteral("-total"));
  }

  void filters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("choice") << "status:pending" << kOrders / 3;
    QTest::newRow("number") << "total>=1000" << 10;
    QTest::newRow("two terms") << "country:DE total<12" << 1;
    QTest::newRow("free text") << "302-1005" << 1;
    QTest::newRow("chinese part of a line's sku") << "茶具" << kOrders / 2;
    QTest::newRow("sealed name") << "\"wang 7\"" << 1;
    QTest::newRow("sealed mail") << "wang42@example" << 1;
    QTest::newRow("nothing") << "nowhere" << 0;
  }
  void filters() {
    QFETCH(QString, filter);
    QFETCH(int, rows);
    ask(filter);
    QCOMPARE(m_model->rowCount(), rows);
  }

  void theNewestQuestionWins() {
    ask({});
    QSignalSpy listed(m_model.get(), &ListModel::listed);
    m_model->setQuery(QStringLiteral("status:paid"), {});
    m_model->setQuery(QStringLiteral("status:shipped"), {});
    m_model->setQuery(QStringLiteral("302-1001"), {});
    settle();
    QCOMPARE(listed.count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
  }

  void changesShowAtOnce() {
    ask(QStringLiteral("status:shipped"));
    const int before = m_model->rowCount();
    const domain::Id id = m_model->idAt(3);
    edit({id}, {{"tags", std::string("gift")}});
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(m_model->idAt(3), id);
    m_model->setShown({m_model->columnOf("tags")});
    QCOMPARE(cell(3, "tags"), QStringLiteral("gift"));
    edit({id}, {{"status", std::string("delivered")}});
    QCOMPARE(m_model->rowCount(), before - 1);
    QCOMPARE(m_model->rowOf(id), -1);
  }

  void newTextIsFound() {
    ask(QStringLiteral("gift"));
    QCOMPARE(m_model->rowCount(), 0);
    edit({m_orders[5], m_orders[6]}, {{"tags", std::string("Gift")}});
    QCOMPARE(m_model->rowCount(), 2);
    m_session->undoLast();
    QTRY_COMPARE(m_model->rowCount(), 0);
  }

  // A text picks from the order that is known; what changes that order is seen all the same.
  void textKeepsTheOrder() {
    const auto plain = [this](const char* filter) {
      return storage::listIds(*m_session->book().reader(), {domain::Entity::SalesOrder, filter, "-total"});
    };
    ask({}, QStringLiteral("-total"));
    ask(QStringLiteral("302-1"), QStringLiteral("-total"));
    QCOMPARE(m_model->rowCount(), kOrders);
    QCOMPARE(*m_model->ids(), plain(""));
    ask(QStringLiteral("302-1 -302-11 -302-12 status:paid"), QStringLiteral("-total"));
    const auto before = plain("external_id:302-1 -external_id:302-11 -external_id:302-12 status:paid");
    QVERIFY(before.size() > 100);
    QCOMPARE(*m_model->ids(), before);
    edit({before.back()}, {{"total", std::int64_t{99'990'000}}});
    QCOMPARE(m_model->idAt(0), before.back());
    QCOMPARE(*m_model->ids(), plain("external_id:302-1 -external_id:302-11 -external_id:302-12 status:paid"));
    m_session->undoLast();
    QTRY_COMPARE(m_model->idAt(0), before.front());
    QCOMPARE(*m_model->ids(), before);
  }

  // The order by a title follows a change of the title, which is another table's.
  void theOrderByTitlesIsReadAgain() {
    ask({}, QStringLiteral("channel"));
    const auto all = *m_model->ids();
    const storage::ListQuery query{domain::Entity::SalesOrder, {}, "channel"};
    models::KnownOrder order;
    const auto reader = m_session->book().reader();
    QCOMPARE(*order.read(*reader, query), all);
    QVERIFY(order.find(query) != nullptr);
    order.touch({.entry = {}, .tables = {{.name = "sku", .ids = {1}}}});
    QVERIFY(order.find(query) == nullptr);
    const storage::ListQuery own{domain::Entity::SalesOrder, {}, "total"};
    (void)order.read(*reader, own);
    order.touch({.entry = {}, .tables = {{.name = "sku", .ids = {1}}}});
    QVERIFY(order.find(own) != nullptr);
    order.touch({.entry = {}, .tables = {{.name = "sales_order", .ids = {1}}}});
    QVERIFY(order.find(own) == nullptr);
  }

  // Back to an order that was listed, or turned round: nothing is read, and a commit forgets both.
  void ordersThatWereListedAreKnown() {
    const auto reader = m_session->book().reader();
    models::KnownOrder order;
    const auto query = [](const char* sort, const char* filter = "") {
      return storage::ListQuery{domain::Entity::SalesOrder, filter, sort};
    };
    const auto own = order.read(*reader, query(""));
    (void)order.read(*reader, query("total"));
    (void)order.read(*reader, query("external_id"));
    (void)order.read(*reader, query("total", "status:paid"));
    QCOMPARE(order.find(query("-placed")), own);
    QVERIFY(order.find(query("total")) == nullptr);
    for (const auto& turned :
         {query("placed"), query("-external_id"), query("external_id"), query("-total", "status:paid")}) {
      QVERIFY(order.find(turned) != nullptr);
      QCOMPARE(*order.find(turned), storage::listIds(*reader, turned));
    }
    QVERIFY(order.find(query("total", "status:shipped")) == nullptr);
    order.touch({.entry = {}, .tables = {{.name = "sales_order", .ids = {1}}}});
    for (const auto& gone : {query(""), query("placed"), query("external_id"), query("total", "status:paid")}) {
      QVERIFY(order.find(gone) == nullptr);
    }
  }

  void archivedOnesLeave() {
    ask({});
    models::archiveRecords(*m_session, this, domain::Entity::SalesOrder, {m_orders[0], m_orders[1]}, true, {});
    settle();
    QCOMPARE(m_model->rowCount(), kOrders - 2);
    ask(QStringLiteral("archived:yes"));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->index(0, 0).data(ListModel::ArchivedRole).toBool());
  }

  void timesFollowTheChannelButNotThoseOfImports() {
    const auto shape = [](domain::Entity entity, std::string_view field) {
      return models::RowShape::of(entity, {domain::findField(entity, field)});
    };
    QVERIFY(shape(domain::Entity::SalesOrder, "placed").slot("channel") >= 0);
    QCOMPARE(shape(domain::Entity::ImportRun, "instant").slot("channel"), -1);
  }

  void onlyShownFieldsAreRead() {
    m_model->setShown({m_model->columnOf("external_id")});
    ask({});
    QCOMPARE(cell(0, "external_id"), QStringLiteral("302-1999"));
    QCOMPARE(cell(0, "total"), QString());
    m_model->setShown({m_model->columnOf("total")});
    QCOMPARE(cell(0, "total"), QStringLiteral("1,009.00"));
  }

  void personalDataIsMasked() {
    ask({}, QStringLiteral("placed"));
    const QString shown = cell(7, "recipient");
    QVERIFY2(shown.startsWith(QLatin1Char('W')) && !shown.contains(QLatin1String("Wang")), qPrintable(shown));
  }
};

QTEST_GUILESS_MAIN(ListModelTest)
#include "list_model_test.moc"
