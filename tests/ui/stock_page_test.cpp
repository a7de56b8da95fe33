// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/messages.h"
#include "storage/journal.h"
#include "tests/support/page_test.h"
#include "ui/entity/making/stock_at_dialog.h"
#include "ui/entity/making/transfer_dialog.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QTextDocumentFragment>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class StockPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  StockPageTest() : PageTest(QStringLiteral("stock")) {}

 private:
  // The places of the page's own actions.
  enum Action { Move, Transfer, AtDay, Warehouses };

  static QString plain(const QString& html) { return QTextDocumentFragment::fromHtml(html).toPlainText(); }

 private Q_SLOTS:
  void movesByHand() {
    QCOMPARE(m->model().rowCount(), 1);
    QVERIFY(m->show(m->model().idAt(0)));
    QCOMPARE(m->panel().part(Entity::StockMove)->table()->rowCount(), 1);
    m->page().specialActions()[Move]->trigger();
    RecordDialog* dialog = m->ready(m->page().findChild<RecordDialog*>());
    QVERIFY(dialog != nullptr);
    QCOMPARE(qobject_cast<QLineEdit*>(dialog->form()->editor("sku")->input())->text(), QStringLiteral("LAMP-1"));
    for (const char* field : {"sku", "warehouse", "bin", "quantity", "value", "currency", "reason", "document"}) {
      QVERIFY2(dialog->form()->editor(field)->isVisible(), field);
    }
    PageDriver::type(*dialog->form(), "quantity", QStringLiteral("-3"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QVERIFY(!dialog->form()->editor("reason")->issueText().isEmpty());
    PageDriver::choose(*dialog->form(), "reason", QStringLiteral("scrap"));
    keepPictures(*dialog, QStringLiteral("stock-move"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->number("SELECT sum(on_hand) FROM stock_level"), 37);
    QTRY_COMPARE(m->model().index(0, m->model().columnOf("on_hand")).data().toString(), QStringLiteral("37"));
    const auto entries = storage::journalEntries(*m->window->session()->reader(), 0, 1);
    QCOMPARE(models::actionSentence(entries.front()), QStringLiteral("Goods scrapped: LAMP-1 -3"));
    QVERIFY(m->settle());
    keepPictures(*m->window, QStringLiteral("stock"));
    // Forty less the three that were scrapped; the open order of the fixture needs two of them.
    QTRY_VERIFY(plain(m->panel().stockText()).contains(QStringLiteral("On hand\n37\n")));
    QVERIFY(plain(m->panel().stockText()).contains(QStringLiteral("Available\n35\n")));
    QVERIFY(m->undo());
    QTRY_COMPARE(m->number("SELECT sum(on_hand) FROM stock_level"), 40);
  }

  void transfers() {
    QVERIFY(m->show(m->model().idAt(0)));
    m->page().specialActions()[Transfer]->trigger();
    auto* dialog = static_cast<TransferDialog*>(m->ready(m->page().findChild<TransferDialog*>()));
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->targetRecord().isLoaded());
    PageDriver::type(*dialog->form(), "quantity", QStringLiteral("15"));
    PageDriver::type(*dialog->target(), "warehouse", QStringLiteral("YIWU"));
    QTRY_VERIFY(dialog->targetRecord().isModified("warehouse") && dialog->targetRecord().issue("warehouse").isEmpty());
    PageDriver::type(*dialog->target(), "bin", QStringLiteral("A-1"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog->form()->editor("warehouse")->issueText(), QStringLiteral("From and to are the same place"));
    PageDriver::type(*dialog->target(), "bin", QStringLiteral("B-2"));
    PageDriver::type(*dialog->form(), "quantity", QStringLiteral("16"));
    PageDriver::type(*dialog->form(), "warehouse", QStringLiteral("YIW"));
    PageDriver::type(*dialog->form(), "warehouse", QStringLiteral("YIWU"));
    QTRY_VERIFY(dialog->record().issue("warehouse").isEmpty());
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->number("SELECT on_hand FROM stock_level WHERE bin = 'B-2'"), 16);
    QCOMPARE(m->number("SELECT on_hand FROM stock_level WHERE bin = 'A-1'"), 24);
  }

  void showsAPastDay() {
    m->page().specialActions()[AtDay]->trigger();
    auto* dialog = m->page().findChild<StockAtDialog*>();
    QVERIFY(dialog != nullptr);
    QAbstractItemModelTester tester(&dialog->model());
    QTRY_COMPARE(dialog->model().total(), 40);
    keepPictures(*dialog, QStringLiteral("stock-at"));
    // The lamps came on 15 June 2024.
    dialog->day()->setDate(QDate(2024, 6, 14));
    QTRY_COMPARE(dialog->model().rowCount(), 0);
    dialog->reject();
  }

  void opensTheWarehouses() {
    m->page().specialActions()[Warehouses]->trigger();
    auto* records = m->page().findChild<EntityPage*>();
    QVERIFY(records != nullptr);
    QTRY_COMPARE(records->list()->model().rowCount(), 1);
  }
};

QTEST_MAIN(StockPageTest)
#include "stock_page_test.moc"
