// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source_rows.h"
#include "storage/book_error.h"
#include "tests/exchange/read_helpers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// What is wrong is named exactly, its order stays out whole, and no row is lost on the way.
class ReadFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesEveryFault();
  void leavesOrdersOutWhole();
  void refusesOrdersStatedTwice();
  void reportsBytesWithoutMeaning();
  void refusesRowsThatAreLongerThanOthers();
  void tellsWordsFromUnclearDates();
  void hidesSealedValues();
  void keepsSourceRowsWithoutPersonalData();
  void hashesTheFile();
  void stops();
  void reportsRepeatedRecords();
  void refusesAnotherZone();
  void noticesThatADownloadBrokeOff();
};

namespace {

const domain::Issue* issueAt(const ImportSet& set, std::int64_t line, std::string_view field) {
  const auto found = std::ranges::find_if(set.issues, [&](const domain::Issue& issue) {
    return issue.line == line && issue.field == field;
  });
  return found == set.issues.end() ? nullptr : &*found;
}

domain::Issue issue(const char* code, const char* field, std::int64_t line, const char* column, const char* value,
                    const char* expected) {
  return {code, field, line, column, value, expected};
}

std::string allSource(const ImportSet& set) {
  std::string text;
  for (const SourceBlock& block : set.source) {
    for (std::int64_t line = block.firstLine; line <= block.lastLine; ++line) {
      if (const auto row = sourceRow(block.cells, line)) {
        for (const auto& [column, cell] : *row) text += column + "=" + cell + "\n";
      }
    }
  }
  return text;
}

}  // namespace

void ReadFaultsTest::namesEveryFault() {
  const auto read = readTestFile("faults/amazon_wrong_rows.txt");
  const ImportSet& set = *read.set;
  QCOMPARE(set.rowCount, 12);
  const auto at = [&](std::int64_t line, const char* field) {
    const auto* found = issueAt(set, line, field);
    return found == nullptr ? domain::Issue() : *found;
  };
  QCOMPARE(at(4, "quantity"), issue("not_a_number", "quantity", 4, "quantity-purchased", "two", "1234"));
  QCOMPARE(at(4, "amount"), issue("not_a_number", "amount", 4, "item-price", "ten", "1234.56"));
  QCOMPARE(at(5, "placed").code, std::string("not_a_date"));
  QCOMPARE(at(5, "placed").value, std::string("2017-02-30T10:00:00-07:00"));
  QCOMPARE(at(5, "placed").column, std::string("purchase-date"));
  QCOMPARE(at(6, "external_id"), issue("damaged_by_spreadsheet", "external_id", 6, "order-id", "9,00E+15", ""));
  QCOMPARE(at(7, "external_id"), issue("missing_value", "external_id", 7, "order-id", "", ""));
  QCOMPARE(at(11, "external_id").code, std::string("line_stated_twice"));
  QCOMPARE(at(11, "external_id").value, std::string("50000000000018"));
  QCOMPARE(at(13, "").code, std::string("too_few_cells"));
  QCOMPARE(at(13, "").expected, std::string("29"));
  QCOMPARE(set.issues.size(), 7u);
  QVERIFY(std::ranges::is_sorted(set.issues, {}, &domain::Issue::line));
  // A destroyed phone number is left away and worth a look; the order is good.
  QCOMPARE(set.doubtful.size(), 2u);
  QCOMPARE(set.doubtful.front(), issue("maybe_incomplete", "external_id", 0, "order-id", "", ""));
  QCOMPARE(set.doubtful.back(), issue("damaged_by_spreadsheet", "phone", 12, "ship-phone-number", "", ""));
}

void ReadFaultsTest::leavesOrdersOutWhole() {
  const auto read = readTestFile("faults/amazon_wrong_rows.txt");
  const ImportSet& set = *read.set;
  std::vector<std::string_view> ids;
  for (const OrderDraft& order : set.orders) ids.push_back(order.externalId);
  QCOMPARE(ids, (std::vector<std::string_view>{"900-0000001-0000001", "900-0000004-0000004", "900-0000006-0000006"}));
  std::vector<std::int64_t> rejected;
  for (const RejectedRow& row : set.rejected) rejected.push_back(row.line);
  QCOMPARE(rejected, (std::vector<std::int64_t>{3, 4, 5, 6, 7, 10, 11, 13}));
  QCOMPARE(set.rejected[0].cells[1], std::string("50000000000012"));  // the good row of a bad order, as it stood
  QVERIFY(set.rejected[0].issues.empty());
  QCOMPARE(set.rejected[1].issues.size(), 2u);
  QCOMPARE(set.issues[set.rejected[1].issues[0]].line, 4);
  QCOMPARE(set.skippedCount, 1);  // the exact twin of a line
  QCOMPARE(read.linesOf(1).size(), 1u);
  QCOMPARE(set.rowCount, static_cast<std::int64_t>(set.lines.size() + set.rejected.size()) + set.skippedCount);
  QCOMPARE(read.sealed(2, "phone"), std::string());
}

void ReadFaultsTest::refusesOrdersStatedTwice() {
  // Two exports joined by hand: adding the rows up would double #1001.
  const auto read = readTestFile("faults/shopify_joined.csv");
  QCOMPARE(read.set->issues.size(), 1u);
  QCOMPARE(read.set->issues.front(), issue("order_stated_twice", "external_id", 7, "Name", "#1001", ""));
  QCOMPARE(read.set->orders.size(), 1u);
  QCOMPARE(read.order(0).externalId, std::string_view("#1002"));
  QCOMPARE(read.set->rejected.size(), 4u);
}

void ReadFaultsTest::reportsBytesWithoutMeaning() {
  const QTemporaryDir dir;
  const auto file = std::filesystem::path(dir.path().toStdString()) / "orders.csv";
  std::ofstream(file, std::ios::binary)
      << "Name,Created at,Currency,Lineitem quantity,Lineitem name,Shipping City,Vendor note\n"
      << "#1,2021-05-13 11:01:13 +0200,EUR,1,caf\xC3\xA9 \xE8\x8C\xB6\xE7\xA2\x97,\xE6\x9D\xB1\xE4\xBA\xAC,x\n"
      << "#2,2021-05-13 11:01:13 +0200,EUR,1,caf\xC3\xA9 \xE8\x8C\xB6\xE7\xA2\x97,Lond\xFFn,x\n"
      << "#3,2021-05-13 11:01:13 +0200,EUR,1,caf\xEF\xBF\xBD \xE8\x8C\xB6\xE7\xA2\x97,\xE6\x9D\xB1\xE4\xBA\xAC,x\n";
  const auto recognition = recognise(file, builtInProfiles());
  QCOMPARE(recognition.encoding, std::string("utf-8"));
  const auto set = readFile(file, recognition, {});
  QCOMPARE(set->issues.size(), 1u);
  QCOMPARE(set->issues.front(), issue("invalid_bytes", "city", 3, "Shipping City", "", "utf-8"));
  QCOMPARE(set->doubtful.size(), 3u);
  QCOMPARE(set->doubtful[0].code, std::string("maybe_incomplete"));
  QCOMPARE(set->doubtful[1], issue("unknown_column", "", 1, "Vendor note", "Vendor note", set->doubtful[1].expected.c_str()));
  QCOMPARE(set->doubtful[2].code, std::string("replacement_character"));
  QCOMPARE(set->doubtful[2].line, 4);
  QCOMPARE(set->orders.size(), 2u);
}

void ReadFaultsTest::refusesRowsThatAreLongerThanOthers() {
  const QTemporaryDir dir;
  const auto file = std::filesystem::path(dir.path().toStdString()) / "orders.csv";
  const auto issuesOf = [&](const char* rows) {
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        << "Name,Created at,Currency,Lineitem quantity,Lineitem name,Vendor\n" << rows;
    return readFile(file, recognise(file, builtInProfiles()), {})->issues;
  };
  // A stray separator before the blank last cell: nothing else tells that the row is shifted.
  const auto found = issuesOf("#1,2021-05-13 11:01:13 +0200,EUR,1,Cup,\n#2,2021-05-13 11:01:13 +0200,EUR,1,Cup,x\n"
                              "#3,2021-05-13 11:01:13 +0200,EUR,1,Cup,,\n");
  QCOMPARE(found.size(), 1u);
  QCOMPARE(found.front(), issue("too_many_cells", "", 4, "", "", "6"));
  // All rows end in a separator, as some programs write them.
  QVERIFY(issuesOf("#1,2021-05-13 11:01:13 +0200,EUR,1,Cup,x,\n#2,2021-05-13 11:01:13 +0200,EUR,1,Cup,x,\n").empty());
}

void ReadFaultsTest::tellsWordsFromUnclearDates() {
  const QTemporaryDir dir;
  const auto file = std::filesystem::path(dir.path().toStdString()) / "items.csv";
  std::ifstream known(testFile("etsy/sold_order_items_undecided.csv"), std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(known), {});
  const auto date = text.find("03/04/");
  QVERIFY(date != std::string::npos);
  text.replace(date, text.find_first_of(",\"", date) - date, "yesterday");
  std::ofstream(file, std::ios::binary) << text;
  const auto set = readFile(file, recognise(file, builtInProfiles()), {});
  QVERIFY(!set->issues.empty());
  QCOMPARE(set->issues.front().code, std::string("not_a_date"));
  QCOMPARE(set->issues.front().value, std::string("yesterday"));
}

void ReadFaultsTest::hidesSealedValues() {
  const auto read = readTestFile("faults/amazon_wrong_rows.txt");
  for (const auto& found : read.set->doubtful) QVERIFY(found.field != "phone" || found.value.empty());
}

void ReadFaultsTest::keepsSourceRowsWithoutPersonalData() {
  const auto read = readTestFile("amazon/orders_2009_latin1.txt");
  QCOMPARE(read.set->source.size(), 1u);
  QCOMPARE(read.set->source.front().firstLine, 2);
  QCOMPARE(read.set->source.front().lastLine, 4);
  const auto row = sourceRow(read.set->source.front().cells, 3);
  QVERIFY(row);
  const auto cell = [&](std::string_view column) {
    const auto found = std::ranges::find_if(*row, [&](const auto& entry) { return entry.first == column; });
    return found == row->end() ? std::string("(none)") : found->second;
  };
  QCOMPARE(cell("order-item-id"), std::string("10000000000028"));
  QCOMPARE(cell("product-name"), std::string("\"Quoted from the start"));
  QCOMPARE(cell("item-price"), std::string("7.25"));
  QCOMPARE(cell("ship-country"), std::string("US"));
  for (const char* column : {"buyer-email", "buyer-name", "recipient-name", "ship-address-1", "ship-city", "ship-postal-code",
                             "ship-phone-number", "buyer-phone-number", "delivery-Instructions"}) {
    QCOMPARE(cell(column), std::string("(none)"));
  }
  QVERIFY(!sourceRow(read.set->source.front().cells, 99));
  for (const char* file : {"shopify/orders_71.csv", "etsy/sold_order_items.csv", "ebay/orders_82.csv", "amazon/unshipped_2025.txt",
                           "woocommerce/orders_analytics.csv", "ebay/sales_history_2016.csv"}) {
    ReadSettings settings;
    settings.currency = *domain::Currency::fromCode("USD");
    const std::string text = allSource(*readTestFile(file, settings).set);
    QVERIFY(!text.empty());
    for (const char* person : {"Invented", "invented", "example.org", "marketplace.amazon", "555 0", "555-0", "Erfunden", "Example",
                               "Nowhere", "leave at the door", "Fable"}) {
      QVERIFY2(text.find(person) == std::string::npos, (std::string(file) + ": " + person).c_str());
    }
  }
  // Rows that were left out leave nothing behind.
  const std::string kept = allSource(*readTestFile("faults/amazon_wrong_rows.txt").set);
  QVERIFY(kept.find("900-0000001-0000001") != std::string::npos);
  QVERIFY(kept.find("900-0000002-0000002") == std::string::npos);
}

void ReadFaultsTest::hashesTheFile() {
  QFile file(QString::fromStdString(testFile("shopify/orders_79.csv").string()));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  const auto read = readTestFile("shopify/orders_79.csv");
  QCOMPARE(QString::fromStdString(read.set->fileHash),
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
  QCOMPARE(read.set->fileSize, bytes.size());
  QCOMPARE(read.set->fileName, std::string("orders_79.csv"));
}

void ReadFaultsTest::stops() {
  const auto recognition = recognise(testFile("shopify/orders_79.csv"), builtInProfiles());
  std::stop_source source;
  source.request_stop();
  QVERIFY_EXCEPTION_THROWN(readFile(testFile("shopify/orders_79.csv"), recognition, {}, source.get_token()), storage::Cancelled);
}

void ReadFaultsTest::reportsRepeatedRecords() {
  const QTemporaryDir dir;
  const auto file = std::filesystem::path(dir.path().toStdString()) / "inventory.txt";
  std::ofstream(file, std::ios::binary) << "sku\tasin\tprice\tquantity\nA-1\tB1\t1.00\t2\nA-2\tB2\t1.00\t2\nA-1\tB1\t1.50\t2\n";
  const auto set = readFile(file, recognise(file, builtInProfiles()), {});
  QCOMPARE(set->records.size(), 2u);
  QCOMPARE(set->issues.size(), 1u);
  QCOMPARE(set->issues.front(), issue("stated_twice", "external_id", 4, "sku", "A-1", "2"));
  QCOMPARE(set->rejected.size(), 1u);
}

void ReadFaultsTest::refusesAnotherZone() {
  ReadSettings settings;
  settings.zone = "Nowhere/Land";
  const auto read = readTestFile("shopify/orders_79.csv", settings, false);
  QCOMPARE(read.set->issues.front().code, std::string("unknown_zone"));
  QVERIFY(read.set->orders.empty());
}

void ReadFaultsTest::noticesThatADownloadBrokeOff() {
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("cut.csv").toStdString();
  const auto codes = [&](const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
    const auto set = readFile(path, recognise(path, builtInProfiles()), {});
    std::string all;
    for (const domain::Issue& issue : set->issues) all += std::to_string(issue.line) + ' ' + issue.code + ';';
    return all;
  };
  // What the profile needs is there; the row is cut in a column that it does not know.
  const std::string rows = "title,price,quantity,currency_code,SKU,made\nVase,3.50,2,EUR,A-1,2024\nBowl,4.50,1,EUR,A-2";
  QCOMPARE(codes(rows), std::string("3 cut_off;"));
  QCOMPARE(codes(rows + "\n"), std::string("3 too_few_cells;"));  // a cell was lost
  QCOMPARE(codes(rows + ",20"), std::string());
  QCOMPARE(codes(rows.substr(0, rows.size() - 8)), std::string("3 too_few_cells;"));
}

QTEST_GUILESS_MAIN(ReadFaultsTest)
#include "read_faults_test.moc"
