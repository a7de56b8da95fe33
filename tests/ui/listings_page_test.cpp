// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"
#include "ui/entity/making/export_dialog.h"

#include <QCheckBox>
#include <QLabel>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class ListingsPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  ListingsPageTest() : PageTest(QStringLiteral("listings")) {}

 private Q_SLOTS:
  void showsWhatAListingSells() {
    QVERIFY(m->show(m->goods.listing));
    QCOMPARE(m->cell(m->goods.listing, "price"), QStringLiteral("39.90"));
    QCOMPARE(m->panel().part(Entity::SalesOrderLine)->table()->rowCount(), 1);
    keepPictures(*m->window, QStringLiteral("listings"));
  }

  void makesEditsAndUndoes() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    RecordForm& form = *dialog->form();
    QVERIFY2(form.editor("external_id")->isVisible(), "what is stated only at first");
    PageDriver::type(form, "external_id", QStringLiteral("B0LAMP"));
    PageDriver::type(form, "channel", QStringLiteral("amazon.de"));
    QVERIFY(PageDriver::hasFound(*dialog, "channel"));
    PageDriver::type(form, "sku", QStringLiteral("CUP-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "sku"));
    PageDriver::type(form, "price", QStringLiteral("9.5"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(form.editor("currency")->issueText().isEmpty(), false);
    PageDriver::type(form, "currency", QStringLiteral("eur"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(form.editor("external_id")->issueText(), QStringLiteral("\"B0LAMP\" is already taken"));
    PageDriver::type(form, "external_id", QStringLiteral("B0CUP"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 2);
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT price FROM listing WHERE external_id = 'B0CUP' AND currency = 'EUR'"), 95'000);
    m->typeInPanel("price", QStringLiteral("-1"));
    QVERIFY(!m->panel().form()->editor("price")->issueText().isEmpty());
    m->typeInPanel("price", QStringLiteral("10"));
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(m->number("SELECT price FROM listing WHERE external_id = 'B0CUP'"), 100'000);
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(m->number("SELECT price FROM listing WHERE external_id = 'B0CUP'"), 95'000);
  }

  void writesTheFileOfThePlatform() {
    const auto open = [this]() -> ExportDialog* {
      m->page().specialActions().front()->trigger();
      auto* dialog = m->page().findChild<ExportDialog*>();
      return dialog != nullptr && QTest::qWaitFor([dialog] { return dialog->isCounted(); }) ? dialog : nullptr;
    };
    ExportDialog* dialog = open();
    QVERIFY(dialog != nullptr);
    QVERIFY(kontor::testing::namelessWidgets(*dialog).isEmpty());
    QVERIFY(!dialog->onlySelected()->isVisible() || !dialog->onlySelected()->isChecked());
    dialog->layouts()->setCurrentText(QStringLiteral("Amazon: price and quantity"));
    Q_EMIT dialog->layouts()->activated(dialog->layouts()->currentIndex());
    QTRY_VERIFY(dialog->isCounted());
    QCOMPARE(dialog->channels()->currentText(), QStringLiteral("Amazon.de"));
    QVERIFY(dialog->summary()->text().startsWith(QStringLiteral("1 row")));
    keepPictures(*dialog, QStringLiteral("export_dialog"));
    m->dialogs.target = m->file(QStringLiteral("prices.txt"));
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m->dialogs.target));
    QFile file(m->dialogs.target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().split('\n').value(1), QByteArray("LAMP-1\t39.90\t\t\t\r"));
    QTRY_VERIFY(m->page().findChild<ExportDialog*>() == nullptr);
    QVERIFY(m->settle());

    dialog = open();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->layouts()->currentText(), QStringLiteral("Amazon: price and quantity"));  // as the last time
    QTRY_VERIFY(dialog->summary()->text().endsWith(QStringLiteral("1 as in the last export")));
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->everything()->setChecked(true);
    QTRY_VERIFY(dialog->isCounted() && dialog->summary()->text().startsWith(QStringLiteral("1 row")));
    dialog->reject();
    QVERIFY(m->undo());
    QCOMPARE(m->number("SELECT count(*) FROM exported_state"), 0);
  }

  void aShopThatIsNotThereIsNamed() {
    PasteDialog* dialog =
        m->paste(QStringLiteral("Number\tChannel\tPrice\nB0LAMP\tAmazon.de\t41.50\nB0LAMP\tNo such shop\t1\n"));
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->model().faults(5).contains(QStringLiteral("\"No such shop\" does not exist")));
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->reject();
    QTRY_VERIFY(m->page().actions()->pasteDialog() == nullptr);
  }
};

QTEST_MAIN(ListingsPageTest)
#include "listings_page_test.moc"
