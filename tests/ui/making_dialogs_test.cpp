// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that make more than one record, and what the panels of orders do with lines.
#include "tests/support/page_test.h"
#include "ui/entity/making/line_grid.h"
#include "ui/entity/making/map_codes_dialog.h"
#include "ui/entity/making/order_dialog.h"
#include "ui/list/views_button.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/notice_bar.h"

#include <QInputDialog>
#include <QMenu>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class MakingDialogsTest : public testing::PageTest {
  Q_OBJECT

 public:
  MakingDialogsTest() : PageTest(QStringLiteral("orders")) {}

 private:
  enum Special { NewOrder, Ship, MapCodes, Export, Returns, Channels };

  OrderDialog* newOrder() {
    m->page().specialActions()[NewOrder]->trigger();
    return static_cast<OrderDialog*>(m->ready(m->page().findChild<OrderDialog*>()));
  }
  QString notice() const {
    const auto* bar = m->panel().findChild<NoticeBar*>();
    return bar->isVisibleTo(&m->panel()) ? bar->text() : QString();
  }
  QStringList headings(const CellGrid& grid) const {
    QStringList texts;
    for (int i = 0; i < grid.columnCount(); ++i) texts << grid.horizontalHeaderItem(i)->text();
    return texts;
  }

 private Q_SLOTS:
  void makesAnOrderByHand() {
    OrderDialog* dialog = newOrder();
    QVERIFY(dialog != nullptr);
    LineGrid& lines = *dialog->findChild<LineGrid*>();
    QCOMPARE(headings(lines), (QStringList{QStringLiteral("Seller SKU"), QStringLiteral("Title"),
                                           QStringLiteral("Quantity"), QStringLiteral("Unit price")}));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog->form()->editor("channel")->issueText(), QStringLiteral("This must not be empty"));
    PageDriver::type(*dialog->form(), "channel", QStringLiteral("Amazon.de"));
    QVERIFY(PageDriver::hasFound(*dialog, "channel"));
    PageDriver::type(*dialog->buyer(), "buyer_name", QStringLiteral("Anna Holt"));
    PageDriver::type(*dialog->buyer(), "email", QStringLiteral("anna@mail.example"));
    PageDriver::type(*dialog->form(), "country", QStringLiteral("DE"));
    lines.item(0, 0)->setText(QStringLiteral("LAMP-1"));
    QCOMPARE(lines.rowCount(), 2);
    lines.item(0, 2)->setText(QStringLiteral("many"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<NoticeBar*>()->text().contains(QStringLiteral("Line 1")));
    lines.item(0, 2)->setText(QStringLiteral("2"));
    lines.item(0, 3)->setText(QStringLiteral("39.90"));
    QCOMPARE(testing::namelessWidgets(*dialog).join(QLatin1Char(' ')), QString());
    keepPictures(*dialog, QStringLiteral("order-new"));
    const std::int64_t before = m->entries();
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 2);
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before + 1);
    QCOMPARE(m->number("SELECT gross FROM sales_order WHERE external_id = 'M-1'"), 798'000);
    QCOMPARE(m->text("SELECT c.country FROM customer c JOIN sales_order o ON o.customer_id = c.id"
                     " JOIN contact k ON k.id = o.contact_id AND k.customer_id = c.id"),
             QStringLiteral("DE"));
    // The same buyer again is the same customer.
    dialog = newOrder();
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "channel", QStringLiteral("Amazon.de"));
    QVERIFY(PageDriver::hasFound(*dialog, "channel"));
    PageDriver::type(*dialog->buyer(), "email", QStringLiteral("ANNA@mail.example"));
    dialog->findChild<LineGrid*>()->item(0, 0)->setText(QStringLiteral("CUP-1"));
    dialog->findChild<LineGrid*>()->item(0, 2)->setText(QStringLiteral("1"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 3);
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT count(*) FROM customer"), 1);
    QTRY_COMPARE(m->panel().part(Entity::SalesOrder)->table()->rowCount(), 1);
    QVERIFY(m->undo());
    QVERIFY(m->undo());
    QTRY_COMPARE(m->number("SELECT count(*) FROM customer"), 0);
  }

  void linesAreNotLostUnasked() {
    OrderDialog* dialog = newOrder();
    QVERIFY(dialog != nullptr);
    const auto* bar = dialog->findChild<NoticeBar*>();
    dialog->lines()->item(0, 0)->setText(QStringLiteral("LAMP-1"));
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("not saved")), qPrintable(bar->text()));
    // Typing on takes the warning back, and the next Escape warns again.
    dialog->lines()->item(0, 2)->setText(QStringLiteral("2"));
    QVERIFY(!bar->isVisibleTo(dialog));
    dialog->reject();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    // Nothing typed, nothing to lose.
    dialog = newOrder();
    QVERIFY(dialog != nullptr);
    dialog->reject();
    QVERIFY(!dialog->isVisible());
  }

  void mapsCodes() {
    change("INSERT INTO sales_order_line (id, order_id, seller_sku, title, quantity)"
           " SELECT id + 100 + n, order_id, code, 'Title of ' || code, 3 FROM sales_order_line,"
           " (SELECT 1 AS n, 'AMZ-1' AS code UNION ALL SELECT 2, 'AMZ-2') LIMIT 2");
    m->page().specialActions()[MapCodes]->trigger();
    auto* dialog = static_cast<MapCodesDialog*>(m->ready(m->page().findChild<MapCodesDialog*>()));
    QVERIFY(dialog != nullptr);
    CellGrid& codes = *dialog->codes();
    QTRY_COMPARE(codes.rowCount(), 2);
    QCOMPARE(headings(codes).value(4), QStringLiteral("Units"));
    QCOMPARE(codes.item(0, 1)->text(), QStringLiteral("AMZ-1"));
    QCOMPARE(codes.item(0, 4)->text(), QStringLiteral("3"));
    QVERIFY((codes.item(0, 1)->flags() & Qt::ItemIsEditable) == 0);
    QCOMPARE(testing::namelessWidgets(*dialog).join(QLatin1Char(' ')), QString());
    keepPictures(*dialog, QStringLiteral("map-codes"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(dialog->form()->editor("sku")->issueText(), QStringLiteral("This must not be empty"));
    PageDriver::type(*dialog->form(), "sku", QStringLiteral("CUP-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "sku"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(codes.rowCount(), 1);
    QCOMPARE(m->number("SELECT sku_id FROM sales_order_line WHERE seller_sku = 'AMZ-1'"), m->goods.cup);
    QCOMPARE(codes.item(0, 1)->text(), QStringLiteral("AMZ-2"));
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto make = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->text().startsWith(QLatin1String("Make")); });
    QVERIFY(make != buttons.end());
    QTRY_VERIFY((*make)->isEnabled());
    QTest::mouseClick(*make, Qt::LeftButton);
    QTRY_COMPARE(codes.rowCount(), 0);
    QCOMPARE(m->text("SELECT name FROM sku WHERE code = 'AMZ-2'"), QStringLiteral("Title of AMZ-2"));
    QVERIFY(dialog->findChild<NoticeBar*>()->text().contains(QStringLiteral("Every code is mapped")));
  }

  void renamesAView() {
    m->list().filterBar()->setFilter(QStringLiteral("status:paid"));
    QVERIFY(m->settle());
    ViewsButton& views = *m->page().views();
    views.save(QStringLiteral("Paid"));
    QTRY_COMPARE(views.views().views().size(), std::size_t{1});
    const auto rename = [&] {
      for (QAction* action : views.menu()->actions()) {
        if (action->menu() != nullptr && action->text() == QLatin1String("Rename")) return action->menu()->actions().first();
      }
      return static_cast<QAction*>(nullptr);
    };
    QVERIFY(rename() != nullptr);
    rename()->trigger();
    QInputDialog* question = views.question();
    QVERIFY(question != nullptr);
    QCOMPARE(question->textValue(), QStringLiteral("Paid"));
    QCOMPARE(testing::namelessWidgets(*question).join(QLatin1Char(' ')), QString());
    keepPictures(*question, QStringLiteral("view-rename"));
    question->setTextValue(QStringLiteral("   "));
    question->accept();
    QVERIFY(m->settle());
    QCOMPARE(views.views().views().front().name, QStringLiteral("Paid"));
    rename()->trigger();
    QTRY_VERIFY(views.question() != nullptr);
    views.question()->setTextValue(QStringLiteral("To send"));
    views.question()->accept();
    QTRY_COMPARE(views.views().views().front().name, QStringLiteral("To send"));
    QVERIFY(m->undo());
    QTRY_COMPARE(views.views().views().front().name, QStringLiteral("Paid"));
  }

  void linesOfFilesStay() {
    QVERIFY(m->show(m->goods.order));
    RelatedSection& lines = *m->panel().part(Entity::SalesOrderLine);
    QTRY_COMPARE(lines.table()->rowCount(), 1);
    change("UPDATE sales_order_line SET source_line = 2");
    QTRY_COMPARE(lines.table()->rowCount(), 1);
    lines.table()->setCurrentCell(0, 0);
    const std::int64_t before = m->entries();
    lines.removeAction()->trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("came with a file")), qPrintable(notice()));
    QCOMPARE(m->entries(), before);
    keepPictures(*m->window, QStringLiteral("order-line-stays"));
    change("UPDATE sales_order_line SET source_line = NULL");
    lines.table()->setCurrentCell(0, 0);
    lines.removeAction()->trigger();
    QTRY_COMPARE(lines.table()->rowCount(), 0);
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT line_count FROM sales_order"), 0);
    QVERIFY(m->undo());
    QTRY_COMPARE(lines.table()->rowCount(), 1);
  }

  void theReasonOfAReturnIsRead() {
    change("INSERT INTO return_case (id, channel_id, external_id, kind, day, order_id, order_number, seller_sku, reason)"
           " SELECT 1, channel_id, 'R-1', 'buyer_return', '2024-05-03', id, external_id, 'AZ-STAND-PHONE', 'CR-UNWANTED_ITEM'"
           " FROM sales_order LIMIT 1");
    SmallTableView& part = *m->panel().part(Entity::ReturnCase)->table();
    QTRY_COMPARE(part.rowCount(), 1);
    QCOMPARE(part.item(0, 1)->text(), QStringLiteral("No longer wanted"));
    QVERIFY(part.columnWidth(1) > part.fontMetrics().horizontalAdvance(part.item(0, 1)->text()) + 16);
    m->page().specialActions()[Returns]->trigger();
    auto* returns = m->page().findChild<EntityPage*>();
    QVERIFY(returns != nullptr);
    QTRY_COMPARE(returns->list()->model().rowCount(), 1);
    QVERIFY(m->settle());
    const QTableView& list = *returns->list()->table();
    const int reason = returns->list()->model().columnOf("reason");
    QCOMPARE(list.model()->index(0, reason).data().toString(), QStringLiteral("No longer wanted"));
    QVERIFY(list.columnViewportPosition(reason) + list.columnWidth(reason) <= list.viewport()->width());
    keepPictures(*returns->window(), QStringLiteral("returns"));
    // What is read is found, and so is the code behind it.
    const std::pair<const char*, int> filters[] = {
        {"reason:\"longer wanted\"", 1}, {"reason:wanted,fits", 1}, {"reason=\"no longer wanted\"", 1},
        {"reason=wanted", 0},            {"-reason:wanted", 0},     {"reason:unwanted_item", 1},
        {"reason:damaged", 0}};
    for (const auto& [filter, rows] : filters) {
      const QString other = rows == 0 ? QStringLiteral("external_id:R-1") : QStringLiteral("-external_id:R-1");
      returns->list()->filterBar()->setFilter(other);
      QTRY_COMPARE(returns->list()->model().rowCount(), 1 - rows);
      returns->list()->filterBar()->setFilter(QString::fromLatin1(filter));
      QTRY_VERIFY2(returns->list()->model().rowCount() == rows, filter);
    }
  }

  void windowsPassOnLinks() {
    m->page().specialActions()[Channels]->trigger();
    auto* channels = m->page().findChild<EntityPage*>();
    QVERIFY(channels != nullptr);
    QTRY_COMPARE(channels->list()->model().rowCount(), 1);
    channels->list()->select(m->goods.channel);
    RelatedSection& listings = *channels->panel()->part(Entity::Listing);
    QTRY_COMPARE(listings.table()->rowCount(), 1);
    QVERIFY(m->settle());
    keepPictures(*channels->window(), QStringLiteral("channels"));
    QPointer<QWidget> window = channels->window();
    Q_EMIT listings.table()->opened(m->goods.listing);
    const auto* page = static_cast<EntityPage*>(m->window->page(QStringLiteral("listings")));
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY(window.isNull());
    QTRY_COMPARE(page->panel()->record().id(), m->goods.listing);
  }
};

QTEST_MAIN(MakingDialogsTest)
#include "making_dialogs_test.moc"
