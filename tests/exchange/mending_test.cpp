// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows put right or left out before they are written: through the same reader, into the same journal entry, and without
// personal data in what is kept of it.
#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "exchange/unknown_codes.h"
#include "storage/journal.h"
#include "tests/support/shop_book.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace kontor;
using namespace kontor::exchange;

namespace {

constexpr std::string_view kHeader =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,"
    "Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem sku,Shipping Name,Shipping Country\n";

std::string orderRow(const std::string& name, const std::string& quantity, const std::string& price,
                     const std::string& sku = "MUG", const std::string& country = "DE") {
  return name + ",buyer@example.org,paid,,unfulfilled,,EUR,10.00,0.00,0.00,10.00,2024-05-02 10:00:00 +0200," +
         quantity + ",Red mug," + price + ',' + sku + ",Mira Holt," + country + '\n';
}

}  // namespace

class MendingTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<storage::Book> m_book;
  std::filesystem::path m_file;

  std::size_t column(std::string_view name) const {
    std::size_t at = 0;
    std::string_view rest = kHeader.substr(0, kHeader.size() - 1);
    for (; rest.substr(0, rest.find(',')) != name; ++at) rest.remove_prefix(rest.find(',') + 1);
    return at;
  }
  Recognition look(const Mending& mending) const {
    static const ProfileCatalog catalog = ProfileCatalog::builtIn();
    Recognition found = recognise(m_file, catalog);
    found.mending = std::make_shared<const Mending>(mending);
    return found;
  }
  std::unique_ptr<ImportSet> read(const Mending& mending) const { return readFile(m_file, look(mending), {}); }
  ImportResult import(const Mending& mending, std::vector<ImportPlan::CodeChoice> codes = {}) {
    ImportPlan plan = makePlan(*m_book, read(mending), 0);
    plan.newChannel = {"Shop", "shopify", "EUR", "UTC"};
    plan.codes = std::move(codes);
    return commitPlan(*m_book, plan);
  }
  std::int64_t number(const char* sql) { return m_book->reader()->connection().integer(sql).value_or(-1); }
  std::string text(const char* sql) { return m_book->reader()->connection().text(sql).value_or("NULL"); }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = testing::newBook(*m_folder);
    m_file = m_folder->filePath(QStringLiteral("orders.csv")).toStdString();
    std::ofstream(m_file, std::ios::binary) << kHeader << orderRow("#1", "two", "5.00") << orderRow("#2", "two", "5.00")
                                            << orderRow("#3", "1", "x") << orderRow("#4", "1", "10.00", "CUP-01");
  }
  void cleanup() {
    m_book.reset();
    m_folder.reset();
  }

  void aRepairIsReadLikeTheFile() {
    QCOMPARE(read({})->issues.size(), std::size_t{3});
    Mending mending;
    mending.repair({4, column("Lineitem price"), "x", "10.00"});
    const auto set = read(mending);
    QCOMPARE(set->issues.size(), std::size_t{2});
    QCOMPARE(set->orders.size(), std::size_t{2});
    QCOMPARE(*set->lines.at(0).unitPrice, 100'000);
    // Wrong again is wrong again, and the rejected row says what stands there now.
    mending.repair({4, column("Lineitem price"), "10.00", "ten"});
    const auto still = read(mending);
    QCOMPARE(still->issues.size(), std::size_t{3});
    QCOMPARE(still->rejected.at(2).cells.at(column("Lineitem price")), std::string("ten"));
    QCOMPARE(mending.repairs.size(), std::size_t{1});
    QCOMPARE(mending.repairs.front().before, std::string("x"));
  }

  void oneRepairForAllAlike() {
    Mending mending;
    mending.repair({2, column("Lineitem quantity"), "two", "2"});
    mending.repair({0, column("Lineitem quantity"), "two", "2"});
    QCOMPARE(mending.repairs.size(), std::size_t{1});
    const auto set = read(mending);
    QCOMPARE(set->issues.size(), std::size_t{1});
    QCOMPARE(set->lines.at(0).quantity + set->lines.at(1).quantity, 4);
    // One row may still say something else.
    mending.repair({3, column("Lineitem quantity"), "2", "7"});
    QCOMPARE(read(mending)->lines.at(1).quantity, 7);
    QCOMPARE(read(mending)->lines.at(0).quantity, 2);
  }

  void aCellThatSaysSomethingElseIsNotTouched() {
    Mending mending;
    mending.repair({4, column("Lineitem price"), "y", "10.00"});
    QCOMPARE(read(mending)->issues.size(), std::size_t{3});
    QVERIFY(read(mending)->mended.empty());
  }

  void aRowIsLeftOutWithItsReason() {
    Mending mending;
    mending.leftOut.insert(5);
    const auto set = read(mending);
    QVERIFY(set->orders.empty());
    QCOMPARE(set->rejected.size(), std::size_t{4});
    QVERIFY(std::ranges::any_of(
        set->issues, [](const domain::Issue& issue) { return issue.code == "left_out" && issue.line == 5; }));
    const std::filesystem::path rejects = m_folder->filePath(QStringLiteral("rejects.csv")).toStdString();
    QCOMPARE(writeRejects(*set, rejects), 4);
  }

  void repairsAreKeptWithoutPersonalData() {
    Mending mending;
    mending.repair({0, column("Lineitem quantity"), "two", "2"});
    mending.repair({5, column("Shipping Name"), "Mira Holt", "Mira Holt-Beispiel"});
    const ImportResult result = import(mending);
    QCOMPARE(number("SELECT count(*) FROM import_repair"), 3);
    QCOMPARE(text("SELECT group_concat(line || header || old_text || new_text) FROM import_repair WHERE old_text IS "
                  "NOT NULL"),
             std::string("2Lineitem quantitytwo2,3Lineitem quantitytwo2"));
    QCOMPARE(text("SELECT line || header FROM import_repair WHERE new_text IS NULL"), std::string("5Shipping Name"));
    QCOMPARE(number("SELECT count(*) FROM sales_order"), 3);
    const auto entry = storage::journalEntries(*m_book->reader(), INT64_MAX, 1).front();
    QVERIFY(std::ranges::find(entry.arguments, std::pair<std::string, std::string>("mended", "3")) !=
            entry.arguments.end());
    // One entry takes all of it back.
    m_book->undo(result.entry.seq);
    QCOMPARE(number("SELECT (SELECT count(*) FROM import_repair) + (SELECT count(*) FROM sales_order)"), 0);
  }

  void codesFindTheirSkusInTheSameEntry() {
    m_book->write({.action = "test"}, [](storage::Writer& writer) {
      writer.connection().run(
          "INSERT INTO sku (id, code, name) VALUES (1, 'cup 01', 'Cup'), (2, 'TASSE', 'The red mug'),"
          " (3, 'BOWL', 'Bowl')");
    });
    Mending mending;
    mending.repair({0, column("Lineitem quantity"), "two", "2"});
    ImportPlan plan = makePlan(*m_book, read(mending), 0);
    const auto unknown = unknownCodes(*m_book->reader(), plan);
    QCOMPARE(unknown.size(), std::size_t{2});
    QCOMPARE(unknown[0].code, std::string("MUG"));
    QCOMPARE(unknown[0].lines, 2);
    QCOMPARE(unknown[0].units, 4);
    QCOMPARE(unknown[0].proposals.at(0).sku, 2);
    QCOMPARE(std::string(unknown[0].proposals.at(0).why), std::string("similar_name"));
    QCOMPARE(unknown[1].proposals.at(0).sku, 1);
    QCOMPARE(std::string(unknown[1].proposals.at(0).why), std::string("same_letters"));

    const auto before = storage::chainHead(*m_book->reader()).seq;
    import(mending, {{"MUG", "Red mug", 0, 1}, { "CUP-01", "", 1, 6 }});
    QCOMPARE(storage::chainHead(*m_book->reader()).seq, before + 1);
    QCOMPARE(text("SELECT name FROM sku WHERE code = 'MUG'"), std::string("Red mug"));
    QCOMPARE(number("SELECT count(*) FROM sales_order_line WHERE sku_id IS NULL"), 0);
    QCOMPARE(number("SELECT quantity FROM sku_code WHERE code = 'CUP-01' AND scope = 'shopify' AND sku_id = 1"), 6);
  }
};

QTEST_APPLESS_MAIN(MendingTest)
#include "mending_test.moc"
