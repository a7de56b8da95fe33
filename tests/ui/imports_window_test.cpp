// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of imports and the folder whose files go in by themselves, in the real window.
#include "ui/import/imports_window.h"

#include "models/imports/watch_folder.h"
#include "tests/support/page_driver.h"
#include "tests/support/shopify_file.h"
#include "ui/import/preview_panel.h"
#include "ui/import_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/toast.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>

using namespace kontor;

/// Stands in for the programs that show files.
class Opened : public QObject {
  Q_OBJECT

 public:
  Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
  ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  QStringList paths;

 public Q_SLOTS:
  void open(const QUrl& url) { paths << url.toLocalFile(); }
};

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
  static void trigger(ui::ImportsWindow& window, const QString& text) {
    for (QAction* action : window.page().menuActions())
      if (action->text() == text) return action->trigger();
    QFAIL(qPrintable(text));
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

  void importedFilesAndTheirLeftOutRowsOpen() {
    testing::PageDriver driver(QStringLiteral("orders"));
    QVERIFY(driver.settle());
    auto lines = testing::shopifyLines(9001, 3);
    lines[1].quantity = QStringLiteral("two");
    const QString path = write(QStringLiteral("tuesday.csv"), lines);
    import(*driver.window, path);
    ui::ImportsWindow* window = open(*driver.window);
    ui::ListView& list = *window->page().list();
    QTRY_VERIFY(list.model().rowCount() > 0);
    QCOMPARE(list.model().index(0, list.model().columnOf("profile")).data().toString(), QStringLiteral("Shopify: orders"));
    // Which profile read a file is seen without scrolling.
    const int profile = list.model().columnOf("profile");
    QVERIFY(list.table()->columnViewportPosition(profile) + list.table()->columnWidth(profile) <=
            list.table()->viewport()->width());
    list.select(driver.number("SELECT max(id) FROM import_run"));
    QTRY_COMPARE(list.selectedIds().size(), std::size_t{1});
    Opened opened;
    trigger(*window, QStringLiteral("Open the file"));
    QTRY_COMPARE(opened.paths, QStringList{path});

    // Moved: it is asked for, and only the same content will do.
    const QString moved = m_folder->filePath(QStringLiteral("moved.csv"));
    QVERIFY(QFile::rename(path, moved));
    driver.dialogs.files = {write(QStringLiteral("other.csv"), testing::shopifyLines(1, 1))};
    trigger(*window, QStringLiteral("Open the file"));
    QTRY_VERIFY(driver.window->toast()->text().contains(QStringLiteral("is not the file")));
    driver.dialogs.files = {moved};
    trigger(*window, QStringLiteral("Open the file"));
    QTRY_COMPARE(opened.paths.value(1), moved);

    // Nobody saved the rows that were left out: the file is read once more, and shows them.
    trigger(*window, QStringLiteral("Rows left out…"));
    QTRY_VERIFY(driver.window->findChild<ui::ImportDialog*>() != nullptr);
    auto* dialog = driver.window->findChild<ui::ImportDialog*>();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->session().isBusy() && dialog->session().fileCount() == 1, 30000);
    QCOMPARE(dialog->session().file(0).plan->wrongCount, 1);
    const QString rejects = m_folder->filePath(QStringLiteral("left out.csv"));
    driver.dialogs.target = rejects;
    Q_EMIT dialog->preview().saveRequested();
    QTRY_VERIFY(QFile::exists(rejects));
    dialog->close();
    window = open(*driver.window);
    ui::ListView& again = *window->page().list();
    QTRY_VERIFY(again.model().rowCount() > 0);
    again.select(driver.number("SELECT max(id) FROM import_run"));
    QTRY_COMPARE(again.selectedIds().size(), std::size_t{1});
    trigger(*window, QStringLiteral("Rows left out…"));
    QTRY_COMPARE(opened.paths.value(2), rejects);
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
