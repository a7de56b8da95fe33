// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_preview_model.h"
#include "models/imports/import_session.h"
#include "models/imports/import_text.h"
#include "models/words/text.h"
#include "storage/journal.h"
#include "tests/support/shop_book.h"
#include "tests/support/shopify_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::models;
using State = ImportFile::State;
using exchange::RowState;

class ImportSessionTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  storage::Book* m_book = nullptr;  // the session's own
  std::unique_ptr<Session> m_session;
  std::unique_ptr<ImportSession> m_import;

  int add(const QString& path) {
    const int row = m_import->addFiles({path});
    waitFor(row);
    return row;
  }
  void waitFor(int row) { QTRY_VERIFY_WITH_TIMEOUT(!m_import->file(row).isBusy(), 30000); }
  void importAll() {
    QSignalSpy finished(m_import.get(), &ImportSession::finished);
    m_import->start();
    QVERIFY(finished.wait(30000));
    QTRY_VERIFY(m_session->isIdle());
  }
  std::int64_t count(const char* table) {
    return m_book->reader()->connection().integer(std::string("SELECT count(*) FROM ") + table).value();
  }
  QString sample(const char* name) const { return QStringLiteral(KONTOR_TEST_DATA "/first/%1").arg(QLatin1String(name)); }

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto book = testing::newBook(*m_folder);
    m_book = book.get();
    m_session = std::make_unique<Session>(std::move(book));
    m_import = std::make_unique<ImportSession>(*m_session, exchange::ProfileCatalog::builtIn());
    new QAbstractItemModelTester(m_import.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_import.get());
    QTRY_VERIFY(m_session->isIdle());
  }

  void cleanup() {
    m_import.reset();
    m_session.reset();
    m_folder.reset();
  }

  // Order counts and sums: tests/data/first/README.md.
  void samplesAreRecognisedAndImported_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qlonglong>("orders");
    QTest::addColumn<qlonglong>("lines");
    QTest::addColumn<qlonglong>("cents");
    QTest::newRow("shopify") << "shopify_orders.csv" << "shopify_orders" << "EUR" << 300LL << 482LL << 1719620LL;
    QTest::newRow("amazon") << "amazon_all_orders.txt" << "amazon_all_orders" << "USD" << 420LL << 655LL << 2526306LL;
    QTest::newRow("etsy") << "etsy_sold_order_items.csv" << "etsy_order_items" << "GBP" << 200LL << 304LL << 945639LL;
  }

  void samplesAreRecognisedAndImported() {
    QFETCH(QString, file);
    QFETCH(QString, profile);
    QFETCH(QString, currency);
    QFETCH(qlonglong, orders);
    QFETCH(qlonglong, lines);
    QFETCH(qlonglong, cents);
    const int row = add(sample(file.toLatin1().constData()));
    const ImportFile& shown = m_import->file(row);
    QVERIFY2(shown.state == State::Ready, qPrintable(shown.failure));
    QCOMPARE(toQt(exchange::profileId(*shown.recognition.profile)), profile);
    QCOMPARE(shown.plan->newCount, orders);
    QCOMPARE(shown.plan->wrongCount, 0);
    QCOMPARE(toQt(shown.channel.currency), currency);
    QCOMPARE(shown.channel.id, 0);
    importAll();
    QCOMPARE(shown.state, State::Done);
    QCOMPARE(count("sales_order"), orders);
    QCOMPARE(count("sales_order_line"), lines);
    QCOMPARE(m_book->reader()->connection().integer("SELECT sum(amount) / 100 FROM sales_order_line").value(), cents);
  }

  void nothingIsWrittenBeforeStart() {
    add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 5)));
    QCOMPARE(count("sales_order"), 0);
    QCOMPARE(storage::chainHead(*m_book->reader()).seq, 0);
  }

  void theSameFileAgainChangesNothing() {
    const QString path = testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 5));
    add(path);
    importAll();
    const auto head = storage::chainHead(*m_book->reader());
    ImportSession again(*m_session, exchange::ProfileCatalog::builtIn());
    QTRY_VERIFY(m_session->isIdle());
    again.addFiles({path});
    QTRY_COMPARE(again.file(0).state, State::Ready);
    QCOMPARE(again.file(0).plan->sameCount, 5);
    // The shop that the first import made is found by its platform.
    QVERIFY(again.file(0).channel.id != 0);
    QVERIFY(!again.canStart());
    QCOMPARE(storage::chainHead(*m_book->reader()).hash, head.hash);
  }

  void anImportIsTakenBack() {
    add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 5)));
    importAll();
    QCOMPARE(count("sales_order"), 5);
    m_import->undo(0);
    QTRY_VERIFY(m_import->isUndone(0));
    QCOMPARE(count("sales_order"), 0);
    QCOMPARE(count("channel"), 0);
  }

  void twoFilesOfOneNewShopMakeOneChannel() {
    const auto first = testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 5));
    // Two orders are in both files.
    const auto second = testing::writeShopifyFile(*m_folder, QStringLiteral("b.csv"), testing::shopifyLines(4, 5));
    m_import->addFiles({first, second});
    waitFor(0);
    waitFor(1);
    importAll();
    QCOMPARE(m_import->file(1).state, State::Done);
    QCOMPARE(count("channel"), 1);
    QCOMPARE(count("sales_order"), 8);
    QCOMPARE(m_import->file(1).plan->sameCount, 2);
    QCOMPARE(storage::chainHead(*m_book->reader()).seq, 2);
  }

  void aFileIsNotAddedTwice() {
    const auto path = testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 1));
    QCOMPARE(m_import->addFiles({path, path}), 0);
    QCOMPARE(m_import->addFiles({path}), -1);
    QCOMPARE(m_import->fileCount(), 1);
    waitFor(0);
  }

  void wrongRowsAreShownAndSaved() {
    auto lines = testing::shopifyLines(1, 3);
    lines[1].price = QStringLiteral("ten");
    lines[1].total = QStringLiteral("10.00");
    const int row = add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), lines));
    const ImportFile& file = m_import->file(row);
    QCOMPARE(file.plan->newCount, 2);
    QCOMPARE(file.plan->wrongCount, 1);
    ImportPreviewModel preview(m_session->text());
    const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    preview.setPlan(file.plan);
    QCOMPARE(preview.rowCount(), 3);
    preview.setFilter(RowState::Wrong);
    QCOMPARE(preview.rowCount(), 1);
    QCOMPARE(preview.index(0, ImportPreviewModel::Line).data().toString(), QStringLiteral("3"));
    QCOMPARE(preview.index(0, ImportPreviewModel::Cell).data().toString(), QStringLiteral("Lineitem price"));
    QCOMPARE(preview.index(0, ImportPreviewModel::Text).data().toString(), QStringLiteral("ten"));
    QVERIFY(preview.index(0, ImportPreviewModel::Remark).data().toString().contains(QStringLiteral("not a number")));
    std::int64_t saved = -1;
    const QString target = m_folder->filePath(QStringLiteral("wrong.csv"));
    m_import->saveRejects(row, target, [&](std::int64_t rows, const QString&) { saved = rows; });
    QTRY_COMPARE(saved, 1);
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("#2"));
  }

  void rejectsThatCannotBeSavedSayWhy() {
    auto lines = testing::shopifyLines(1, 2);
    lines[1].quantity = QStringLiteral("many");
    const int row = add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), lines));
    QString why;
    m_import->saveRejects(row, m_folder->filePath(QStringLiteral("missing/wrong.csv")),
                          [&](std::int64_t, const QString& failure) { why = failure; });
    QTRY_VERIFY(!why.isEmpty());
  }

  void changedRowsAreShownCellByCell() {
    auto lines = testing::shopifyLines(1, 2);
    add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), lines));
    importAll();
    lines[0].price = QStringLiteral("12.50");
    lines[0].total = QStringLiteral("12.50");
    ImportSession again(*m_session, exchange::ProfileCatalog::builtIn());
    QTRY_VERIFY(m_session->isIdle());
    again.addFiles({testing::writeShopifyFile(*m_folder, QStringLiteral("b.csv"), lines)});
    QTRY_COMPARE(again.file(0).state, State::Ready);
    const ImportFile& file = again.file(0);
    QCOMPARE(file.plan->changedCount, 1);
    QCOMPARE(file.plan->sameCount, 1);
    const auto changed = std::ranges::find(file.plan->rows, RowState::Changed, &exchange::PlannedRow::state);
    const auto reader = m_session->reader();
    const auto cells = readCells(*reader, m_book->vault(), m_session->text(), *file.plan, *changed);
    const auto total = std::ranges::find(cells, QStringLiteral("Total"), &ImportCell::label);
    QVERIFY(total != cells.end());
    QCOMPARE(total->before, m_session->text().money(100'000, "EUR"));
    QCOMPARE(total->after, m_session->text().money(125'000, "EUR"));
  }

  void aFileThatNoProfileFitsSaysSo() {
    QFile file(m_folder->filePath(QStringLiteral("notes.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("colour;taste\nred;sweet\n");
    file.close();
    const int row = add(file.fileName());
    QCOMPARE(m_import->file(row).state, State::Unreadable);
    QVERIFY(!m_import->file(row).failure.isEmpty());
    QVERIFY(!m_import->canStart());
    // Told that it is a Shopify export, it says what it lacks.
    m_import->setProfile(row, "shopify_orders");
    waitFor(row);
    QVERIFY(m_import->file(row).state == State::Unreadable || m_import->file(row).toWrite() == 0);
  }

  void aStoppedImportIsThereWholeOrNotAtAll() {
    add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 20000)));
    QSignalSpy finished(m_import.get(), &ImportSession::finished);
    m_import->start();
    m_import->cancel();
    QVERIFY(finished.wait(30000));
    const State state = m_import->file(0).state;
    QVERIFY(state == State::Cancelled || state == State::Done);
    QCOMPARE(count("sales_order"), state == State::Done ? 20000 : 0);
    QVERIFY(!m_import->isImporting());
    // It can be read again and imported.
    if (state == State::Cancelled) {
      m_import->retry(0);
      waitFor(0);
      importAll();
      QCOMPARE(count("sales_order"), 20000);
    }
  }

  void aStoppedReadingCanBeTakenUpAgain() {
    m_import->addFiles({testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 100))});
    m_import->cancel();
    QCOMPARE(m_import->file(0).state, State::Cancelled);
    QTRY_VERIFY(m_session->isIdle());
    QCOMPARE(m_import->file(0).state, State::Cancelled);
    m_import->retry(0);
    QTRY_COMPARE(m_import->file(0).state, State::Ready);
  }

  void theBookMayChangeBetweenPreviewAndImport() {
    const auto path = testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 3));
    add(path);
    // Somebody imports the same file by another way in the meantime.
    ImportSession other(*m_session, exchange::ProfileCatalog::builtIn());
    QTRY_VERIFY(m_session->isIdle());
    other.addFiles({path});
    QTRY_COMPARE(other.file(0).state, State::Ready);
    QSignalSpy finished(&other, &ImportSession::finished);
    other.start();
    QVERIFY(finished.wait(30000));
    // The waiting preview finds the new shop and compares anew.
    const auto hasComparedAnew = [this] {
      const ImportFile& file = m_import->file(0);
      return file.state == State::Ready && file.plan && file.plan->sameCount == 3;
    };
    QTRY_VERIFY(hasComparedAnew());
    QVERIFY(m_import->file(0).channel.id != 0);
    QCOMPARE(count("sales_order"), 3);
  }

  void aNewShopIsNamedAndPlacedByTheUser() {
    const int row = add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 2)));
    ImportChannel channel = m_import->file(row).channel;
    channel.name = "Lantern & Loom";
    channel.zone = "Asia/Shanghai";
    m_import->setChannel(row, channel);
    waitFor(row);
    importAll();
    QCOMPARE(m_book->reader()->connection().text("SELECT name || ' ' || zone || ' ' || currency FROM channel").value(),
             std::string("Lantern & Loom Asia/Shanghai EUR"));
  }

  void textsOfCounts() {
    const int row = add(testing::writeShopifyFile(*m_folder, QStringLiteral("a.csv"), testing::shopifyLines(1, 2)));
    QCOMPARE(fileStateText(m_import->file(row), m_session->text()), QStringLiteral("2 new"));
    QCOMPARE(layoutText(m_import->file(row).recognition), QStringLiteral("UTF-8, separated by commas"));
    importAll();
    QVERIFY(resultText(m_import->file(row), m_session->text()).startsWith(QStringLiteral("2 new. 2 rows in ")));
  }
};

QTEST_GUILESS_MAIN(ImportSessionTest)
#include "import_session_test.moc"
