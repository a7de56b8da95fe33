// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi_page.h"

#include "storage/lists/list_query.h"
#include "tests/support/shop_book.h"
#include "tests/support/window_test.h"
#include "ui/charts/category_chart.h"
#include "ui/kpis/customer_cards.h"
#include "ui/kpis/kpi_compare_card.h"
#include "ui/kpis/kpi_explanation.h"
#include "ui/kpis/kpi_tile.h"
#include "ui/kpis/kpi_trend_card.h"
#include "ui/kpis/period_picker.h"
#include "ui/kpis/target_editor.h"
#include "ui/kpis/tile_grid.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/row_table.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::ui;

class KpiPageTest : public testing::WindowTest {
  Q_OBJECT

 private:
  std::unique_ptr<models::Session> m_session;
  std::unique_ptr<KpiPage> m_page;

  void openBook(bool filled, const char* code = "EUR") {
    auto book = testing::newBook(*m_folder, code);
    if (filled) testing::fillShop(*book);
    m_session = std::make_unique<models::Session>(std::move(book));
  }
  void openPage(QSize size = {1280, 800}) {
    m_page = std::make_unique<KpiPage>(PageContext{*m_session, *m_settings, m_dialogs});
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model().board());
    settle();
  }
  void settle() { QTRY_VERIFY(m_session->isIdle()); }
  KpiTile& tile(const char* id) {
    return m_page->tile(m_page->model().rowOf(id));
  }
  QString drilledFilter(const QSignalSpy& places) const { return places.back().front().value<Place>().filter; }

 private Q_SLOTS:
  void cleanup() {
    m_page.reset();
    m_session.reset();
    WindowTest::cleanup();
  }

  void anEmptyBookShowsTheNextStep() {
    openBook(false);
    openPage();
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    testing::keepPictures(*m_page, QStringLiteral("kpis-empty"));
    QSignalSpy wanted(m_page.get(), &Page::importRequested);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
  }

  void showsTilesTrendAndParts() {
    openBook(true);
    openPage();
    QCOMPARE(m_page->tiles().tiles().size(), m_page->model().rowCount());
    QVERIFY(tile("gross_sales").isChecked());
    QCOMPARE(m_page->trend().chart().points().size(), 13);
    QVERIFY(m_page->comparison().model().rowCount() >= 3);
    QVERIFY(m_page->explanation().isVisible());
    QTRY_VERIFY(m_page->segments().model().rowCount() > 0);
    QCOMPARE(testing::namelessWidgets(*m_page).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*m_page, QStringLiteral("kpis"));
  }

  void looksWell_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("period");
    QTest::newRow("narrow") << QSize(900, 700) << "orders" << "country" << "24_months";
    QTest::newRow("wide") << QSize(1680, 1000) << "average_order_value" << "sku" << "all";
    QTest::newRow("month") << QSize(1280, 800) << "repeat_purchase_rate" << "channel" << "this_month";
    QTest::newRow("days") << QSize(1280, 800) << "cancellation_rate" << "sku" << "2023-11-01..2024-01-10";
  }

  void looksWell() {
    QFETCH(QSize, size);
    QFETCH(QString, kpi);
    QFETCH(QString, group);
    QFETCH(QString, period);
    openBook(true);
    m_settings->set(Setting::KpiPeriod, period);
    m_settings->set(Setting::KpiGroup, group);
    openPage(size);
    QCOMPARE(m_page->periodPicker().code(), period);
    m_page->open({QStringLiteral("kpis"), kpi, 0});
    settle();
    QCOMPARE(m_page->model().kpi(m_page->selected()).id, kpi.toStdString());
    testing::keepPictures(*m_page, QStringLiteral("kpis-") + QString::fromLatin1(QTest::currentDataTag()));
    // No tile is cut: every column begins and ends inside the page.
    for (const QWidget* shown : m_page->tiles().tiles())
      QVERIFY(m_page->tiles().rect().contains(shown->geometry()));
  }

  void aTileIsChosenByAClickAndOpensItsRows() {
    openBook(true);
    openPage();
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    QTest::mouseClick(&tile("orders"), Qt::LeftButton);
    QCOMPARE(m_page->selected(), m_page->model().rowOf("orders"));
    QCOMPARE(places.count(), 0);
    QTest::keyClick(&tile("orders"), Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.back().front().value<Place>().page, QStringLiteral("orders"));
    const std::string filter = drilledFilter(places).toStdString();
    QVERIFY(storage::Filter::parse(domain::Entity::SalesOrder, filter).issues.empty());
    const auto reader = m_session->reader();
    const auto rows = storage::listIds(*reader, {domain::Entity::SalesOrder, filter, {}});
    QCOMPARE(static_cast<std::int64_t>(rows.size()), *m_page->model().value(m_page->selected())->value);
  }

  void arrowKeysWalkTheTiles() {
    openBook(true);
    openPage();
    tile("gross_sales").setFocus();
    QTest::keyClick(&tile("gross_sales"), Qt::Key_Right);
    QVERIFY(tile("net_sales").hasFocus());
    QTest::keyClick(&tile("net_sales"), Qt::Key_Space);
    QCOMPARE(m_page->selected(), m_page->model().rowOf("net_sales"));
  }

  void aMonthOfTheTrendOpensItsRows() {
    openBook(true);
    openPage();
    QTest::mouseClick(&tile("orders"), Qt::LeftButton);
    settle();
    CategoryChart& chart = m_page->trend().chart();
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    // Thirteen months up to June 2024: the fifth is October 2023.
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.positionOf(4));
    QCOMPARE(places.count(), 1);
    QVERIFY(drilledFilter(places).contains(QStringLiteral("day:2023-10-01..2023-10-31")));
    const auto reader = m_session->reader();
    const auto rows = storage::listIds(*reader, {domain::Entity::SalesOrder, drilledFilter(places).toStdString(), {}});
    QCOMPARE(static_cast<double>(rows.size()), *chart.points()[4].value);
  }

  void theTrendIsWalkedByKeys() {
    openBook(true);
    openPage();
    CategoryChart& chart = m_page->trend().chart();
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 12);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 11);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("May 2024")));
    testing::keepPictures(*m_page, QStringLiteral("kpis-pointed"));
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(drilledFilter(places).contains(QStringLiteral("day:2024-05-01..2024-05-31")));
  }

  void aGroupOpensItsRows() {
    openBook(true);
    openPage();
    QTest::mouseClick(&tile("orders"), Qt::LeftButton);
    m_page->comparison().setGroup("country");
    settle();
    RowTable& table = m_page->comparison().table();
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 0)).center());
    QCOMPARE(places.count(), 1);
    const auto reader = m_session->reader();
    const auto rows = storage::listIds(*reader, {domain::Entity::SalesOrder, drilledFilter(places).toStdString(), {}});
    QCOMPARE(static_cast<std::int64_t>(rows.size()), *m_page->comparison().model().values()[1].value);
    // The second bar leads to the same place.
    CategoryChart& chart = m_page->comparison().chart();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.positionOf(1));
    QCOMPARE(places.count(), 2);
    QCOMPARE(places[1].front().value<Place>().filter, places[0].front().value<Place>().filter);
  }

  void everyGroupOpensAsManyOrdersAsItCounts_data() {
    QTest::addColumn<QString>("group");
    QTest::newRow("channel") << "channel";
    QTest::newRow("country") << "country";
    QTest::newRow("sku") << "sku";
  }

  void everyGroupOpensAsManyOrdersAsItCounts() {
    QFETCH(QString, group);
    openBook(true);
    openPage();
    QTest::mouseClick(&tile("orders"), Qt::LeftButton);
    m_page->comparison().setGroup(group.toStdString());
    settle();
    QSignalSpy places(m_page.get(), &Page::placeRequested);
    const auto reader = m_session->reader();
    const auto values = m_page->comparison().model().values();
    QVERIFY(!values.empty());
    for (std::size_t row = 0; row < values.size(); ++row) {
      m_page->comparison().table().selectRow(static_cast<int>(row));
      Q_EMIT m_page->comparison().table().clicked(m_page->comparison().table().currentIndex());
      const auto rows = storage::listIds(*reader, {domain::Entity::SalesOrder, drilledFilter(places).toStdString(), {}});
      QCOMPARE(static_cast<std::int64_t>(rows.size()), *values[row].value);
    }
  }

  void missingRatesAreMarkedAndListed() {
    openBook(true);
    openPage();
    const auto& missing = m_page->model().value(0)->missing;
    QVERIFY(!missing.empty());
    QVERIFY(tile("gross_sales").toolTip().contains(QStringLiteral("GBP")));
    QVERIFY(tile("gross_sales").accessibleName().contains(QStringLiteral("incomplete")));
    bool listed = false;
    for (const QLabel* label : m_page->explanation().findChildren<QLabel*>())
      listed = listed || (label->isVisible() && label->text().contains(QStringLiteral("GBP: no rate for")));
    QVERIFY(listed);
  }

  void theChosenPeriodAndCurrencyAreAskedFor() {
    openBook(true);
    openPage();
    QSignalSpy loaded(&m_page->model(), &models::KpiModel::loaded);
    m_page->currencyBox().setCurrentText(QStringLiteral("USD"));
    QVERIFY(loaded.wait());
    QCOMPARE(m_page->model().board()->currency, testing::currency("USD"));
    m_page->periodPicker().setCode(QStringLiteral("2023-01-01..2023-03-31"));
    QVERIFY(loaded.wait());
    QCOMPARE(m_page->model().board()->period,
             (domain::Period{testing::day("2023-01-01"), testing::day("2023-03-31")}));
    QCOMPARE(m_settings->value(Setting::KpiPeriod).toString(), QStringLiteral("2023-01-01..2023-03-31"));
    // The choice of currency holds while the period changes.
    QCOMPARE(m_page->currencyBox().currentText(), QStringLiteral("USD"));
  }

  void aTargetIsSetInItsEditor() {
    openBook(true);
    openPage();
    const int row = m_page->model().rowOf("resolution_rate");
    TargetEditor* editor = m_page->editTarget(row);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(testing::namelessWidgets(*editor).join(QStringLiteral(", ")), QString());
    // What is usual is offered and not set.
    QCOMPARE(editor->target().value(), 0.0);
    editor->findChild<QPushButton*>(QStringLiteral("usual"))->click();
    QCOMPARE(editor->target().value(), 95.0);
    testing::keepPictures(*editor, QStringLiteral("kpis-target-editor"));
    editor->reject();
    settle();
    QVERIFY(m_page->model().target(row) == nullptr);

    const int orders = m_page->model().rowOf("cancellation_rate");
    m_page->select(orders);
    editor = m_page->editTarget(orders);
    editor->target().setValue(5);
    editor->warns().setChecked(true);
    editor->warning().setValue(20);
    editor->accept();  // closes without saving
    settle();
    QVERIFY(m_page->model().target(orders) == nullptr);
    editor = m_page->editTarget(orders);
    editor->target().setValue(5);
    editor->warns().setChecked(true);
    editor->warning().setValue(20);
    editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(m_page->model().target(orders));
    settle();
    QCOMPARE(*m_page->model().target(orders), (models::KpiTarget{50'000, 200'000}));
    QCOMPARE(m_page->model().targetState(orders), models::TargetState::Near);
    QVERIFY(tile("cancellation_rate").accessibleName().contains(QStringLiteral("near the target of 5.00%")));
    QTRY_COMPARE(m_page->trend().chart().target(), std::optional(0.05));
    testing::keepPictures(*m_page, QStringLiteral("kpis-target"));
  }

  void segmentsAndCohortsAreShown() {
    openBook(true);
    openPage({1280, 3000});
    QTRY_VERIFY(m_page->segments().model().rowCount() > 0);
    QVERIFY(m_page->cohorts().model().rowCount() > 12);
    QVERIFY(m_page->cohorts().table().isVisible());
    testing::keepPictures(*m_page, QStringLiteral("kpis-whole"));
  }

  void thePageIsExported() {
    openBook(true);
    openPage();
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_dialogs.target = m_folder->filePath(QStringLiteral("kpis.pdf"));
    m_page->menuActions()[1]->trigger();
    QCOMPARE(noticed.count(), 1);
    QFile pdf(m_dialogs.target);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.count("/Type /Page\n") >= 2);
    m_dialogs.target = m_folder->filePath(QStringLiteral("kpis.png"));
    m_page->menuActions()[2]->trigger();
    const QImage picture(m_dialogs.target);
    QVERIFY(picture.width() > 2000 && picture.height() > 1600);
    if (const QString kept = qEnvironmentVariable("KONTOR_PICTURES"); !kept.isEmpty()) {
      QFile::copy(m_folder->filePath(QStringLiteral("kpis.pdf")), kept + QStringLiteral("/kpis.pdf"));
    }
    // A place that cannot be written to is said, not passed over.
    m_dialogs.target = m_folder->filePath(QStringLiteral("no/such/folder/kpis.pdf"));
    m_page->menuActions()[1]->trigger();
    QVERIFY(!m_dialogs.told.isEmpty());
    QCOMPARE(noticed.count(), 2);
  }

  void theCurrencyIsRemembered() {
    openBook(true);
    openPage();
    QSignalSpy loaded(&m_page->model(), &models::KpiModel::loaded);
    m_page->currencyBox().setCurrentText(QStringLiteral("USD"));
    QVERIFY(loaded.wait());
    settle();
    m_page.reset();
    openPage();
    QTRY_VERIFY(m_page->model().board()->currency == testing::currency("USD"));
    QCOMPARE(m_page->currencyBox().currentText(), QStringLiteral("USD"));
  }

  void chinese() {
    openBook(true, "CNY");
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    m_session.reset();
    m_session = std::make_unique<models::Session>(
        storage::Book::open(m_folder->filePath(QStringLiteral("shop.kontor")).toStdString(), testing::fixedEnvironment()));
    openPage();
    testing::keepPictures(*m_page, QStringLiteral("kpis-chinese"));
    QVERIFY(!tile("gross_sales").text().isEmpty());
    // Nothing can be converted into yuan: no number, no bar and no column stands for that, least of all a 0.
    QCOMPARE(tile("gross_sales").kpi().data(models::KpiModel::StateRole).toInt(),
             static_cast<int>(models::KpiModel::State::NoRate));
    for (const CategoryChart* chart : {&m_page->trend().chart(), &m_page->comparison().chart()}) {
      QVERIFY(!chart->points().isEmpty());
      for (const ChartPoint& point : chart->points()) QVERIFY(!point.value);
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  }

  void aChartNeverHoldsMoreThanItsMost() {
    CategoryChart chart;
    QVector<ChartPoint> points(1000, ChartPoint{QStringLiteral("x"), 1.0, true});
    points.back().label = QStringLiteral("last");
    chart.setPoints(points, CategoryChart::Shape::Line, {});
    QCOMPARE(chart.points().size(), CategoryChart::kMostPoints);
    QCOMPARE(chart.points().back().label, QStringLiteral("last"));
  }
};

QTEST_MAIN(KpiPageTest)
#include "kpi_page_test.moc"
