// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What settlement, statement and return files say, kind by kind. The figures were summed from the raw files with
// Python's csv module and exact decimals, or by hand for the small invented ones; never by this program.
#include "exchange/profile_data.h"
#include "exchange/read/header_row.h"
#include "exchange/read/personal_text.h"
#include "tests/exchange/read_helpers.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>

using namespace kontor;
using namespace kontor::exchange;
using kontor::exchange::testing::builtInProfiles;
using kontor::exchange::testing::readTestFile;
using kontor::exchange::testing::testFile;

class MoneyFilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void files_data();
  void files();
  void samples_data();
  void samples();
  void everyProfileClaimsItsFilesOnly();
  void settlementsAndPieces();
  void statementLinesSayWhatTheyAre();
  void saleInAnotherCurrencyIsThreeLines();
  void wrongTotalRefusesTheFile();
  void oneChangedCellRefusesTheFile();
  void rowsThatDoNotAddUpAreWrong();
  void balancesAreFollowed();
  void seasonTellsDayFromMonth();
  void returns();
  void addressesAreLeftOut();
};

namespace {

std::filesystem::path sample(const QString& name) {
  return std::filesystem::path(KONTOR_SHARED_DIR) / "samples" / name.toStdString();
}

const domain::Value* valueIn(const RecordDraft& record, std::string_view field) {
  const auto found = std::ranges::find_if(record.values, [&](const auto& value) { return value.first->id == field; });
  return found == record.values.end() ? nullptr : &found->second;
}

std::string textIn(const RecordDraft& record, std::string_view field) {
  const auto* value = valueIn(record, field);
  return value == nullptr ? std::string() : std::get<std::string>(*value);
}

std::int64_t amountOf(const RecordDraft& record) { return std::get<std::int64_t>(*valueIn(record, "amount")); }

/// `fee EUR 2 -0.36 | sale EUR 1 12`: kind, currency, lines, sum.
QString sumsOf(const ImportSet& set) {
  std::map<std::string, std::pair<int, std::int64_t>> sums;
  for (const RecordDraft& record : set.records) {
    auto& [count, sum] = sums[textIn(record, "kind") + " " + textIn(record, "currency")];
    ++count;
    sum += amountOf(record);
  }
  QStringList parts;
  for (const auto& [name, sum] : sums) {
    parts << QStringLiteral("%1 %2 %3").arg(QString::fromStdString(name)).arg(sum.first).arg(
        QString::fromStdString(domain::formatDecimal(sum.second, domain::kMoneyScale)));
  }
  return parts.join(QStringLiteral(" | "));
}

std::int64_t piecesOf(const ImportSet& set) {
  std::int64_t pieces = 0;
  for (const RecordDraft& record : set.records) {
    if (const auto* quantity = valueIn(record, "quantity")) pieces += std::get<std::int64_t>(*quantity);
  }
  return pieces;
}

std::vector<std::string> codesOf(const domain::Issues& issues) {
  std::vector<std::string> codes;
  for (const domain::Issue& issue : issues) codes.push_back(issue.code);
  return codes;
}

std::unique_ptr<ImportSet> read(const std::filesystem::path& file, const char* currency = "") {
  const auto recognition = recognise(file, builtInProfiles());
  ReadSettings settings;
  settings.zone = recognition.profile == nullptr ? "UTC" : recognition.zone;
  settings.currency = domain::Currency::fromCode(currency).value_or(domain::Currency());
  return readFile(file, recognition, settings);
}

void addColumns() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("skipped");
  QTest::addColumn<int>("doubts");
  QTest::addColumn<QString>("sums");
}

void compareFile(const std::filesystem::path& path) {
  QFETCH(QString, profile);
  QFETCH(int, rows);
  QFETCH(int, skipped);
  QFETCH(int, doubts);
  QFETCH(QString, sums);
  const auto set = read(path);
  QCOMPARE(QString::fromStdString(set->profile), profile);
  QCOMPARE(codesOf(set->issues), std::vector<std::string>());
  QCOMPARE(set->rejected.size(), 0u);
  QCOMPARE(set->rowCount, rows);
  QCOMPARE(set->skippedCount, skipped);
  QCOMPARE(static_cast<int>(set->doubtful.size()), doubts);
  QCOMPARE(sumsOf(*set), sums);
}

/// A copy of a file with one text replaced.
std::filesystem::path changed(const std::filesystem::path& file, const QTemporaryDir& folder, const std::string& before,
                              const std::string& after) {
  std::ifstream in(file, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  const auto at = text.find(before);
  if (at != std::string::npos) text.replace(at, before.size(), after);
  const auto copy = std::filesystem::path(folder.path().toStdString()) / file.filename();
  std::ofstream(copy, std::ios::binary) << text;
  return copy;
}

}  // namespace

void MoneyFilesTest::files_data() {
  addColumns();
  QTest::newRow("Amazon V1") << "settlement_v1.txt" << "amazon_settlement" << 8 << 0 << 0
                             << "fee CAD 3 -49.83 | promotion CAD 1 -6.99 | sale CAD 1 70 | shipping CAD 1 6.99";
  QTest::newRow("Amazon V2, two joined, decimal comma")
      << "settlement_v2_eur_joined.txt" << "amazon_settlement_v2" << 18 << 1 << 0
      << "advertising EUR 1 -12.34 | fee EUR 5 -63.74 | promotion EUR 1 -4.99 | refund EUR 1 -47.5 | sale EUR 2 1145 | "
         "shipping EUR 1 4.99 | tax EUR 2 0 | transfer EUR 2 78.3";
  QTest::newRow("Amazon V2, USD") << "settlement_v2_usd.txt" << "amazon_settlement_v2" << 4 << 0 << 0
                                  << "fee USD 2 -219.25 | sale USD 1 1234";
  QTest::newRow("Amazon V2, JPY") << "settlement_v2_jpy.txt" << "amazon_settlement_v2" << 3 << 0 << 0
                                  << "fee JPY 1 -120 | sale JPY 1 1200";
  QTest::newRow("Amazon date range") << "amazon_transactions_us.csv" << "amazon_transactions" << 5 << 0 << 0
                                     << "adjustment USD 1 8.25 | fee USD 4 -23.46 | promotion USD 1 -5.99 | refund USD 1 "
                                        "-19.99 | sale USD 1 1039.98 | shipping USD 1 5.99 | tax USD 2 0 | transfer USD 1 -900";
  QTest::newRow("Amazon date range, German")
      << "amazon_transactions_de.csv" << "amazon_transactions_local" << 4 << 0 << 0
      << "fee EUR 4 -195.18 | refund EUR 1 -20 | sale EUR 1 1234.56 | transfer EUR 1 -500";
  QTest::newRow("eBay") << "ebay_transactions.csv" << "ebay_transactions" << 5 << 0 << 0
                        << "fee USD 4 -8.05 | refund USD 1 -12 | sale USD 2 34.55 | shipping USD 1 5 | transfer USD 1 -19.5";
  // One listing fee is there twice, in every cell the same.
  QTest::newRow("Etsy statement") << "etsy_statement.csv" << "etsy_statement" << 7 << 0 << 1
                                  << "advertising EUR 1 -13.24 | fee EUR 2 -0.36 | refund EUR 1 -46.32 | sale EUR 1 1323.51 | "
                                     "tax EUR 1 -2.78 | transfer EUR 1 -1050.97";
  QTest::newRow("Etsy statement, Excel") << "etsy_statement_excel.csv" << "etsy_statement" << 4 << 0 << 1
                                         << "fee EUR 3 -0.54 | transfer EUR 1 -1050.97";
  QTest::newRow("Etsy direct checkout") << "etsy_direct_checkout.csv" << "etsy_direct_checkout" << 2 << 0 << 0
                                        << "fee EUR 2 -57.3 | refund EUR 1 -46.32 | sale EUR 2 1416.15";
  QTest::newRow("Shopify") << "shopify_payouts.csv" << "shopify_payouts" << 4 << 0 << 0
                           << "adjustment USD 1 -5 | fee USD 2 -5.4 | refund USD 1 -20 | sale USD 2 165.5";
  QTest::newRow("PayPal, Italian") << "paypal_it.csv" << "paypal_activity" << 6 << 1 << 0
                                   << "conversion EUR 1 1017.5 | conversion USD 1 -19.03 | fee EUR 1 0.6 | fee USD 1 -0.97 | "
                                      "refund EUR 1 -17.5 | sale USD 1 20 | transfer EUR 1 -1000";
  QTest::newRow("Stripe payments") << "stripe_payments.csv" << "stripe_payments" << 4 << 2 << 0
                                   << "fee THB 2 -76.5 | refund THB 1 -178 | sale THB 2 1246.8 | tax THB 2 -5.36";
  QTest::newRow("Stripe balance, comma") << "stripe_balance_comma.csv" << "stripe_balance_change" << 3 << 0 << 0
                                         << "fee EUR 1 -16.2 | refund EUR 1 -75.57 | sale EUR 1 1100 | transfer EUR 1 -1008.23";
  QTest::newRow("Stripe history") << "stripe_balance_history.csv" << "stripe_balance_history" << 3 << 0 << 0
                                  << "fee USD 2 -3.75 | sale USD 1 50 | transfer USD 1 -46.25";
  QTest::newRow("Wise") << "wise_statement.csv" << "wise_statement" << 5 << 0 << 0
                        << "conversion EUR 1 -1000 | fee EUR 1 -1.14 | other EUR 3 -500";
  QTest::newRow("Payoneer") << "payoneer.csv" << "payoneer_transactions" << 4 << 1 << 0
                            << "fee USD 1 -29.95 | transfer USD 2 269.45";
}

void MoneyFilesTest::files() {
  QFETCH(QString, file);
  compareFile(testFile("money/" + file.toStdString()));
}

void MoneyFilesTest::samples_data() {
  addColumns();
  QTest::newRow("Amazon, 33 columns") << "amazon/settlement_flat_v1_CA_2025-08_33cols.txt" << "amazon_settlement" << 4 << 0
                                      << 0 << "fee CAD 2 -353.78 | transfer CAD 1 32.09";
  QTest::newRow("Amazon, 36 columns") << "amazon/settlement_flat_v1_CA_2025-09.txt" << "amazon_settlement" << 730 << 0 << 0
                                      << "adjustment CAD 2 86.58 | advertising CAD 2 -1007.12 | fee CAD 320 -2555.2 | promotion "
                                         "CAD 44 -183.38 | refund CAD 3 -179.97 | sale CAD 156 8398.45 | shipping CAD 46 191.72 "
                                         "| tax CAD 2 -120.85";
  QTest::newRow("Amazon, small") << "amazon/settlement_flat_v1_CA_small.txt" << "amazon_settlement" << 16 << 0 << 0
                                 << "advertising CAD 1 -1.16 | fee CAD 7 -36.01 | promotion CAD 1 -6.99 | refund CAD 1 -60 | "
                                    "sale CAD 1 35 | shipping CAD 1 6.99 | tax CAD 1 -0.14 | transfer CAD 2 0";
  QTest::newRow("PayPal 2014") << "paypal/activity_EN_2014_unquoted_header.csv" << "paypal_activity" << 57 << 3 << 0
                               << "conversion CHF 13 -1075.47 | conversion EUR 8 309.85 | conversion GBP 3 418.64 | conversion "
                                  "USD 2 36.59 | fee GBP 1 -0.27 | fee USD 1 -0.64 | other CHF 2 -34.25 | other EUR 8 -309.85 | "
                                  "other GBP 3 -418.64 | other USD 4 -46.95 | sale GBP 1 2 | sale USD 2 11 | transfer CHF 8 1300";
  QTest::newRow("PayPal, French") << "paypal/activity_FR_2020_BOM.csv" << "paypal_activity" << 21 << 0 << 0
                                  << "conversion CHF 6 -265.82 | conversion EUR 6 234.9 | other EUR 6 -234.9 | transfer CHF 3 600";
  // This file and the semicolons below end without a line end.
  QTest::newRow("PayPal, US") << "paypal/activity_US_2024_BOM_short.csv" << "paypal_activity_short" << 9 << 0 << 1
                              << "other USD 5 -381.64 | transfer USD 4 371.18";
  // The samples' codes were made unreadable by their publisher, so their currency is worth a look.
  QTest::newRow("Stripe balance 2023") << "stripe/balance_change_itemized_2023.csv" << "stripe_balance_change" << 12 << 0 << 1
                                       << "fee TES 6 -21.38 | sale TES 6 618.75 | transfer TES 6 93.82";
  QTest::newRow("Stripe balance 2025") << "stripe/balance_change_itemized_2025_payout_first.csv" << "stripe_balance_change" << 2
                                       << 0 << 0 << "fee CHF 2 -16.45 | sale CHF 2 508";
  // Six of its invoice numbers were destroyed by a spreadsheet.
  QTest::newRow("Stripe payments, semicolons") << "stripe/payments_semicolon_resaved_2024.csv" << "stripe_payments_short" << 622
                                               << 0 << 7 << "fee THB 622 -19725.7 | sale THB 622 284332.3 | tax THB 622 -1380.65";
  QTest::newRow("Stripe payments") << "stripe/unified_payments_full_2024.csv" << "stripe_payments" << 1 << 0 << 0
                                   << "fee THB 1 -35.4 | sale THB 1 534.8 | tax THB 1 -2.48";
  QTest::newRow("Wise statement") << "wise/balance_statement_2023.csv" << "wise_statement" << 17 << 0 << 1
                                  << "fee ARI 2 -12.84 | other ARI 15 2562.02";
  // Three of its balances do not follow from each other: 3000 are missing, and come back.
  QTest::newRow("Wise, fees separate") << "wise/balance_statement_fees_separate_2023.csv" << "wise_statement" << 5 << 0 << 4
                                       << "fee COR 2 -2.1 | other COR 3 -340.1";
  QTest::newRow("Wise history") << "wise/transaction_history_2024.csv" << "wise_history" << 3 << 0 << 0
                                << "fee USD 1 -12.38 | other USD 3 24477.67";
  QTest::newRow("Etsy January") << "etsy/etsy_statement_2022_1.csv" << "etsy_statement" << 350 << 0 << 2
                                << "advertising EUR 5 -127.64 | fee EUR 133 -611.77 | refund EUR 6 -2121.32 | sale EUR 27 8894.43 "
                                   "| tax EUR 162 -585.91 | transfer EUR 17 -5447.57";
  QTest::newRow("Etsy February") << "etsy/etsy_statement_2022_2.csv" << "etsy_statement" << 101 << 0 << 0
                                 << "advertising EUR 2 -40.3 | fee EUR 37 -238.73 | refund EUR 2 -265.26 | sale EUR 6 2905.08 | "
                                    "tax EUR 44 -203.27 | transfer EUR 10 -2157.52";
}

void MoneyFilesTest::samples() {
  QFETCH(QString, file);
  if (!std::filesystem::exists(sample(file))) QSKIP("the sample files are not here");
  compareFile(sample(file));
}

// No second profile may fit a file as well as the first one.
void MoneyFilesTest::everyProfileClaimsItsFilesOnly() {
  for (const auto& entry : std::filesystem::directory_iterator(testFile("money"))) {
    const auto recognition = recognise(entry.path(), builtInProfiles());
    QVERIFY2(recognition.profile != nullptr, entry.path().c_str());
    const auto matches = [&](const Profile* profile) {
      const auto found = recognise(entry.path(), builtInProfiles(), profile);
      if (!found.issues.empty()) return 0;
      const auto why = std::ranges::find_if(found.why, [](const auto& code) { return code.starts_with("header_matches:"); });
      return std::stoi(why->substr(why->find(':') + 1));
    };
    for (const Profile* profile : builtInProfiles().all()) {
      if (profile == recognition.profile) continue;
      QVERIFY2(matches(profile) < matches(recognition.profile), (entry.path().string() + " " + profile->id).c_str());
    }
  }
}

void MoneyFilesTest::settlementsAndPieces() {
  const auto joined = read(testFile("money/settlement_v2_eur_joined.txt"));
  QCOMPARE(joined->settlements.size(), 2u);
  QCOMPARE(joined->settlements[0].externalId, std::string("90000000001"));
  QCOMPARE(joined->settlements[0].total, std::optional<std::int64_t>(612'200));
  QCOMPARE(joined->settlements[1].total, std::optional<std::int64_t>(10'385'000));
  QCOMPARE(joined->settlements[0].starts, std::string("2025-06-01"));
  QCOMPARE(joined->settlements[0].ends, std::string("2025-06-15"));
  QCOMPARE(joined->settlements[0].paidOut, std::string("2025-06-17"));
  QCOMPARE(piecesOf(*joined), 4);  // 2 + 1 sold, 1 returned: not once for every fee
  QCOMPARE(piecesOf(*read(testFile("money/settlement_v1.txt"))), 2);
  QCOMPARE(piecesOf(*read(testFile("money/amazon_transactions_us.csv"))), 4);
  const auto months = read(testFile("money/stripe_payments.csv"));
  QCOMPARE(months->settlements.size(), 1u);
  QCOMPARE(months->settlements[0].externalId, std::string("2026-01 THB"));
  QCOMPARE(months->settlements[0].ends, std::string("2026-01-31"));
}

void MoneyFilesTest::statementLinesSayWhatTheyAre() {
  const auto set = read(testFile("money/etsy_statement.csv"));
  const RecordDraft& sale = set->records[5];
  QCOMPARE(textIn(sale, "type"), std::string("Sale"));
  QCOMPARE(textIn(sale, "order_number"), std::string("777000111"));
  QCOMPARE(textIn(sale, "day"), std::string("2026-02-26"));
  QCOMPARE(textIn(set->records[3], "order_number"), std::string("777000111"));  // `order: 777000111`
  QCOMPARE(textIn(set->records[1], "order_number"), std::string());             // a listing's number is none
  const auto v1 = read(testFile("money/settlement_v1.txt"));
  QCOMPARE(textIn(v1->records[0], "type"), std::string("Order / Principal"));
  QCOMPARE(textIn(v1->records[0], "seller_sku"), std::string("SALT-15"));
  const auto ebay = read(testFile("money/ebay_transactions.csv"));
  QCOMPARE(amountOf(ebay->records[5]), 105'500);  // the buyer paid EUR, so only what arrived in USD counts
}

void MoneyFilesTest::saleInAnotherCurrencyIsThreeLines() {
  const auto set = read(testFile("money/paypal_it.csv"));
  QCOMPARE(set->settlements.size(), 2u);
  QCOMPARE(set->settlements[0].externalId, std::string("2026-01 USD"));
  QCOMPARE(set->settlements[1].externalId, std::string("2026-01 EUR"));
  QCOMPARE(textIn(set->records[2], "reference"), std::string("1AA0000000000001A"));
  QCOMPARE(textIn(set->records[3], "reference"), std::string("1AA0000000000001A"));
}

void MoneyFilesTest::wrongTotalRefusesTheFile() {
  const auto set = read(testFile("money/settlement_v1_wrong_total.txt"));
  QCOMPARE(set->records.size(), 0u);
  QCOMPARE(codesOf(set->issues), std::vector<std::string>{"total_differs"});
  QCOMPARE(set->issues[0].value, std::string("0.01"));
  QCOMPARE(set->issues[0].expected, std::string("27.15"));
  QCOMPARE(set->issues[0].line, 2);
  QCOMPARE(set->rejected.size(), 7u);  // the whole file may be mended and imported again
}

void MoneyFilesTest::oneChangedCellRefusesTheFile() {
  const QTemporaryDir folder;
  const auto file = testFile("money/settlement_v2_eur_joined.txt");
  const auto off = read(changed(file, folder, "-6,12", "-6,13"));
  QCOMPARE(codesOf(off->issues), std::vector<std::string>{"total_differs"});
  QCOMPARE(off->issues[0].value, std::string("-0.01"));
  QCOMPARE(off->records.size(), 0u);
  // A cell that is no number leaves its row out, and then the sum is no longer right either.
  const auto broken = read(changed(file, folder, "-6,12", "-6,1x"));
  QCOMPARE(codesOf(broken->issues), (std::vector<std::string>{"total_differs", "not_a_number"}));
  QCOMPARE(broken->records.size(), 0u);
}

void MoneyFilesTest::rowsThatDoNotAddUpAreWrong() {
  const QTemporaryDir folder;
  const auto set = read(changed(testFile("money/shopify_payouts.csv"), folder, "116.22", "116.23"));
  QCOMPARE(codesOf(set->issues), std::vector<std::string>{"parts_differ"});
  QCOMPARE(set->issues[0].value, std::string("-0.01"));
  QCOMPARE(set->issues[0].line, 2);
  QCOMPARE(set->records.size(), 4u);
}

void MoneyFilesTest::balancesAreFollowed() {
  const QTemporaryDir folder;
  const auto gap = read(changed(testFile("money/wise_statement.csv"), folder, ",2000.00,EUR", ",2010.00,EUR"));
  QCOMPARE(codesOf(gap->doubtful), (std::vector<std::string>{"balance_differs", "balance_differs"}));
  QCOMPARE(gap->doubtful[0].value, std::string("-10"));
  QCOMPARE(gap->doubtful[1].value, std::string("10"));
  QCOMPARE(gap->records.size(), 5u);
}

// 4 January in New York is EST, 1 April would be EDT; with both dates possible, nothing is guessed.
void MoneyFilesTest::seasonTellsDayFromMonth() {
  const QTemporaryDir folder;
  const std::string head = "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Amount\",\"Receipt ID\",\"Balance\"\n";
  const auto file = [&](const std::string& row) {
    const auto path = std::filesystem::path(folder.path().toStdString()) / "activity.csv";
    std::ofstream(path) << head << row;
    return path;
  };
  const auto told = read(file("01/04/2024,10:00:00,EST,X,Website Payment,Completed,USD,5.00,,5.00\n"));
  QCOMPARE(codesOf(told->issues), std::vector<std::string>());
  QCOMPARE(textIn(told->records.at(0), "day"), std::string("2024-01-04"));
  const auto open = read(file("01/02/2024,10:00:00,EST,X,Website Payment,Completed,USD,5.00,,5.00\n"));
  QCOMPARE(codesOf(open->issues), std::vector<std::string>{"date_order_unknown"});
}

void MoneyFilesTest::returns() {
  const auto mfn = readTestFile("money/amazon_returns_mfn.txt");
  QCOMPARE(mfn.set->issues, domain::Issues());
  QCOMPARE(mfn.set->profile, std::string("amazon_returns"));
  QCOMPARE(mfn.set->records.size(), 2u);
  QCOMPARE(mfn.value(0, "day"), std::string("2025-07-10"));
  QCOMPARE(mfn.value(0, "received"), std::string("2025-07-14"));
  QCOMPARE(mfn.value(0, "state"), std::string("approved"));
  QCOMPARE(mfn.value(0, "amount"), std::string("47.5"));
  QCOMPARE(mfn.value(0, "title"), std::string("Tasse \"rot\""));
  QCOMPARE(mfn.value(1, "amount"), std::string());
  const auto fba = readTestFile("money/amazon_returns_fba.txt");
  QCOMPARE(fba.set->profile, std::string("amazon_fba_returns"));
  QCOMPARE(fba.set->records.size(), 2u);
  QCOMPARE(fba.value(1, "condition"), std::string("CUSTOMER_DAMAGED"));
  QCOMPARE(fba.value(1, "kind"), std::string("fba_return"));
  const auto paid = readTestFile("money/amazon_reimbursements.txt");
  QCOMPARE(paid.set->profile, std::string("amazon_reimbursements"));
  QCOMPARE(paid.value(0, "amount"), std::string("24.68"));
  QCOMPARE(paid.value(0, "quantity"), std::string("2"));
  QCOMPARE(paid.value(0, "kind"), std::string("reimbursement"));
}

void MoneyFilesTest::addressesAreLeftOut() {
  QVERIFY(holdsAddress("OU hilda@example.org - 11.00"));
  QVERIFY(holdsAddress("a@b.example.com"));
  QVERIFY(!holdsAddress("Mug @ 5.00"));
  QVERIFY(!holdsAddress("@shop.example"));
  QVERIFY(!holdsAddress("5@9.5"));
  const auto set = read(testFile("money/paypal_it.csv"));
  for (const RecordDraft& record : set->records) {
    for (const auto& [field, value] : record.values) {
      const auto* text = std::get_if<std::string>(&value);
      QVERIFY2(text == nullptr || !holdsAddress(*text), field->id.data());
    }
  }
  QCOMPARE(textIn(set->records[0], "order_number"), std::string("S-1001"));
}

QTEST_GUILESS_MAIN(MoneyFilesTest)
#include "money_files_test.moc"
