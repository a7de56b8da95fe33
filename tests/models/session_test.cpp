// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "tests/support/order_book.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace kontor;
using models::Session;

class SessionTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Session> m_session;
  std::vector<domain::Id> m_orders;

  storage::FieldValues note(const std::string& text) { return {{"note", text}}; }

  void writeNote(const std::string& text, std::function<void(const storage::JournalEntry&)> done = {}) {
    m_session->write(
        this, {.action = "order.edit", .subject = m_orders[0]},
        [vault = &m_session->book().vault(), id = m_orders[0], text](storage::Writer& writer) {
          storage::updateRecord(writer, *vault, domain::Entity::SalesOrder, id, {{"note", text}});
        },
        std::move(done));
  }
  std::string noteNow() {
    const auto reader = m_session->book().reader();
    return reader->connection().text("SELECT note FROM sales_order WHERE id = " + std::to_string(m_orders[0])).value_or("");
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto book = testing::newBook(*m_folder);
    m_orders = testing::fillOrders(*book, 5);
    m_session = std::make_unique<Session>(std::move(book));
    QTRY_VERIFY(m_session->isIdle());
  }
  void cleanup() { m_session.reset(); }

  // What the book keeps is an id; what is shown is a name, also of a profile that the seller makes later.
  void profilesAreShownByTheirNames() {
    const domain::Field& profile = *domain::findField(domain::Entity::ImportRun, "profile");
    const domain::Field& report = *domain::findField(domain::Entity::Settlement, "report");
    const models::FieldText& text = m_session->text();
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(text.format(profile, std::string("amazon_settlement_v2")), QStringLiteral("Amazon: settlement report V2"));
    QCOMPARE(text.edit(report, std::string("amazon_settlement_v2")), QStringLiteral("Amazon: settlement report V2"));
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    QCOMPARE(text.format(report, std::string("amazon_settlement_v2")), QStringLiteral("Amazon：结算报告 V2"));
    QCOMPARE(text.format(profile, std::string()), QString());
    const QDir folder(m_session->path().replace(QStringLiteral(".kontor"), QStringLiteral(".profiles")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile own(folder.filePath(QStringLiteral("mine.json")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"({"id": "mine", "name": "My shop", "platform": "other", "entity": "listing", "numbers": "1234.56",
      "state": [{"then": "live"}], "columns": [{"header": "Code", "field": "external_id", "required": true}]})");
    own.close();
    QCOMPARE(text.format(profile, std::string("mine")), QStringLiteral("My shop"));
    QCOMPARE(text.format(profile, std::string("gone")), QStringLiteral("gone"));
  }

  void readsInAWorkerAndDeliversHere() {
    QThread* worker = nullptr;
    QThread* delivered = nullptr;
    std::int64_t count = 0;
    m_session->read(
        this,
        [&](storage::Reader& reader, std::stop_token) {
          worker = QThread::currentThread();
          return *reader.connection().integer("SELECT count(*) FROM sales_order");
        },
        [&](std::int64_t value) {
          delivered = QThread::currentThread();
          count = value;
        });
    QVERIFY(!m_session->isIdle());
    QTRY_COMPARE(count, std::int64_t{5});
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(worker != QThread::currentThread());
    QTRY_VERIFY(m_session->isIdle());
  }

  void deliversNothingToTheDead() {
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    m_session->read(receiver.get(), [](storage::Reader&, std::stop_token) { return 1; }, [&](int) { delivered = true; });
    receiver.reset();
    QTRY_VERIFY(m_session->isIdle());
    QVERIFY(!delivered);
  }

  void aCancelledJobDeliversNothing() {
    std::vector<int> delivered;
    std::atomic<bool> stopped = false;
    std::atomic<bool> begun = false;
    models::LatestJob latest;
    latest = m_session->read(
        this,
        [&](storage::Reader&, std::stop_token stop) {
          begun = true;
          while (!stop.stop_requested()) std::this_thread::yield();
          stopped = true;
          return 1;
        },
        [&](int value) { delivered.push_back(value); });
    QTRY_VERIFY(begun);
    latest = m_session->read(this, [](storage::Reader&, std::stop_token) { return 2; },
                             [&](int value) { delivered.push_back(value); });
    QTRY_VERIFY(m_session->isIdle());
    QVERIFY(stopped);
    QCOMPARE(delivered, std::vector<int>{2});
  }

  void aRunningQueryIsStopped() {
    bool failed = false;
    models::Job job = m_session->read(
        this,
        [](storage::Reader& reader, std::stop_token) {
          // Some minutes of counting, if nobody stops it.
          return *reader.connection().integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                              "WHERE i < 2000000000) SELECT count(*) FROM n");
        },
        [](std::int64_t) {}, [&](const models::Failure&) { failed = true; });
    QTest::qWait(20);
    job.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isIdle(), 3000);
    QVERIFY(!failed);
  }

  void errorsStopAtTheThreadsEdge() {
    QSignalSpy spy(m_session.get(), &Session::failed);
    m_session->compute(this, [](std::stop_token) -> int {
      throw storage::BookError(storage::BookError::Code::CannotSave, "full");
    }, [](int) { QFAIL("delivered"); });
    QTRY_COMPARE(spy.count(), 1);
    const auto failure = spy.front().front().value<models::Failure>();
    QCOMPARE(*failure.code, storage::BookError::Code::CannotSave);
    QVERIFY(failure.sentence.contains(QLatin1String("full")));
    QString own;
    m_session->compute(this, [](std::stop_token) -> int { throw std::logic_error("oops"); }, [](int) {},
                       [&](const models::Failure& f) { own = f.sentence; });
    QTRY_VERIFY(own.contains(QLatin1String("oops")));
    QCOMPARE(spy.count(), 1);
  }

  void writesFollowOneAnother() {
    std::vector<std::int64_t> entries;
    for (int i = 0; i < 20; ++i) {
      writeNote("note " + std::to_string(i), [&](const storage::JournalEntry& entry) { entries.push_back(entry.seq); });
    }
    QTRY_COMPARE(entries.size(), std::size_t{20});
    for (std::size_t i = 1; i < entries.size(); ++i) QCOMPARE(entries[i], entries[i - 1] + 1);
    QCOMPARE(noteNow(), std::string("note 19"));
  }

  void aBurstOfCommitsIsAnnouncedAsFew() {
    QSignalSpy spy(m_session.get(), &Session::committed);
    for (int i = 0; i < 20; ++i) writeNote("note " + std::to_string(i));
    QTRY_VERIFY(m_session->isIdle() && !spy.isEmpty());
    QVERIFY2(spy.count() < 10, qPrintable(QString::number(spy.count())));
    const auto last = spy.back().front().value<storage::Commit>();
    QCOMPARE(last.entry.seq, std::int64_t{21});
    QCOMPARE(last.tables.size(), std::size_t{1});
    QCOMPARE(last.tables.front().name, std::string("sales_order"));
  }

  void waitingWritesAreDoneAtTheEnd() {
    for (int i = 0; i < 5; ++i) writeNote("end " + std::to_string(i));
    m_session->finish();
    QCOMPARE(noteNow(), std::string("end 4"));
  }

  void undoesAndDoesAgain() {
    QSignalSpy undone(m_session.get(), &Session::undone);
    writeNote("first");
    QTRY_VERIFY(m_session->nextUndo() && m_session->nextUndo()->action == "order.edit");
    QVERIFY(!m_session->nextRedo());
    m_session->undoLast();
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(undone.front().front().value<storage::JournalEntry>().action, std::string("order.edit"));
    QCOMPARE(noteNow(), std::string());
    QTRY_VERIFY(m_session->nextRedo());
    m_session->redoLast();
    QTRY_COMPARE(undone.count(), 2);
    QCOMPARE(noteNow(), std::string("first"));
  }

  void namesTheRowsInTheWay() {
    QSignalSpy refused(m_session.get(), &Session::undoRefused);
    std::int64_t first = 0;
    writeNote("first", [&](const storage::JournalEntry& entry) { first = entry.seq; });
    writeNote("second");
    QTRY_VERIFY(m_session->isIdle() && first != 0);
    m_session->undo(first);
    QTRY_COMPARE(refused.count(), 1);
    const auto rows = refused.front().at(1).value<std::vector<storage::RowInTheWay>>();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().id, m_orders[0]);
    QCOMPARE(noteNow(), std::string("second"));
  }

  void knowsTheZonesOfTheChannels() {
    QCOMPARE(m_session->text().zoneOf("Amazon.de").id(), QByteArray("Europe/Berlin"));
    QCOMPARE(m_session->text().channels(), QStringList{QStringLiteral("Amazon.de")});
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
