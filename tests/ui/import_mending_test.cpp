// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions answered, cells put right, codes resolved: all of it in the import window, before anything is written.
#include "tests/support/import_driver.h"
#include "ui/import/reading_form.h"
#include "ui/import/unknown_codes_dialog.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

using namespace kontor;
using exchange::RowState;
using State = models::ImportFile::State;

namespace {

constexpr std::string_view kQuietShop = R"({
  "id": "quiet_shop", "name": "Quiet shop", "platform": "other", "entity": "sales_order", "numbers": "open",
  "dates": {"dmy": ["d/M/yyyy"], "mdy": ["M/d/yyyy"]}, "constants": {"line.quantity": "1"},
  "currency": {"constant": "EUR"}, "status": [{"then": "paid"}],
  "columns": [
    {"header": "Nr", "field": "external_id", "required": true},
    {"header": "Date", "field": "placed", "required": true},
    {"header": "Code", "field": "line.seller_sku"},
    {"header": "Price", "field": "line.amount", "required": true}
  ]})";

exchange::ProfileCatalog quietCatalog() {
  exchange::ProfileCatalog catalog;
  return catalog.addText(kQuietShop, "quiet_shop.json").empty() ? catalog : exchange::ProfileCatalog();
}

void answer(QComboBox& box, const char* code) {
  box.setCurrentIndex(box.findData(QString::fromLatin1(code)));
  Q_EMIT box.activated(box.currentIndex());
}

}  // namespace

class ImportMendingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
  }

  void theFormIsShownWithReasonsAndOpenToChange() {
    testing::ImportDriver driver;
    QVERIFY(
        driver.add({testing::writeShopifyFile(driver.folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 5))}));
    ui::TargetForm& target = driver.dialog->target();
    ui::ReadingForm& form = target.reading();
    QVERIFY(!form.isVisible());
    QTest::mouseClick(&target.moreButton(), Qt::LeftButton);
    QVERIFY(form.isVisible());
    QCOMPARE(form.encodingBox().currentData().toString(), QStringLiteral("utf-8"));
    QVERIFY(!form.encodingBox().accessibleDescription().isEmpty());
    QCOMPARE(testing::namelessWidgets(*driver.dialog).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*driver.dialog, QStringLiteral("import-form"));
    answer(form.encodingBox(), "windows-1252");
    QVERIFY(driver.settle());
    QCOMPARE(driver.dialog->session().file(0).recognition.encoding, std::string("windows-1252"));
    QVERIFY(form.encodingBox().accessibleDescription().contains(QStringLiteral("you chose")));
    // A separator that parts nothing leaves no header; the way back is one click.
    form.separatorBox().setCurrentIndex(form.separatorBox().findData(static_cast<int>('|')));
    Q_EMIT form.separatorBox().activated(form.separatorBox().currentIndex());
    QVERIFY(driver.settle());
    QCOMPARE(driver.dialog->session().file(0).state, State::Unreadable);
    QVERIFY(driver.click(form.resetButton()));
    QCOMPARE(driver.dialog->session().file(0).state, State::Ready);
    QCOMPARE(driver.dialog->session().file(0).recognition.encoding, std::string("utf-8"));
    form.headerLineBox().setValue(3);
    QVERIFY(driver.settle());
    QCOMPARE(driver.dialog->session().file(0).state, State::Unreadable);
  }

  void aQuestionIsAskedOncePerChannel() {
    testing::ImportDriver driver(quietCatalog());
    QVERIFY(driver.add(
        {driver.write(QStringLiteral("a.csv"), "Nr,Date,Code,Price\n1,04/05/2024,A,1.234\n2,05/04/2024,A,2.500\n")}));
    ui::ReadingForm& form = driver.dialog->target().reading();
    QVERIFY(form.datesBox().isVisible() && form.numbersBox().isVisible());
    QVERIFY(!form.encodingBox().isVisible());
    QVERIFY(form.datesBox().accessibleDescription().contains(QStringLiteral("04/05/2024")));
    QVERIFY(!driver.dialog->importButton().isEnabled());
    testing::keepPictures(*driver.dialog, QStringLiteral("import-question"));
    answer(form.datesBox(), "dmy");
    QVERIFY(driver.settle());
    QVERIFY(form.numbersBox().accessibleDescription().contains(QStringLiteral("1.234")));
    answer(form.numbersBox(), "comma");
    QVERIFY(driver.settle());
    QVERIFY(driver.import());
    QCOMPARE(driver.text("SELECT group_concat(day) FROM (SELECT day FROM sales_order ORDER BY external_id)"),
             QStringLiteral("2024-05-04,2024-04-05"));
    QCOMPARE(driver.number("SELECT sum(amount) FROM sales_order_line"), 37'340'000);
    QCOMPARE(driver.text("SELECT date_order || decimal_mark FROM channel"), QStringLiteral("dmycomma"));

    driver.open();
    QVERIFY(driver.add({driver.write(QStringLiteral("b.csv"), "Nr,Date,Code,Price\n3,06/07/2024,A,1.000\n")}));
    QVERIFY(!driver.dialog->target().reading().isVisible());
    QVERIFY(driver.import());
    QCOMPARE(driver.text("SELECT day FROM sales_order WHERE external_id = '3'"), QStringLiteral("2024-07-06"));
    QCOMPARE(driver.number("SELECT count(*) FROM journal"), 2);
  }

  void wrongCellsArePutRightInTheGrid() {
    testing::ImportDriver driver;
    auto lines = testing::shopifyLines(1, 6);
    for (const int at : {1, 2, 3}) lines[at].quantity = QStringLiteral("two");
    lines[5].price = QStringLiteral("1x.00");
    lines[5].total = QStringLiteral("12.50");
    QVERIFY(driver.add({testing::writeShopifyFile(driver.folder, QStringLiteral("a.csv"), lines)}));
    ui::PreviewPanel& preview = driver.dialog->preview();
    QCOMPARE(preview.model().countOf(RowState::Wrong), 4);
    const QString quantity = QStringLiteral("Lineitem quantity");
    QVERIFY(driver.mend(driver.faultRow(3, quantity), QStringLiteral("2")));
    QCOMPARE(preview.model().countOf(RowState::Wrong), 3);
    QVERIFY(preview.alikeButton().isVisible());
    testing::keepPictures(*driver.dialog, QStringLiteral("import-mended"));
    QVERIFY(driver.click(preview.alikeButton()));
    QCOMPARE(preview.model().countOf(RowState::Wrong), 1);
    QVERIFY(!preview.alikeButton().isVisible());
    QVERIFY(driver.mend(driver.faultRow(7, QStringLiteral("Lineitem price")), QStringLiteral("12.50")));
    QCOMPARE(preview.model().countOf(RowState::Wrong), 0);
    QCOMPARE(driver.number("SELECT count(*) FROM sales_order"), 0);
    QVERIFY(driver.import());
    QCOMPARE(driver.number("SELECT sum(quantity) FROM sales_order_line"), 9);
    QCOMPARE(driver.number("SELECT count(*) FROM import_repair"), 4);
    QCOMPARE(driver.number("SELECT count(*) FROM journal"), 1);
    QVERIFY(driver.click(driver.dialog->run().undoButton()));
    QTRY_COMPARE(driver.number("SELECT count(*) FROM import_repair"), 0);
  }

  void everyTabCountsWhatItShows() {
    testing::ImportDriver driver;
    const auto file = [&](const char* name, const QList<testing::ShopifyLine>& lines) {
      return testing::writeShopifyFile(driver.folder, QString::fromLatin1(name), lines);
    };
    QVERIFY(driver.add({file("a.csv", testing::shopifyLines(1, 4))}));
    QVERIFY(driver.import());
    driver.open();
    // Of the four that are known one is dearer now; one new order is fine, two cells of another one are wrong, and of the
    // last one a line is there twice: the order is doubtful, and so says a remark.
    auto lines = testing::shopifyLines(1, 7);
    lines[0].price = QStringLiteral("25.00");
    lines[5].quantity = QStringLiteral("two");
    lines[5].created = QStringLiteral("yesterday");
    lines << lines[6];
    QVERIFY(driver.add({file("b.csv", lines)}));
    ui::PreviewPanel& preview = driver.dialog->preview();
    const QStringList texts = {QStringLiteral("All 9"),       QStringLiteral("New 1"),      QStringLiteral("Changed 1"),
                               QStringLiteral("Same 3"),      QStringLiteral("Doubtful 2"), QStringLiteral("Wrong 2")};
    const auto tabs = preview.counts().findChildren<QAbstractButton*>();
    QCOMPARE(tabs.size(), texts.size());
    for (qsizetype tab = 0; tab < tabs.size(); ++tab) {
      QCOMPARE(tabs[tab]->text(), texts[tab]);
      QTest::mouseClick(tabs[tab], Qt::LeftButton);
      QCOMPARE(preview.model().rowCount(), texts[tab].section(QLatin1Char(' '), -1).toInt());
    }
  }

  void aRowIsLeftOutAndTakenInAgain() {
    testing::ImportDriver driver;
    QVERIFY(
        driver.add({testing::writeShopifyFile(driver.folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 4))}));
    ui::PreviewPanel& preview = driver.dialog->preview();
    preview.table().selectRow(preview.model().rowOfLine(3));
    QVERIFY(driver.click(preview.leaveOutButton()));
    QCOMPARE(preview.model().countOf(RowState::New), 3);
    QCOMPARE(preview.model().lineOf(preview.table().currentIndex().row()), 3);
    QVERIFY(driver.click(preview.leaveOutButton()));
    QCOMPARE(preview.model().countOf(RowState::New), 4);
    QVERIFY(driver.click(preview.leaveOutButton()));
    QVERIFY(preview.saveButton().isVisible());
    QVERIFY(driver.import());
    QCOMPARE(driver.text("SELECT group_concat(external_id) FROM sales_order"), QStringLiteral("#1,#3,#4"));
  }

  void unknownCodesAreResolvedRightThere() {
    testing::ImportDriver driver;
    driver.book->write({.action = "test"}, [](storage::Writer& writer) {
      writer.connection().run("INSERT INTO sku (id, code, name) VALUES (1, 'la-mp', 'Lamp'), (2, 'BOWL', 'Bowl')");
    });
    auto lines = testing::shopifyLines(1, 3);
    lines[2].sku = QStringLiteral("VASE");
    QVERIFY(driver.add({testing::writeShopifyFile(driver.folder, QStringLiteral("a.csv"), lines)}));
    QPushButton& button = driver.dialog->preview().codesButton();
    QVERIFY(button.text().startsWith(QStringLiteral("2 code")));
    QTest::mouseClick(&button, Qt::LeftButton);
    auto* codes = driver.dialog->findChild<ui::UnknownCodesDialog*>();
    QVERIFY(codes != nullptr && codes->isVisible());
    QCOMPARE(codes->codes().rowCount(), 2);
    QCOMPARE(codes->proposals().currentData().toLongLong(), 1LL);
    QCOMPARE(testing::namelessWidgets(*codes).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*codes, QStringLiteral("import-codes"));
    QTest::mouseClick(&codes->takeButton(), Qt::LeftButton);
    QTest::mouseClick(&codes->allButton(), Qt::LeftButton);
    codes->close();
    QVERIFY(button.text().startsWith(QStringLiteral("2 of 2")));
    QVERIFY(driver.import());
    QCOMPARE(driver.number("SELECT count(*) FROM sales_order_line WHERE sku_id = 1"), 2);
    QCOMPARE(driver.text("SELECT name FROM sku WHERE code = 'VASE'"), QStringLiteral("Title of VASE"));
    QCOMPARE(driver.number("SELECT count(*) FROM journal WHERE action = 'import.file'"), 1);
  }
};

QTEST_MAIN(ImportMendingTest)
#include "import_mending_test.moc"
