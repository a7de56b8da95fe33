// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal_page.h"

#include "tests/support/shop_book.h"
#include "tests/support/window_test.h"
#include "ui/journal/entry_panel.h"
#include "ui/journal/obstacle_panel.h"
#include "ui/journal/verify_panel.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/row_table.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTreeView>

using namespace kontor;
using namespace kontor::ui;

class JournalPageTest : public testing::WindowTest {
  Q_OBJECT

 private:
  storage::Book* m_book = nullptr;  // the session's own
  std::unique_ptr<models::Session> m_session;
  std::unique_ptr<JournalPage> m_page;
  QString m_country;  // of the first order, before the edits

  void openBook(bool filled) {
    auto book = testing::newBook(*m_folder);
    m_book = book.get();
    if (filled) {
      testing::fillShop(*book);
      m_country = country();
      edit("country = 'AT', total = 2000000, note = 'Called: wants the parcel on Friday.'");
      edit("country = 'FR'");
    }
    m_session = std::make_unique<models::Session>(std::move(book));
  }
  void edit(const std::string& change) {
    m_book->write({.action = "order.edit", .arguments = {{"number", "300-1002"}}}, [&](storage::Writer& writer) {
      writer.connection().run("UPDATE sales_order SET " + change + " WHERE id = (SELECT min(id) FROM sales_order)");
    });
  }
  void openPage() {
    m_page = std::make_unique<JournalPage>(PageContext{*m_session, *m_settings, m_dialogs});
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model().isLoaded());
    settle();
  }
  void settle() {
    QTRY_VERIFY(m_session->isIdle());
    // Blocks of entries are asked for when the view has painted.
    QTest::qWait(1);
    QTRY_VERIFY(m_session->isIdle());
  }
  void choose(std::int64_t seq) {
    m_page->open({QStringLiteral("journal"), QString(), seq});
    QTRY_VERIFY(m_page->entryPanel().entry() && m_page->entryPanel().entry()->seq == seq);
    settle();
  }
  QString country() {
    return QString::fromStdString(
        m_book->reader()->connection().text("SELECT country FROM sales_order ORDER BY id LIMIT 1").value());
  }

 private Q_SLOTS:
  void cleanup() {
    m_page.reset();
    m_session.reset();
    WindowTest::cleanup();
  }

  void anEmptyJournalShowsTheNextStep() {
    openBook(false);
    openPage();
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    testing::keepPictures(*m_page, QStringLiteral("journal-empty"));
    QSignalSpy wanted(m_page.get(), &Page::importRequested);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
  }

  void theNewestEntryIsShownAtOnce() {
    openBook(true);
    openPage();
    QTRY_VERIFY(m_page->entryPanel().entry());
    QCOMPARE(m_page->entryPanel().entry()->seq, 3);
    QTRY_COMPARE(m_page->entryPanel().changes().rowCount(), 1);
    QCOMPARE(testing::namelessWidgets(*m_page).join(QStringLiteral(", ")), QString());
    choose(2);
    testing::keepPictures(*m_page, QStringLiteral("journal"));
    choose(1);
    QVERIFY(m_page->entryPanel().hint().text().contains(QStringLiteral("The first 200 of")));
    testing::keepPictures(*m_page, QStringLiteral("journal-import"));
  }

  void anEntryIsUndoneAndDoneAgain() {
    openBook(true);
    openPage();
    choose(3);
    QCOMPARE(country(), QStringLiteral("FR"));
    QTest::mouseClick(&m_page->entryPanel().undoButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    settle();
    QCOMPARE(country(), QStringLiteral("AT"));
    choose(3);
    QTRY_COMPARE(m_page->entryPanel().entry()->undoneBy, 4);
    testing::keepPictures(*m_page, QStringLiteral("journal-undone"));
    // The same button now does it again.
    QTest::mouseClick(&m_page->entryPanel().undoButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 5);
    settle();
    QCOMPARE(country(), QStringLiteral("FR"));
  }

  void rowsInTheWayAreNamedAndLeadToTheLaterEntry() {
    openBook(true);
    openPage();
    choose(2);
    QTest::mouseClick(&m_page->entryPanel().undoButton(), Qt::LeftButton);
    QTRY_VERIFY(m_page->obstacles().isVisible());
    QCOMPARE(m_page->obstacles().list().count(), 1);
    const QString text = m_page->obstacles().list().item(0)->text();
    QVERIFY2(text.startsWith(QStringLiteral("Order 30")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("entry 3")), qPrintable(text));
    QVERIFY(m_page->obstacles().advice().text().contains(QStringLiteral("Undo the later entries first")));
    QCOMPARE(m_page->model().rowCount(), 3);
    testing::keepPictures(*m_page, QStringLiteral("journal-in-the-way"));
    Q_EMIT m_page->obstacles().list().itemActivated(m_page->obstacles().list().item(0));
    m_page->obstacles().findChild<QPushButton*>()->click();
    QTRY_COMPARE(m_page->entryPanel().entry()->seq, 3);
    // As advised: the later one first, then this one.
    QTest::mouseClick(&m_page->entryPanel().undoButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    settle();
    QVERIFY(!m_page->obstacles().isVisible());
    choose(2);
    QTest::mouseClick(&m_page->entryPanel().undoButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 5);
    settle();
    QCOMPARE(country(), m_country);
  }

  void theHeadOfTheChainIsCopied() {
    openBook(true);
    openPage();
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    QTest::mouseClick(&m_page->copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("3 %1").arg(QString::fromStdString(m_page->model().head().hash)));
    QCOMPARE(m_page->model().head().hash.size(), std::size_t{64});
    QCOMPARE(noticed.count(), 1);
  }

  void aSoundBookIsVerified_data() {
    QTest::addColumn<bool>("deep");
    QTest::newRow("usual") << false;
    QTest::newRow("deep") << true;
  }

  void aSoundBookIsVerified() {
    QFETCH(bool, deep);
    openBook(true);
    openPage();
    VerifyPanel& panel = m_page->verification();
    panel.start(deep);
    QVERIFY(panel.isVisible());
    QCOMPARE(panel.cancelButton().text(), QStringLiteral("Stop"));
    testing::keepPictures(*m_page, QStringLiteral("journal-verifying"));
    QTRY_COMPARE(panel.run().state(), models::VerifyRun::State::Done);
    QVERIFY2(panel.sentence().text().startsWith(QStringLiteral("All is well")), qPrintable(panel.sentence().text()));
    QCOMPARE(panel.findings().rowCount(), 0);
    testing::keepPictures(*m_page, deep ? QStringLiteral("journal-verified-deeply") : QStringLiteral("journal-verified"));
    QTest::mouseClick(&panel.cancelButton(), Qt::LeftButton);
    QVERIFY(!panel.isVisible());
  }

  void aRunningCheckIsStopped() {
    openBook(true);
    openPage();
    VerifyPanel& panel = m_page->verification();
    panel.start(true);
    QTest::mouseClick(&panel.cancelButton(), Qt::LeftButton);
    QCOMPARE(panel.run().state(), models::VerifyRun::State::Cancelled);
    QVERIFY(panel.sentence().text().startsWith(QStringLiteral("Stopped")));
    settle();
  }

  void whatWasAlteredOutsideIsListed() {
    openBook(true);
    m_session.reset();
    const std::string path = m_folder->filePath(QStringLiteral("shop.kontor")).toStdString();
    {
      SQLite::Database outside(path, SQLite::OPEN_READWRITE);
      outside.exec("UPDATE sales_order SET note = 'altered' WHERE id IN (SELECT id FROM sales_order LIMIT 3)");
    }
    m_session = std::make_unique<models::Session>(storage::Book::open(path, testing::fixedEnvironment()));
    openPage();
    VerifyPanel& panel = m_page->verification();
    panel.start(true);
    QTRY_COMPARE(panel.run().state(), models::VerifyRun::State::Done);
    QCOMPARE(panel.findings().rowCount(), 3);
    testing::keepPictures(*m_page, QStringLiteral("journal-altered"));
  }

  void aChangedOrderIsOpened() {
    openBook(true);
    openPage();
    choose(3);
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    QTreeView& tree = m_page->entryPanel().tree();
    Q_EMIT tree.activated(tree.model()->index(0, 0));
    QCOMPARE(places.count(), 1);
    const Place place = places.front().front().value<Place>();
    QCOMPARE(place.page, QStringLiteral("orders"));
    QCOMPARE(place.record, m_book->reader()->connection().integer("SELECT min(id) FROM sales_order").value());
  }
};

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
