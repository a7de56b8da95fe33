// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "tests/support/order_book.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_cap.h"
#include "ui/shell/key_overview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace kontor;
using namespace kontor::ui;

class FinderTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  testing::AnsweringDialogs m_dialogs;
  std::unique_ptr<MainWindow> m_window;

  Finder& finder() { return *m_window->finder(); }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(finder().line(), static_cast<Qt::Key>(key), modifiers);
  }
  QString current() { return finder().list()->currentIndex().data().toString(); }

 private Q_SLOTS:
  void init() {
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(Shell{m_settings, m_dialogs, testing::fixedEnvironment()});
    const QTemporaryDir* folder = &m_folder;
    QFile::remove(folder->filePath(QStringLiteral("shop.kontor")));
    auto book = testing::newBook(m_folder);
    testing::fillOrders(*book, 30);
    m_window->setBook(std::move(book));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->session()->isIdle());
  }
  void cleanup() { m_window.reset(); }

  void goesToARecord() {
    m_window->showPage(QStringLiteral("journal"));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(finder().isVisible());
    QVERIFY(finder().line()->hasFocus());
    QTest::keyClicks(finder().line(), QStringLiteral("302-1012"));
    QTRY_COMPARE(current(), QStringLiteral("302-1012"));
    press(Qt::Key_Return);
    QVERIFY(!finder().isVisible());
    QTRY_VERIFY(m_window->page(QStringLiteral("orders"))->isVisible());
  }

  void doesWhatIsChosen() {
    m_window->openFinder();
    QTest::keyClicks(finder().line(), QStringLiteral("journal"));
    QCOMPARE(current(), testing::tabTitle(*m_window, QStringLiteral("journal")));
    press(Qt::Key_Enter);
    QVERIFY(m_window->page(QStringLiteral("journal"))->isVisible());
    m_window->openFinder();
    QTest::keyClicks(finder().line(), QStringLiteral("dark"));
    QCOMPARE(current(), QStringLiteral("Dark"));
    press(Qt::Key_Return);
    QTRY_VERIFY(themeOf(m_window.get()).dark);
  }

  void arrowsGoAround() {
    m_window->openFinder();
    const int rows = finder().model().rowCount();
    QVERIFY(rows > 5);
    QCOMPARE(finder().list()->currentIndex().row(), 0);
    press(Qt::Key_Up);
    QCOMPARE(finder().list()->currentIndex().row(), rows - 1);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(finder().list()->currentIndex().row(), 1);
    press(Qt::Key_Escape);
    QVERIFY(!finder().isVisible());
  }

  void saysWhenThereIsNothing() {
    m_window->openFinder();
    QTest::keyClicks(finder().line(), QStringLiteral("nothing like that"));
    QTRY_VERIFY(!finder().model().isSearching());
    QCOMPARE(finder().model().rowCount(), 0);
    press(Qt::Key_Return);
    QVERIFY(finder().isVisible());
  }

  void theOverviewShowsEveryKey() {
    m_window->action(Command::Shortcuts)->trigger();
    auto* overview = m_window->findChild<KeyOverview*>();
    QVERIFY(overview != nullptr);
    for (const CommandInfo& info : commands()) {
      if (*info.shortcut == '\0') continue;
      const auto same = [&](const KeyLine& line) { return line.text == plainText(info) && line.keys == keyText(info); };
      QVERIFY2(std::ranges::any_of(overview->lines(), same), info.text);
    }
    const QString title = testing::tabTitle(*m_window, QStringLiteral("kpis"));
    QVERIFY(std::ranges::any_of(overview->lines(), [&](const KeyLine& line) { return line.text == title; }));
    QCOMPARE(keysOf(QStringLiteral("Ctrl+Shift+Z")).size(), 3);
    QCOMPARE(keysOf(QStringLiteral("Ctrl++")), QStringList({QStringLiteral("Ctrl"), QStringLiteral("+")}));
    overview->close();
  }

  void aQuestionMarkOpensTheOverview() {
    m_window->showPage(QStringLiteral("journal"));
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QTRY_VERIFY(m_window->findChild<KeyOverview*>() != nullptr);
  }
};

QTEST_MAIN(FinderTest)
#include "finder_test.moc"
