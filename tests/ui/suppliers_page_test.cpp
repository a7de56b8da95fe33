// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"

#include "ui/list/views_button.h"
#include "ui/shell/toast.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>

using namespace kontor;
using namespace kontor::ui;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

/// Suppliers, and with them what every page of records can do.
class SuppliersPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  SuppliersPageTest() : PageTest(QStringLiteral("suppliers")) {}

 private Q_SLOTS:
  void listsAndShows() {
    QCOMPARE(m->model().rowCount(), 2);
    QVERIFY(m->show(m->goods.supplier));
    QCOMPARE(m->panel().record().title(), QStringLiteral("义乌灯具"));
    QCOMPARE(m->panel().part(domain::Entity::Sku)->table()->rowCount(), 2);
    QCOMPARE(testing::namelessWidgets(m->page()).join(QLatin1Char(' ')), QString());
    keepPictures(*m->window, QStringLiteral("suppliers"));
  }

  void makesOne() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    QCOMPARE(qobject_cast<QComboBox*>(dialog->form()->editor("state")->input())->currentData().toString(),
             QStringLiteral("candidate"));
    PageDriver::type(*dialog->form(), "name", QStringLiteral("Ningbo Textile"));
    const std::int64_t before = m->entries();
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(dialog->form()->editor("code")->issueText(), QStringLiteral("This must not be empty"));
    PageDriver::type(*dialog->form(), "code", QStringLiteral("S-1"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog->form()->editor("code")->issueText(), QStringLiteral("\"S-1\" is already taken"));
    keepPictures(*dialog, QStringLiteral("supplier-new"));
    QCOMPARE(m->entries(), before);
    PageDriver::type(*dialog->form(), "code", QStringLiteral("S-3"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 3);
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before + 1);
    QTRY_COMPARE(m->panel().record().title(), QStringLiteral("Ningbo Textile"));
    QVERIFY(m->undo());
    QTRY_COMPARE(m->model().rowCount(), 2);
  }

  void personalDataIsChangedOnlyInClear() {
    QVERIFY(m->show(m->goods.supplier));
    RecordForm& form = *m->panel().form();
    QVERIFY(!form.editor("phone")->input()->isEnabled());
    QTest::mouseClick(form.revealButton(), Qt::LeftButton);
    QTRY_VERIFY(form.editor("phone")->input()->isEnabled());
    QTRY_COMPARE(qobject_cast<QLineEdit*>(form.editor("phone")->input())->text(), QStringLiteral("+86 579 1234567"));
    m->typeInPanel("phone", QStringLiteral("+86 579 7654321"));
    m->panel().saveAction()->trigger();
    QVERIFY(m->settle());
    const auto stored =
        storage::readRecord(*m->book().reader(), m->book().vault(), domain::Entity::Supplier, m->goods.supplier);
    const auto fields = domain::fields(domain::Entity::Supplier);
    const auto phone = std::ranges::find(fields, std::string_view("phone"), &domain::Field::id) - fields.begin();
    QCOMPARE(std::get<std::string>(stored[static_cast<std::size_t>(phone)]), std::string("+86 579 7654321"));
  }

  void editsItsParts() {
    QVERIFY(m->show(m->goods.supplier));
    RelatedSection* prices = m->panel().part(domain::Entity::SupplierPrice);
    prices->addAction()->trigger();
    RecordDialog* dialog = m->ready(prices->dialog());
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->form()->editor("supplier") == nullptr, "the supplier is known already");
    PageDriver::type(*dialog->form(), "sku", QStringLiteral("lamp-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "sku"));
    PageDriver::type(*dialog->form(), "price", QStringLiteral("12.5"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(prices->table()->rowCount(), 1);
    QCOMPARE(prices->table()->item(0, 0)->text(), QStringLiteral("LAMP-1"));
    QCOMPARE(m->number("SELECT price FROM supplier_price"), 125'000);
    QVERIFY(m->settle());
    prices->table()->setCurrentCell(0, 0);
    prices->editAction()->trigger();
    dialog = m->ready(prices->dialog());
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "price", QStringLiteral("11"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(prices->table()->item(0, 2)->text(), QStringLiteral("11.00"));
    QVERIFY(m->settle());
    prices->table()->setCurrentCell(0, 0);
    prices->removeAction()->trigger();
    QTRY_COMPARE(m->number("SELECT count(*) FROM supplier_price"), 0);
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(prices->table()->rowCount(), 1);
  }

  void leadsToItsGoods() {
    QVERIFY(m->show(m->goods.supplier));
    SmallTableView* skus = m->panel().part(domain::Entity::Sku)->table();
    Q_EMIT skus->cellActivated(1, 0);
    auto* target = static_cast<EntityPage*>(m->window->page(QStringLiteral("skus")));
    QTRY_VERIFY(target->isVisible());
    QTRY_COMPARE(target->panel()->record().id(), m->goods.lamp);
  }

  void filtersAndKeepsViews() {
    m->list().filterBar()->setFilter(QStringLiteral("state:approved"));
    QTRY_COMPARE(m->model().rowCount(), 1);
    m->page().views()->save(QStringLiteral("Approved ones"));
    QTRY_COMPARE(m->page().views()->views().views().size(), std::size_t{1});
    m->list().filterBar()->setFilter(QString());
    QTRY_COMPARE(m->model().rowCount(), 2);
    m->page().views()->apply(m->page().views()->views().views().front());
    QTRY_COMPARE(m->model().rowCount(), 1);
    m->list().filterBar()->setFilter(QStringLiteral("Chen"));
    m->page().views()->saveAction()->trigger();
    QVERIFY2(m->page().views()->question() == nullptr, "a name of a person must not be kept in clear");
    QTRY_VERIFY(m->window->toast()->text().contains(QStringLiteral("free text")));
    QCOMPARE(m->number("SELECT count(*) FROM saved_view"), 1);
  }

  void exportsWithoutPersonalData() {
    const QStringList lines = m->exportedLines();
    QCOMPARE(lines.size(), 3);
    QFile csv(m->dialogs.target);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY2(csv.readAll().startsWith("\xEF\xBB\xBF"), "Excel reads UTF-8 only by this mark");
    QVERIFY(lines[0].contains(QStringLiteral("Code,Name")));
    QVERIFY(lines[1].contains(QStringLiteral("S-1,义乌灯具,CN")));
    QVERIFY(!lines[1].contains(QStringLiteral("Chen Li")));
  }

  void pastesATable() {
    PasteDialog* dialog = m->paste(
        QStringLiteral("Code\tName\tCountry\tOn hand\nS-1\t义乌灯具\tCN\nS-2\tJingdezhen Pottery\tCN\nS-9\tNew one\tVN\n"));
    QVERIFY(dialog != nullptr);
    QAbstractItemModelTester tester(&dialog->model());
    const models::PastePlan& plan = dialog->model().plan();
    QCOMPARE(plan.count(models::PasteRow::Kind::Same), 1);
    QCOMPARE(plan.count(models::PasteRow::Kind::Changed), 1);
    QCOMPARE(plan.count(models::PasteRow::Kind::New), 1);
    QVERIFY(!dialog->summary()->text().contains(QStringLiteral("Left out")));
    keepPictures(*dialog, QStringLiteral("paste"));
    const std::int64_t before = m->entries();
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 3);
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before + 1);
    QCOMPARE(m->text("SELECT country FROM supplier WHERE code = 'S-2'"), QStringLiteral("CN"));
    QCOMPARE(m->text("SELECT state FROM supplier WHERE code = 'S-9'"), QStringLiteral("candidate"));
    QVERIFY(m->undo());
    QTRY_COMPARE(m->model().rowCount(), 2);
  }

  void whatGoesNowhereIsSaid() {
    PasteDialog* dialog = m->paste(
        QStringLiteral("Code\tName\tCountry\tRating\nS-2\tJingdezhen Pottery\tCN\tgood\nS-9\tNew one\tVN\t\n"));
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->summary()->text().contains(QStringLiteral("Left out, as no field takes it: Rating (1 row(s))")),
             qPrintable(dialog->summary()->text()));
    QVERIFY(dialog->writeButton()->isEnabled());
    keepPictures(*dialog, QStringLiteral("paste-left-out"));
    dialog->reject();
  }

  void writingManyRowsCanBeStopped() {
    QString table = QStringLiteral("Code\tName\n");
    for (int i = 0; i < 5000; ++i) table += QStringLiteral("R-%1\tRow\n").arg(i);
    PasteDialog* dialog = m->paste(table);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->model().plan().count(models::PasteRow::Kind::New), 5000);
    const std::int64_t before = m->entries();
    QPointer<PasteDialog> open = dialog;
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
    QVERIFY2(open->isVisible(), "until the rows have been taken back");
    QTRY_VERIFY(open.isNull());
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before);
    QCOMPARE(m->number("SELECT count(*) FROM supplier"), 2);
  }

  void aWrongCellIsNamedAndNothingWritten() {
    PasteDialog* dialog = m->paste(QStringLiteral("code,name,country\nS-8,Far away,Nowhere\nS-8,Twice,CN\n"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->model().plan().count(models::PasteRow::Kind::Wrong), 2);
    QVERIFY(!dialog->writeButton()->isEnabled());
    QVERIFY(dialog->model().faults(9).contains(QStringLiteral("Row 1, Country: \"Nowhere\"")));
    QVERIFY(dialog->model().faults(9).contains(QStringLiteral("\"S-8\" is there twice")));
    keepPictures(*dialog, QStringLiteral("paste-wrong"));
    dialog->reject();
  }
};

QTEST_MAIN(SuppliersPageTest)
#include "suppliers_page_test.moc"
