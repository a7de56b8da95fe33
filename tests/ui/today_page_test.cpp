// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "tests/support/waiting_book.h"
#include "tests/support/window_test.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_view.h"
#include "ui/main_window.h"
#include "ui/entity/entity_page.h"
#include "ui/parts/empty_state.h"
#include "ui/shell/commands.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"
#include "ui/today/limits_dialog.h"
#include "ui/today/today_card.h"
#include "ui/today/today_row.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace kontor;
using namespace kontor::ui;
using kontor::testing::keepPictures;

class TodayPageTest : public testing::WindowTest {
  Q_OBJECT

 private:
  TodayPage& page() { return *static_cast<TodayPage*>(m_window->page(QStringLiteral("today"))); }
  void openWindow(bool filled, QSize size = {1280, 800}) {
    auto book = testing::newBook(*m_folder);
    if (filled) testing::fillWaiting(*book);
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    m_window->resize(size);
    m_window->setBook(std::move(book));
    if (filled) m_window->session()->setWaitingFiles({{"odd.csv", "/in", {1'718'442'000}}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(page().isVisible());
    QTRY_VERIFY(page().model().isLoaded());
    settle();
  }
  TodayCard* card(const char* rule) { return page().card(QString::fromLatin1(rule)); }
  void run(const std::string& sql) {
    m_window->session()->write(this, {.action = "test"},
                               [sql](storage::Writer& writer) { writer.connection().run(sql); });
    QTest::qWait(0);
  }

 private Q_SLOTS:
  void anEmptyBookOffersTheImport() {
    openWindow(false);
    QVERIFY(page().emptyState()->isVisible());
    keepPictures(*m_window, QStringLiteral("today-empty"));
    QSignalSpy wanted(&page(), &Page::importRequested);
    QTest::mouseClick(page().emptyState()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
  }

  void showsWhatWaits() {
    openWindow(true);
    QVERIFY(!page().emptyState()->isVisible());
    QCOMPARE(page().cards().size(), static_cast<qsizetype>(storage::worklistRules().size()));
    QCOMPARE(page().cards().front()->ruleId(), QStringLiteral("late_to_ship"));
    QCOMPARE(page().headline()->text(), QStringLiteral("Saturday, 15 June 2024"));
    QVERIFY2(page().summary()->text().startsWith(QStringLiteral("23 waiting")), qPrintable(page().summary()->text()));
    QVERIFY2(page().summary()->text().endsWith(QStringLiteral("8 urgent")), qPrintable(page().summary()->text()));
    QCOMPARE(card("late_to_ship")->shownRows().front()->text(), QStringLiteral("302-7719051-4477"));
    QCOMPARE(testing::namelessWidgets(*m_window).join(QStringLiteral(", ")), QString());
    keepPictures(*m_window, QStringLiteral("today"));
  }

  void looksWell_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(820, 700);
    QTest::newRow("wide") << QSize(1800, 1100);
  }

  void looksWell() {
    QFETCH(QSize, size);
    openWindow(true, size);
    for (TodayRow* row : page().rows()) {
      QVERIFY(row->width() <= m_window->width() && row->height() >= row->sizeHint().height());
      const QRect area(row->mapTo(&page(), QPoint()), row->size());
      QVERIFY(area.left() >= 0 && area.right() < page().width());
    }
    keepPictures(*m_window, QStringLiteral("today-") + QString::fromLatin1(QTest::currentDataTag()));
  }

  void aClickOpensThePlace() {
    openWindow(true);
    QTest::mouseClick(card("late_to_ship")->shownRows()[1], Qt::LeftButton);
    auto& orders = *static_cast<EntityPage*>(m_window->page(QStringLiteral("orders")));
    QTRY_VERIFY(orders.isVisible());
    QTRY_COMPARE(orders.list()->selectedIds(), std::vector<domain::Id>{5001});
  }

  void aCodeOpensItsOrders() {
    openWindow(true);
    QTest::mouseClick(card("unmapped_codes")->shownRows()[0], Qt::LeftButton);
    auto& orders = *static_cast<EntityPage*>(m_window->page(QStringLiteral("orders")));
    QTRY_VERIFY(orders.isVisible());
    QCOMPARE(orders.list()->filterBar()->filter(), QStringLiteral("sku=LL-RUG-120x180"));
    settle();
    QTRY_COMPARE(orders.list()->model().rowCount(), 1);
  }

  void aPlaceThatIsNotThereIsNoHarm() {
    openWindow(true);
    QSignalSpy places(&page(), &Page::placeRequested);
    QTest::mouseClick(card("tickets_past_clock")->shownRows()[0], Qt::LeftButton);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.front().front().value<Place>().page, QStringLiteral("tickets"));
    QCOMPARE(places.front().front().value<Place>().record, 5001);
    if (m_window->page(QStringLiteral("tickets")) == nullptr) QVERIFY(page().isVisible());
  }

  void theKeyboardWalksTheRows() {
    openWindow(true);
    page().activate();
    QVector<TodayRow*> rows = page().rows();
    QCOMPARE(QApplication::focusWidget(), rows[0]);
    QTest::keyClick(rows[0], Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), rows[1]);
    QTest::keyClick(rows[1], Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), rows[0]);
    QTest::keyClick(rows[0], Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), rows[0]);
    QTest::keyClick(rows[0], Qt::Key_Right);
    auto* right = qobject_cast<TodayRow*>(QApplication::focusWidget());
    QVERIFY(right != nullptr && right->mapTo(&page(), QPoint()).x() > rows[0]->mapTo(&page(), QPoint()).x());
    QTest::keyClick(right, Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), rows.back());
    keepPictures(*m_window, QStringLiteral("today-keyboard"));
    QTest::keyClick(rows.back(), Qt::Key_Home);
    QTest::keyClick(rows[0], Qt::Key_Return);
    QTRY_VERIFY(m_window->page(QStringLiteral("orders"))->isVisible());
  }

  void whatIsDoneGoesAway() {
    openWindow(true);
    page().rows()[1]->setFocus();
    const QString held = page().rows()[1]->text();
    run("UPDATE sales_order SET status = 'shipped' WHERE id = 5002");
    QTRY_COMPARE(card("late_to_ship")->shownRows().size(), 2);
    auto* focused = qobject_cast<TodayRow*>(QApplication::focusWidget());
    QVERIFY(focused != nullptr);
    QCOMPARE(focused->text(), held);  // the one the user was on
    run("UPDATE sales_order SET status = 'shipped'");
    QTRY_VERIFY(card("late_to_ship") == nullptr);
  }

  void manyRowsFoldAway() {
    openWindow(true);
    QVERIFY(card("low_stock")->moreButton() == nullptr);
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO sales_order (id, "
        "channel_id,"
        " external_id, status, placed, day, currency, ship_by) SELECT 9000 + i, 1, 'X-' || i, 'paid', 1718000000, "
        "'2024-06-10',"
        " 'EUR', 1718100000 FROM n");
    QTRY_VERIFY(card("late_to_ship")->moreButton() != nullptr);
    const qsizetype few = card("late_to_ship")->shownRows().size();
    QTest::mouseClick(card("late_to_ship")->moreButton(), Qt::LeftButton);
    QCOMPARE(card("late_to_ship")->shownRows().size(), 200);
    QVERIFY(card("late_to_ship")->shownRows().back()->isVisible());
    run("UPDATE sales_order SET status = 'shipped' WHERE id = 9001");
    QTest::qWait(600);
    settle();
    QVERIFY(card("late_to_ship")->isOpen());  // stays as it was
    QTest::mouseClick(card("late_to_ship")->moreButton(), Qt::LeftButton);
    QCOMPARE(card("late_to_ship")->shownRows().size(), few);
  }

  void backsUpAtOnce() {
    openWindow(true);
    QTest::mouseClick(card("book_not_backed_up")->remedyButton(), Qt::LeftButton);
    QVERIFY(!m_window->statusLine()->backupText().startsWith(QStringLiteral("Backup of")));
    QTRY_COMPARE(m_window->toast()->text(), QStringLiteral("The book is backed up"));
    QTRY_VERIFY(m_window->statusLine()->backupText().startsWith(QStringLiteral("Backup of")));
    QTRY_VERIFY(card("book_not_backed_up") == nullptr);
  }

  void importsAtOnce() {
    openWindow(true);
    QSignalSpy wanted(&page(), &Page::importRequested);
    disconnect(&page(), &Page::importRequested, m_window.get(), nullptr);
    for (const char* rule : {"files_overdue", "missing_rates"}) {
      QTest::mouseClick(card(rule)->remedyButton(), Qt::LeftButton);
      QTest::mouseClick(card(rule)->shownRows().front(), Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 4);
    QVERIFY(wanted.front().front().toStringList().isEmpty());
    QCOMPARE(card("files_waiting")->shownRows().front()->text(), QStringLiteral("odd.csv"));
    testing::keepPictures(*card("files_waiting"), QStringLiteral("today-files-waiting"));
    QTest::mouseClick(card("files_waiting")->shownRows().front(), Qt::LeftButton);
    QTest::mouseClick(card("files_waiting")->remedyButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 6);
    QCOMPARE(wanted.back().front().toStringList(), QStringList{QStringLiteral("/in/odd.csv")});
    QVERIFY(card("late_to_ship")->remedyButton() == nullptr);
  }

  void limitsCanBeChangedAndUndone() {
    openWindow(true);
    page().limitsAction()->trigger();
    QTRY_VERIFY(page().limitsDialog() != nullptr);
    LimitsDialog* dialog = page().limitsDialog();
    QCOMPARE(dialog->boxes().size(), 13U);
    keepPictures(*dialog, QStringLiteral("today-limits"));
    const auto limits = dialog->limits();
    for (std::size_t i = 0; i < limits.size(); ++i) {
      if (limits[i].rule->id == "parcels_without_scan") dialog->boxes()[i]->setValue(30);
    }
    dialog->accept();
    QTRY_VERIFY(card("parcels_without_scan") == nullptr);
    m_window->action(Command::Undo)->trigger();
    QTRY_VERIFY(card("parcels_without_scan") != nullptr);
    page().limitsAction()->trigger();
    QTRY_VERIFY(page().limitsDialog() != nullptr && page().limitsDialog() != dialog);
    QSpinBox& hours = *page().limitsDialog()->boxes().front();
    hours.setValue(1);
    QCOMPARE(hours.text(), QStringLiteral("1 hour"));
    for (QSpinBox* box : page().limitsDialog()->boxes()) box->setValue(99);
    page().limitsDialog()->restoreDefaults();
    QCOMPARE(page().limitsDialog()->boxes().front()->value(), 24);
  }

  void aQuietBookSaysSo() {
    openWindow(true);
    run("UPDATE sales_order SET archived = 1, day = '2023-01-01', placed = 1; UPDATE listing SET archived = 1;"
        "UPDATE shipment SET archived = 1; UPDATE ticket SET archived = 1; UPDATE supplier SET archived = 1;"
        "UPDATE sku SET archived = 1; UPDATE channel SET state = 'paused'");
    settle();
    m_window->session()->setWaitingFiles({});
    page().model().backUp([](bool) {});
    QTRY_COMPARE(page().model().total(), 0);
    QVERIFY(page().emptyState()->isVisible());
    QVERIFY(page().emptyState()->findChild<QPushButton*>()->isHidden());
    keepPictures(*m_window, QStringLiteral("today-quiet"));
  }

  void f5ReadsAgain() {
    openWindow(true);
    QSignalSpy loaded(&page().model(), &models::WorklistModel::loaded);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(loaded.wait());
  }
};

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
