// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_driver.h"

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class TicketsPageTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PageDriver> m;

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
  }
  void init() {
    m = std::make_unique<PageDriver>(QStringLiteral("tickets"));
    QVERIFY(m->settle());
  }
  void cleanup() { m.reset(); }

  void answersACustomer() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    RecordForm& form = *dialog->form();
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(form.editor("subject")->issueText(), QStringLiteral("This must not be empty"));
    PageDriver::type(form, "subject", QStringLiteral("Lamp arrived broken"));
    PageDriver::type(form, "channel", QStringLiteral("Amazon.de"));
    QVERIFY(PageDriver::hasFound(*dialog, "channel"));
    PageDriver::type(form, "order", QStringLiteral("302-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "order"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    QTRY_COMPARE(m->panel().part(Entity::SalesOrder)->table()->rowCount(), 1);
    RelatedSection* messages = m->panel().part(Entity::Message);
    messages->addAction()->trigger();
    dialog = m->ready(messages->dialog());
    QVERIFY(dialog != nullptr);
    PageDriver::choose(*dialog->form(), "direction", QStringLiteral("out"));
    PageDriver::type(*dialog->form(), "text", QStringLiteral("Dear Mrs Holt, we send a new one."));
    keepPictures(*dialog, QStringLiteral("message-new"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(messages->table()->rowCount(), 1);
    QVERIFY(m->settle());
    QVERIFY2(!messages->table()->item(0, 2)->text().contains(QStringLiteral("Holt")), "messages may name people");
    QVERIFY2(m->number("SELECT first_response FROM ticket") > 0, "an answer stops the clock");
    QCOMPARE(testing::namelessWidgets(m->page()).join(QLatin1Char(' ')), QString());
    keepPictures(*m->window, QStringLiteral("tickets"));
    QVERIFY(m->undo());
    QTRY_COMPARE(messages->table()->rowCount(), 0);
  }

  void filtersExportsAndPastes() {
    PasteDialog* dialog =
        m->paste(QStringLiteral("subject,priority,status\nWhere is my parcel?,urgent,open\nThank you,,closed\n"));
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 2);
    m->list().filterBar()->setFilter(QStringLiteral("priority:urgent"));
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    QVERIFY(m->exportedLines().value(1).startsWith(QStringLiteral("Where is my parcel?,")));
    QVERIFY(m->show(m->model().idAt(0)));
    m->typeInPanel("due", QStringLiteral("tomorrow"));
    QVERIFY(m->panel().form()->editor("due")->issueText().contains(QStringLiteral("no date")));
    m->panel().discardAction()->trigger();
  }
};

QTEST_MAIN(TicketsPageTest)
#include "tickets_page_test.moc"
