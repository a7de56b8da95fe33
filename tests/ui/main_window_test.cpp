// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "exchange/demo/demo_book.h"
#include "models/words/text.h"
#include "tests/support/order_book.h"
#include "tests/support/window_test.h"
#include "ui/icons.h"
#include "ui/render.h"
#include "ui/shell/book_choice.h"
#include "ui/shell/commands.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"
#include "ui/shell/waiting_dialog.h"

#include <QAction>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace kontor;
using namespace kontor::ui;
using kontor::testing::keepPictures;

class MainWindowTest : public testing::WindowTest {
  Q_OBJECT

 private:
  void openWindow() {
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }
  QString bookPath(const char* name = "shop.kontor") { return m_folder->filePath(QString::fromLatin1(name)); }
  /// With the demo book in a folder of the test's own; its making is under way.
  void openDemoWindow() {
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    const auto make = [](const std::filesystem::path& file, std::stop_token stop, const Shell::Progress& progress) {
      return exchange::makeDemoBook(file, storage::Environment::system(), std::move(stop), progress);
    };
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, storage::Environment::system(), make});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->action(Command::DemoBook)->trigger();
  }
  void makeBook(int orders) {
    auto book = testing::newBook(*m_folder);
    testing::fillOrders(*book, orders);
  }
  int colours(const QImage& image) {
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
      for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
  }

 private Q_SLOTS:
  void startsWithoutABook() {
    openWindow();
    QVERIFY(m_window->session() == nullptr);
    QVERIFY(m_window->startPage()->isVisible());
    QVERIFY(!m_window->action(Command::Import)->isEnabled());
    QVERIFY(!m_window->action(Command::Undo)->isEnabled());
    keepPictures(*m_window, QStringLiteral("start"));
  }

  void makesABook() {
    openWindow();
    m_dialogs.target = bookPath("fresh");
    m_window->action(Command::NewBook)->trigger();
    settle();
    QVERIFY(QFile::exists(bookPath("fresh.kontor")));
    QCOMPARE(m_window->statusLine()->bookText(), QStringLiteral("fresh"));
    QStringList ids;
    for (const Tab& tab : m_window->tabs()) ids << tab.id;
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("today suppliers skus stock listings orders shipments tickets settlements kpis journal"));
    QVERIFY(m_window->page(QStringLiteral("today"))->isVisible());
  }

  void buildsAPageWhenItIsShown() {
    const auto built = [this] {
      QStringList ids;
      for (const Tab& tab : m_window->tabs()) {
        if (tab.page != nullptr) ids << tab.id;
      }
      return ids.join(QLatin1Char(' '));
    };
    makeBook(3);
    openWindow();
    m_window->openBook(bookPath());
    settle();
    QCOMPARE(built(), QStringLiteral("today"));
    m_window->showPage(QStringLiteral("orders"));
    QCOMPARE(built(), QStringLiteral("today orders"));
    m_window->open({QStringLiteral("listings"), {}, 0});
    QCOMPARE(built(), QStringLiteral("today listings orders"));
    m_window->closeBook();
    m_window->openBook(bookPath());
    settle();
    QCOMPARE(built(), QStringLiteral("listings"));  // where it was
  }

  void makesTheDemoBook() {
    openDemoWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session() != nullptr && m_window->session()->isIdle(), 60'000);
    QCOMPARE(m_window->session()->path(), demoBookPath());
    QTRY_VERIFY(m_window->findChild<WaitingDialog*>() == nullptr);
  }

  void stopsMakingTheDemoBook() {
    openDemoWindow();
    auto* waiting = m_window->findChild<WaitingDialog*>();
    QVERIFY(waiting != nullptr && waiting->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(waiting->bar()->value() > 0, 60'000);
    QVERIFY(!QFile::exists(demoBookPath()));  // before it is whole
    keepPictures(*waiting, QStringLiteral("demo_waiting"));
    QTest::keyClick(waiting, Qt::Key_Escape);
    QVERIFY(!waiting->stopButton()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<WaitingDialog*>() == nullptr, 60'000);
    QVERIFY(m_window->session() == nullptr);
    QVERIFY(m_window->startPage()->message().isEmpty());
    QVERIFY(m_dialogs.told.isEmpty());
    QVERIFY(QDir(QFileInfo(demoBookPath()).absolutePath()).isEmpty());
  }

  void opensABookAndComesBackToIt() {
    makeBook(3);
    openWindow();
    m_dialogs.files = {bookPath()};
    m_window->action(Command::OpenBook)->trigger();
    settle();
    m_window->showPage(QStringLiteral("journal"));
    settle();
    m_window.reset();
    openWindow();
    QPushButton* last = nullptr;
    for (QPushButton* button : m_window->startPage()->findChildren<QPushButton*>()) {
      if (button->text().contains(QStringLiteral("shop"))) last = button;
    }
    QVERIFY(last != nullptr && last->isVisible());
    QTest::mouseClick(last, Qt::LeftButton);
    settle();
    QVERIFY(m_window->page(QStringLiteral("journal"))->isVisible());
  }

  void saysWhyAFileCannotBeOpened() {
    openWindow();
    QFile file(bookPath("letter.kontor"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam");
    file.close();
    m_window->openBook(file.fileName());
    QTRY_VERIFY2(m_window->startPage()->message().contains(QStringLiteral("not a Kontor book")),
                 qPrintable(m_window->startPage()->message()));
    QVERIFY(m_window->session() == nullptr);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear Sir or Madam"));
  }

  void takesADroppedBook() {
    makeBook(1);
    openWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bookPath())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    settle();
    QCOMPARE(m_window->statusLine()->bookText(), QStringLiteral("shop"));
  }

  void closingMakesABackup() {
    makeBook(2);
    openWindow();
    m_window->openBook(bookPath());
    settle();
    m_window->close();
    QVERIFY(m_window->session() == nullptr);
    m_window->openBook(bookPath());
    settle();
    QTRY_VERIFY2(m_window->statusLine()->backupText().startsWith(QStringLiteral("Backup of")),
                 qPrintable(m_window->statusLine()->backupText()));
  }

  void aRefusedUndoNamesTheRow() {
    makeBook(2);
    openWindow();
    m_window->openBook(bookPath());
    settle();
    storage::JournalEntry target;
    target.seq = 1;
    target.action = "order.edit";
    target.arguments = {{"number", "302-1000"}};
    // By what people call it, not by the number of its row; only what has no name any more has nothing else.
    Q_EMIT m_window->session()->undoRefused(target, {{"sales_order", 1, "changed"}, {"sales_order", 8, "missing"}});
    settle();
    const std::string number = m_window->session()->reader()->connection().text("SELECT external_id FROM sales_order WHERE id = 1").value();
    QTRY_VERIFY2(m_window->toast()->text().contains(QStringLiteral("Order %1 has been changed since").arg(models::toQt(number))),
                 qPrintable(m_window->toast()->text()));
    QVERIFY(m_window->toast()->text().contains(QStringLiteral("302-1000")));
  }

  void failuresAreTold() {
    makeBook(1);
    openWindow();
    m_window->openBook(bookPath());
    settle();
    m_window->session()->compute(
        this,
        [](std::stop_token) -> int { throw storage::BookError(storage::BookError::Code::CannotSave, "disk full"); },
        [](int) {});
    QTRY_VERIFY(m_dialogs.told.contains(QStringLiteral("disk full")));
  }

  void rendersEveryPage() {
    makeBook(40);
    openWindow();
    m_window->openBook(bookPath());
    settle();
    const QStringList files = renderPages(*m_window, {m_folder->filePath(QStringLiteral("pages"))});
    QCOMPARE(files.size(), static_cast<qsizetype>(m_window->tabs().size()));
    for (const QString& file : files) {
      const QImage image(file);
      QCOMPARE(image.size(), m_window->size() * m_window->devicePixelRatioF());
      QVERIFY2(colours(image) > 50, qPrintable(file));
    }
    keepPictures(*m_window, QStringLiteral("window-journal"));
  }

  void everyCommandHasItsIcon() {
    for (const CommandInfo& info : commands()) {
      if (*info.icon == '\0') continue;
      const QImage image = iconPixmap(QString::fromLatin1(info.icon), Qt::red, 24, 1).toImage();
      QVERIFY2(colours(image) > 1, info.icon);
    }
    std::set<QString> keys;
    for (const CommandInfo& info : commands()) {
      const QString shortcut = QString::fromLatin1(info.shortcut);
      QVERIFY2(shortcut.isEmpty() || keys.insert(shortcut).second, info.shortcut);
    }
  }

  void theThemeIsRemembered() {
    openWindow();
    m_window->action(Command::ThemeDark)->trigger();
    QTRY_VERIFY(themeOf(m_window.get()).dark);
    QCOMPARE(m_settings->value(Setting::Theme).toString(), QStringLiteral("dark"));
    m_window->action(Command::ThemeLight)->trigger();
    QTRY_VERIFY(!themeOf(m_window.get()).dark);
  }

  void textsCanBeRead() {
    // WCAG: at least 4.5 to 1 between text and ground, 3 to 1 for faint hints and the series of a chart.
    const auto light = [](const QColor& colour) {
      const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
      return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
      return (std::max(light(a), light(b)) + 0.05) / (std::min(light(a), light(b)) + 0.05);
    };
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
      for (const QColor& ground : {theme->window, theme->surface, theme->sunken, theme->hover, theme->accentSoft}) {
        QVERIFY(contrast(theme->text, ground) >= 7);
        QVERIFY(contrast(theme->textMuted, ground) >= 4.5);
      }
      QVERIFY(contrast(theme->textFaint, theme->surface) >= 2.9);
      QVERIFY(contrast(theme->accentText, theme->accent) >= 4.5);
      QVERIFY(contrast(theme->accent, theme->accentSoft) >= 4.5);
      QVERIFY(contrast(theme->good, theme->goodSoft) >= 4.5);
      QVERIFY(contrast(theme->warning, theme->warningSoft) >= 4.5);
      QVERIFY(contrast(theme->bad, theme->badSoft) >= 4.5);
      for (const QColor& series : theme->chart) QVERIFY(contrast(series, theme->surface) >= 2.4);
    }
  }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
