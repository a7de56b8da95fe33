// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

namespace {

// A picture with nothing on it has one.
qsizetype shades(const QImage& picture) {
  QSet<QRgb> found;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) found.insert(picture.pixel(x, y));
  }
  return found.size();
}

}  // namespace

/// The program as scripts see it: help, documentation, exit codes, one owner of a book, a quiet log.
class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyCommandExplainsItself();
  void documentationIsCurrent_data();
  void documentationIsCurrent();
  void wrongUsageEndsWithTwo_data();
  void wrongUsageEndsWithTwo();
  void whatCannotBeDoneEndsWithThree_data();
  void whatCannotBeDoneEndsWithThree();
  void channelsAreMadeAndListed();
  void journalUndoAndVerify();
  void backupAndRestore();
  void pagesAreDrawn();
  void withoutADisplayItSaysSo();
  void oneWindowPerBook();
  void theLogKeepsQuiet();

 private:
  Shop m_shop;
  QString m_book;
};

void CommandLineTest::initTestCase() {
  m_book = m_shop.newBook(u"empty"_s);
  QVERIFY(!m_book.isEmpty());
}

void CommandLineTest::everyCommandExplainsItself() {
  const Answer overview = m_shop.run(u"--help"_s);
  QCOMPARE(overview.exitCode, 0);
  for (const QString& name : u"new channel import profiles recognise list kpi journal undo verify backup restore render help"_s.split(u' ')) {
    QVERIFY2(overview.out.contains("  " + name.toUtf8() + " "), qPrintable(name));
    const Answer help = m_shop.run(name + u" --help"_s);
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.startsWith("kontor " + name.toUtf8()), help.out);
  }
  QCOMPARE(m_shop.run(u"help import"_s).out, m_shop.run(u"import -h"_s).out);
  QVERIFY(m_shop.run(u"--version"_s).out.startsWith("kontor 0."));
}

void CommandLineTest::documentationIsCurrent_data() {
  QTest::addColumn<QString>("option");
  QTest::addColumn<QString>("file");
  QTest::newRow("markdown") << "--markdown" << KONTOR_SOURCE_DIR "/docs/command-line.md";
  QTest::newRow("man page") << "--man" << KONTOR_SOURCE_DIR "/docs/kontor.1";
}

void CommandLineTest::documentationIsCurrent() {
  QFETCH(QString, option);
  QFETCH(QString, file);
  const QByteArray text = m_shop.run(u"help "_s + option).out;
  QVERIFY(text.size() > 1000);
  if (qEnvironmentVariableIsSet("KONTOR_UPDATE")) QVERIFY(writeFile(file, text));
  QVERIFY2(contentOf(file) == text, "run the test with KONTOR_UPDATE=1 and look at the difference");
}

void CommandLineTest::wrongUsageEndsWithTwo_data() {
  QTest::addColumn<QString>("line");
  for (const char* line : {"nonsense",
                           "new",
                           "new a.kontor b.kontor",
                           "new a.kontor --currency XXY",
                           "new a.kontor --colour red",
                           "new a.kontor --currency EUR --currency CNY",
                           "new a.kontor --currency",
                           "channel BOOK",
                           "channel BOOK remove x",
                           "channel BOOK add",
                           "channel BOOK add x --platform ebay --currency EUR",
                           "channel BOOK add x --platform ebay --currency EUR --zone Mars/Olympus",
                           "channel BOOK add x --platform bazaar --currency EUR --zone UTC",
                           "import BOOK",
                           "import BOOK x --dates dym",
                           "import BOOK x y --rejects r.csv",
                           "import BOOK x --json=1",
                           "list BOOK",
                           "list BOOK planets",
                           "list BOOK sales_order --columns external_id,colour",
                           "list BOOK sales_order --sort colour",
                           "list BOOK sales_order --where colour:red",
                           "list BOOK sales_order --where day:yesterday",
                           "kpi BOOK happiness",
                           "kpi BOOK --from yesterday",
                           "kpi BOOK --from 2024-02-01 --to 2024-01-01",
                           "kpi BOOK --by mood",
                           "kpi BOOK --currency EURO",
                           "journal BOOK --limit many",
                           "undo BOOK first",
                           "undo BOOK 0",
                           "render BOOK x --lang zz_Q",
                           "render BOOK x --scale 9",
                           "help nonsense"})
    QTest::newRow(line) << QString::fromUtf8(line);
}

void CommandLineTest::wrongUsageEndsWithTwo() {
  QFETCH(QString, line);
  const Answer answer = m_shop.run(line.replace(u"BOOK"_s, m_book));
  QVERIFY2(answer.exitCode == 2, answer.out + answer.err);
  QVERIFY(answer.out.isEmpty());
  QVERIFY(answer.err.startsWith("kontor"));
}

void CommandLineTest::whatCannotBeDoneEndsWithThree_data() {
  QTest::addColumn<QString>("line");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* line, const char* says) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says); };
  row("list NONE sales_order", "kontor list: ");
  row("list OTHER sales_order", "kontor list: ");
  row("new BOOK", "kontor new: ");
  row("import BOOK NONE", "there is no file");
  row("import BOOK DIR", "is a folder");
  row("import BOOK SHOP --channel Nowhere", "no channel \"Nowhere\"");
  row("import BOOK SHOP --profile nowhere", "no profile \"nowhere\"");
  row("import BOOK SHOP --profile OTHER.json", "there is no file");
  row("recognise NONE", "there is no file");
  row("undo BOOK", "nothing to undo");
  row("undo BOOK 99", "no entry 99");
  row("backup BOOK OTHER", "exists already");
  row("restore OTHER NONE", "kontor restore: ");
}

void CommandLineTest::whatCannotBeDoneEndsWithThree() {
  QFETCH(QString, line);
  QFETCH(QString, says);
  const QString other = m_shop.path(u"other.txt"_s);
  QVERIFY(writeFile(other, "not a book\n"));
  line.replace(u"BOOK"_s, m_book).replace(u"NONE"_s, m_shop.path(u"none"_s)).replace(u"OTHER"_s, other);
  line.replace(u"DIR"_s, m_shop.path({})).replace(u"SHOP"_s, kFirst + u"shopify_orders.csv"_s);
  const Answer answer = m_shop.run(line);
  QVERIFY2(answer.exitCode == 3, answer.out + answer.err);
  QVERIFY2(answer.err.contains(says.toUtf8()), answer.err);
  QCOMPARE(contentOf(other), QByteArray("not a book\n"));
}

void CommandLineTest::channelsAreMadeAndListed() {
  const QString add = u"channel %1 add Teahouse --platform etsy --currency GBP --zone Europe/London --marketplace UK --json"_s.arg(
      m_shop.newBook(u"channels"_s));
  const Answer made = m_shop.run(add);
  QVERIFY2(made.exitCode == 0, made.err);
  QCOMPARE(made.object()[u"name"].toString(), u"Teahouse"_s);
  QCOMPARE(m_shop.run(add).exitCode, 3);  // the name is taken
  const QJsonArray list = m_shop.array(u"channel %1 list --json"_s.arg(m_shop.path(u"channels.kontor"_s)));
  QCOMPARE(list.size(), 1);
  QCOMPARE(list[0].toObject(), made.object());
  QCOMPARE(list[0][u"platform"].toString(), u"etsy"_s);
  QCOMPARE(list[0][u"zone"].toString(), u"Europe/London"_s);
  QVERIFY(m_shop.run(u"channel %1 list"_s.arg(m_shop.path(u"channels.kontor"_s))).out.contains("Europe/London"));
}

void CommandLineTest::journalUndoAndVerify() {
  const QString book = m_shop.filledBook(u"undo"_s, {u"shopify_orders.csv"_s});
  const auto journal = [&] { return m_shop.array(u"journal %1 --json"_s.arg(book)); };
  const auto orders = [&] { return m_shop.run(u"list %1 sales_order --csv"_s.arg(book)).out.count('\n') - 1; };
  const int entry = journal()[0][u"seq"].toInt();
  QCOMPARE(journal()[0][u"action"].toString(), u"import.file"_s);
  QCOMPARE(orders(), 300);
  const QJsonObject undone = m_shop.run(u"undo %1 --json"_s.arg(book)).object();
  QCOMPARE(undone[u"undone"].toInt(), entry);
  QCOMPARE(orders(), 0);
  QCOMPARE(m_shop.run(u"undo %1 %2"_s.arg(book).arg(entry)).exitCode, 3);  // once is enough
  QCOMPARE(m_shop.run(u"undo %1 %2"_s.arg(book).arg(undone[u"entry"].toInt())).exitCode, 0);
  QCOMPARE(orders(), 300);
  for (const QString& how : {u"--json"_s, u"--json --deep"_s}) {
    const Answer verify = m_shop.run(u"verify %1 %2"_s.arg(book, how));
    QVERIFY2(verify.exitCode == 0, verify.out + verify.err);
    QCOMPARE(verify.object()[u"entries"].toInt(), journal().size());
    QVERIFY(verify.object()[u"findings"].toArray().isEmpty());
  }
  const QByteArray people = m_shop.run(u"journal %1 --limit 1"_s.arg(book)).out;
  QVERIFY2(people.contains("Head of the chain"), people);
}

void CommandLineTest::backupAndRestore() {
  const QString book = m_shop.filledBook(u"kept"_s, {u"shopify_orders.csv"_s});
  const QString copy = m_shop.path(u"copy.kontor"_s);
  const auto lines = [&] { return m_shop.run(u"list %1 sales_order --csv"_s.arg(book)).out.count('\n'); };
  const Answer made = m_shop.run(u"backup %1 %2"_s.arg(book, copy));
  QVERIFY2(made.exitCode == 0, made.err);
  QCOMPARE(m_shop.run(u"undo %1"_s.arg(book)).exitCode, 0);
  QCOMPARE(lines(), 1);
  const Answer restored = m_shop.run(u"restore %1 %2"_s.arg(copy, book));
  QVERIFY2(restored.exitCode == 0, restored.err);
  QCOMPARE(lines(), 301);
  QCOMPARE(m_shop.run(u"verify %1 --deep"_s.arg(book)).exitCode, 0);

  // A damaged backup never takes the place of a book.
  QByteArray bytes = contentOf(copy);
  const QString damaged = m_shop.path(u"damaged.kontor"_s);
  const auto page = bytes.size() / 2 / 16384 * 16384;  // its head: what lies behind may be unused
  QVERIFY(writeFile(damaged, bytes.replace(page, 4096, QByteArray(4096, 'x'))));
  QCOMPARE(m_shop.run(u"restore %1 %2"_s.arg(damaged, book)).exitCode, 3);
  QCOMPARE(lines(), 301);
}

void CommandLineTest::pagesAreDrawn() {
  const QString book = m_shop.filledBook(u"drawn"_s, {u"shopify_orders.csv"_s});
  const QByteArray before = m_shop.run(u"journal %1"_s.arg(book)).out;
  const Answer light = m_shop.run(u"render %1 %2"_s.arg(book, m_shop.path(u"light"_s)));
  QVERIFY2(light.exitCode == 0, light.err);
  QCOMPARE(m_shop.run(u"render %1 %2 --dark --lang zh_CN"_s.arg(book, m_shop.path(u"dark"_s))).exitCode, 0);
  QCOMPARE(m_shop.run(u"journal %1"_s.arg(book)).out, before);
  const QStringList names = QDir(m_shop.path(u"light"_s)).entryList({u"*.png"_s});
  QVERIFY2(names.size() >= 3, light.out);
  QCOMPARE(light.out.trimmed().split('\n').size(), names.size());
  for (const QString& name : names) {
    QVERIFY2(name.endsWith(u"_en_light.png"_s), qPrintable(name));
    const QString other = QString(name).replace(u"_en_light"_s, u"_zh_CN_dark"_s);
    const QByteArray picture = contentOf(m_shop.path(u"light/"_s + name));
    QVERIFY(picture.startsWith("\x89PNG"));
    QVERIFY2(shades(QImage::fromData(picture)) > 10, qPrintable(name));
    const QByteArray dark = contentOf(m_shop.path(u"dark/"_s + other));
    QVERIFY2(dark.startsWith("\x89PNG") && picture != dark, qPrintable(other));
  }
}

void CommandLineTest::withoutADisplayItSaysSo() {
  QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
  for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) bare.remove(name);
  QProcess program;
  program.setProcessEnvironment(bare);
  program.start(QStringLiteral(KONTOR_PROGRAM), {m_book});
  QVERIFY(program.waitForFinished());
  QCOMPARE(program.exitCode(), 3);
  QVERIFY(program.readAllStandardError().contains("no display"));
}

void CommandLineTest::oneWindowPerBook() {
  const QString book = m_shop.newBook(u"window"_s);
  QProcess window;
  window.start(QStringLiteral(KONTOR_PROGRAM), {book});
  QVERIFY(window.waitForStarted());
  // Asking by a command would be a race for the book that the window may lose.
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(book + u"-lock"_s), 20000);
  QCOMPARE(m_shop.run(u"list %1 channel"_s.arg(book)).exitCode, 3);
  QCOMPARE(m_shop.run(book).exitCode, 0);  // hands over and ends
  QCOMPARE(window.state(), QProcess::Running);
  window.kill();
  QVERIFY(window.waitForFinished());
  QCOMPARE(m_shop.run(u"list %1 channel"_s.arg(book)).exitCode, 0);
}

void CommandLineTest::theLogKeepsQuiet() {
  const QByteArray log = contentOf(m_shop.path(u"state/kontor/kontor.log"_s));
  QVERIFY(log.contains("command import ended with 0"));
  QVERIFY(!log.contains(".csv") && !log.contains(".kontor") && !log.contains("example.com"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
