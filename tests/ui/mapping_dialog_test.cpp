// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_dialog.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/currency_box.h"

#include "models/words/text.h"
#include "tests/support/import_driver.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace kontor;
using State = models::ImportFile::State;

namespace {

constexpr const char* kTable =
    "Nr;Tag;Zustand;Was;Anzahl;Einzeln\n"
    "1;2024-05-04;ok;MUG;2;12,50\n"
    "2;2024-05-05;weg;CUP;1;7,90\n";

}  // namespace

/// A table that no profile knows, from the drop to the book, and the next one of its kind.
class MappingDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<testing::ImportDriver> m_driver;

  ui::MappingDialog* teach() {
    if (!m_driver->add({m_driver->write(QStringLiteral("markt.csv"), kTable)})) return nullptr;
    QTest::mouseClick(&m_driver->dialog->run().teachButton(), Qt::LeftButton);
    auto* dialog = m_driver->dialog->findChild<ui::MappingDialog*>();
    return dialog != nullptr && settle(*dialog) && dialog->columns().rowCount() > 0 ? dialog : nullptr;
  }
  // Typing pauses before the rows are read.
  bool settle(ui::MappingDialog&) const { return QTest::qWait(400), m_driver->settle(); }
  static void choose(QComboBox* box, const char* code) {
    box->setCurrentIndex(box->findData(QString::fromLatin1(code)));
    Q_EMIT box->activated(box->currentIndex());
  }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
  }
  void init() { m_driver = std::make_unique<testing::ImportDriver>(); }
  void cleanup() { m_driver.reset(); }

  void aTableIsTaught() {
    ui::MappingDialog* dialog = teach();
    QVERIFY(dialog != nullptr);
    new QAbstractItemModelTester(&dialog->preview(), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
    QCOMPARE(m_driver->dialog->session().file(0).state, State::Unreadable);
    QCOMPARE(dialog->nameEdit().text(), QStringLiteral("markt"));
    dialog->entityBox().setCurrentIndex(dialog->entityBox().findData(static_cast<int>(domain::Entity::SalesOrder)));
    Q_EMIT dialog->entityBox().activated(0);
    QVERIFY(!dialog->useButton().isEnabled());
    const char* fields[] = {"external_id", "placed", "status", "line.seller_sku", "line.quantity", "line.unit_price"};
    for (int column = 0; column < 6; ++column) choose(dialog->fieldBox(column), fields[column]);
    QCOMPARE(dialog->states().rowCount(), 2);
    choose(dialog->stateBox(0), "paid");
    QVERIFY(settle(*dialog));
    // Nobody has said yet what "weg" means.
    QCOMPARE(dialog->preview().countOf(exchange::RowState::New), 1);
    QCOMPARE(dialog->preview().countOf(exchange::RowState::Wrong), 1);
    choose(dialog->stateBox(1), "shipped");
    QVERIFY(settle(*dialog));
    QCOMPARE(dialog->preview().countOf(exchange::RowState::New), 2);
    QCOMPARE(testing::namelessWidgets(*dialog).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*dialog, QStringLiteral("import-mapping"));
    QCOMPARE(m_driver->number("SELECT count(*) FROM journal"), 0);

    m_driver->dialogs.target = m_driver->folder.filePath(QStringLiteral("shared.json"));
    QTest::mouseClick(&dialog->exportButton(), Qt::LeftButton);
    QVERIFY(QFile::exists(m_driver->dialogs.target));
    QTest::mouseClick(&dialog->useButton(), Qt::LeftButton);
    QTRY_VERIFY(m_driver->dialog->session().file(0).recognition.profile != nullptr);
    QVERIFY(m_driver->settle());
    ui::TargetForm& target = m_driver->dialog->target();
    target.currencyBox().setCurrentText(QStringLiteral("EUR"));
    QVERIFY(m_driver->settle());
    QVERIFY(m_driver->import());
    QCOMPARE(m_driver->number("SELECT sum(amount) FROM sales_order_line"), 329'000);
    QCOMPARE(m_driver->text("SELECT status FROM sales_order WHERE external_id = '2'"), QStringLiteral("shipped"));

    // The next file of its kind needs nobody.
    const auto catalog = models::profileCatalog(*m_driver->session);
    const QString next = m_driver->write(QStringLiteral("next.csv"), QByteArray(kTable).replace("\n1;", "\n3;"));
    const auto found = exchange::recognise(next.toStdString(), catalog);
    QCOMPARE(std::string(exchange::profileId(*found.profile)), std::string("own_markt"));
  }

  void aSharedProfileIsTaken() {
    ui::MappingDialog* dialog = teach();
    QVERIFY(dialog != nullptr);
    const QString profile = m_driver->write(QStringLiteral("from a friend.json"), R"({
      "id": "friend", "name": "Friend", "platform": "other", "entity": "sku",
      "columns": [{"header": "Was", "field": "code", "required": true}]})");
    m_driver->dialogs.files = {m_driver->write(QStringLiteral("no.json"), "{}")};
    QTest::mouseClick(&dialog->loadButton(), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    m_driver->dialogs.files = {profile};
    QTest::mouseClick(&dialog->loadButton(), Qt::LeftButton);
    QTRY_COMPARE(m_driver->dialog->session().file(0).state, State::Ready);
    QCOMPARE(m_driver->dialog->session().file(0).entity(), domain::Entity::Sku);
    QVERIFY(models::profileCatalog(*m_driver->session).find("friend") != nullptr);
  }
};

QTEST_MAIN(MappingDialogTest)
#include "mapping_dialog_test.moc"
