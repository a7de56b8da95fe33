// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"
#include "ui/entity/making/parcel_dialog.h"
#include "ui/shell/toast.h"

#include <QTableWidget>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class ShipmentsPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  ShipmentsPageTest() : PageTest(QStringLiteral("shipments")) {}

 private Q_SLOTS:
  void anOrderIsShippedInTwoParcels() {
    keepPictures(*m->window, QStringLiteral("shipments-empty"));
    m->window->showPage(QStringLiteral("orders"));
    auto& orders = *static_cast<EntityPage*>(m->window->page(QStringLiteral("orders")));
    QVERIFY(m->settle());
    QTRY_COMPARE(orders.list()->model().rowCount(), 1);
    orders.list()->select(m->goods.order);
    QVERIFY(m->settle());
    orders.specialActions()[1]->trigger();
    auto* dialog = static_cast<ParcelDialog*>(m->ready(orders.findChild<ParcelDialog*>()));
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->contents()->rowCount(), 1);
    dialog->contents()->item(0, 3)->setText(QStringLiteral("3"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT count(*) FROM shipment"), 0);
    keepPictures(*dialog, QStringLiteral("ship"));
    dialog->contents()->item(0, 3)->setText(QStringLiteral("1"));
    PageDriver::type(*dialog->form(), "tracking_number", QStringLiteral("YT123"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    QCOMPARE(m->text("SELECT status FROM sales_order"), QStringLiteral("partly_shipped"));
    QTRY_COMPARE(m->panel().record().title(), QStringLiteral("YT123"));
    QTRY_COMPARE(m->panel().part(Entity::SalesOrder)->table()->rowCount(), 1);
    keepPictures(*m->window, QStringLiteral("shipments"));
    // Without a warehouse there is nothing to take from; with one the pieces go, once.
    const auto onHand = m->number("SELECT coalesce(sum(on_hand), 0) FROM stock_level");
    m->page().specialActions()[0]->trigger();
    QVERIFY(m->settle());
    QVERIFY(m->window->toast()->text().startsWith(QStringLiteral("Nothing to take out")));
    PageDriver::type(*m->panel().form(), "warehouse", QStringLiteral("YIWU"));
    QTRY_VERIFY(m->panel().record().isModified("warehouse") && m->panel().record().issue("warehouse").isEmpty());
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(m->number("SELECT count(*) FROM shipment WHERE warehouse_id IS NOT NULL"), 1);
    QVERIFY(m->settle());
    for (int time = 0; time < 2; ++time) {
      m->page().specialActions()[0]->trigger();
      QVERIFY(m->settle());
      QCOMPARE(m->number("SELECT coalesce(sum(on_hand), 0) FROM stock_level"), onHand - 1);
    }
    QVERIFY(m->undo());
    QTRY_COMPARE(m->number("SELECT coalesce(sum(on_hand), 0) FROM stock_level"), onHand);
  }

  void makesEditsAndUndoes() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "tracking_number", QStringLiteral("YT9"));
    PageDriver::type(*dialog->form(), "weight", QStringLiteral("heavy"));
    QVERIFY(!dialog->form()->editor("weight")->issueText().isEmpty());
    QVERIFY(!dialog->saveButton()->isEnabled());
    PageDriver::type(*dialog->form(), "weight", QStringLiteral("350 g"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    RelatedSection* events = m->panel().part(Entity::TrackingEvent);
    events->addAction()->trigger();
    dialog = m->ready(events->dialog());
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "place", QStringLiteral("Shenzhen"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(events->table()->rowCount(), 1);
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(events->table()->rowCount(), 0);
  }
};

QTEST_MAIN(ShipmentsPageTest)
#include "shipments_page_test.moc"
