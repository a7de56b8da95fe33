// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_driver.h"
#include "ui/entity/conversation/conversation_section.h"
#include "ui/entity/conversation/message_composer.h"
#include "ui/entity/records_window.h"
#include "ui/language.h"
#include "ui/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/system_dialogs.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPointer>

using namespace kontor;
using namespace kontor::ui;
using kontor::testing::PageDriver;

/// What is typed and not saved yet when the window, the book or the language goes.
class ClosingTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PageDriver> m;

  bool openPage(const char* page) {
    m = std::make_unique<PageDriver>(QString::fromLatin1(page));
    return m->settle();
  }
  /// Adds a record behind the window's back and shows it.
  bool showNew(domain::Entity entity, const storage::FieldValues& values) {
    domain::Id id = 0;
    m->window->session()->write(
        m->window.get(), {.action = "record.create"},
        [&](storage::Writer& writer) { id = storage::insertRecord(writer, m->book().vault(), entity, values); },
        [](const storage::JournalEntry&) {});
    return QTest::qWaitFor([&] { return m->isSettled() && m->model().rowOf(id) >= 0; }) && m->show(id);
  }
  void typeName(const QString& name) {
    m->typeInPanel("name", name);
    QVERIFY(m->page().isUnsaved());
  }
  void typeWrongWeight() {
    m->typeInPanel("weight", QStringLiteral("heavy"));
    QVERIFY(!m->panel().record().issue("weight").isEmpty());
  }
  bool closes() {
    m->window->close();
    return QTest::qWaitFor([this] { return m->window->session() == nullptr; });
  }
  /// What another start of the program finds.
  QString storedName() {
    const auto book = storage::Book::open(m->file(QStringLiteral("shop.kontor")).toStdU16String(), testing::fixedEnvironment());
    return QString::fromStdString(
        book->reader()->connection().text("SELECT name FROM sku WHERE code = 'LAMP-1'").value_or(std::string()));
  }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
  }
  void init() {
    applyLanguage(*qApp, QStringLiteral("en"));
    QVERIFY(openPage("skus"));
    QVERIFY(m->show(m->goods.lamp));
  }
  void cleanup() {
    m.reset();
    applyLanguage(*qApp, QStringLiteral("en"));
  }

  void closingSavesWhatIsTyped() {
    typeName(QStringLiteral("Brass lamp, tall"));
    m->window->showPage(QStringLiteral("kpis"));
    QVERIFY(closes());
    QVERIFY(m->dialogs.asked.isEmpty());
    QCOMPARE(storedName(), QStringLiteral("Brass lamp, tall"));
  }

  void closingKeepsWhatIsWrong() {
    typeName(QStringLiteral("Brass lamp, tall"));
    typeWrongWeight();
    m->window->showPage(QStringLiteral("kpis"));
    m->window->close();
    QCOMPARE(m->dialogs.asked, QStringLiteral("LAMP-1 has a value that cannot be saved."));
    QVERIFY(m->settle());
    QVERIFY(m->window->isVisible() && m->page().isVisible());
    QCOMPARE(m->panel().record().editText(*domain::findField(domain::Entity::Sku, "weight")), QStringLiteral("heavy"));
    m->dialogs.goes = true;
    QVERIFY(closes());
    QCOMPARE(storedName(), QStringLiteral("Brass lamp"));
  }

  void whatOnlyTheBookKnowsToBeWrongIsKeptToo() {
    QVERIFY(showNew(domain::Entity::Sku, {{"code", std::string("LAMP-9")}, {"name", std::string("Glass lamp")}}));
    m->typeInPanel("code", QStringLiteral("LAMP-1"));
    QVERIFY(!m->panel().record().hasIssues());  // the code is taken, which nobody has asked yet
    m->window->close();
    QTRY_COMPARE(m->dialogs.asked, QStringLiteral("LAMP-9 has a value that cannot be saved."));
    QVERIFY(m->window->isVisible() && m->window->session() != nullptr);
  }

  void anotherBookWaitsForIt() {
    typeName(QStringLiteral("Brass lamp, tall"));
    m->window->createBook(m->file(QStringLiteral("second.kontor")), *domain::Currency::fromCode("EUR"));
    QTRY_COMPARE(m->window->session()->name(), QStringLiteral("second"));
    QCOMPARE(storedName(), QStringLiteral("Brass lamp, tall"));
  }

  void anotherBookDoesNotComeOverWhatIsWrong() {
    typeWrongWeight();
    m->window->createBook(m->file(QStringLiteral("second.kontor")), *domain::Currency::fromCode("EUR"));
    QVERIFY(!m->dialogs.asked.isEmpty());
    QVERIFY(m->settle());
    QCOMPARE(m->window->session()->name(), QStringLiteral("shop"));
    QVERIFY(!QFile::exists(m->file(QStringLiteral("second.kontor"))));
  }

  void anotherLanguageWaitsForIt() {
    typeName(QStringLiteral("Brass lamp, tall"));
    m->window->showSettings();
    auto* settings = m->window->findChild<SettingsDialog*>();
    Q_EMIT settings->languageChosen(QStringLiteral("zh_CN"));
    QTRY_COMPARE(m->title(), QStringLiteral("SKU"));
    QVERIFY(m->settle());
    QCOMPARE(m->text("SELECT name FROM sku WHERE code = 'LAMP-1'"), QStringLiteral("Brass lamp, tall"));
  }

  void aMessageThatIsNotAddedIsAskedAbout() {
    QVERIFY(openPage("tickets"));
    QVERIFY(showNew(domain::Entity::Ticket, {{"subject", std::string("Broken lamp")}, {"channel", m->goods.channel}}));
    QPlainTextEdit* answer = m->panel().conversation()->composer()->edit();
    answer->setPlainText(QStringLiteral("A new one leaves tomorrow."));
    m->window->close();
    QCOMPARE(m->dialogs.asked, QStringLiteral("A message is written but not added to its ticket yet."));
    QVERIFY(m->window->session() != nullptr);
    QCOMPARE(answer->toPlainText(), QStringLiteral("A new one leaves tomorrow."));
    m->dialogs.goes = true;
    QVERIFY(closes());
  }

  void aWindowOfRecordsSavesToo() {
    QVERIFY(openPage("orders"));
    const auto& actions = m->page().specialActions();
    const auto channels = std::ranges::find_if(
        actions, [](const QAction* a) { return a->property(kIconNameProperty).toString() == QLatin1String("channels"); });
    QVERIFY(channels != actions.end());
    (*channels)->trigger();
    QPointer<RecordsWindow> window = m->page().findChild<RecordsWindow*>();
    QVERIFY(window != nullptr);
    RecordPanel& panel = *window->page().panel();
    QTRY_VERIFY(panel.record().isLoaded() && m->window->session()->isIdle());
    PageDriver::type(*panel.form(), "zone", QStringLiteral("Nowhere/Land"));
    QVERIFY(panel.record().hasIssues());
    window->close();
    QVERIFY(!m->dialogs.asked.isEmpty() && window->isVisible());
    PageDriver::type(*panel.form(), "zone", QStringLiteral("Europe/Paris"));
    window->close();
    QTRY_VERIFY(window == nullptr);
    QCOMPARE(m->text("SELECT zone FROM channel"), QStringLiteral("Europe/Paris"));
  }

  void oneKeyDoesNotDiscardAHalfMadeRecord() {
    QPointer<RecordDialog> dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);  // nothing is typed
    QTRY_VERIFY(dialog == nullptr);
    dialog = m->makeNew();
    PageDriver::type(*dialog->form(), "code", QStringLiteral("LAMP-2"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    PageDriver::type(*dialog->form(), "name", QStringLiteral("Glass lamp"));  // going on takes the warning back
    dialog->close();
    QVERIFY(dialog->isVisible());
    dialog->close();
    QTRY_VERIFY(dialog == nullptr);
    dialog = m->makeNew();
    PageDriver::type(*dialog->form(), "code", QStringLiteral("LAMP-2"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(m->number("SELECT count(*) FROM sku"), 2);
  }

  void theQuestionIsSafeToEscape() {
    SystemDialogs dialogs;
    QWidget window;
    int gone = 0;
    const auto ask = [&]() -> QMessageBox* {
      dialogs.ask(&window, {QStringLiteral("Lost?"), QString(), QStringLiteral("Go"), QStringLiteral("Stay")}, [&] { ++gone; });
      return window.findChild<QMessageBox*>();
    };
    QMessageBox* box = ask();
    QCOMPARE(box->defaultButton()->text(), QStringLiteral("Stay"));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(window.findChild<QMessageBox*>() == nullptr);
    QCOMPARE(gone, 0);
    for (QAbstractButton* button : ask()->buttons()) {
      if (button->text() == QLatin1String("Go")) button->click();
    }
    QCOMPARE(gone, 1);
  }
};

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
