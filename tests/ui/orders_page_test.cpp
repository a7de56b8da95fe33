// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/entity_page.h"

#include "models/records/record_model.h"
#include "models/words/text.h"
#include "tests/support/order_book.h"
#include "tests/support/window_test.h"
#include "ui/entity/bulk_dialog.h"
#include "ui/entity/record_panel.h"
#include "ui/entity/related_section.h"
#include "ui/entity/small_table_view.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_footer.h"
#include "ui/list/list_header.h"
#include "ui/list/list_view.h"
#include "ui/main_window.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_form.h"
#include "ui/shell/commands.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace kontor;
using namespace kontor::ui;
using kontor::testing::keepPictures;

class OrdersPageTest : public testing::WindowTest {
  Q_OBJECT

 private:
  static constexpr int kOrders = 120;
  std::vector<domain::Id> m_orders;

  EntityPage& page() { return *static_cast<EntityPage*>(m_window->page(QStringLiteral("orders"))); }
  ListView& list() { return *page().list(); }
  RecordPanel& panel() { return *page().panel(); }
  models::ListModel& model() { return list().model(); }

  void openWindow(int orders) {
    auto book = testing::newBook(*m_folder);
    m_orders = testing::fillOrders(*book, orders);
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    m_window->setBook(std::move(book));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->showPage(QStringLiteral("orders"));
    settle();
    QTRY_VERIFY(!model().isUnknown());
    settle();
  }
  QLineEdit* line(const char* field) { return static_cast<QLineEdit*>(panel().form()->editor(field)->input()); }
  void type(const char* field, const QString& text) {
    QLineEdit* edit = line(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  void show(domain::Id id) {
    list().select(id);
    settle();
    QTRY_COMPARE(panel().record().id(), id);
    QTRY_VERIFY(panel().record().isLoaded());
  }
  QString cell(domain::Id id, const char* field) {
    return model().index(model().rowOf(id), model().columnOf(field)).data().toString();
  }
  void selectRows(int first, int last) {
    QItemSelection rows(model().index(first, 0), model().index(last, model().columnCount() - 1));
    list().table()->setCurrentIndex(model().index(first, 0));
    list().table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
  }
  std::int64_t entries() {
    return *m_window->session()->book().reader()->connection().integer("SELECT count(*) FROM journal");
  }

 private Q_SLOTS:
  void showsTheNewestOrderAtFirst() {
    openWindow(kOrders);
    QCOMPARE(model().rowCount(), kOrders);
    QCOMPARE(list().currentId(), m_orders.back());
    QCOMPARE(panel().record().title(), QStringLiteral("302-1119"));
    QCOMPARE(panel().part(domain::Entity::SalesOrderLine)->table()->rowCount(), 1);
    QCOMPARE(panel().part(domain::Entity::SalesOrderLine)->table()->item(0, 0)->text(), QStringLiteral("茶具-2"));
    QVERIFY(panel().historyText().contains(QStringLiteral("Imported orders.csv")));
    QVERIFY(list().footer()->countText().contains(QStringLiteral("120")));
    QCOMPARE(m_window->statusLine()->bookText(), QStringLiteral("shop"));
    keepPictures(*m_window, QStringLiteral("orders"));
  }

  void editsAndUndoes() {
    openWindow(kOrders);
    show(m_orders[3]);
    QCOMPARE(line("total")->text(), QStringLiteral("13.00"));
    type("total", QStringLiteral("1,250.5"));
    QVERIFY(panel().record().isModified());
    const std::int64_t before = entries();
    panel().saveAction()->trigger();
    settle();
    QCOMPARE(entries(), before + 1);
    QVERIFY(!panel().record().isModified());
    QCOMPARE(cell(m_orders[3], "total"), QStringLiteral("1,250.50"));
    QVERIFY(panel().historyText().contains(QStringLiteral("Total")));
    QTRY_VERIFY(m_window->action(Command::Undo)->text().contains(QStringLiteral("302-1003")));
    m_window->action(Command::Undo)->trigger();
    QTRY_COMPARE(cell(m_orders[3], "total"), QStringLiteral("13.00"));
    QTRY_COMPARE(line("total")->text(), QStringLiteral("13.00"));
    QTRY_VERIFY(m_window->toast()->text().contains(QStringLiteral("Undone")));
    QTRY_VERIFY(m_window->action(Command::Redo)->isEnabled());
    m_window->action(Command::Redo)->trigger();
    QTRY_COMPARE(cell(m_orders[3], "total"), QStringLiteral("1,250.50"));
  }

  void aWrongValueIsShownAtItsField() {
    openWindow(kOrders);
    show(m_orders[0]);
    const std::int64_t before = entries();
    type("total", QStringLiteral("1,5"));
    FieldEditor* editor = panel().form()->editor("total");
    QCOMPARE(editor->issueText(), QStringLiteral("\"1,5\" is not a number"));
    QVERIFY(editor->input()->property("wrong").toBool());
    QVERIFY(!panel().saveAction()->isEnabled());
    type("country", QStringLiteral("Germany"));
    QVERIFY(panel().form()->editor("country")->issueText().contains(QStringLiteral("two letters")));
    panel().saveAction()->trigger();
    settle();
    QCOMPARE(entries(), before);
    // Another order does not take the place of one that cannot be saved.
    list().select(m_orders[5]);
    settle();
    QCOMPARE(panel().record().id(), m_orders[0]);
    QCOMPARE(line("total")->text(), QStringLiteral("1,5"));
    keepPictures(*m_window, QStringLiteral("orders-wrong-value"));
    panel().discardAction()->trigger();
    QTRY_COMPARE(panel().record().id(), m_orders[5]);
    QVERIFY(editor->issueText().isEmpty());
  }

  void goingOnSaves() {
    openWindow(kOrders);
    show(m_orders[0]);
    type("tags", QStringLiteral("gift"));
    list().select(m_orders[1]);
    QTRY_COMPARE(panel().record().id(), m_orders[1]);
    settle();
    show(m_orders[0]);
    QTRY_COMPARE(line("tags")->text(), QStringLiteral("gift"));
  }

  void aChoiceIsEditedInPlace() {
    openWindow(kOrders);
    show(m_orders[0]);
    auto* box = static_cast<QComboBox*>(panel().form()->editor("status")->input());
    QCOMPARE(box->currentData().toString(), QStringLiteral("paid"));
    box->setCurrentIndex(box->findData(QStringLiteral("on_hold")));
    panel().saveAction()->trigger();
    settle();
    QTRY_COMPARE(cell(m_orders[0], "status"), QStringLiteral("On hold"));
    QVERIFY(panel().historyText().contains(QStringLiteral("On hold")));
  }

  void filtersWhileTyping() {
    openWindow(kOrders);
    QLineEdit* edit = list().filterBar()->edit();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("status:pending "));
    QTRY_COMPARE(model().rowCount(), kOrders / 3);
    QVERIFY(list().filterBar()->faults().isEmpty());
    QVERIFY(list().footer()->countText().contains(QStringLiteral("found")));
    QTest::keyClicks(edit, QStringLiteral("stats:x "));
    QTRY_COMPARE(list().filterBar()->faults(), QStringLiteral("There is no field \"stats\""));
    QCOMPARE(model().rowCount(), kOrders / 3);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), kOrders);
    list().filterBar()->setFilter(QStringLiteral("no such order"));
    QTRY_COMPARE(model().rowCount(), 0);
    settle();
    QCOMPARE(panel().record().id(), domain::Id{0});
    keepPictures(*m_window, QStringLiteral("orders-nothing-found"));
  }

  void sortsByAClickOnTheHeader() {
    openWindow(kOrders);
    ListHeader* header = list().header();
    const int column = model().columnOf("total");
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(model().idAt(0), m_orders.front());
    settle();
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    // The current order stays current wherever its row goes.
    QCOMPARE(list().currentId(), m_orders.back());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(model().idAt(0), m_orders.back());
  }

  void remembersColumnsAndOrder() {
    openWindow(kOrders);
    const int column = model().columnOf("tags");
    QVERIFY(list().header()->isSectionHidden(column));
    list().header()->setShown(column, true);
    list().header()->resizeSection(column, 77);
    list().header()->moveSection(list().header()->visualIndex(column), 0);
    model().sort(model().columnOf("total"), Qt::DescendingOrder);
    settle();
    m_window.reset();
    auto book = storage::Book::open(m_folder->filePath(QStringLiteral("shop.kontor")).toStdString(), testing::fixedEnvironment());
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    m_window->setBook(std::move(book));
    settle();
    QVERIFY(!list().header()->isSectionHidden(column));
    QCOMPARE(list().header()->sectionSize(column), 77);
    QCOMPARE(list().header()->visualIndex(column), 0);
    QCOMPARE(model().sort(), QStringLiteral("-total"));
  }

  void editsManyAsOneEntry() {
    openWindow(kOrders);
    selectRows(0, 9);
    const std::int64_t before = entries();
    page().action(Command::EditSelected)->trigger();
    BulkDialog* dialog = page().actions()->bulkDialog();
    QVERIFY(dialog != nullptr);
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(QStringLiteral("country")));
    dialog->valueLine()->setText(QStringLiteral("Deutschland"));
    QVERIFY(!dialog->applyButton()->isEnabled());
    QVERIFY(!dialog->issueText().isEmpty());
    keepPictures(*dialog, QStringLiteral("bulk-edit"));
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(QStringLiteral("status")));
    dialog->choiceBox()->setCurrentIndex(dialog->choiceBox()->findData(QStringLiteral("delivered")));
    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    settle();
    QTRY_COMPARE(entries(), before + 1);
    settle();
    for (int row = 0; row < 10; ++row) {
      QTRY_COMPARE(model().index(row, model().columnOf("status")).data().toString(), QStringLiteral("Delivered"));
    }
    QVERIFY(model().index(10, model().columnOf("status")).data().toString() != QStringLiteral("Delivered"));
    m_window->action(Command::Undo)->trigger();
    QTRY_VERIFY(model().index(0, model().columnOf("status")).data().toString() != QStringLiteral("Delivered"));
  }

  void sumsTheSelection() {
    openWindow(kOrders);
    model().sort(model().columnOf("total"), Qt::AscendingOrder);
    settle();
    selectRows(0, 2);  // 10.00 + 11.00 + 12.00, two pieces each
    QTRY_VERIFY2(list().footer()->sumText().contains(QStringLiteral("33.00\u00A0EUR")), qPrintable(list().footer()->sumText()));
    QVERIFY(list().footer()->sumText().contains(QStringLiteral("3 selected")));
    QVERIFY(list().footer()->sumText().contains(QStringLiteral("Units 6")));
    keepPictures(*m_window, QStringLiteral("orders-selection"));
    selectRows(0, 0);
    QTRY_VERIFY(list().footer()->sumText().isEmpty());
  }

  void archivesAndBringsBack() {
    openWindow(kOrders);
    selectRows(0, 1);
    const domain::Id first = model().idAt(0);
    QVERIFY(page().action(Command::Archive)->isVisible());
    QVERIFY(!page().action(Command::Unarchive)->isVisible());
    page().action(Command::Archive)->trigger();
    QTRY_COMPARE(model().rowCount(), kOrders - 2);
    settle();
    QVERIFY(m_window->toast()->text().contains(QLatin1Char('2')));
    list().filterBar()->setFilter(QStringLiteral("archived:yes"));
    QTRY_COMPARE(model().rowCount(), 2);
    settle();
    show(first);
    QTRY_VERIFY(page().action(Command::Unarchive)->isVisible());
    page().action(Command::Unarchive)->trigger();
    QTRY_COMPARE(model().rowCount(), 1);
  }

  void copiesAsASpreadsheetTakesIt() {
    openWindow(kOrders);
    model().sort(model().columnOf("total"), Qt::DescendingOrder);
    settle();
    for (int column = 0; column < model().columnCount(); ++column) list().header()->setShown(column, true);
    for (int column = 0; column < model().columnCount(); ++column) {
      const std::string_view field = model().field(column).id;
      list().header()->setShown(column, field == "external_id" || field == "total" || field == "recipient");
    }
    list().header()->moveSection(list().header()->visualIndex(model().columnOf("total")), 0);
    settle();
    selectRows(kOrders - 2, kOrders - 1);
    page().action(Command::Copy)->trigger();
    settle();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    // Without its channel an order's number does not name it.
    QCOMPARE(lines[0], QStringLiteral("Total\tOrder number\tRecipient\tRecord number"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("11.00\t302-1001\tW")), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(QStringLiteral("10.00\t302-1000\tW")), qPrintable(lines[2]));
    QVERIFY2(!lines[2].contains(QStringLiteral("Wang")), "personal data must not go to the clipboard in clear");
  }

  void personalDataIsShownOnlyWhenAsked() {
    openWindow(kOrders);
    show(m_orders[7]);
    const domain::Field& recipient = *domain::findField(domain::Entity::SalesOrder, "recipient");
    QVERIFY(panel().record().text(recipient).startsWith(QLatin1Char('W')));
    QVERIFY(!panel().record().text(recipient).contains(QStringLiteral("Wang")));
    QTest::mouseClick(panel().form()->revealButton(), Qt::LeftButton);
    QTRY_COMPARE(panel().record().text(recipient), QStringLiteral("Wang 7"));
    keepPictures(*m_window, QStringLiteral("orders-revealed"));
    keepPictures(*panel().form()->parentWidget(), QStringLiteral("order-panel"));
    show(m_orders[8]);
    QVERIFY(!panel().record().text(recipient).contains(QStringLiteral("Wang")));
  }

  void theEmptyBookTeachesTheNextStep() {
    openWindow(0);
    settle();
    QCOMPARE(model().rowCount(), 0);
    keepPictures(*m_window, QStringLiteral("orders-empty"));
    bool asked = false;
    connect(&page(), &Page::importRequested, this, [&asked] { asked = true; });
    auto buttons = page().findChildren<QPushButton*>();
    const auto next = std::ranges::find_if(buttons, [](QPushButton* b) { return b->isVisible() && b->text().startsWith(QStringLiteral("Import")); });
    QVERIFY(next != buttons.end());
    disconnect(&page(), &Page::importRequested, m_window.get(), nullptr);
    QTest::mouseClick(*next, Qt::LeftButton);
    QVERIFY(asked);
  }

  void theKeyboardReachesEverything() {
    openWindow(kOrders);
    QCOMPARE(testing::namelessWidgets(page()).join(QLatin1Char(' ')), QString());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(list().filterBar()->edit()->hasFocus());
    QTest::keyClick(list().filterBar()->edit(), Qt::Key_Down);
    QVERIFY(list().table()->hasFocus());
    QTest::keyClick(list().table(), Qt::Key_Down);
    QTRY_COMPARE(panel().record().id(), model().idAt(1));
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_window->page(QStringLiteral("kpis"))->isVisible());
  }

  void selectionOutlivesARefresh() {
    openWindow(kOrders);
    selectRows(2, 4);
    const auto before = list().selectedIds();
    // Somebody else's change moves the rows.
    m_window->session()->write(this, {.action = "order.edit"}, [vault = &m_window->session()->book().vault(), id = m_orders.back()](storage::Writer& writer) {
      storage::archiveRecord(writer, domain::Entity::SalesOrder, id, true);
      (void)vault;
    });
    QTRY_COMPARE(model().rowCount(), kOrders - 1);
    settle();
    QCOMPARE(list().selectedIds(), before);
    QCOMPARE(list().currentId(), before.front());
  }
};

QTEST_MAIN(OrdersPageTest)
#include "orders_page_test.moc"
