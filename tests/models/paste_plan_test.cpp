// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste_plan.h"

#include "models/paste_model.h"
#include "models/reference_search.h"
#include "models/saved_views.h"
#include "models/text.h"
#include "tests/support/page_book.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kontor;
using namespace kontor::models;
using domain::Entity;
using Kind = PasteRow::Kind;

class PastePlanTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<storage::Book> m_book;
  testing::PageGoods m_goods;
  FieldText m_text{QLocale(QLocale::German, QLocale::Germany), QTimeZone::utc()};

  PastePlan plan(Entity entity, const QString& table, std::initializer_list<const char*> shown = {"code", "name"}) {
    std::vector<const domain::Field*> fields;
    for (const char* id : shown) fields.push_back(domain::findField(entity, id));
    return planPaste(*m_book->reader(), m_book->vault(), m_text, entity, fields, table);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_book = testing::newBook(m_folder);
    m_goods = testing::fillPages(*m_book);
  }

  void readsNumbersOfTheLocaleAndOfTheProgram() {
    const PastePlan pasted =
        plan(Entity::Sku, QStringLiteral("Code\tCost\tCurrency of cost\nA\t1.234,5\tEUR\nB\t12.75\tEUR\n"));
    QVERIFY(pasted.columns.hasHeader);
    QCOMPARE(pasted.count(Kind::New), 2);
    const auto cost = [&](std::size_t row) {
      const auto& values = pasted.rows[row].values;
      const auto found = std::ranges::find(values, std::string("cost"), &storage::FieldValues::value_type::first);
      return std::get<std::int64_t>(found->second);
    };
    QCOMPARE(cost(0), std::int64_t{12'345'000});
    QCOMPARE(cost(1), std::int64_t{127'500});
  }

  void headingsOfEveryLanguageAreKnown_data() {
    QTest::addColumn<QString>("header");
    QTest::newRow("ids") << QStringLiteral("code\tname\tcost_currency\tcover_days");
    QTest::newRow("English") << QStringLiteral("CODE\tname\tCurrency of cost\tDays of cover");
    // As the window in these languages heads its columns.
    QTest::newRow("Simplified") << QStringLiteral("编码\t名称\t成本币种\t安全库存天数");
    QTest::newRow("Traditional") << QStringLiteral("編碼\t名稱\t成本幣別\t安全庫存天數");
    QTest::newRow("mixed") << QStringLiteral("编码\tName\tcost_currency\t 安全庫存天數 ");
  }

  void headingsOfEveryLanguageAreKnown() {
    QFETCH(QString, header);
    const PastePlan pasted = plan(Entity::Sku, header + QStringLiteral("\nNEW-1\tVase\tEUR\t20\n"));
    QVERIFY(pasted.columns.hasHeader);
    QStringList ids;
    for (const domain::Field* field : pasted.columns.fields) ids << (field == nullptr ? QString() : toQt(field->id));
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("code name cost_currency cover_days"));
  }

  void withoutAHeaderTheColumnsOfTheListCount() {
    const PastePlan pasted = plan(Entity::Sku, QStringLiteral("LAMP-1\tBrass lamp\nCUP-1\tAnother cup\n"));
    QVERIFY(!pasted.columns.hasHeader);
    QCOMPARE(pasted.rows[0].kind, Kind::Same);
    QCOMPARE(pasted.rows[1].kind, Kind::Changed);
    QCOMPARE(pasted.rows[1].id, m_goods.cup);
    QCOMPARE(pasted.rows[1].values.size(), std::size_t{1});
  }

  void personalDataBehindAMaskStays() {
    const PastePlan pasted =
        plan(Entity::Supplier, QStringLiteral("code,recipient,phone\nS-1,C•••• L••,+86 10 5\n"));
    QCOMPARE(pasted.rows[0].kind, Kind::Changed);
    QCOMPARE(pasted.rows[0].values, (storage::FieldValues{{"phone", std::string("+86 10 5")}}));
  }

  void namesEveryFault() {
    const PastePlan pasted =
        plan(Entity::Sku, QStringLiteral("Code\tWeight\tSupplier\tState\n\t5\t\tactive\nX\theavy\tNobody\tasleep\n"));
    QCOMPARE(pasted.count(Kind::Wrong), 2);
    QVERIFY(!pasted.canBeWritten());
    QCOMPARE(pasted.rows[0].cells[0].issue->code, std::string("required"));
    QCOMPARE(pasted.rows[1].cells[1].issue->code, std::string("not_a_number"));
    QCOMPARE(pasted.rows[1].cells[2].issue->code, std::string("unknown_reference"));
    QCOMPARE(pasted.rows[1].cells[3].issue->code, std::string("unknown_choice"));
    PasteModel model;
    QAbstractItemModelTester tester(&model);
    model.setPlan(pasted);
    QCOMPARE(model.faults(9).split(QLatin1Char('\n')).size(), 4);
    QCOMPARE(model.columnCount(), 5);
  }

  void aViewMustNotKeepNames_data() {
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("kept");
    QTest::newRow("terms") << int(Entity::SalesOrder) << QStringLiteral("status:paid total>5") << true;
    QTest::newRow("free text of orders") << int(Entity::SalesOrder) << QStringLiteral("status:paid Wang") << false;
    QTest::newRow("sealed field") << int(Entity::SalesOrder) << QStringLiteral("recipient:Wang") << false;
    QTest::newRow("free text of goods") << int(Entity::Sku) << QStringLiteral("lamp") << true;
  }
  void aViewMustNotKeepNames() {
    QFETCH(int, entity);
    QFETCH(QString, filter);
    QFETCH(bool, kept);
    QCOMPARE(whyNotSaved(static_cast<Entity>(entity), filter).isEmpty(), kept);
  }

  void findsWhatIsMeant() {
    Session session(testing::newBook(m_other));
    session.change(this, [](storage::Book& book, std::stop_token) { testing::fillPages(book); }, [] {});
    ReferenceSearch search(session, Entity::Sku);
    QAbstractItemModelTester tester(&search);
    QTRY_VERIFY(session.isIdle());
    search.search(QStringLiteral("lamp"));
    QTRY_COMPARE(search.rowCount(), 1);
    QCOMPARE(search.index(0, 0).data().toString(), QStringLiteral("LAMP-1   Brass lamp · 黄铜灯"));
    QCOMPARE(search.rowNamed(QStringLiteral("lamp-1")), 0);
    QCOMPARE(search.rowNamed(QStringLiteral("lamp")), -1);
  }

 private:
  QTemporaryDir m_other;
};

QTEST_MAIN(PastePlanTest)
#include "paste_plan_test.moc"
