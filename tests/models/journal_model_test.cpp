// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_changes_model.h"
#include "models/journal/journal_model.h"
#include "models/records/record_model.h"
#include "models/journal/verify_run.h"
#include "tests/support/shop_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::models;

class JournalModelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  storage::Book* m_book = nullptr;  // the session's own
  std::unique_ptr<Session> m_session;

  void openSession(int notes) {
    auto book = testing::newBook(*m_folder);
    for (int number = 1; number <= notes; ++number) note(*book, number);
    m_book = book.get();
    m_session = std::make_unique<Session>(std::move(book));
  }
  static void note(storage::Book& book, int number) {
    book.write({.action = "setting.change", .arguments = {{"name", "note"}}}, [&](storage::Writer& writer) {
      writer.connection().run("INSERT INTO setting (id, name, value) VALUES (" +
                              std::to_string(writer.newId("setting")) + ", 'note " + std::to_string(number) + "', 'x')");
    });
  }
  /// Three entries: an order, its new country, its new number of units.
  void writeOrderHistory() {
    m_book->write({.action = "import.file", .arguments = {{"file", "may.csv"}}}, [](storage::Writer& writer) {
      testing::ShopWriter shop(writer);
      shop.channel(1, "Amazon DE", "amazon", "EUR", "Europe/Berlin");
      shop.order({.number = "A-1", .day = "2024-05-03", .amount = 1'234'500});
    });
    m_book->write({.action = "order.edit", .arguments = {{"number", "A-1"}}}, [](storage::Writer& writer) {
      writer.connection().run("UPDATE sales_order SET country = 'AT', total = 2000000 WHERE external_id = 'A-1'");
    });
    m_book->write({.action = "order.edit", .arguments = {{"number", "A-1"}}}, [](storage::Writer& writer) {
      writer.connection().run("UPDATE sales_order SET country = 'FR' WHERE external_id = 'A-1'");
    });
  }
  QString text(JournalModel& model, int row, int column) { return model.index(row, column).data().toString(); }

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void cleanup() {
    m_session.reset();
    m_folder.reset();
  }

  void anEmptyJournalHasNoRows() {
    openSession(0);
    JournalModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.head().seq, 0);
  }

  void readsOnlyTheBlocksThatAreLookedAt() {
    openSession(300);
    JournalModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 300);
    QSignalSpy read(&model, &JournalModel::entriesRead);
    QVERIFY(!model.entry(150));
    QTRY_VERIFY(model.entry(150));
    QCOMPARE(model.entry(150)->seq, 150);
    for (const auto& arguments : read) {
      QVERIFY(arguments[1].toInt() - arguments[0].toInt() < JournalModel::kBlock);
      QVERIFY(arguments[0].toInt() <= 150 || arguments[1].toInt() >= 0);
    }
    // The number of a row is known without reading it.
    QCOMPARE(text(model, 299, JournalModel::Seq), QStringLiteral("1"));
  }

  void namesAReturnByWhatCameBack() {
    openSession(0);
    writeOrderHistory();
    m_session->write(this, {.action = "import.file"}, [](storage::Writer& writer) {
      writer.connection().run(
          "INSERT INTO return_case (id, channel_id, external_id, kind, day, order_number, seller_sku, reason) SELECT 1, id,"
          " 'DAbc1RRMA/302-1/7/TASSE', 'buyer_return', '2024-05-03', '302-1', 'TASSE', 'CR-DEFECTIVE' FROM channel LIMIT 1");
      writer.connection().run(
          "INSERT INTO return_case (id, channel_id, external_id, kind, day, seller_sku) SELECT 2, id, 'R-2',"
          " 'buyer_return', '2024-05-03', 'TASSE' FROM channel LIMIT 1");
      writer.connection().run(
          "INSERT INTO return_case (id, channel_id, external_id, kind, day) SELECT 3, id, 'R-3', 'buyer_return',"
          " '2024-05-03' FROM channel LIMIT 1");
    });
    QTRY_VERIFY(m_session->isIdle());
    const auto changes = readChanges(*m_session->reader(), m_session->text(), 4, 10);
    QStringList titles;
    for (const ChangedRecord& change : changes) titles << change.title;
    QCOMPARE(titles, QStringList({QStringLiteral("Return case 302-1 · TASSE"),
                                  QStringLiteral("Return case TASSE"), QStringLiteral("Return case R-3")}));
    RecordModel record(*m_session, domain::Entity::ReturnCase);
    record.load(1);
    QTRY_COMPARE(record.title(), QStringLiteral("302-1 · TASSE"));
    // Said in words, kept as it came.
    QCOMPARE(record.text(*domain::findField(domain::Entity::ReturnCase, "reason")), QStringLiteral("Defective"));
    QCOMPARE(record.value("reason"), domain::Value(std::string("CR-DEFECTIVE")));
  }

  void saysWhatWasDone() {
    openSession(0);
    writeOrderHistory();
    JournalModel model(*m_session);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(model.entry(0) && model.entry(2));
    QCOMPARE(text(model, 2, JournalModel::Action), QStringLiteral("Imported may.csv"));
    QCOMPARE(text(model, 0, JournalModel::Action), QStringLiteral("Order A-1 edited"));
    QCOMPARE(text(model, 0, JournalModel::User), QStringLiteral("wang"));
    QCOMPARE(text(model, 0, JournalModel::Rows), QStringLiteral("1 changed"));
    // A channel, an order, a line.
    QCOMPARE(text(model, 2, JournalModel::Rows), QStringLiteral("3 added"));
    QCOMPARE(text(model, 0, JournalModel::State), QStringLiteral("In force"));
    QVERIFY(!text(model, 2, JournalModel::Size).isEmpty());
  }

  void newEntriesAppearOnTop() {
    openSession(70);
    JournalModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 70);
    QTRY_VERIFY(model.entry(0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    note(*m_book, 71);
    QTRY_COMPARE(model.rowCount(), 71);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.front()[1].toInt(), 0);
    QTRY_VERIFY(model.entry(0));
    QCOMPARE(model.entry(0)->seq, 71);
    QTRY_VERIFY(model.entry(1));
    QCOMPARE(model.entry(1)->seq, 70);
  }

  void anUndoneEntrySaysByWhich() {
    openSession(3);
    JournalModel model(*m_session);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(model.entry(1));
    m_session->undo(2);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(text(model, 2, JournalModel::State), QStringLiteral("Undone by 4"));
    QVERIFY(model.index(2, 0).data(JournalModel::kUndoneRole).toBool());
    QTRY_COMPARE(text(model, 0, JournalModel::State), QStringLiteral("Undoes 2"));
    // Taking the undo back puts the entry in force again.
    m_session->undo(4);
    QTRY_COMPARE(model.rowCount(), 5);
    QTRY_COMPARE(text(model, 3, JournalModel::State), QStringLiteral("In force"));
    QTRY_COMPARE(text(model, 1, JournalModel::State), QStringLiteral("Undone by 5"));
  }

  void rowsAreDecodedFieldByField() {
    openSession(0);
    writeOrderHistory();
    const auto reader = m_session->reader();
    const auto edited = readChanges(*reader, m_session->text(), 2, 100);
    QCOMPARE(edited.size(), std::size_t{1});
    QCOMPARE(edited[0].title, QStringLiteral("Order A-1"));
    QCOMPARE(edited[0].operation, storage::RowOperation::Updated);
    QCOMPARE(edited[0].fields.size(), std::size_t{2});
    const auto field = [&](const char* label) {
      return *std::ranges::find(edited[0].fields, QString::fromLatin1(label), &ChangedField::label);
    };
    QCOMPARE(field("Country").before.left(2), QStringLiteral("DE"));
    QCOMPARE(field("Country").after.left(2), QStringLiteral("AT"));
    QCOMPARE(field("Total").before, m_session->text().money(1'234'500, "EUR"));
    QCOMPARE(field("Total").after, m_session->text().money(2'000'000, "EUR"));
  }

  void referencesAreShownByName() {
    openSession(0);
    writeOrderHistory();
    const auto reader = m_session->reader();
    const auto imported = readChanges(*reader, m_session->text(), 1, 100);
    const auto order = std::ranges::find(imported, std::string("sales_order"), &ChangedRecord::table);
    QVERIFY(order != imported.end());
    const auto channel = std::ranges::find(order->fields, QStringLiteral("Channel"), &ChangedField::label);
    QVERIFY(channel != order->fields.end());
    QCOMPARE(channel->after, QStringLiteral("Amazon DE"));
    QVERIFY(channel->before.isEmpty());
  }

  void aLimitHoldsForLargeEntries() {
    openSession(0);
    m_book->write({.action = "test"}, [](storage::Writer& writer) {
      for (int number = 0; number < 50; ++number)
        writer.connection().run("INSERT INTO setting (id, name, value) VALUES (" +
                                std::to_string(writer.newId("setting")) + ", 'n" + std::to_string(number) + "', 'x')");
    });
    const auto reader = m_session->reader();
    QCOMPARE(readChanges(*reader, m_session->text(), 1, 20).size(), std::size_t{20});
  }

  void changesAreATree() {
    openSession(0);
    writeOrderHistory();
    const auto reader = m_session->reader();
    JournalChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(readChanges(*reader, m_session->text(), 1, 100));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex first = model.index(0, 0);
    QVERIFY(model.rowCount(first) > 0);
    const QModelIndex field = model.index(0, JournalChangesModel::After, first);
    QCOMPARE(field.parent(), first);
    QCOMPARE(model.record(field)->table, model.record(first)->table);
  }

  void rowsInTheWayNameTheLaterEntry() {
    openSession(0);
    writeOrderHistory();
    QSignalSpy refused(m_session.get(), &Session::undoRefused);
    m_session->undo(2);
    QVERIFY(refused.wait());
    const auto rows = refused.front()[1].value<std::vector<storage::RowInTheWay>>();
    QCOMPARE(rows.size(), std::size_t{1});
    const auto reader = m_session->reader();
    const auto obstacles = readObstacles(*reader, 2, rows);
    QCOMPARE(obstacles[0].title, QStringLiteral("Order A-1"));
    QVERIFY(obstacles[0].changedBy);
    QCOMPARE(obstacles[0].changedBy->seq, 3);
  }

  void verifyingAWholeBookFindsNothing() {
    openSession(5);
    VerifyRun run(*m_session);
    for (const bool deep : {false, true}) {
      run.start(deep);
      QCOMPARE(run.state(), VerifyRun::State::Running);
      QTRY_COMPARE(run.state(), VerifyRun::State::Done);
      QCOMPARE(run.findings(), QStringList());
      QCOMPARE(run.result()->entries, 5);
    }
  }

  void verifyingNamesWhatWasChangedBehindTheJournal() {
    openSession(2);
    // A tool outside opens the file while the program is closed.
    m_session.reset();
    {
      SQLite::Database raw(m_folder->filePath(QStringLiteral("shop.kontor")).toStdString(), SQLite::OPEN_READWRITE);
      raw.exec("UPDATE setting SET value = 'altered' WHERE name = 'note 1'");
    }
    m_session = std::make_unique<Session>(storage::Book::open(
        m_folder->filePath(QStringLiteral("shop.kontor")).toStdString(), testing::fixedEnvironment()));
    VerifyRun run(*m_session);
    run.start(true);
    QTRY_COMPARE(run.state(), VerifyRun::State::Done);
    QCOMPARE(run.findings().size(), 1);
    QVERIFY(run.sentence().contains(QStringLiteral("1")));
  }

  void aStoppedCheckSaysSo() {
    openSession(5);
    VerifyRun run(*m_session);
    run.start(true);
    run.cancel();
    QCOMPARE(run.state(), VerifyRun::State::Cancelled);
    QTRY_VERIFY(m_session->isIdle());
    QCOMPARE(run.state(), VerifyRun::State::Cancelled);
    QVERIFY(!run.result());
  }
};

QTEST_GUILESS_MAIN(JournalModelTest)
#include "journal_model_test.moc"
