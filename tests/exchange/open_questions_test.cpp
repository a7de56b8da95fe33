// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file leaves open is never guessed: 04/05/2024 and 1.234 wait for an answer; encoding, separator and header may
// be said by somebody.
#include "domain/decimal.h"
#include "exchange/read_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace kontor;
using namespace kontor::exchange;

namespace {

constexpr std::string_view kOpenShop = R"({
  "id": "open_shop", "name": "Open shop", "platform": "other", "entity": "sales_order", "zone": "UTC",
  "encodings": ["windows-1252"], "numbers": "open",
  "dates": {"any": ["yyyy-MM-dd"], "dmy": ["d/M/yyyy", "d/M/yy"], "mdy": ["M/d/yyyy", "M/d/yy"], "ymd": ["yy/M/d"]},
  "constants": {"line.quantity": "1"}, "currency": {"constant": "EUR"}, "status": [{"then": "paid"}],
  "columns": [
    {"header": "Nr", "field": "external_id", "required": true},
    {"header": "Date", "field": "placed", "required": true},
    {"header": "Buyer", "field": "recipient"},
    {"header": "Price", "field": "line.amount", "required": true}
  ]})";

constexpr std::string_view kPriceList = R"({
  "id": "price_list", "name": "Prices", "platform": "other", "entity": "listing", "numbers": "1,234.56",
  "state": [{"then": "live"}],
  "columns": [
    {"header": "Code", "field": "external_id", "required": true},
    {"header": "Name", "field": "title", "required": true},
    {"header": "Price", "field": "price", "required": true},
    {"header": "Currency", "field": "currency"}
  ]})";

/// `EUR5 -`: currency and price of each record.
std::string pricesOf(const ImportSet& set) {
  std::string text;
  for (const RecordDraft& record : set.records) {
    std::string currency, price = "-";
    for (const auto& [field, value] : record.values) {
      if (field->id == "currency") currency = std::get<std::string>(value);
      if (field->id == "price") price = domain::formatDecimal(std::get<std::int64_t>(value), domain::kMoneyScale);
    }
    text += (text.empty() ? "" : " ") + (price == "-" ? price : currency + price);
  }
  return text;
}

class OpenShop {
 public:
  OpenShop() { m_faults = m_catalog.addText(kOpenShop, "open_shop.json"); }

  bool isGood() const { return m_faults.empty(); }
  std::filesystem::path write(const std::string& text) const {
    const std::filesystem::path file = (m_folder.filePath(QStringLiteral("orders.csv"))).toStdString();
    std::ofstream(file, std::ios::binary) << text;
    return file;
  }
  Recognition look(const std::filesystem::path& file, const FormChoice& form = {}) const {
    return recognise(file, m_catalog, nullptr, form);
  }
  std::unique_ptr<ImportSet> read(const std::string& text, const ReadSettings& settings = {}) const {
    const auto file = write(text);
    return readFile(file, look(file), settings);
  }

 private:
  QTemporaryDir m_folder;
  ProfileCatalog m_catalog;
  domain::Issues m_faults;
};

std::vector<std::string> codesOf(const domain::Issues& issues) {
  std::vector<std::string> codes;
  std::ranges::transform(issues, std::back_inserter(codes), &domain::Issue::code);
  return codes;
}

/// What is understood of the amounts of a statement: the decimal mark, the amounts, the faults.
std::string statementOf(const std::vector<std::string>& cells, const std::optional<std::string>& said = {}) {
  static const ProfileCatalog catalog = ProfileCatalog::builtIn();
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath(QStringLiteral("activity.csv")).toStdString();
  std::ofstream out(path);
  out << "Date,Time,TimeZone,Name,Type,Status,Currency,Amount,Receipt ID,Balance\n";
  for (const std::string& cell : cells)
    out << "13/02/2024,10:00:00,EST,X,Website Payment,Completed,USD,\"" << cell << "\",,0\n";
  out.close();
  const auto set = readFile(path, recognise(path, catalog), {.openNumbers = said});
  std::string text = set->numbers;
  for (const RecordDraft& record : set->records) {
    for (const auto& [field, value] : record.values) {
      if (field->id == "amount") text += " " + domain::formatDecimal(std::get<std::int64_t>(value), domain::kMoneyScale);
    }
  }
  for (const std::string& code : codesOf(set->issues)) text += " " + code;
  return text;
}

}  // namespace

class OpenQuestionsTest : public QObject {
  Q_OBJECT

 private:
  OpenShop m_shop;

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_shop.isGood()); }

  void numbersThatNobodyCanTellAreAskedFor() {
    const std::string text = "Nr,Date,Buyer,Price\n1,2024-05-20,A,\"1.234\"\n2,2024-05-20,B,15\n";
    const auto open = m_shop.read(text);
    QCOMPARE(codesOf(open->issues), std::vector<std::string>{"ambiguous_number"});
    QCOMPARE(open->issues.front().line, 2);
    QCOMPARE(open->issues.front().value, std::string("1.234"));
    QCOMPARE(open->orders.size(), std::size_t{1});
    QVERIFY(open->numbers.empty());

    const auto comma = m_shop.read(text, {.numbers = "comma"});
    QCOMPARE(*comma->lines.at(0).amount, 12'340'000);
    const auto point = m_shop.read(text, {.openNumbers = "point"});
    QCOMPARE(*point->lines.at(0).amount, 12'340);
    QCOMPARE(*point->lines.at(1).amount, 150'000);
  }

  void oneNumberTellsForTheWholeFile() {
    const auto set = m_shop.read("Nr,Date,Buyer,Price\n1,2024-05-20,A,1.234\n2,2024-05-20,B,\"7,50\"\n");
    QVERIFY(set->issues.empty());
    QCOMPARE(set->numbers, std::string("comma"));
    QCOMPARE(*set->lines.at(0).amount, 12'340'000);
    QCOMPARE(*set->lines.at(1).amount, 75'000);
    // A number that contradicts is named, not bent.
    const auto mixed = m_shop.read("Nr,Date,Buyer,Price\n1,2024-05-20,A,\"7,50\"\n2,2024-05-20,B,7.50\n");
    QCOMPARE(codesOf(mixed->issues), std::vector<std::string>{"not_a_number"});
  }

  void statementsAreAskedAlike() {
    QCOMPARE(statementOf({"1.200"}), std::string(" ambiguous_number"));
    QCOMPARE(statementOf({"1.200"}, "comma"), std::string("comma 1200"));
    QCOMPARE(statementOf({"1.200"}, "point"), std::string("point 1.2"));
    QCOMPARE(statementOf({"1.200", "2,50"}, "point"), std::string("comma 1200 2.5"));  // the file knows better
    // Where its numbers contradict each other, each speaks for itself.
    QCOMPARE(statementOf({"2,50", "3.50", "1.200"}, "point"), std::string(" 2.5 3.5 ambiguous_number"));
  }

  void datesInThreeOrders_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("day");
    QTest::newRow("day first") << "04/05/2024"
                               << "dmy"
                               << "2024-05-04";
    QTest::newRow("month first") << "04/05/2024"
                                 << "mdy"
                                 << "2024-04-05";
    QTest::newRow("year first") << "24/05/04"
                                << "ymd"
                                << "2024-05-04";
    QTest::newRow("day first, two digits") << "24/05/04"
                                           << "dmy"
                                           << "2004-05-24";
    QTest::newRow("clear by itself") << "2024-05-04"
                                     << "mdy"
                                     << "2024-05-04";
  }

  void datesInThreeOrders() {
    QFETCH(QString, cell);
    QFETCH(QString, order);
    QFETCH(QString, day);
    const std::string text = "Nr,Date,Buyer,Price\n1," + cell.toStdString() + ",A,5\n";
    const auto set = m_shop.read(text, {.dateOrder = order.toStdString()});
    QVERIFY2(set->issues.empty(), set->issues.empty() ? "" : set->issues.front().code.c_str());
    QCOMPARE(QString::fromStdString(set->orders.at(0).day.iso()), day);
  }

  void datesThatNobodyCanTellAreAskedFor() {
    const auto open = m_shop.read("Nr,Date,Buyer,Price\n1,04/05/2024,A,5\n2,05/04/2024,B,5\n");
    QCOMPARE(codesOf(open->issues), (std::vector<std::string>{"date_order_unknown", "date_order_unknown"}));
    QCOMPARE(open->issues.front().expected, std::string("dmy|mdy"));
    QVERIFY(open->orders.empty());
    const auto told = m_shop.read("Nr,Date,Buyer,Price\n1,04/05/2024,A,5\n2,25/04/2024,B,5\n");
    QVERIFY(told->issues.empty());
    QCOMPARE(told->dateOrder, std::string("dmy"));
  }

  void aFileKnowsItsDatesBetterThanItsShop() {
    // What the shop's files did before answers only what this one leaves open.
    const auto silent = m_shop.read("Nr,Date,Buyer,Price\n1,04/05/2024,A,5\n", {.openDates = "mdy"});
    QVERIFY(silent->issues.empty());
    QCOMPARE(silent->orders.at(0).day.iso(), std::string("2024-04-05"));
    const auto telling =
        m_shop.read("Nr,Date,Buyer,Price\n1,04/05/2024,A,5\n2,25/04/2024,B,5\n", {.openDates = "mdy"});
    QVERIFY(telling->issues.empty());
    QCOMPARE(telling->orders.at(0).day.iso(), std::string("2024-05-04"));
  }

  // Only the amounts are left out: the rest of the file is as good as ever.
  void amountsInNoCurrencyAreLeftOutAndAskedFor() {
    ProfileCatalog catalog;
    QVERIFY(catalog.addText(kPriceList, "price_list.json").empty());
    const auto read = [&](const std::string& text, const ReadSettings& settings = {}) {
      const auto file = m_shop.write(text);
      return readFile(file, recognise(file, catalog), settings);
    };
    const std::string prices = "Code,Name,Price\nA,Lamp,5.00\nB,Vase,6.50\n";
    const auto open = read(prices);
    QVERIFY(open->issues.empty());
    QCOMPARE(open->records.size(), std::size_t{2});
    QCOMPARE(pricesOf(*open), std::string("- -"));
    QCOMPARE(codesOf(open->doubtful), std::vector<std::string>{"amounts_left_out"});
    QCOMPARE(open->doubtful.front(), (domain::Issue{"amounts_left_out", "price", 0, "Price", "", "ISO 4217"}));
    const auto told = read(prices, {.currency = *domain::Currency::fromCode("EUR")});
    QVERIFY(told->doubtful.empty());
    QCOMPARE(pricesOf(*told), std::string("EUR5 EUR6.5"));
    // An amount may tell, and must not contradict its row.
    QCOMPARE(pricesOf(*read("Code,Name,Price\nA,Lamp,5.00 €\nB,Vase,\n", {.currency = *domain::Currency::fromCode("USD")})),
             std::string("EUR5 -"));
    const auto against = read("Code,Name,Price,Currency\nA,Lamp,5.00 €,USD\n");
    QCOMPARE(codesOf(against->issues), std::vector<std::string>{"currency_mismatch"});
    QVERIFY(against->records.empty());
  }

  void theFormMayBeSaid() {
    // Windows-1252 in which "ü" is also half of a Chinese character; a preamble that looks like a header.
    const auto file = m_shop.write("Nr;Date;Buyer;Price\nNr;Date;Buyer;Price;x\n1;2024-05-20;M\xFCller;5\n");
    const Recognition found = m_shop.look(file);
    QCOMPARE(found.headerLine, 1);
    const Recognition chosen = m_shop.look(file, {.encoding = "gb18030", .separator = ';', .headerLine = 2});
    QCOMPARE(chosen.encoding, std::string("gb18030"));
    QCOMPARE(chosen.headerLine, 2);
    for (const char* why : {"encoding_chosen", "separator_chosen", "header_line_chosen"})
      QVERIFY2(std::ranges::find(chosen.why, why) != chosen.why.end(), why);
    // A separator that parts nothing finds no header.
    QVERIFY(m_shop.look(file, {.separator = '\t'}).profile == nullptr);
    const auto set = readFile(file, m_shop.look(file, {.encoding = "windows-1252", .headerLine = 2}), {});
    QCOMPARE(set->orders.size(), std::size_t{1});
    QCOMPARE(set->header.size(), std::size_t{5});
  }
};

QTEST_APPLESS_MAIN(OpenQuestionsTest)
#include "open_questions_test.moc"
