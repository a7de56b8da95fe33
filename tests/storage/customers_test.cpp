// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/cohorts.h"
#include "storage/kpi/rfm.h"
#include "tests/storage/memory_book.h"

#include <QFile>
#include <QTest>

#include <fmt/format.h>

#include <map>
#include <random>
#include <set>

using namespace kontor;
using namespace kontor::storage;
using domain::Currency;
using domain::Day;

namespace {

const QString kOrders = QStringLiteral(KONTOR_SHARED_DIR "/data/rfm_orders/rfm_data_orders.csv");

struct SegmentTruth {
  const char* segment;
  int customers;
  int orders;
  int revenue;
};

// TRUTHS.md, section 10, as published.
constexpr SegmentTruth kTruths[] = {
    {"about_to_sleep", 102, 283, 23449}, {"at_risk", 28, 216, 22227},        {"cant_lose_them", 47, 274, 32446},
    {"champions", 35, 316, 31646},       {"lost", 148, 393, 35324},          {"loyal_customers", 170, 799, 76562},
    {"need_attention", 10, 57, 4562},    {"new_customers", 104, 329, 28837}, {"potential_loyalist", 342, 2211, 204856},
    {"promising", 9, 28, 4249}};

void writeShop(testing::MemoryBook& book) {
  book.run("INSERT INTO book_state VALUES ('base_currency', 'EUR');"
           "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'One', 'other', 'EUR', 'UTC')");
}

void writeCustomer(testing::MemoryBook& book, domain::Id id) {
  book.run(fmt::format("INSERT INTO customer (id, channel_id, external_id, match) VALUES ({0}, 1, 'C{0:04}', x'{0:08}')", id));
}

struct Bought {
  domain::Id id = 0;
  domain::Id customer = 0;  ///< 0: unknown
  std::string day;
  std::int64_t gross = 0;
  std::string currency = "EUR";
};

std::string insertOf(const Bought& order) {
  return fmt::format("INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, customer_id)"
                     " VALUES ({0}, 1, 'O{0}', 'paid', 0, '{1}', '{2}', {3}, nullif({4}, 0));",
                     order.id, order.day, order.currency, order.gross, order.customer);
}

/// The 4,906 published orders; the customer's number is his id.
bool writePublished(testing::MemoryBook& book) {
  QFile file(kOrders);
  if (!file.open(QIODevice::ReadOnly)) return false;
  file.readLine();
  writeShop(book);
  std::string sql = "BEGIN;";
  std::set<domain::Id> customers;
  domain::Id id = 0;
  while (!file.atEnd()) {
    const auto cells = file.readLine().trimmed().split(',');
    if (cells.size() != 3) continue;
    const domain::Id customer = cells[0].mid(1).toInt();
    if (customers.insert(customer).second) writeCustomer(book, customer);
    sql += insertOf({++id, customer, cells[1].toStdString(), cells[2].toLongLong() * 10000});
  }
  book.run(sql + "COMMIT;");
  book.derive();
  return true;
}

Currency euro() { return *Currency::fromCode("EUR"); }
domain::Period until(const char* to) { return {*Day::fromIso("2000-01-01"), *Day::fromIso(to)}; }

}  // namespace

class CustomersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void segmentsEqualThePublishedOnes();
  void boundsAndScoresEqualThePublishedOnes();
  void everyScoreHasASegment();
  void anEmptyBookHasNeither();
  void segmentsSayWhatHasNoRate();
  void cohortsEqualAPlainCount();
};

void CustomersTest::segmentsEqualThePublishedOnes() {
  if (!QFile::exists(kOrders)) QSKIP("the published orders are not on this machine");
  testing::MemoryBook book;
  QVERIFY(writePublished(book));
  const RfmTable table = readRfm(book.reader, until("2006-12-31"), euro());
  QCOMPARE(table.rows.size(), std::size(kTruths));
  for (const SegmentTruth& truth : kTruths) {
    const auto row = std::ranges::find(table.rows, truth.segment, &RfmRow::segment);
    QVERIFY2(row != table.rows.end(), truth.segment);
    QCOMPARE(row->customers, truth.customers);
    QCOMPARE(row->orders, truth.orders);
    QCOMPARE(row->revenue, truth.revenue * std::int64_t{10000});
  }
}

void CustomersTest::boundsAndScoresEqualThePublishedOnes() {
  if (!QFile::exists(kOrders)) QSKIP("the published orders are not on this machine");
  testing::MemoryBook book;
  QVERIFY(writePublished(book));
  std::vector<RfmCustomer> customers;
  SQLite::Statement rows(book.reader.connection().db(),
                         "SELECT customer_id, julianday('2006-12-31') - julianday(max(day)), count(*), sum(gross)"
                         " FROM sales_order GROUP BY 1 ORDER BY 1");
  while (rows.executeStep()) {
    customers.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(),
                         rows.getColumn(3).getInt64()});
  }
  QCOMPARE(customers.size(), 995U);
  const RfmBounds bounds = RfmBounds::of(customers);
  // 115, 181, 297.4, 482 days; 4, 5, 6, 8 orders; 255.8, 382, 506.4, 666 of money: here in fifths.
  QCOMPARE(bounds.recency, (RfmBounds::Fifths{575, 905, 1487, 2410}));
  QCOMPARE(bounds.orders, (RfmBounds::Fifths{20, 25, 30, 40}));
  QCOMPARE(bounds.revenue, (RfmBounds::Fifths{12790000, 19100000, 25320000, 33300000}));
  const RfmScore first[] = {{3, 4, 3}, {4, 1, 2}, {3, 2, 3}, {5, 4, 4}, {4, 3, 3}};
  for (std::size_t i = 0; i < std::size(first); ++i) QCOMPARE(bounds.score(customers[i]), first[i]);
}

void CustomersTest::everyScoreHasASegment() {
  std::set<std::string_view> found;
  for (int score = 0; score < 125; ++score) found.insert(rfmSegment({score / 25 + 1, score / 5 % 5 + 1, score % 5 + 1}));
  for (const std::string_view segment : found) QVERIFY(std::ranges::find(rfmSegments(), segment) != rfmSegments().end());
  QVERIFY(found.size() >= 10);
  QCOMPARE(rfmSegment({5, 5, 5}), std::string_view("champions"));
  QCOMPARE(rfmSegment({2, 1, 5}), std::string_view("others"));
}

void CustomersTest::anEmptyBookHasNeither() {
  testing::MemoryBook book;
  QVERIFY(readRfm(book.reader, until("2024-12-31"), euro()).rows.empty());
  QVERIFY(readCohorts(book.reader).empty());
}

void CustomersTest::segmentsSayWhatHasNoRate() {
  testing::MemoryBook book;
  writeShop(book);
  writeCustomer(book, 1);
  book.run(insertOf({1, 1, "2024-01-01", 50'0000}) + insertOf({2, 1, "2024-01-02", 70'0000, "USD"}) +
           insertOf({3, 0, "2024-01-03", 90'0000}));
  book.derive();
  const RfmTable table = readRfm(book.reader, until("2024-01-31"), euro());
  std::int64_t revenue = 0;
  for (const RfmRow& row : table.rows) revenue += row.revenue;
  QCOMPARE(revenue, std::int64_t{50'0000});
  QCOMPARE(table.missing.size(), 1U);
  QCOMPARE(table.missing[0].amount, std::int64_t{70'0000});
}

// Against sets of customers by month, in the plainest way.
void CustomersTest::cohortsEqualAPlainCount() {
  testing::MemoryBook book;
  writeShop(book);
  std::mt19937 random(7);
  const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  std::map<int, std::set<int>> months;  // by customer, counted from 2023-01
  std::string sql = "BEGIN;";
  for (int customer = 1; customer <= 60; ++customer) writeCustomer(book, customer);
  for (int id = 1; id <= 300; ++id) {
    const int customer = pick(61);
    const int month = pick(18);
    const bool free = pick(10) == 0;
    sql += insertOf({id, customer, fmt::format("{}-{:02}-{:02}", 2023 + month / 12, month % 12 + 1, pick(28) + 1), free ? 0 : 5});
    if (customer > 0 && !free) months[customer].insert(month);
  }
  book.run(sql + "COMMIT;");
  std::map<int, std::map<int, int>> expected;
  int first = 99;
  int last = 0;
  for (const auto& [customer, active] : months) {
    first = std::min(first, *active.begin());
    last = std::max(last, *active.rbegin());
    for (const int month : active) ++expected[*active.begin()][month - *active.begin()];
  }
  const auto cohorts = readCohorts(book.reader);
  QCOMPARE(static_cast<int>(cohorts.size()), last - first + 1);
  for (std::size_t i = 0; i < cohorts.size(); ++i) {
    const int month = first + static_cast<int>(i);
    QCOMPARE(cohorts[i].month, fmt::format("{}-{:02}", 2023 + month / 12, month % 12 + 1));
    QCOMPARE(static_cast<int>(cohorts[i].active.size()), last - month + 1);
    for (std::size_t later = 0; later < cohorts[i].active.size(); ++later) {
      QCOMPARE(cohorts[i].active[later], std::int64_t{expected[month][static_cast<int>(later)]});
    }
  }
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "customers_test.moc"
