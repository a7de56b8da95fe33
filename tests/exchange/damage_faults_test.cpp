// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"
#include "tests/exchange/read_helpers.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// What damaged files once brought in without a word (damage_test.cpp looks for more of it), each in a file of few
// lines.
class DamageFaultsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<ImportSet> read(const std::string& text, ReadSettings settings = {}) const {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("file.csv")).toStdString();
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    return readFile(file, recognise(file, builtInProfiles()), settings);
  }

 private Q_SLOTS:
  void told_data();
  void told();
  void countsSumsOfARepeatedRowOnce();
  void takesTheOrdersValuesFromItsOwnRow();
  void findsRecordsBehindTheFooter();
  void keepsSettlementsWhole();
  void readsTheFirstOfTwoHeaders();
  void seesANegativeAmountInEveryWriting();
  void mendedRejectsAreTheWholeFile();
};

namespace {

constexpr std::string_view kListings = "title,price,quantity,currency_code,SKU\n";
constexpr std::string_view kOrders =
    "Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem price,Shipping Country\n";

std::string listings(std::string_view rows) {
  return std::string(kListings).append(rows);
}
std::string orders(std::string_view rows) {
  return std::string(kOrders).append(rows);
}

std::string allOf(const domain::Issues& issues) {
  std::string all;
  for (const domain::Issue& issue : issues) {
    all += issue.code + ' ' + std::to_string(issue.line) + ' ' + issue.column + " '" + issue.value + "'; ";
  }
  return all;
}

}  // namespace

void DamageFaultsTest::told_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("wrong");
  QTest::addColumn<QString>("worthALook");
  const auto row = [](const char* name, const std::string& text, const char* wrong, const char* doubtful) {
    QTest::newRow(name) << QByteArray::fromStdString(text) << QString(wrong) << QString(doubtful);
  };
  const std::string vase = "Vase,3.50,2,EUR,A-1\n", bowl = "Bowl,4.50,1,EUR,A-2\n";
  row("nothing", listings(vase + bowl), "", "");
  row("a cell is lost and all that follow move", listings(vase + bowl + "Cup,1.50,3,A-3\n"), "too_few_cells 4  ''; ",
      "");
  row("no last line end", listings(vase + "Bowl,4.50,1,EUR,A-2"), "", "maybe_cut_off 3 SKU ''; ");
  row("a line break in the last cell", listings(vase + bowl + "Cup,1.50,3,EUR,A\n-3\n"), "too_few_cells 5  ''; ",
      "maybe_torn 4  ''; ");
  row("a column has another name",
      "Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem prices\n"
      "#1,2024-05-02 10:00:00 +0200,EUR,1,Mug,5.00\n",
      "", "unknown_column 1 Lineitem prices 'Lineitem prices'; ");
  row("the currency is gone", listings("Vase,3.50,2,,A-1\n" + bowl), "", "currency_assumed 2 currency_code 'CHF'; ");
  row("a point between thousands", listings("Vase,1.250,2,EUR,A-1\n" + bowl), "", "maybe_thousands 2 price '1.250'; ");
  row("a column of many decimals", listings("Vase,1.250,2,EUR,A-1\nBowl,4.5025,1,EUR,A-2\n"), "", "");
  row("an apostrophe before digits is none", listings("Vase,3.50,2,EUR,'0042\n" + bowl), "", "");
  row("full-width letters", listings("Vase,3.50,2,EUR,Ａ-1\n" + bowl), "",
      "strange_characters 2 SKU 'Ａ-1'; strange_characters 2 SKU 'Ａ-1'; ");
  row("encoded twice", listings("CafÃ©,3.50,2,EUR,A-1\n" + bowl), "", "encoded_twice 2 title 'CafÃ©'; ");
  row("the quote in front is gone", listings("Vase\",3.50,2,EUR,A-1\n" + bowl), "", "stray_quote 2 title 'Vase\"'; ");
  const std::string first = "#1,2024-05-02 10:00:00 +0200,EUR,1,Mug,5.00,DE\n";
  row("a line is there twice", orders(first + "#1,,,1,Mug,5.00,\n"), "", "repeated_line 3  'Mug'; ");
  row("a country that is none", orders("#1,2024-05-02 10:00:00 +0200,EUR,1,Mug,5.00,Atlantis\n"), "",
      "unknown_country 2 Shipping Country 'Atlantis'; ");
  row("an order number is gone", orders(first + "#N/A,,,1,Cup,5.00,\n"), "damaged_by_spreadsheet 3 Name '#N/A'; ",
      "maybe_incomplete 0 Name ''; ");
  row("times without their zone", orders("#1,2024-05-02 10:00:00,EUR,1,Mug,5.00,DE\n"), "",
      "offset_assumed 0 Created at 'UTC'; ");
}

void DamageFaultsTest::told() {
  QFETCH(QByteArray, text);
  QFETCH(QString, wrong);
  QFETCH(QString, worthALook);
  ReadSettings settings;
  settings.currency = *domain::Currency::fromCode("CHF");
  const auto set = read(text.toStdString(), settings);
  QCOMPARE(QString::fromStdString(allOf(set->issues)), wrong);
  QCOMPARE(QString::fromStdString(allOf(set->doubtful)), worthALook);
}

void DamageFaultsTest::countsSumsOfARepeatedRowOnce() {
  std::ifstream known(testFile("amazon/orders_2009_latin1.txt"), std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(known), {});
  const std::string body = text.substr(text.find('\n') + 1);
  const auto once = read(text), twice = read(text + body);
  QVERIFY(!once->orders.empty() && once->orders.front().tax.value_or(0) != 0);
  QCOMPARE(twice->orders.size(), once->orders.size());
  for (std::size_t i = 0; i < once->orders.size(); ++i) {
    QCOMPARE(money(twice->orders[i].tax), money(once->orders[i].tax));
    QCOMPARE(money(twice->orders[i].shipping), money(once->orders[i].shipping));
  }
}

void DamageFaultsTest::takesTheOrdersValuesFromItsOwnRow() {
  const std::string header = "Name,Created at,Currency,Total,Lineitem quantity,Lineitem name,Shipping Phone,Phone\n";
  const std::string head = "#1,2024-05-02 10:00:00 +0200,EUR,10.00,1,Mug,555-1,\n", line = "#1,,,,1,Cup,,555-2\n";
  const auto set = read(header + line + head), other = read(header + head + line);
  QCOMPARE(set->orders.size(), std::size_t{1});
  QCOMPARE(set->orders.front().sealed.all(), other->orders.front().sealed.all());
}

void DamageFaultsTest::findsRecordsBehindTheFooter() {
  std::ifstream known(testFile("ebay/sales_history_2016.csv"), std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(known, line);) lines.push_back(line + '\n');
  std::string text;
  for (const std::size_t line : {0, 1, 6, 7, 2, 3, 4, 5}) text += lines.at(line);
  QCOMPARE(read(text)->orders.size(), std::size_t{2});
}

void DamageFaultsTest::keepsSettlementsWhole() {
  std::ifstream known(testFile("money/settlement_v1.txt"), std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(known), {});
  const auto total = text.find("20.17");
  QVERIFY(total != std::string::npos);
  const auto set = read(text.replace(total, 5, "#####"));
  QVERIFY(!set->issues.empty());
  QVERIFY(set->records.empty());
}

void DamageFaultsTest::readsTheFirstOfTwoHeaders() {
  const std::string row = "#1,2024-05-02 10:00:00 +0200,EUR,1,Mug,5.00,DE\n", again = "#2" + row.substr(2);
  const std::string damaged = "Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem prices,Shipping Country\n";
  const auto set = read(damaged + row + std::string(kOrders) + again);
  QVERIFY(allOf(set->doubtful).find("unknown_column 1 Lineitem prices") != std::string::npos);
}

void DamageFaultsTest::seesANegativeAmountInEveryWriting() {
  std::ifstream known(testFile("money/paypal_it.csv"), std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(known), {});
  const std::string amount = "-1.000,00";
  QVERIFY(text.find(amount) != std::string::npos);
  for (const std::string& writing : {std::string("(1.000,00)"), std::string("1.000,00-"),
                                     std::string("\xE2\x88\x92"
                                                 "1.000,00")}) {
    std::string other = text;
    for (auto at = other.find(amount); at != std::string::npos; at = other.find(amount, at))
      other.replace(at, amount.size(), writing);
    const auto a = read(text), b = read(other);
    QCOMPARE(b->records.size(), a->records.size());
    for (std::size_t i = 0; i < a->records.size(); ++i) QVERIFY(a->records[i].values == b->records[i].values);
  }
}

// What is left out of a damaged file is written out, mended by hand and read again: both together are the whole file.
void DamageFaultsTest::mendedRejectsAreTheWholeFile() {
  const auto row = [](int number, const std::string& quantity) {
    const std::string id = "#" + std::to_string(number);
    return id + ",2024-05-02 10:00:00 +0200,EUR," + quantity + ",Mug,5.00,DE\n" + id + ",,,1,\"Cup, blue\",7.25,\n";
  };
  const auto good = read(orders(row(1, "1") + row(2, "2") + row(3, "3")));
  const auto bad = read(orders(row(1, "1") + row(2, "two") + row(3, "3")));
  QCOMPARE(good->orders.size(), std::size_t{3});
  QCOMPARE(bad->orders.size(), std::size_t{2});
  const std::filesystem::path file = m_folder.filePath(QStringLiteral("rejects.csv")).toStdString();
  QCOMPARE(writeRejects(*bad, file), 2);
  std::ifstream in(file, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  const auto at = text.find(",two,");
  QVERIFY(at != std::string::npos);
  const auto mended = read(text.replace(at, 5, ",2,"));
  QCOMPARE(allOf(mended->issues), std::string());
  QCOMPARE(mended->orders.size(), std::size_t{1});
  const OrderDraft &again = mended->orders.front(), &before = good->orders.at(1);
  QCOMPARE(again.externalId, before.externalId);
  QCOMPARE(again.placed.seconds, before.placed.seconds);
  QCOMPARE(again.lineCount, before.lineCount);
  for (std::uint32_t i = 0; i < again.lineCount; ++i) {
    const LineDraft &a = mended->lines.at(again.firstLine + i), &b = good->lines.at(before.firstLine + i);
    QCOMPARE(a.title, b.title);
    QCOMPARE(a.quantity, b.quantity);
    QCOMPARE(money(a.amount), money(b.amount));
  }
}

QTEST_GUILESS_MAIN(DamageFaultsTest)
#include "damage_faults_test.moc"
