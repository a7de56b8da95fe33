// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rates.h"

#include "domain/decimal.h"
#include "tests/storage/memory_book.h"

#include <QTest>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace kontor;
using namespace kontor::storage;
using domain::Currency;
using domain::Day;

namespace {

Day day(std::string_view iso) { return *Day::fromIso(iso); }
Currency currency(std::string_view code) { return *Currency::fromCode(code); }

void addRate(testing::MemoryBook& book, const char* source, const char* iso, const char* base, const char* quote,
             const std::string& rate) {
  book.run(fmt::format("INSERT INTO fx_rate (source, day, base, quote, rate) VALUES ('{}', '{}', '{}', '{}', {})", source, iso,
                       base, quote, *domain::parseDecimal(rate, domain::kRateScale)));
}

std::set<Currency> currencies(std::initializer_list<const char*> codes) {
  std::set<Currency> result;
  for (const char* code : codes) result.insert(currency(code));
  return result;
}

// One unit in units of the other currency, rounded; empty without a rate.
std::string cross(const Rates& rates, std::string_view iso, std::string_view from, std::string_view to, int digits = 9) {
  const auto rate = rates.find(day(iso), currency(from), currency(to));
  if (!rate) return {};
  const std::int64_t one = *domain::parseDecimal("1", digits);
  return domain::formatDecimal(*domain::multiplyDivide(one, rate->numerator, rate->denominator), digits);
}

}  // namespace

class RatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void crossesThePivot();
  void knowsNoRateThatIsNotThere();
  void takesPairsOfTheSeller();
  void loadsTheDaysBeforeThePeriod();
  void agreesWithTheCentralBank();
};

void RatesTest::crossesThePivot() {
  testing::MemoryBook book;
  addRate(book, "ECB", "2024-01-05", "EUR", "USD", "1.25");
  addRate(book, "ECB", "2024-01-05", "EUR", "JPY", "150");
  const auto rates = Rates::load(book.reader, {day("2024-01-01"), day("2024-01-31")}, currencies({"EUR", "USD", "JPY"}));
  QCOMPARE(cross(rates, "2024-01-05", "EUR", "USD"), std::string("1.25"));
  QCOMPARE(cross(rates, "2024-01-05", "USD", "EUR"), std::string("0.8"));
  QCOMPARE(cross(rates, "2024-01-05", "USD", "JPY"), std::string("120"));
  QCOMPARE(cross(rates, "2024-01-05", "JPY", "JPY"), std::string("1"));
  QCOMPARE(cross(rates, "2024-01-07", "USD", "JPY"), std::string("120"));
}

void RatesTest::knowsNoRateThatIsNotThere() {
  testing::MemoryBook book;
  addRate(book, "ECB", "2024-01-05", "EUR", "USD", "1.25");
  addRate(book, "ECB", "2024-01-05", "EUR", "RUB", "90");
  addRate(book, "ECB", "2024-01-08", "EUR", "GBP", "0.9");
  const auto rates = Rates::load(book.reader, {day("2024-01-01"), day("2024-02-28")}, currencies({"EUR", "USD", "RUB"}));
  QCOMPARE(cross(rates, "2024-01-04", "EUR", "USD"), std::string());  // before the first
  QCOMPARE(cross(rates, "2024-01-07", "EUR", "RUB"), std::string("90"));
  // The publication of the 8th leaves it out, though none of the currencies asked for is in it.
  QCOMPARE(cross(rates, "2024-01-08", "EUR", "RUB"), std::string());
  QCOMPARE(cross(rates, "2024-01-16", "EUR", "USD"), std::string());  // too old
  QCOMPARE(cross(Rates(), "2024-01-05", "EUR", "USD"), std::string());
}

void RatesTest::takesPairsOfTheSeller() {
  testing::MemoryBook book;
  addRate(book, "ECB", "2024-01-05", "EUR", "USD", "1.25");
  addRate(book, "ECB", "2024-01-05", "EUR", "CNY", "8");
  addRate(book, "mine", "2024-01-05", "USD", "CNY", "7");
  addRate(book, "mine", "2024-01-06", "USD", "CNY", "7.1");
  addRate(book, "mine", "2024-01-08", "GBP", "CNY", "9");
  const auto rates = Rates::load(book.reader, {day("2024-01-01"), day("2024-01-31")},
                                 currencies({"EUR", "USD", "CNY", "GBP"}));
  QCOMPARE(cross(rates, "2024-01-05", "USD", "CNY"), std::string("7"));      // not 8 / 1.25
  QCOMPARE(cross(rates, "2024-01-06", "USD", "CNY"), std::string("7.1"));
  QCOMPARE(cross(rates, "2024-01-10", "USD", "CNY"), std::string("7.1"));    // another pair's day ends nothing
  QCOMPARE(cross(rates, "2024-01-06", "CNY", "USD"), std::string("0.14084507"));
  QCOMPARE(cross(rates, "2024-01-09", "CNY", "GBP"), std::string("0.111111111"));
  QCOMPARE(cross(rates, "2024-01-06", "EUR", "USD"), std::string("1.25"));   // the bank's, where there is no own one
  QCOMPARE(cross(rates, "2024-01-07", "GBP", "CNY"), std::string());
}

void RatesTest::loadsTheDaysBeforeThePeriod() {
  testing::MemoryBook book;
  addRate(book, "ECB", "2023-12-29", "EUR", "USD", "1.1");
  const auto rates = Rates::load(book.reader, {day("2024-01-01"), day("2024-01-31")}, currencies({"EUR", "USD"}));
  QCOMPARE(cross(rates, "2024-01-01", "EUR", "USD"), std::string("1.1"));
}

// The cross rates that stand in TRUTHS.md, from the bank's own file.
void RatesTest::agreesWithTheCentralBank() {
  const std::filesystem::path path = std::filesystem::path(KONTOR_SHARED_DIR) / "data/fx_ecb/eurofxref-hist.csv";
  if (!std::filesystem::exists(path)) QSKIP("the rates of the central bank are not here");
  testing::MemoryBook book;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  std::vector<std::string> codes;
  for (std::stringstream head(line); std::getline(head, line, ',');) codes.push_back(line);
  book.run("BEGIN");
  while (std::getline(file, line)) {
    if (line < "2011-05" || line > "2022-07") continue;
    std::stringstream cells(line);
    std::string iso;
    std::getline(cells, iso, ',');
    std::string rate;
    for (std::size_t i = 1; i < codes.size() && std::getline(cells, rate, ','); ++i) {
      if (rate != "N/A" && Currency::fromCode(codes[i])) {
        addRate(book, "ECB", iso.c_str(), "EUR", codes[i].c_str(), rate);
      }
    }
  }
  book.run("COMMIT");
  const auto rates = Rates::load(book.reader, {day("2011-05-10"), day("2022-06-30")},
                                 currencies({"EUR", "GBP", "CNY", "USD", "RUB", "ISK", "JPY"}));
  QCOMPARE(cross(rates, "2011-06-15", "GBP", "CNY", 7), std::string("10.5313175"));
  QCOMPARE(cross(rates, "2020-02-28", "USD", "CNY", 7), std::string("6.9838754"));
  QCOMPARE(cross(rates, "2020-02-29", "EUR", "USD"), std::string("1.0977"));
  QVERIFY(!cross(rates, "2022-03-01", "EUR", "RUB").empty());
  QCOMPARE(cross(rates, "2022-03-02", "EUR", "RUB"), std::string());
  QCOMPARE(cross(rates, "2015-06-15", "EUR", "ISK"), std::string());
  QVERIFY(!cross(rates, "2018-02-01", "EUR", "ISK").empty());
}

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
