// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "storage/lists/list_query.h"
#include "tests/support/order_book.h"
#include "tests/support/window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/parts/segments.h"
#include "ui/settings/restore_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace kontor;
using namespace kontor::ui;

class SettingsDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Settings> m_settings;
  testing::AnsweringDialogs m_dialogs;
  std::unique_ptr<MainWindow> m_window;

  void openWindow(bool withBook = true) {
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    if (withBook) {
      auto book = testing::newBook(*m_folder);
      testing::fillOrders(*book, 9);
      m_window->setBook(std::move(book));
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }
  SettingsDialog* openSettings() {
    m_window->action(Command::Settings)->trigger();
    return dialog();
  }
  SettingsDialog* dialog() {
    for (SettingsDialog* each : m_window->findChildren<SettingsDialog*>()) {
      if (each->isVisible()) return each;
    }
    return nullptr;
  }
  void choose(QComboBox* box, const QString& code) {
    const int row = box->findData(code);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
  }
  std::int64_t orders() {
    return static_cast<std::int64_t>(storage::listIds(*m_window->session()->reader(), {}).size());
  }

 private Q_SLOTS:
  void init() {
    applyLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_dialogs = {};
  }
  void cleanup() {
    m_window.reset();
    m_settings.reset();
    applyLanguage(*qApp, QStringLiteral("en"));
  }

  void theLanguageChangesAtOnce() {
    openWindow();
    m_window->showPage(QStringLiteral("kpis"));
    SettingsDialog* settings = openSettings();
    QVERIFY(settings != nullptr);
    choose(settings->languageBox(), QStringLiteral("zh_TW"));
    QTRY_COMPARE(testing::tabTitle(*m_window, QStringLiteral("orders")), QStringLiteral("訂單"));
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("設定"));
    QTRY_VERIFY(m_window->page(QStringLiteral("kpis"))->isVisible());  // where it was
    QCOMPARE(m_settings->value(Setting::Language).toString(), QStringLiteral("zh_TW"));
    QCOMPARE(m_window->session()->text().locale().territory(), QLocale::Taiwan);
    QCOMPARE(m_window->action(Command::Import)->iconText(), QStringLiteral("匯入"));
    choose(dialog()->languageBox(), QStringLiteral("en"));
    QTRY_COMPARE(testing::tabTitle(*m_window, QStringLiteral("orders")), QStringLiteral("Orders"));
    QTRY_VERIFY(m_window->session()->isIdle());
  }

  void theLanguageChangesWithoutABook() {
    openWindow(false);
    SettingsDialog* settings = openSettings();
    QVERIFY(settings->backUpButton() == nullptr);
    choose(settings->languageBox(), QStringLiteral("zh_CN"));
    QTRY_VERIFY(m_window->startPage()->importButton()->text().contains(QStringLiteral("导入")));
  }

  void coloursChangeAtOnce() {
    openWindow();
    SettingsDialog* settings = openSettings();
    settings->themes()->setCurrent(2);
    QTRY_VERIFY(themeOf(m_window.get()).dark);
    QCOMPARE(m_settings->value(Setting::Theme).toString(), QStringLiteral("dark"));
    settings->themes()->setCurrent(1);
    QTRY_VERIFY(!themeOf(m_window.get()).dark);
  }

  void backsUpAndRestores() {
    openWindow();
    QTRY_VERIFY(m_window->session()->isIdle());
    SettingsDialog* settings = openSettings();
    QTRY_COMPARE(settings->newestBackupText(), QStringLiteral("None yet"));
    QTest::mouseClick(settings->backUpButton(), Qt::LeftButton);
    QTRY_VERIFY2(settings->newestBackupText().contains(QStringLiteral("up to entry 1")),
                 qPrintable(settings->newestBackupText()));
    // A change that the backup does not know.
    bool written = false;
    m_window->session()->write(
        this, {.action = "order.archive"},
        [](storage::Writer& writer) { writer.connection().run("UPDATE sales_order SET archived = 1"); },
        [&](const storage::JournalEntry&) { written = true; });
    QTRY_VERIFY(written);
    QCOMPARE(orders(), 0);
    QTest::mouseClick(settings->restoreButton(), Qt::LeftButton);
    auto* restore = settings->findChild<RestoreDialog*>();
    QVERIFY(restore != nullptr);
    QCOMPARE(restore->list()->count(), 1);
    QTest::mouseClick(restore->restoreButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->session() != nullptr && m_window->session()->isIdle() && orders() == 9);
    // What was replaced is still there: as a backup, and beside the book.
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("shop-backups"))).entryList({QStringLiteral("*.kontor")}).size(), 2);
    QVERIFY(!QDir(m_folder->path()).entryList({QStringLiteral("*-replaced-*")}).isEmpty());
  }

  void aFileThatIsNoBackupIsRefused() {
    openWindow();
    QTRY_VERIFY(m_window->session()->isIdle());
    QFile file(m_folder->filePath(QStringLiteral("letter.kontor")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam");
    file.close();
    m_window->restoreBackup(file.fileName());
    QTRY_VERIFY(!m_window->startPage()->message().isEmpty() && m_window->startPage()->recentButtons().size() == 1);
    QTRY_VERIFY2(m_window->startPage()->message().contains(QStringLiteral("not a Kontor book")),
                 qPrintable(m_window->startPage()->message()));
    QTest::mouseClick(m_window->startPage()->recentButtons().front(), Qt::LeftButton);
    QTRY_VERIFY(m_window->session() != nullptr && m_window->session()->isIdle());
    QCOMPARE(orders(), 9);
  }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
