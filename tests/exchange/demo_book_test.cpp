// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_book.h"

#include "domain/fields.h"
#include "exchange/demo/demo_table.h"
#include "storage/book_error.h"
#include "storage/journal.h"
#include "storage/kpi.h"
#include "storage/lists/list_query.h"
#include "storage/verify.h"
#include "storage/worklist.h"
#include "tests/storage/temporary_book.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <unordered_map>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

const domain::Instant kAutumn = *domain::Instant::fromIso("2026-11-22T15:04:05Z");

storage::Environment environmentAt(domain::Instant now, unsigned seed = 7) {
  storage::Environment environment = testing::fixedEnvironment(seed);
  environment.now = [now] { return now; };
  return environment;
}

/// A demo book in a folder of its own.
struct DemoBook {
  explicit DemoBook(domain::Instant now) : book(exchange::makeDemoBook(path(), environmentAt(now))) {}

  std::filesystem::path path() const { return folder.filePath(u"demo.kontor"_s).toStdString(); }
  std::int64_t count(const std::string& sql) const { return book->reader()->connection().integer(sql).value_or(-1); }

  QTemporaryDir folder;
  std::unique_ptr<storage::Book> book;
};

/// Everything that lists can show of an entity, row after row.
std::vector<domain::Value> listOf(const storage::Book& book, domain::Entity entity) {
  const auto reader = book.reader();
  std::vector<const domain::Field*> fields;
  for (const domain::Field& field : domain::fields(entity)) fields.push_back(&field);
  const auto ids = storage::listIds(*reader, {.entity = entity, .filter = {}, .sort = {}});
  return storage::readRows(*reader, book.vault(), entity, fields, ids);
}

std::string rulesWithoutRows(const DemoBook& demo, domain::Instant now) {
  const auto today = *domain::Day::fromIso(now.iso().substr(0, 10));
  const std::vector<storage::WaitingFile> waiting = {{"orders.csv", "/in", now}};  // nothing that a book can hold
  const auto groups = storage::worklist(
      *demo.book->reader(), {.now = now, .today = today, .book = demo.path(), .waitingFiles = waiting});
  std::string missing;
  for (const storage::WorklistRule& rule : storage::worklistRules()) {
    const bool found =
        std::ranges::any_of(groups, [&](const auto& group) { return group.rule == &rule && group.count > 0; });
    if (!found) missing += rule.id + " ";
  }
  return missing;
}

std::uint64_t firstEight(const char* text) {
  std::uint64_t value = 0;
  std::memcpy(&value, text, sizeof value);
  return value;
}

std::map<std::string, std::int64_t> ordersByMonth(const DemoBook& demo) {
  std::map<std::string, std::int64_t> months;
  const auto reader = demo.book->reader();
  SQLite::Statement query(reader->connection().db(), "SELECT substr(day, 1, 7), count(*) FROM sales_order GROUP BY 1");
  while (query.executeStep()) months[query.getColumn(0).getString()] = query.getColumn(1).getInt64();
  return months;
}

}  // namespace

/// The demo book: the same every time, current on every day, made only of entries that can be taken back.
class DemoBookTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_demo = std::make_unique<DemoBook>(kAutumn); }
  void sameWorldGivesTheSameBook();
  void everyDayHasItsBook_data();
  void everyDayHasItsBook();
  void everyEntityHasRows();
  void filesAreRecognisedByThemselves();
  void theJournalTellsAStory();
  void everyKpiHasANumber();
  void theLastYearNeedsNoRate();
  void everyRuleOfTodayHasARow();
  void theBusinessIsPlausible();
  void stockIsNeverSoldBeforeItIsThere();
  void bookIsSound();
  void noPersonIsReadableInTheFile();
  void aStopLeavesNothing();
  void aFileInTheWayStays();
  void everyEntryCanBeTakenBack();

 private:
  std::unique_ptr<DemoBook> m_demo;
};

void DemoBookTest::sameWorldGivesTheSameBook() {
  const DemoBook other(kAutumn);
  for (const domain::EntityInfo& info : domain::entities()) {
    QVERIFY2(listOf(*m_demo->book, info.entity) == listOf(*other.book, info.entity), info.id.data());
  }
  const auto head = [](const DemoBook& demo) { return storage::chainHead(*demo.book->reader()).hash; };
  QCOMPARE(head(*m_demo), head(other));
}

void DemoBookTest::everyDayHasItsBook_data() {
  QTest::addColumn<QString>("now");
  QTest::newRow("New Year") << u"2027-01-01T00:00:10Z"_s;
  QTest::newRow("leap day") << u"2028-02-29T23:59:50Z"_s;
}

void DemoBookTest::everyDayHasItsBook() {
  QFETCH(const QString, now);
  const domain::Instant instant = *domain::Instant::fromIso(now.toStdString());
  const DemoBook other(instant);
  for (const std::string table : {"sales_order", "shipment", "stock_move", "ticket", "fx_rate", "listing"}) {
    const std::int64_t here = m_demo->count("SELECT count(*) FROM " + table);
    const std::int64_t there = other.count("SELECT count(*) FROM " + table);
    QVERIFY2(there * 100 >= here * 95 && there * 100 <= here * 105, table.c_str());
  }
  // It ends today, and November is the peak of every year in it.
  QCOMPARE(other.count("SELECT count(*) FROM sales_order WHERE placed > " + std::to_string(instant.seconds)), 0);
  QVERIFY(other.count("SELECT max(placed) FROM sales_order") > instant.seconds - 86'400);
  const auto months = ordersByMonth(other);
  for (auto month = std::next(months.begin()); month != months.end() && std::next(month) != std::prev(months.end());
       ++month) {
    if (!month->first.ends_with("-11")) continue;
    QVERIFY2(month->second * 10 > std::prev(month)->second * 12, month->first.c_str());
    QVERIFY2(month->second > std::next(month)->second, month->first.c_str());
  }
  QCOMPARE(rulesWithoutRows(other, instant), "");
  QVERIFY(storage::verify(*other.book, true).findings.empty());
}

void DemoBookTest::everyEntityHasRows() {
  for (const domain::EntityInfo& info : domain::entities()) {
    QVERIFY2(m_demo->count("SELECT count(*) FROM " + std::string(info.id)) > 0, info.id.data());
  }
  QCOMPARE(m_demo->count("SELECT count(*) FROM sku"), 45);
  QCOMPARE(m_demo->count("SELECT count(DISTINCT kit_id) FROM kit_component"), 3);
  QCOMPARE(m_demo->count("SELECT count(*) FROM supplier"), 8);
  QCOMPARE(m_demo->count("SELECT count(DISTINCT currency) FROM channel"), 3);
  QVERIFY(m_demo->count("SELECT count(*) FROM sales_order WHERE status = 'on_hold' AND hold_reason <> ''") >= 4);
  QVERIFY(m_demo->count("SELECT count(*) FROM sales_order WHERE status = 'partly_shipped'") >= 2);
  QVERIFY(m_demo->count("SELECT count(DISTINCT seller_sku) FROM sales_order_line WHERE sku_id IS NULL") >= 3);
  // One parcel holds two orders.
  QVERIFY(m_demo->count("SELECT max(n) FROM (SELECT count(DISTINCT l.order_id) AS n FROM shipment_line p JOIN"
                        " sales_order_line l ON l.id = p.order_line_id GROUP BY p.shipment_id)") == 2);
  for (const std::string status : {"delivered", "in_transit", "exception", "lost"}) {
    QVERIFY2(m_demo->count("SELECT count(*) FROM shipment WHERE status = '" + status + "'") > 0, status.c_str());
  }
}

void DemoBookTest::filesAreRecognisedByThemselves() {
  const std::set<std::string> wanted = {"amazon_orders",  "amazon_all_orders", "amazon_inventory",
                                        "shopify_orders", "shopify_products",  "etsy_order_items",
                                        "etsy_listings",  "ebay_orders",       "ecb_rates",
                                        "amazon_returns", "amazon_settlement_v2"};
  std::set<std::string> found;
  const auto reader = m_demo->book->reader();
  SQLite::Statement query(reader->connection().db(), "SELECT DISTINCT profile FROM import_run");
  while (query.executeStep()) found.insert(query.getColumn(0).getString());
  QVERIFY(found == wanted);
  QCOMPARE(m_demo->count("SELECT sum(wrong_count) FROM import_run"), 0);
  // Files overlap as they do in life: some orders are known, some have moved on.
  QVERIFY(m_demo->count("SELECT sum(same_count) FROM import_run") > 50);
  QVERIFY(m_demo->count("SELECT sum(changed_count) FROM import_run") > 50);
}

void DemoBookTest::theJournalTellsAStory() {
  auto entries = storage::journalEntries(*m_demo->book->reader(), 0, 10'000);
  QVERIFY(entries.size() > 200);
  std::ranges::reverse(entries);
  QVERIFY(std::ranges::is_sorted(entries, {}, &storage::JournalEntry::instant));
  QVERIFY(entries.front().instant.seconds < kAutumn.seconds - 540 * 86'400);
  QVERIFY(entries.back().instant <= kAutumn);
  QVERIFY(entries.back().instant.seconds > kAutumn.seconds - 86'400);
  // The story is told: what is done to the book from now on bears the real time.
  m_demo->book->write({.action = "test"}, [](storage::Writer& writer) {
    writer.connection().run("UPDATE sku SET note = 'x' WHERE id = (SELECT min(id) FROM sku)");
  });
  QCOMPARE(storage::journalEntries(*m_demo->book->reader(), 0, 1).front().instant.seconds, kAutumn.seconds);
}

void DemoBookTest::everyKpiHasANumber() {
  const auto reader = m_demo->book->reader();
  const auto period = storage::coveredPeriod(*reader);
  QVERIFY(period.has_value());
  for (const storage::KpiInfo& kpi : storage::kpis()) {
    const auto values = storage::evaluate(*reader, kpi, {*period, m_demo->book->baseCurrency(), ""});
    QVERIFY2(values.size() == 1 && values[0].value.has_value(), kpi.id.c_str());
  }
}

void DemoBookTest::theLastYearNeedsNoRate() {
  // The page KPIs opens with the last twelve months and draws thirteen; Today has its order without a rate all the same.
  const auto reader = m_demo->book->reader();
  const domain::Period shown{*domain::Day::fromIso("2025-11-01"), *domain::Day::fromIso("2026-11-22")};
  for (const storage::KpiInfo& kpi : storage::kpis()) {
    const auto values = storage::evaluate(*reader, kpi, {shown, m_demo->book->baseCurrency(), ""});
    QVERIFY2(values.at(0).missing.empty(), kpi.id.c_str());
  }
  QCOMPARE(m_demo->count("SELECT count(*) FROM sales_order WHERE currency = 'SEK'"), 1);
}

void DemoBookTest::everyRuleOfTodayHasARow() {
  QCOMPARE(rulesWithoutRows(*m_demo, kAutumn), "");
}

void DemoBookTest::theBusinessIsPlausible() {
  const auto reader = m_demo->book->reader();
  const domain::Period october{*domain::Day::fromIso("2026-10-01"), *domain::Day::fromIso("2026-10-31")};
  const auto valueOf = [&](std::string_view id) {
    return storage::evaluate(*reader, *storage::findKpi(id), {october, m_demo->book->baseCurrency(), ""})
        .at(0)
        .value.value();
  };
  const std::int64_t sales = valueOf("gross_sales") / 10'000;
  QVERIFY2(sales >= 60'000 && sales <= 90'000, std::to_string(sales).c_str());
  const std::int64_t basket = valueOf("average_order_value") / 10'000;
  QVERIFY2(basket >= 250 && basket <= 400, std::to_string(basket).c_str());
  const std::int64_t margin = valueOf("gross_margin") / 1000;  // thousandths
  QVERIFY2(margin >= 250 && margin <= 400, std::to_string(margin).c_str());
  QVERIFY(m_demo->count("SELECT count(*) FROM sales_order") >= 2300);
}

void DemoBookTest::stockIsNeverSoldBeforeItIsThere() {
  QCOMPARE(m_demo->count("SELECT count(*) FROM stock_level WHERE on_hand < 0"), 0);
  QVERIFY(m_demo->count("SELECT count(*) FROM stock_level WHERE on_hand = 0") > 0);
}

void DemoBookTest::bookIsSound() {
  const auto result = storage::verify(*m_demo->book, true);
  QVERIFY2(result.findings.empty(), result.findings.empty() ? "" : result.findings[0].detail.c_str());
}

void DemoBookTest::noPersonIsReadableInTheFile() {
  std::unordered_map<std::uint64_t, std::vector<std::string>>
      needles;  // by their first eight bytes; shorter ones are chance
  const auto look = [&](std::string_view table, std::initializer_list<std::string_view> columns) {
    const exchange::DemoTable source(table);
    for (const auto& row : source.rows()) {
      for (const std::string_view column : columns) {
        if (row.text(column).size() >= 8) needles[firstEight(row.text(column).data())].push_back(row.text(column));
      }
    }
  };
  look("buyers.csv", {"name", "username", "email", "phone", "street"});
  look("suppliers.csv", {"recipient", "street", "email", "phone"});
  look("messages.csv", {"text"});
  QVERIFY(needles.size() > 1000);
  needles[firstEight("LAMP-ARC")].push_back("LAMP-ARC");  // what is no secret can be read, and is found

  m_demo->book.reset();
  QFile file(QString::fromStdString(m_demo->path().string()));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const std::string bytes = file.readAll().toStdString();
  m_demo->book = storage::Book::open(m_demo->path(), environmentAt(kAutumn, 8));
  std::set<std::string> readable;
  for (std::size_t at = 0; at + 8 <= bytes.size(); ++at) {
    const auto found = needles.find(firstEight(bytes.data() + at));
    if (found == needles.end()) continue;
    for (const std::string& needle : found->second) {
      if (bytes.compare(at, needle.size(), needle) == 0) readable.insert(needle);
    }
  }
  QVERIFY2(readable == std::set<std::string>{"LAMP-ARC"}, readable.begin()->c_str());
}

void DemoBookTest::aStopLeavesNothing() {
  const QTemporaryDir folder;
  const auto path = std::filesystem::path(folder.filePath(u"stopped.kontor"_s).toStdString());
  std::stop_source stop;
  QVERIFY_THROWS_EXCEPTION(storage::Cancelled, exchange::makeDemoBook(path, environmentAt(kAutumn), stop.get_token(),
                                                                      [&](std::int64_t done, std::int64_t) {
                                                                        if (done == 60) stop.request_stop();
                                                                      }));
  QVERIFY(QDir(folder.path()).isEmpty());
}

void DemoBookTest::aFileInTheWayStays() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"taken.kontor"_s);
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
  file.close();
  QVERIFY_THROWS_EXCEPTION(storage::BookError, exchange::makeDemoBook(path.toStdString(), environmentAt(kAutumn)));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll(), "mine");
}

void DemoBookTest::everyEntryCanBeTakenBack() {
  // Newest first, because a parcel stands in the way of its order: at the end the book is empty.
  for (const auto& entry : storage::journalEntries(*m_demo->book->reader(), 0, 10'000)) {
    const auto result = m_demo->book->undo(entry.seq);
    QVERIFY2(result.entry.has_value(), (entry.action + " " + std::to_string(entry.seq)).c_str());
  }
  for (const char* table : {"sales_order", "contact", "stock_move", "stock_level", "sales_day", "channel"}) {
    QCOMPARE(m_demo->count(std::string("SELECT count(*) FROM ") + table), 0);
  }
  QVERIFY(storage::verify(*m_demo->book, false).findings.empty());
}

QTEST_GUILESS_MAIN(DemoBookTest)
#include "demo_book_test.moc"
