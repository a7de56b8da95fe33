// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shop_fixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor::acceptance;

/// `kontor import`, `profiles` and `recognise` on the invented shop and on small broken files.
class ImportCommandTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void filesAreImported_data();
  void filesAreImported();
  void ratesNeedNoChannel();
  void knownFilesChangeNothing();
  void aDryRunWritesNothing();
  void wrongRowsAreNamedAndMended();
  void severalShopsOnOnePlatformNeedAName();
  void aFileWithoutCurrencyAsksForIt();
  void pricesWithoutCurrencyWaitForIt();
  void whatAFileLeavesOpenIsAskedOnce();
  void filesGoInByWhatTheyAre();
  void profilesAndRecognition();

 private:
  Shop m_shop;
  QString m_book;
};

void ImportCommandTest::initTestCase() {
  m_book = m_shop.newBook(u"shop"_s);
  QVERIFY(!m_book.isEmpty());
}

void ImportCommandTest::filesAreImported_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("orders");
  QTest::addColumn<int>("lines");
  QTest::addColumn<QString>("platform");
  QTest::addColumn<QString>("currency");
  QTest::newRow("amazon") << "amazon_all_orders.txt" << 420 << 655 << "amazon" << "USD";
  QTest::newRow("etsy") << "etsy_sold_order_items.csv" << 200 << 304 << "etsy" << "GBP";
  QTest::newRow("shopify") << "shopify_orders.csv" << 300 << 482 << "shopify" << "EUR";
}

void ImportCommandTest::filesAreImported() {
  QFETCH(QString, file);
  QFETCH(int, orders);
  QFETCH(int, lines);
  const Answer answer = m_shop.run(u"import %1 %2%3 --json"_s.arg(m_book, kFirst, file));
  QVERIFY2(answer.exitCode == 0, answer.out.left(2000) + answer.err);
  const QJsonObject report = answer.object();
  for (const char* key : {"file", "profile", "channel", "encoding", "rows", "new", "changed", "same", "doubtful", "wrong", "issues", "entry"})
    QVERIFY2(report.contains(QLatin1String(key)), key);
  QCOMPARE(report[u"file"].toString(), kFirst + file);
  QCOMPARE(report[u"encoding"].toString(), u"utf-8"_s);
  QCOMPARE(report[u"rows"].toInt(), lines);
  QCOMPARE(report[u"new"].toInt() + report[u"doubtful"].toInt(), orders);
  QCOMPARE(report[u"wrong"].toInt(), 0);
  QVERIFY(report[u"entry"].toInt() > 0);
  QTEST(report[u"made_channel"][u"platform"].toString(), "platform");
  QTEST(report[u"made_channel"][u"currency"].toString(), "currency");
  QCOMPARE(report[u"made_channel"][u"name"], report[u"channel"]);
}

void ImportCommandTest::ratesNeedNoChannel() {
  const QJsonObject report = m_shop.run(u"import %1 %2ecb_rates.csv --json"_s.arg(m_book, kFirst)).object();
  const auto days = contentOf(kFirst + u"ecb_rates.csv"_s).count('\n') - 1;
  QCOMPARE(report[u"new"].toInt(), days * 4);  // four currencies, and no day without one of them
  QVERIFY(report[u"channel"].isNull());
  QVERIFY(!report.contains(u"made_channel"));
}

void ImportCommandTest::knownFilesChangeNothing() {
  const QByteArray before = m_shop.run(u"verify %1 --json"_s.arg(m_book)).out;
  const Answer answer = m_shop.run(u"import %1 %2shopify_orders.csv %2etsy_sold_order_items.csv --json"_s.arg(m_book, kFirst));
  QCOMPARE(answer.exitCode, 0);
  const auto reports = answer.out.trimmed().split('\n');  // one object per file and line
  QCOMPARE(reports.size(), 2);
  for (const QByteArray& line : reports) {
    const QJsonObject report = QJsonDocument::fromJson(line).object();
    QVERIFY(report[u"same"].toInt() >= 200);
    QCOMPARE(report[u"new"].toInt() + report[u"changed"].toInt() + report[u"doubtful"].toInt(), 0);
    QVERIFY(report[u"entry"].isNull());
  }
  QCOMPARE(m_shop.run(u"verify %1 --json"_s.arg(m_book)).out, before);
}

void ImportCommandTest::aDryRunWritesNothing() {
  const QString book = m_shop.newBook(u"dry"_s);
  const Answer answer = m_shop.run(u"import %1 %2shopify_orders.csv --dry-run --json"_s.arg(book, kFirst));
  QCOMPARE(answer.exitCode, 0);
  QCOMPARE(answer.object()[u"new"].toInt() + answer.object()[u"doubtful"].toInt(), 300);
  QVERIFY(answer.object()[u"entry"].isNull());
  QCOMPARE(m_shop.run(u"journal %1 --json"_s.arg(book)).out.trimmed(), QByteArray("[]"));
}

void ImportCommandTest::wrongRowsAreNamedAndMended() {
  const QString book = m_shop.newBook(u"mend"_s);
  const QString file = m_shop.path(u"orders.csv"_s);
  const QString rejects = m_shop.path(u"rejects.csv"_s);
  QVERIFY(writeFile(file, kShopHeader + kGoodOrder + kBadOrder));
  const Answer answer = m_shop.run(u"import %1 %2 --rejects %3 --json"_s.arg(book, file, rejects));
  QVERIFY2(answer.exitCode == 1, answer.out + answer.err);
  QCOMPARE(answer.object()[u"new"].toInt(), 1);
  QCOMPARE(answer.object()[u"wrong"].toInt(), 1);
  const QJsonObject issue = answer.object()[u"issues"][0].toObject();
  QCOMPARE(issue[u"line"].toInt(), 3);
  QCOMPARE(issue[u"column"].toString(), u"Lineitem price"_s);
  QCOMPARE(issue[u"value"].toString(), u"1x.00"_s);
  QVERIFY(!issue[u"code"].toString().isEmpty());
  QVERIFY(issue.contains(u"expected"));

  QByteArray left = contentOf(rejects);
  QVERIFY(left.contains("#2") && !left.contains("#1,"));
  QVERIFY(writeFile(rejects, left.replace("1x.00", "10.00")));
  const Answer again = m_shop.run(u"import %1 %2 --json"_s.arg(book, rejects));
  QVERIFY2(again.exitCode == 0, again.out + again.err);
  QCOMPARE(again.object()[u"new"].toInt(), 1);

  const Answer people = m_shop.run(u"import %1 %2"_s.arg(m_shop.newBook(u"mend2"_s), file));
  QCOMPARE(people.exitCode, 1);
  QVERIFY2(people.out.contains("line 3") && people.out.contains("1x.00"), people.out);
}

void ImportCommandTest::severalShopsOnOnePlatformNeedAName() {
  const QString book = m_shop.newBook(u"two"_s);
  for (const QString& shop : {u"North --platform shopify"_s, u"South --platform shopify"_s, u"Bay --platform ebay"_s})
    QCOMPARE(m_shop.run(u"channel %1 add %2 --currency EUR --zone Europe/Berlin"_s.arg(book, shop)).exitCode, 0);
  const QString import = u"import %1 %2shopify_orders.csv --json"_s.arg(book, kFirst);
  const Answer unclear = m_shop.run(import);
  QCOMPARE(unclear.exitCode, 3);
  QVERIFY2(unclear.err.contains("--channel"), unclear.err);
  QVERIFY(unclear.object()[u"error"].toString().contains(u"--channel"_s));
  QCOMPARE(m_shop.run(import + u" --channel Bay"_s).exitCode, 3);
  const Answer clear = m_shop.run(import + u" --channel south"_s);
  QVERIFY2(clear.exitCode == 0, clear.err);
  QCOMPARE(clear.object()[u"channel"].toString(), u"South"_s);
}

void ImportCommandTest::aFileWithoutCurrencyAsksForIt() {
  const QString book = m_shop.newBook(u"currency"_s);
  const QString import = u"import %1 %2 --json"_s.arg(book, QStringLiteral(KONTOR_TEST_DATA "/exchange/amazon/unshipped_2025.txt"));
  const Answer unclear = m_shop.run(import);
  QCOMPARE(unclear.exitCode, 3);
  QCOMPARE(unclear.object()[u"issues"][0][u"code"].toString(), u"currency_unknown"_s);
  QVERIFY(m_shop.run(QString(import).remove(u" --json"_s)).out.contains("--currency"));
  QVERIFY(m_shop.array(u"channel %1 list --json"_s.arg(book)).isEmpty());
  const Answer clear = m_shop.run(import + u" --currency USD"_s);
  QVERIFY2(clear.exitCode == 0, clear.out + clear.err);
  QCOMPARE(clear.object()[u"made_channel"][u"currency"].toString(), u"USD"_s);
}

// Goods go in without their prices; said once, the currency stays with the channel.
void ImportCommandTest::pricesWithoutCurrencyWaitForIt() {
  const QString book = m_shop.newBook(u"prices"_s);
  const QString import = u"import %1 %2 --json"_s.arg(book, QStringLiteral(KONTOR_TEST_DATA "/exchange/woocommerce/products_bom.csv"));
  const Answer open = m_shop.run(import);
  QCOMPARE(open.exitCode, 0);
  QCOMPARE(open.object()[u"new"].toInt(), 4);
  QCOMPARE(open.object()[u"issues"][0][u"code"].toString(), u"amounts_left_out"_s);
  QVERIFY(open.object()[u"made_channel"][u"currency"].isNull());
  QVERIFY(m_shop.run(QString(import).remove(u" --json"_s)).out.contains("--currency"));
  const Answer told = m_shop.run(import + u" --currency SEK"_s);
  QVERIFY2(told.exitCode == 0, told.out + told.err);
  QCOMPARE(told.object()[u"changed"].toInt(), 4);
  QVERIFY(told.object()[u"issues"].toArray().isEmpty());
  const Answer known = m_shop.run(import);
  QVERIFY(known.object()[u"issues"].toArray().isEmpty());
  QCOMPARE(known.object()[u"same"].toInt(), 4);
}

void ImportCommandTest::whatAFileLeavesOpenIsAskedOnce() {
  const QString book = m_shop.newBook(u"open"_s);
  const QString folder = QString(book).replace(u".kontor"_s, u".profiles"_s);
  QVERIFY(QDir().mkpath(folder));
  QVERIFY(writeFile(folder + u"/quiet.json"_s,
                    R"({"id": "quiet", "name": "Quiet", "platform": "other", "entity": "sales_order",
    "numbers": "open", "dates": {"dmy": ["d/M/yyyy"], "mdy": ["M/d/yyyy"]}, "constants": {"line.quantity": "1"},
    "currency": {"constant": "EUR"}, "status": [{"then": "paid"}],
    "columns": [{"header": "Nr", "field": "external_id", "required": true}, {"header": "Date", "field": "placed", "required": true},
                {"header": "Price", "field": "line.amount", "required": true}]})"));
  QVERIFY(writeFile(folder + u"/broken.json"_s, "{"));
  const QString file = m_shop.path(u"quiet.csv"_s);
  QVERIFY(writeFile(file, "Nr;Date;Price\n1;04/05/2024;1.234\n"));
  const QString import = u"import %1 %2 --json"_s.arg(book, file);
  const Answer open = m_shop.run(import);
  QVERIFY2(open.exitCode == 1, open.out + open.err);
  QVERIFY2(open.err.contains("broken.json"), open.err);
  QStringList codes;
  for (const QJsonValue& issue : open.object()[u"issues"].toArray()) codes << issue[u"code"].toString();
  QCOMPARE(codes, (QStringList{u"date_order_unknown"_s, u"ambiguous_number"_s}));
  QVERIFY(open.object()[u"entry"].isNull());
  QCOMPARE(m_shop.run(import + u" --dates dym"_s).exitCode, 2);
  QCOMPARE(m_shop.run(import + u" --separator tab"_s).exitCode, 3);
  const Answer said = m_shop.run(import + u" --dates dmy --numbers comma --encoding latin1 --header-line 1"_s);
  QVERIFY2(said.exitCode == 0, said.out + said.err);
  QCOMPARE(said.object()[u"encoding"].toString(), u"iso-8859-1"_s);
  // The channel knows now.
  QVERIFY(writeFile(file, "Nr;Date;Price\n2;06/07/2024;2.000\n"));
  QVERIFY2(m_shop.run(import).exitCode == 0, "asked again");
  const QJsonArray orders =
      m_shop.array(u"list %1 sales_order --columns external_id,day,gross --sort external_id --json"_s.arg(book));
  QCOMPARE(orders[0][u"day"].toString(), u"2024-05-04"_s);
  QCOMPARE(orders[0][u"gross"].toDouble(), 1234.0);
  QCOMPARE(orders[1][u"day"].toString(), u"2024-07-06"_s);
  QCOMPARE(orders[1][u"gross"].toDouble(), 2000.0);
}

void ImportCommandTest::filesGoInByWhatTheyAre() {
  const QString book = m_shop.newBook(u"ranks"_s);
  const Answer answer = m_shop.run(u"import %1 %2shopify_orders.csv %2ecb_rates.csv --json"_s.arg(book, kFirst));
  QVERIFY2(answer.exitCode == 0, answer.err);
  const auto reports = answer.out.trimmed().split('\n');
  QCOMPARE(reports.size(), 2);
  QVERIFY(QJsonDocument::fromJson(reports[0]).object()[u"file"].toString().endsWith(u"ecb_rates.csv"_s));
}

void ImportCommandTest::profilesAndRecognition() {
  QStringList ids;
  for (const QJsonValue& profile : m_shop.array(u"profiles --json"_s)) ids << profile[u"id"].toString();
  QVERIFY(ids.size() >= 10);
  const QJsonObject found = m_shop.run(u"recognise %1shopify_orders.csv --json"_s.arg(kFirst)).object();
  QVERIFY(ids.contains(found[u"profile"].toString()));
  QCOMPARE(found[u"platform"].toString(), u"shopify"_s);
  QCOMPARE(found[u"kind"].toString(), u"sales_order"_s);
  QCOMPARE(found[u"encoding"].toString(), u"utf-8"_s);
  QVERIFY(!found[u"why"].toArray().isEmpty());
  const Answer named = m_shop.run(u"recognise %1shopify_orders.csv --json --profile %2"_s.arg(kFirst, found[u"profile"].toString()));
  QCOMPARE(named.object()[u"profile"], found[u"profile"]);

  const QString strange = m_shop.path(u"strange.csv"_s);
  QVERIFY(writeFile(strange, "colour,mood\nred,good\n"));
  const Answer none = m_shop.run(u"recognise %1 --json"_s.arg(strange));
  QCOMPARE(none.exitCode, 1);
  QVERIFY(none.object()[u"profile"].isNull());
  const Answer refused = m_shop.run(u"import %1 %2 --json"_s.arg(m_book, strange));
  QCOMPARE(refused.exitCode, 3);
  QVERIFY(refused.object()[u"profile"].isNull());
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
