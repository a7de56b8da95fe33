// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/date_edit.h"

#include "tests/support/page_driver.h"
#include "ui/entity/bulk_dialog.h"
#include "ui/parts/calendar_popup.h"

#include <QCalendarWidget>
#include <QTimeEdit>
#include <QToolButton>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using domain::FieldType;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

/// Dates in the forms of the real window: typed, chosen, taken away.
class DateEditTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PageDriver> m;

  DateEdit& field(const char* name) {
    return *qobject_cast<DateEdit*>(m->panel().form()->editor(name)->input());
  }
  static std::int64_t utc(const QDate& day, const QTime& time) {
    return QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
  }
  void open(const QString& page, domain::Id id) {
    m = std::make_unique<PageDriver>(page);
    QVERIFY(m->settle());
    QVERIFY(m->show(id == 0 ? m->goods.order : id));
  }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
  }
  void cleanup() { m.reset(); }

  void takesAMomentFromTheCalendar() {
    open(QStringLiteral("orders"), 0);
    DateEdit& shipBy = field("ship_by");
    QVERIFY(shipBy.text().isEmpty());
    shipBy.setFocus();
    QTest::keyClick(&shipBy, Qt::Key_Down);
    QVERIFY(shipBy.popup() != nullptr && shipBy.popup()->isVisible());
    // The clock of the book stands at 15 June 2024, noon.
    QCOMPARE(shipBy.popup()->calendar()->selectedDate(), QDate(2024, 6, 15));
    QCOMPARE(shipBy.popup()->calendar()->firstDayOfWeek(), Qt::Monday);
    keepPictures(*shipBy.popup(), QStringLiteral("calendar"));
    QTest::keyClick(shipBy.popup()->calendar()->findChild<QAbstractItemView*>(), Qt::Key_Right);
    QTest::keyClick(shipBy.popup()->calendar()->findChild<QAbstractItemView*>(), Qt::Key_Return);
    QVERIFY(!shipBy.popup()->isVisible());
    QCOMPARE(shipBy.text(), QStringLiteral("16/06/2024 00:00"));
    shipBy.openCalendar();
    shipBy.popup()->time()->setTime(QTime(18, 30));
    QCOMPARE(shipBy.text(), QStringLiteral("16/06/2024 18:30"));
    shipBy.popup()->close();
    m->panel().saveAction()->trigger();
    QVERIFY(m->settle());
    // 18:30 in Berlin, in summer.
    QCOMPARE(m->number("SELECT ship_by FROM sales_order"), utc(QDate(2024, 6, 16), QTime(16, 30)));
    shipBy.openCalendar();
    QCOMPARE(shipBy.popup()->calendar()->selectedDate(), QDate(2024, 6, 16));
    QTest::mouseClick(shipBy.popup()->todayButton(), Qt::LeftButton);
    QCOMPARE(shipBy.text(), QStringLiteral("15/06/2024 18:30"));
    shipBy.openCalendar();
    QTest::mouseClick(shipBy.popup()->clearButton(), Qt::LeftButton);
    QVERIFY(shipBy.text().isEmpty());
    m->panel().saveAction()->trigger();
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT ship_by IS NULL FROM sales_order"), 1);
  }

  void canStillBeTyped() {
    open(QStringLiteral("orders"), 0);
    m->typeInPanel("ship_by", QStringLiteral("tomorrow"));
    QVERIFY(m->panel().form()->editor("ship_by")->issueText().contains(QStringLiteral("no date")));
    // A calendar over a text that is no date starts afresh.
    field("ship_by").openCalendar();
    QCOMPARE(field("ship_by").popup()->calendar()->selectedDate(), QDate(2024, 6, 15));
    field("ship_by").popup()->close();
    QCOMPARE(field("ship_by").text(), QStringLiteral("tomorrow"));
    m->typeInPanel("ship_by", QStringLiteral("2024-07-01 09:15:30"));
    QVERIFY(m->panel().form()->editor("ship_by")->issueText().isEmpty());
    field("ship_by").openCalendar();
    QCOMPARE(field("ship_by").popup()->calendar()->selectedDate(), QDate(2024, 7, 1));
    field("ship_by").popup()->close();
    m->panel().saveAction()->trigger();
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT ship_by FROM sales_order"), utc(QDate(2024, 7, 1), QTime(7, 15, 30)));
  }

  void takesADayWithoutATime() {
    open(QStringLiteral("suppliers"), 0);
    QVERIFY(m->show(m->goods.supplier));
    m->panel().part(Entity::SupplierDocument)->addAction()->trigger();
    RecordDialog* dialog = m->ready(m->panel().part(Entity::SupplierDocument)->dialog());
    QVERIFY(dialog != nullptr);
    auto& expires = *qobject_cast<DateEdit*>(dialog->form()->editor("expires")->input());
    expires.openCalendar();
    QVERIFY(expires.popup()->time() == nullptr);
    Q_EMIT expires.popup()->calendar()->clicked(QDate(2025, 2, 28));
    QCOMPARE(expires.text(), QStringLiteral("28/02/2025"));
    QCOMPARE(dialog->record().typedValues().size() > 0, true);
    keepPictures(*dialog, QStringLiteral("supplier-document"));
    dialog->reject();
  }

  void offersOneForManyRecordsToo() {
    open(QStringLiteral("orders"), 0);
    m->page().action(Command::EditSelected)->trigger();
    BulkDialog* dialog = m->page().actions()->bulkDialog();
    QVERIFY(dialog != nullptr);
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(QStringLiteral("country")));
    QVERIFY(!dialog->valueLine()->calendarAction()->isVisible());
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(QStringLiteral("ship_by")));
    QVERIFY(dialog->valueLine()->calendarAction()->isVisible());
    dialog->valueLine()->openCalendar();
    Q_EMIT dialog->valueLine()->popup()->calendar()->clicked(QDate(2024, 6, 20));
    QCOMPARE(dialog->valueLine()->text(), QStringLiteral("20/06/2024 00:00"));
    QVERIFY(dialog->applyButton()->isEnabled());
    keepPictures(*dialog, QStringLiteral("bulk-date"));
    dialog->reject();
  }

  void speaksTheLocale() {
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    open(QStringLiteral("orders"), 0);
    DateEdit& shipBy = field("ship_by");
    shipBy.openCalendar();
    QCOMPARE(shipBy.popup()->calendar()->locale().language(), QLocale::Chinese);
    Q_EMIT shipBy.popup()->calendar()->clicked(QDate(2024, 6, 20));
    QCOMPARE(shipBy.text(), QStringLiteral("2024/06/20 00:00"));
    QVERIFY(m->panel().form()->editor("ship_by")->issueText().isEmpty());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  }
};

QTEST_MAIN(DateEditTest)
#include "date_edit_test.moc"
