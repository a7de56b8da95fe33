// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_plan.h"

#include "models/paste/paste_model.h"
#include "models/records/reference_search.h"
#include "models/lists/saved_views.h"
#include "models/words/text.h"
#include "storage/book_error.h"
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
    QCOMPARE(pasted.rows[0].issues.at(0).code, std::string("required"));
    QCOMPARE(pasted.rows[1].issues.at(1).code, std::string("not_a_number"));
    QCOMPARE(pasted.rows[1].issues.at(2).code, std::string("unknown_reference"));
    QCOMPARE(pasted.rows[1].issues.at(3).code, std::string("unknown_choice"));
    PasteModel model;
    QAbstractItemModelTester tester(&model);
    model.setPlan(pasted);
    QCOMPARE(model.faults(9).split(QLatin1Char('\n')).size(), 4);
    QCOMPARE(model.columnCount(), 5);
  }

  void saysWhatIsLeftOut_data() {
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, Entity entity, const char* table, const char* said) {
      QTest::newRow(name) << int(entity) << QString::fromUtf8(table) << QString::fromUtf8(said);
    };
    // Forty lamps are there; nobody can say so otherwise than by a move.
    row("as it is there", Entity::Sku, "Code\tOn hand\nLAMP-1\t40\nCUP-1\t\n", "");
    row("in another writing", Entity::Sku, "Code\tOn hand\nLAMP-1\t 40 \n", "");
    row("no longer as it is there", Entity::Sku, "Code\tOn hand\nLAMP-1\t41\nCUP-1\t7\n",
        "Left out, as it is not set by pasting: On hand (2 row(s))");
    row("taken away", Entity::Sku, "Code\tOn hand\nLAMP-1\t\nCUP-1\t\n",
        "Left out, as it is not set by pasting: On hand (1 row(s))");
    row("no number at all", Entity::Sku, "Code\tOn hand\nLAMP-1\tmany\n",
        "Left out, as it is not set by pasting: On hand (1 row(s))");
    row("of a new record", Entity::Sku, "Code\tOn hand\nNEW-1\t5\nNEW-2\t\n",
        "Left out, as it is not set by pasting: On hand (1 row(s))");
    row("what only a new one states", Entity::SalesOrder,
        "Order number\tChannel\tPlaced\n302-1\tAmazon.de\t10.06.2024 06:13\n",
        "");
    row("what only a new one states, changed", Entity::SalesOrder,
        "Order number\tChannel\tPlaced\n302-1\tAmazon.de\t11.06.2024 06:13\n",
        "Left out, as it is not set by pasting: Placed (1 row(s))");
    row("columns of no field", Entity::Sku, "Code\tName\tShelf\tHeight\nLAMP-1\tBrass lamp\tA\t\nCUP-1\tTea cup\tB\t\n",
        "Left out, as no field takes it: Shelf (2 row(s))");
    row("cells beyond the columns", Entity::Sku, "LAMP-1\tBrass lamp\t\t\nCUP-1\tTea cup\t\tsold out\n",
        "Left out, as no field takes it: Column 4 (1 row(s))");
    row("a mask for a new record", Entity::Supplier, "Code\tName\tPhone\nS-9\tNew one\t•••• 67\n",
        "Left out, as it is masked: Phone (1 row(s))");
    row("its own mask", Entity::Supplier, "Code\tPhone\nS-1\t•••• 67\n", "");
  }
  void saysWhatIsLeftOut() {
    QFETCH(int, entity);
    QFETCH(QString, table);
    QFETCH(QString, said);
    PasteModel model;
    model.setPlan(plan(static_cast<Entity>(entity), table));
    QCOMPARE(model.plan().count(Kind::Wrong), 0);
    QCOMPARE(model.summary().section(QLatin1Char('\n'), 1), said);
    int leftOut = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(row, column);
        if (!cell.data(PasteModel::LeftOutRole).toBool()) continue;
        ++leftOut;
        QVERIFY(!cell.data(PasteModel::ChangesRole).toBool());
        QVERIFY(cell.data(Qt::ToolTipRole).toString().startsWith(said.section(QLatin1Char(':'), 0, 0)));
      }
    }
    QCOMPARE(leftOut > 0, !said.isEmpty());
  }

  void whatIsArchivedStaysButIsNotChosen() {
    QTemporaryDir folder;
    const auto book = testing::newBook(folder);
    const testing::PageGoods goods = testing::fillPages(*book);
    book->write({.action = "test"}, [&](storage::Writer& writer) {
      storage::archiveRecord(writer, Entity::Supplier, goods.supplier, true);
      storage::archiveRecord(writer, Entity::Channel, goods.channel, true);
    });
    const auto planned = [&](Entity entity, const char* table) {
      return planPaste(*book->reader(), book->vault(), m_text, entity, {}, QString::fromUtf8(table));
    };
    const PastePlan goodsPlan = planned(Entity::Sku, "Code\tSupplier\nLAMP-1\t义乌灯具\nNEW-1\t义乌灯具\n"
                                                     "NEW-2\tJINGDEZHEN pottery\n");
    QCOMPARE(goodsPlan.rows[0].kind, Kind::Same);
    QCOMPARE(goodsPlan.rows[1].issues.at(1).code, std::string("unknown_reference"));
    QCOMPARE(goodsPlan.rows[2].kind, Kind::New);
    // A record of an archived channel is found all the same.
    const PastePlan orders = planned(Entity::SalesOrder, "Order number\tChannel\tStatus\n302-1\tamazon.DE\tshipped\n");
    QCOMPARE(orders.rows[0].id, goods.order);
    QCOMPARE(orders.rows[0].kind, Kind::Changed);
  }

  void reportsAndStops() {
    QString table = QStringLiteral("Code\tName\n");
    for (int i = 0; i < 600; ++i) table += QStringLiteral("ROW-%1\tRow\n").arg(i);
    std::vector<std::pair<std::int64_t, std::int64_t>> reports;
    const Report report = [&](std::int64_t done, std::int64_t total) { reports.emplace_back(done, total); };
    const PastePlan pasted =
        planPaste(*m_book->reader(), m_book->vault(), m_text, Entity::Sku, {}, table, {}, report);
    QCOMPARE(pasted.count(Kind::New), 600);
    QVERIFY(reports.size() > 3 && std::ranges::is_sorted(reports));
    QVERIFY(reports.back().first > 1000 && reports.back().second == 1200);
    // Stopped while its rows are judged, and while they are written.
    std::stop_source stop;
    const Report stopper = [&](std::int64_t done, std::int64_t) {
      if (done > 700) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(planPaste(*m_book->reader(), m_book->vault(), m_text, Entity::Sku, {}, table,
                                       stop.get_token(), stopper),
                             storage::Cancelled);
    const auto write = [&] {
      m_book->write({.action = "test"}, [&](storage::Writer& writer) {
        applyPaste(writer, m_book->vault(), pasted, stop.get_token());
      });
    };
    QVERIFY_EXCEPTION_THROWN(write(), storage::Cancelled);
    QCOMPARE(m_book->reader()->connection().integer("SELECT count(*) FROM sku").value_or(0), std::int64_t{2});
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
