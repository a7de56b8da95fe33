// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder_model.h"

#include "tests/support/order_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using models::FinderEntry;
using models::FinderModel;

class FinderModelTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<models::Session> m_session;

  static FinderEntry fixed(FinderEntry::Kind kind, const char* title, int number) {
    FinderEntry entry;
    entry.kind = kind;
    entry.title = QString::fromLatin1(title);
    entry.number = number;
    return entry;
  }
  static std::vector<FinderEntry> someActions() {
    return {fixed(FinderEntry::Kind::Page, "Orders", 0), fixed(FinderEntry::Kind::Page, "Journal", 1),
            fixed(FinderEntry::Kind::Action, "Import files", 2), fixed(FinderEntry::Kind::Action, "New order", 3)};
  }
  QStringList titles(const FinderModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) list << model.index(row).data().toString();
    return list;
  }

 private Q_SLOTS:
  void initTestCase() {
    auto book = testing::newBook(m_folder);
    testing::fillOrders(*book, 20);
    book->write({.action = "view.save"}, [&](storage::Writer& writer) {
      storage::insertRecord(writer, book->vault(), domain::Entity::SavedView,
                            {{"page", std::string("orders")}, {"name", std::string("Ordered in Germany")},
                             {"filter", std::string("country:DE")}});
    });
    m_session = std::make_unique<models::Session>(std::move(book));
  }
  void cleanupTestCase() { m_session.reset(); }

  void withoutABookOnlyActions() {
    FinderModel model;
    const QAbstractItemModelTester tester(&model);
    model.start(nullptr, someActions(), {});
    QCOMPARE(model.rowCount(), 4);
    model.setText(QStringLiteral("order"));
    QVERIFY(!model.isSearching());
    QCOMPARE(titles(model), QStringList({QStringLiteral("Orders"), QStringLiteral("New order")}));
    model.setText(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
  }

  void theNearestComeFirst() {
    FinderModel model;
    const QAbstractItemModelTester tester(&model);
    model.start(m_session.get(), someActions(), {domain::Entity::SalesOrder, domain::Entity::Channel});
    QTRY_VERIFY(m_session->isIdle());
    model.setText(QStringLiteral("order"));
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    // The import of the test is a record too, but nobody asked for imports.
    const QStringList wanted = {QStringLiteral("Orders"), QStringLiteral("Ordered in Germany"), QStringLiteral("New order")};
    QCOMPARE(titles(model), wanted);
    QCOMPARE(model.entry(1).filter, QStringLiteral("country:DE"));
    model.setText(QStringLiteral("302-1007"));
    QTRY_COMPARE(titles(model), QStringList{QStringLiteral("302-1007")});
    QCOMPARE(model.entry(0).entity, domain::Entity::SalesOrder);
    QCOMPARE(model.index(0).data(FinderModel::DetailRole).toString(), QStringLiteral("Amazon.de"));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1);  // found three ways, shown once
  }

  void aNewerTextForgetsTheOlder() {
    FinderModel model;
    model.start(m_session.get(), {}, {domain::Entity::SalesOrder});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const char* text : {"3", "30", "302-1001"}) model.setText(QString::fromLatin1(text));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(titles(model), QStringList{QStringLiteral("302-1001")});
    QVERIFY(reset.size() >= 4);
  }
};

QTEST_MAIN(FinderModelTest)
#include "finder_model_test.moc"
