// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files of money do to a book: twice, overlapping, by two reports; orders before and after; undo.
#include "exchange/import_plan.h"
#include "exchange/source_rows.h"
#include "storage/verify.h"
#include "tests/exchange/read_helpers.h"
#include "tests/storage/temporary_book.h"

#include <QFile>
#include <QTest>

#include <stdexcept>

using namespace kontor;
using namespace kontor::exchange;
using kontor::exchange::testing::builtInProfiles;
using kontor::exchange::testing::testFile;
using kontor::testing::TemporaryBook;

namespace {

/// Persons of the invented files; throws, for use within loops.
void verifyImpersonal(const std::string& cell) {
  for (const auto* person : {"hilda", "Hilda", "otto", "Otto", "Muster", "example.org", "555 0100"}) {
    if (cell.find(person) != std::string::npos) throw std::runtime_error(cell);
  }
}

}  // namespace

class MoneyImportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_book = std::make_unique<TemporaryBook>();
    m_channel = 0;
  }
  void twiceChangesNothing_data();
  void twiceChangesNothing();
  void laterStatementAddsOnlyWhatIsNew();
  void payoutComesLater();
  void secondReportIsNotCountedAgain();
  void refusedFileWritesNothing();
  void ordersBeforeAndAfter();
  void unknownSkusAreNotMade();
  void returnsFindTheirOrder();
  void noPersonInTheBook();
  void undoLeavesNothing();

 private:
  ImportPlan plan(const std::string& name, domain::Id channel);
  ImportResult import(const std::string& name, domain::Id channel = 0) {
    return commitPlan(**m_book, plan(name, channel == 0 ? m_channel : channel));
  }
  domain::Id addChannel(const std::string& name, const std::string& platform);
  void addOrder(domain::Id channel, const std::string& number);
  std::int64_t number(const std::string& sql) { return (*m_book)->reader()->connection().integer(sql).value_or(-1); }

  std::unique_ptr<TemporaryBook> m_book;
  domain::Id m_channel = 0;
};

ImportPlan MoneyImportTest::plan(const std::string& name, domain::Id channel) {
  const auto file = testFile(name);
  const auto recognition = recognise(file, builtInProfiles());
  ReadSettings settings;
  settings.zone = recognition.zone;
  auto plan = makePlan(**m_book, readFile(file, recognition, settings), channel);
  plan.newChannel = {"shop", plan.set->platform, "EUR", "UTC"};
  return plan;
}

domain::Id MoneyImportTest::addChannel(const std::string& name, const std::string& platform) {
  domain::Id id = 0;
  (*m_book)->write({.action = "test"}, [&](storage::Writer& writer) {
    id = writer.newId("channel");
    writer.connection().run("INSERT INTO channel (id, name, platform, currency, zone) VALUES (" + std::to_string(id) + ", '" +
                            name + "', '" + platform + "', 'EUR', 'UTC')");
  });
  return id;
}

// One order through the importer, as an order report would bring it.
void MoneyImportTest::addOrder(domain::Id channel, const std::string& number) {
  auto set = std::make_unique<ImportSet>();
  set->fileName = "orders.csv";
  set->profile = "test";
  set->platform = "other";
  OrderDraft draft;
  draft.line = 2;
  draft.externalId = set->arena.keep(number);
  draft.status = "paid";
  draft.placed = *domain::Instant::fromIso("2026-01-05T10:00:00Z");
  draft.day = *domain::Day::fromIso("2026-01-05");
  draft.currency = *domain::Currency::fromCode("EUR");
  set->orders.push_back(draft);
  set->rowCount = 1;
  commitPlan(**m_book, makePlan(**m_book, std::move(set), channel));
}

void MoneyImportTest::twiceChangesNothing_data() {
  QTest::addColumn<QString>("file");
  for (const auto& entry : std::filesystem::directory_iterator(testFile("money"))) {
    const auto name = QString::fromStdString(entry.path().filename().string());
    if (!name.contains(QStringLiteral("wrong"))) QTest::newRow(qPrintable(name)) << name;
  }
}

void MoneyImportTest::twiceChangesNothing() {
  QFETCH(QString, file);
  const std::string name = "money/" + file.toStdString();
  const auto first = commitPlan(**m_book, plan(name, 0));
  QVERIFY(first.entry.seq != 0);
  const auto lines = number("SELECT (SELECT count(*) FROM settlement_line) + (SELECT count(*) FROM return_case)");
  QVERIFY(lines > 0);
  const auto again = plan(name, first.channel);
  QCOMPARE(again.sameCount, lines);
  QCOMPARE(again.newCount + again.changedCount + again.doubtfulCount + again.wrongCount, 0);
  QCOMPARE(commitPlan(**m_book, again).entry.seq, 0);
  QCOMPARE(number("SELECT count(*) FROM settlement WHERE total IS NOT NULL AND total <> (SELECT sum(amount) FROM "
                  "settlement_line l WHERE l.settlement_id = settlement.id)"),
           0);
}

// The same rows, once as Etsy wrote them and once saved again by Excel: two that are equal stay two.
void MoneyImportTest::laterStatementAddsOnlyWhatIsNew() {
  m_channel = import("money/etsy_statement.csv").channel;
  const auto later = plan("money/etsy_statement_excel.csv", m_channel);
  QCOMPARE(later.sameCount, 3);
  QCOMPARE(later.newCount, 1);
  commitPlan(**m_book, later);
  QCOMPARE(number("SELECT count(*) FROM settlement_line"), 8);
  QCOMPARE(number("SELECT count(*) FROM settlement"), 2);
  QCOMPARE(number("SELECT sum(amount) FROM settlement_line WHERE day = '2026-02-27'"), -3600);
}

void MoneyImportTest::payoutComesLater() {
  m_channel = import("money/shopify_payouts.csv").channel;
  const auto later = plan("money/shopify_payouts_later.csv", m_channel);
  QCOMPARE(later.changedCount, 3);
  QCOMPARE(later.newCount, 2);
  QCOMPARE(later.sameCount, 3);
  commitPlan(**m_book, later);
  QCOMPARE(number("SELECT count(*) FROM settlement_line WHERE payout = '70002'"), 3);
  QCOMPARE(number("SELECT count(*) FROM settlement_line"), 8);
}

void MoneyImportTest::secondReportIsNotCountedAgain() {
  m_channel = import("money/etsy_statement.csv").channel;
  const auto other = plan("money/etsy_direct_checkout.csv", m_channel);
  QCOMPARE(other.wrongCount, 5);
  QCOMPARE(other.set->issues.size(), 1u);
  QCOMPARE(other.set->issues[0].code, std::string("other_report"));
  QCOMPARE(other.set->issues[0].value, std::string("2026-02 EUR"));
  QCOMPARE(other.set->issues[0].expected, std::string("etsy_statement"));
  QCOMPARE(commitPlan(**m_book, other).entry.seq, 0);
}

void MoneyImportTest::refusedFileWritesNothing() {
  const auto refused = plan("money/settlement_v1_wrong_total.txt", 0);
  QCOMPARE(refused.wrongCount, 7);
  QCOMPARE(commitPlan(**m_book, refused).entry.seq, 0);
  QCOMPARE(number("SELECT count(*) FROM settlement"), 0);
  QCOMPARE(number("SELECT count(*) FROM channel"), 0);
}

void MoneyImportTest::ordersBeforeAndAfter() {
  const auto amazon = addChannel("Amazon", "amazon");
  addOrder(amazon, "302-1000001-1000001");
  m_channel = amazon;
  import("money/settlement_v2_eur_joined.txt");
  QCOMPARE(number("SELECT count(*) FROM settlement_line WHERE order_id IS NOT NULL"), 7);
  addOrder(amazon, "302-1000003-1000003");
  QCOMPARE(number("SELECT count(*) FROM settlement_line WHERE order_id IS NOT NULL"), 9);
  // A provider's account finds the order of the shop, unless two shops have one of that number.
  const auto paypal = addChannel("PayPal", "paypal");
  import("money/paypal_it.csv", paypal);
  const auto shop = addChannel("Shop", "shopify");
  addOrder(shop, "S-1001");
  QCOMPARE(number("SELECT count(*) FROM settlement_line WHERE order_id IS NOT NULL AND order_number = 'S-1001'"), 2);
  QCOMPARE(storage::verify(**m_book, true).findings.size(), 0u);
}

void MoneyImportTest::unknownSkusAreNotMade() {
  m_book->run("INSERT INTO sku (id, code) VALUES (1, 'TASSE-ROT')");
  import("money/settlement_v2_eur_joined.txt");
  QCOMPARE(number("SELECT count(*) FROM sku"), 1);
  QCOMPARE(number("SELECT count(*) FROM settlement_line WHERE sku_id = 1"), 9);
}

void MoneyImportTest::returnsFindTheirOrder() {
  const auto amazon = addChannel("Amazon", "amazon");
  m_channel = amazon;
  import("money/amazon_returns_mfn.txt");
  QCOMPARE(number("SELECT count(*) FROM return_case WHERE order_id IS NULL"), 2);
  addOrder(amazon, "302-1000001-1000001");
  QCOMPARE(number("SELECT count(*) FROM return_case WHERE order_id IS NOT NULL"), 2);
}

// Neither columns nor the kept source rows nor the file's pages may hold a buyer.
void MoneyImportTest::noPersonInTheBook() {
  for (const auto* name : {"money/paypal_it.csv", "money/ebay_transactions.csv", "money/stripe_payments.csv",
                           "money/wise_statement.csv", "money/amazon_returns_fba.txt", "money/etsy_direct_checkout.csv"}) {
    const auto result = commitPlan(**m_book, [&] {
      auto made = plan(name, 0);
      made.newChannel.name = name;
      return made;
    }());
    const auto reader = (*m_book)->reader();
    SQLite::Statement blocks(reader->connection().db(), "SELECT cells FROM import_block WHERE import_run_id = ?1");
    blocks.bind(1, static_cast<std::int64_t>(result.run));
    int count = 0;
    while (blocks.executeStep()) {
      ++count;
      const auto column = blocks.getColumn(0);
      const auto* bytes = static_cast<const std::byte*>(column.getBlob());
      for (std::int64_t line = 1; line < 20; ++line) {
        const auto row = sourceRow({bytes, static_cast<std::size_t>(column.getBytes())}, line);
        for (const auto& [header, cell] : row.value_or(SourceRow())) verifyImpersonal(cell);
      }
    }
    QVERIFY(count > 0);
  }
  m_book->close();
  QFile file(QString::fromStdString(m_book->path().string()));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  for (const char* person : {"hilda77", "Hilda", "Muster", "example.org", "555 0100"}) {
    QVERIFY2(!bytes.contains(person), person);
  }
}

void MoneyImportTest::undoLeavesNothing() {
  const auto result = import("money/settlement_v2_eur_joined.txt");
  const auto undone = (*m_book)->undo(result.entry.seq);
  QVERIFY(undone.entry.has_value());
  QCOMPARE(number("SELECT (SELECT count(*) FROM settlement_line) + (SELECT count(*) FROM settlement) + (SELECT count(*) FROM "
                  "channel)"),
           0);
}

QTEST_GUILESS_MAIN(MoneyImportTest)
#include "money_import_test.moc"
