// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_dialog.h"

#include "models/words/text.h"
#include "storage/lists/list_query.h"
#include "tests/support/shop_book.h"
#include "tests/support/shopify_file.h"
#include "tests/support/window.h"
#include "tests/support/xlsx_file.h"
#include "ui/import/preview_panel.h"
#include "ui/import/reading_form.h"
#include "ui/import/run_panel.h"
#include "ui/import/target_form.h"
#include "ui/parts/currency_box.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/row_table.h"
#include "ui/parts/segments.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace kontor;
using namespace kontor::ui;
using State = models::ImportFile::State;

class ImportDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  storage::Book* m_book = nullptr;  // the session's own
  std::unique_ptr<models::Session> m_session;
  std::unique_ptr<Settings> m_settings;
  testing::AnsweringDialogs m_dialogs;
  std::unique_ptr<ImportDialog> m_dialog;

  void openDialog() {
    m_dialog = std::make_unique<ImportDialog>(PageContext{*m_session, *m_settings, m_dialogs},
                                              exchange::ProfileCatalog::builtIn());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY(m_session->isIdle());
  }
  void add(const QString& path) {
    m_dialog->addFiles({path});
    settle();
  }
  void settle() {
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->session().isBusy(), 30000);
    QTRY_VERIFY(m_session->isIdle());
  }
  void import() {
    QSignalSpy finished(&m_dialog->session(), &models::ImportSession::finished);
    QTest::mouseClick(&m_dialog->importButton(), Qt::LeftButton);
    QVERIFY(finished.wait(30000));
    settle();
  }
  QString shopify(const QString& name, const QList<testing::ShopifyLine>& lines) {
    return testing::writeShopifyFile(*m_folder, name, lines);
  }
  std::int64_t orders() { return m_book->reader()->connection().integer("SELECT count(*) FROM sales_order").value(); }
  QString sample(const char* name) const { return QStringLiteral(KONTOR_TEST_DATA "/first/%1").arg(QLatin1String(name)); }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qRegisterMetaType<Place>();
    applyTheme(*qApp, ThemeChoice::Light);
  }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto book = testing::newBook(*m_folder);
    m_book = book.get();
    m_session = std::make_unique<models::Session>(std::move(book));
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_dialogs = {};
    openDialog();
  }
  void cleanup() {
    m_dialog.reset();
    m_session.reset();
    m_settings.reset();
    m_folder.reset();
  }

  void withoutFilesItSaysWhereToDropThem() {
    auto* empty = m_dialog->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!m_dialog->importButton().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-empty"));
    m_dialogs.files = {sample("shopify_orders.csv")};
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    settle();
    QCOMPARE(m_dialog->session().fileCount(), 1);
    QVERIFY(!empty->isVisible());
  }

  void filesAreDropped() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("shopify_orders.csv")), QUrl::fromLocalFile(sample("amazon_all_orders.txt"))});
    // Qt hands a drop only to the widget that took the drag.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    settle();
    QCOMPARE(m_dialog->session().fileCount(), 2);
    QVERIFY(m_dialog->fileList().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-two-files"));
  }

  void anotherSheetIsOffered() {
    using namespace testing;
    const auto header = textRow(1, {"产品SKU", "供应商", "采购单价(CNY)"});
    XlsxFile()
        .sheet("May", header + textRow(2, {"MUG", "Kiln", "1.5"}))
        .sheet("June", header + textRow(2, {"MUG", "Kiln", "1.6"}) + textRow(3, {"CUP", "Kiln", "1.1"}))
        .write(m_folder->filePath(QStringLiteral("quotes.xlsx")).toStdString());
    add(m_folder->filePath(QStringLiteral("quotes.xlsx")));
    QComboBox& box = m_dialog->target().reading().sheetBox();
    QVERIFY(box.isVisible());  // asked, though nobody opened the form
    QCOMPARE(box.currentText(), QStringLiteral("May"));
    QVERIFY(box.accessibleDescription().contains(QStringLiteral("June")));
    QCOMPARE(m_dialog->session().file(0).plan->newCount, 1);
    testing::keepPictures(*m_dialog, QStringLiteral("import-which-sheet"));
    // The question is as easy to see in the other theme.
    const auto question = [this] {
      for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("June"))) return label;
      return static_cast<const QLabel*>(nullptr);
    };
    const auto asked = [&](ThemeChoice choice) {
      applyTheme(*qApp, choice);
      QCoreApplication::processEvents();
      return question() != nullptr && question()->palette().color(QPalette::WindowText) == themeOf(question()).warning;
    };
    QVERIFY(asked(ThemeChoice::Dark));
    QVERIFY(asked(ThemeChoice::Light));
    box.setCurrentText(QStringLiteral("June"));
    Q_EMIT box.activated(box.currentIndex());
    settle();
    QCOMPARE(m_dialog->session().file(0).plan->newCount, 2);
    QVERIFY(!box.isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-sheets"));
  }

  void aCurrencyThatNobodySaysIsAskedOnce() {
    add(QStringLiteral(KONTOR_TEST_DATA "/exchange/woocommerce/products_bom.csv"));
    CurrencyBox& box = m_dialog->target().reading().currencyBox();
    QVERIFY(m_dialog->session().file(0).lacksCurrency());
    QVERIFY(box.isVisible());
    QVERIFY(!m_dialog->importButton().isEnabled());
    testing::keepPictures(*m_dialog, QStringLiteral("import-currency"));
    box.setCurrentText(QStringLiteral("sek"));
    settle();
    QVERIFY(!m_dialog->session().file(0).lacksCurrency());
    QVERIFY(box.isVisible());  // what was said stays open to change
    QCOMPARE(m_dialog->target().currencyBox().currentText(), QStringLiteral("SEK"));
    import();
    QCOMPARE(m_session->reader()->connection().text("SELECT currency FROM channel"), std::string("SEK"));
    QCOMPARE(m_session->reader()->connection().integer("SELECT count(*) FROM listing WHERE price > 0 AND currency <> 'SEK'"), 0);
  }

  void theWholeWayOfAFile() {
    add(sample("shopify_orders.csv"));
    QCOMPARE(m_dialog->session().file(0).state, State::Ready);
    QCOMPARE(m_dialog->target().nameEdit().text(), QStringLiteral("Shopify"));
    QCOMPARE(m_dialog->target().currencyBox().currentText(), QStringLiteral("EUR"));
    QCOMPARE(m_dialog->preview().model().countOf(exchange::RowState::New), 300);
    QCOMPARE(m_dialog->importButton().text(), QStringLiteral("&Import 300"));
    QCOMPARE(testing::namelessWidgets(*m_dialog).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*m_dialog, QStringLiteral("import-preview"));
    QCOMPARE(orders(), 0);
    import();
    QCOMPARE(orders(), 300);
    QVERIFY(m_dialog->run().sentence().text().startsWith(QStringLiteral("300 new")));
    testing::keepPictures(*m_dialog, QStringLiteral("import-done"));
    QTest::mouseClick(&m_dialog->run().undoButton(), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->session().isUndone(0));
    settle();
    QCOMPARE(orders(), 0);
    QVERIFY(!m_dialog->run().undoButton().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-taken-back"));
  }

  void theOrdersOfAnImportAreShown() {
    add(shopify(QStringLiteral("a.csv"), testing::shopifyLines(1, 5)));
    import();
    m_dialog->session().addFiles({shopify(QStringLiteral("b.csv"), testing::shopifyLines(6, 2))});
    settle();
    import();
    QSignalSpy places(m_dialog.get(), &ImportDialog::placeRequested);
    m_dialog->fileList().setCurrentIndex(m_dialog->session().index(1));
    QTest::mouseClick(&m_dialog->run().ordersButton(), Qt::LeftButton);
    QCOMPARE(places.count(), 1);
    const Place place = places.front().front().value<Place>();
    QCOMPARE(place.page, QStringLiteral("orders"));
    const auto reader = m_session->reader();
    const auto rows = storage::listIds(*reader, {domain::Entity::SalesOrder, place.filter.toStdString(), {}});
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(!m_dialog->isVisible());
  }

  void wrongAndChangedRowsAreNarrowedAndShown() {
    add(shopify(QStringLiteral("a.csv"), testing::shopifyLines(1, 30)));
    import();
    m_dialog.reset();
    openDialog();
    auto lines = testing::shopifyLines(1, 34);
    lines[3].price = QStringLiteral("25.00");
    lines[3].total = QStringLiteral("25.00");
    lines[31].price = QStringLiteral("\"12,50 €?\"");
    lines[31].total = QStringLiteral("12.50");
    lines[32].created = QStringLiteral("yesterday");
    lines[33].quantity = QStringLiteral("two");
    add(shopify(QStringLiteral("b.csv"), lines));
    PreviewPanel& preview = m_dialog->preview();
    QCOMPARE(preview.model().countOf(exchange::RowState::Changed), 1);
    QCOMPARE(preview.model().countOf(exchange::RowState::New), 1);
    QCOMPARE(preview.model().countOf(exchange::RowState::Same), 29);
    QVERIFY(preview.model().countOf(exchange::RowState::Wrong) >= 2);
    testing::keepPictures(*m_dialog, QStringLiteral("import-wrong"));
    preview.counts().setCurrent(2);
    QCOMPARE(preview.model().rowCount(), 1);
    preview.table().selectRow(0);
    QTRY_VERIFY(preview.cells().isVisible());
    bool total = false;
    for (int row = 0; row < preview.cells().topLevelItemCount(); ++row) {
      const QTreeWidgetItem& cell = *preview.cells().topLevelItem(row);
      total = total || (cell.text(0) == QStringLiteral("Total") && cell.text(1) == m_session->text().money(100'000, "EUR") &&
                        cell.text(2) == m_session->text().money(250'000, "EUR"));
    }
    QVERIFY(total);
    testing::keepPictures(*m_dialog, QStringLiteral("import-changed"));
  }

  void wrongRowsAreSaved() {
    auto lines = testing::shopifyLines(1, 3);
    lines[1].quantity = QStringLiteral("two");
    add(shopify(QStringLiteral("a.csv"), lines));
    QVERIFY(m_dialog->preview().saveButton().isVisible());
    m_dialogs.target = m_folder->filePath(QStringLiteral("wrong.csv"));
    QTest::mouseClick(&m_dialog->preview().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->preview().note().text().contains(QStringLiteral("wrong.csv")));
    QVERIFY(QFile::exists(m_dialogs.target));
  }

  void anUnknownFileAsksWhatItIs() {
    QFile file(m_folder->filePath(QStringLiteral("notes.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("colour;taste\nred;sweet\n");
    file.close();
    add(file.fileName());
    QVERIFY(m_dialog->run().isVisible());
    QVERIFY(!m_dialog->run().sentence().text().isEmpty());
    QVERIFY(!m_dialog->importButton().isEnabled());
    QVERIFY(!m_dialog->preview().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-unknown"));
  }

  void aNewShopIsDescribed() {
    add(shopify(QStringLiteral("a.csv"), testing::shopifyLines(1, 3)));
    TargetForm& form = m_dialog->target();
    QTest::mouseClick(&form.nameEdit(), Qt::LeftButton);
    form.nameEdit().selectAll();
    QTest::keyClicks(&form.nameEdit(), QStringLiteral("Loom"));
    QTest::keyClick(&form.nameEdit(), Qt::Key_Tab);
    form.zoneBox().setCurrentText(QStringLiteral("Asia/Tokyo"));
    Q_EMIT form.zoneBox().activated(form.zoneBox().currentIndex());
    settle();
    import();
    QCOMPARE(m_book->reader()->connection().text("SELECT name || ' ' || zone FROM channel").value(),
             std::string("Loom Asia/Tokyo"));
  }

  void anImportIsStoppedByItsButton() {
    add(shopify(QStringLiteral("a.csv"), testing::shopifyLines(1, 20000)));
    QSignalSpy finished(&m_dialog->session(), &models::ImportSession::finished);
    QTest::mouseClick(&m_dialog->importButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->session().file(0).state, State::Importing);
    QCOMPARE(m_dialog->closeButton().text(), QStringLiteral("&Stop"));
    QVERIFY(m_dialog->run().bar().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-running"));
    QTest::mouseClick(&m_dialog->closeButton(), Qt::LeftButton);
    QVERIFY(finished.count() > 0 || finished.wait(30000));
    const State state = m_dialog->session().file(0).state;
    QCOMPARE(orders(), state == State::Done ? 20000 : 0);
    QVERIFY(state == State::Done || state == State::Cancelled);
  }

  void closingWhileImportingWaitsForTheEnd() {
    add(shopify(QStringLiteral("a.csv"), testing::shopifyLines(1, 20000)));
    QTest::mouseClick(&m_dialog->importButton(), Qt::LeftButton);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), 30000);
    QVERIFY(orders() == 0 || orders() == 20000);
  }

  void ratesNeedNoShop() {
    add(sample("ecb_rates.csv"));
    QCOMPARE(m_dialog->session().file(0).state, State::Ready);
    QVERIFY(!m_dialog->target().channelBox().isVisible());
    testing::keepPictures(*m_dialog, QStringLiteral("import-rates"));
    import();
    QVERIFY(m_book->reader()->connection().integer("SELECT count(*) FROM fx_rate").value() > 0);
    QVERIFY(!m_dialog->run().ordersButton().isVisible());
  }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
