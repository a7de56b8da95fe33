// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of imports and the folder whose files go in by themselves, in the real window.
#include "ui/import/imports_window.h"

#include "models/watch_folder.h"
#include "tests/support/page_driver.h"
#include "tests/support/shopify_file.h"
#include "ui/import_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/toast.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>

using namespace kontor;

class ImportsWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  QString write(const QString& name, QList<testing::ShopifyLine> lines) const {
    return testing::writeShopifyFile(*m_folder, name, lines);
  }
  static void import(ui::MainWindow& window, const QString& path) {
    window.importFiles({path});
    auto* dialog = window.findChild<ui::ImportDialog*>();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->session().isBusy() && dialog->session().canStart(), 30000);
    QSignalSpy finished(&dialog->session(), &models::ImportSession::finished);
    dialog->session().start();
    QVERIFY(finished.count() > 0 || finished.wait(30000));
    dialog->close();
    QTRY_VERIFY(window.session()->isIdle());
  }
  static ui::ImportsWindow* open(ui::MainWindow& window) {
    window.action(ui::Command::RecentImports)->trigger();
    return window.findChild<ui::ImportsWindow*>();
  }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
  }
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void importsAreListedAndTakenBack() {
    testing::PageDriver driver(QStringLiteral("orders"));
    QVERIFY(driver.settle());
    const std::int64_t before = driver.number("SELECT count(*) FROM sales_order");
    import(*driver.window, write(QStringLiteral("monday.csv"), testing::shopifyLines(9001, 4)));
    QCOMPARE(driver.number("SELECT count(*) FROM sales_order"), before + 4);
    ui::ImportsWindow* window = open(*driver.window);
    QVERIFY(window != nullptr);
    ui::ListView& list = *window->page().list();
    QTRY_VERIFY(list.model().rowCount() > 0);
    QTRY_COMPARE(list.model().index(0, list.model().columnOf("file_name")).data().toString(),
                 QStringLiteral("monday.csv"));
    QCOMPARE(testing::namelessWidgets(*window).join(QStringLiteral(", ")), QString());
    testing::keepPictures(*window, QStringLiteral("imports"));
    list.select(driver.number("SELECT max(id) FROM import_run"));
    QTRY_COMPARE(list.selectedIds().size(), std::size_t{1});
    for (QAction* action : window->page().menuActions())
      if (action->text() == QStringLiteral("Undo this import")) action->trigger();
    QTRY_COMPARE(driver.number("SELECT count(*) FROM sales_order"), before);
    QTRY_COMPARE(list.model().rowCount(), 0);
  }

  void aFolderIsWatched() {
    testing::PageDriver driver(QStringLiteral("orders"));
    QVERIFY(driver.settle());
    ui::ImportsWindow* window = open(*driver.window);
    QVERIFY(driver.window->watchFolder() == nullptr);
    driver.dialogs.target = m_folder->path();
    QTest::mouseClick(&window->chooseButton(), Qt::LeftButton);
    QVERIFY(window->folderLabel().text().contains(QDir::toNativeSeparators(m_folder->path())));
    QVERIFY(driver.window->watchFolder() != nullptr);
    QCOMPARE(driver.window->watchFolder()->folder(), m_folder->path());
    QTest::mouseClick(&window->stopButton(), Qt::LeftButton);
    QVERIFY(driver.window->watchFolder() == nullptr);
  }
};

QTEST_MAIN(ImportsWindowTest)
#include "imports_window_test.moc"
