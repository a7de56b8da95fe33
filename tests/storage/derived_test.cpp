// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/derived_tables.h"
#include "tests/storage/temporary_book.h"
#include "tests/support/exact_average.h"

#include <fmt/format.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <stdexcept>

using namespace kontor;
using namespace kontor::storage;
using kontor::testing::TemporaryBook;

namespace {

// The definitions of domain::contribution, written down once more as plain SQL over the orders.
constexpr const char* kCounted = "(kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL)))";

std::string expectedSales(const std::string& key) {
  const std::string counted = kCounted;
  const std::string sent = "(" + counted + " AND status <> 'cancelled' AND shipped IS NOT NULL)";
  const std::string credited = "(" + counted + " AND status = 'cancelled')";
  return "SELECT " + key + ", sum(" + counted + ") AS orders, sum(" + counted +
         " AND gross IS NULL),"
         " sum(iif(" +
         counted + ", coalesce(gross, 0), 0)), sum(iif(" + counted +
         ", units, 0)),"
         " sum(" +
         credited +
         " OR kind = 'cancellation') AS credits, sum(kind = 'cancellation'),"
         " sum(iif(" +
         credited +
         ", coalesce(gross, 0), iif(kind = 'cancellation', coalesce(credit, 0), 0))),"
         " sum(iif(" +
         counted +
         " AND customer_id IS NOT NULL, coalesce(gross, 0), 0)),"
         " sum(" +
         sent + " AND shipped >= placed), sum(iif(" + sent + " AND shipped >= placed, shipped - placed, 0)), sum(" + sent +
         " AND ship_by IS NOT NULL), sum(" + sent + " AND ship_by IS NOT NULL AND shipped <= ship_by),"
         " sum(CASE WHEN kind = 'cancellation' THEN coalesce(credit, 0) WHEN NOT " +
         counted + " OR status = 'cancelled' OR gross IS NULL THEN 0 WHEN status = 'returned' THEN gross"
         " ELSE coalesce(refunded, 0) END)"
         " FROM (SELECT *, " +
         counted + " FROM sales_order) GROUP BY " + key + " HAVING orders > 0 OR credits > 0";
}

constexpr const char* kExpectedStock =
    "SELECT sku_id, warehouse_id, bin, sum(quantity) FROM stock_move GROUP BY sku_id, warehouse_id, bin";

std::string expectedFlow() {
  return std::string(
             "WITH active AS (SELECT customer_id, substr(day, 1, 7) AS month, count(*) > 1 AS several FROM sales_order"
             " WHERE customer_id IS NOT NULL AND ") +
         kCounted +
         " GROUP BY 1, 2),"
         " flow AS (SELECT month, coalesce(lag(month) OVER w, '') AS previous, coalesce(lead(month) OVER w, '') AS "
         "next,"
         " channel_id, several FROM active JOIN customer ON customer.id = customer_id"
         " WINDOW w AS (PARTITION BY customer_id ORDER BY month))"
         " SELECT month, previous, next, channel_id, several, count(*) FROM flow GROUP BY 1, 2, 3, 4, 5";
}

/// All rows of a query as texts.
std::multiset<std::string> rowsOf(Connection& connection, const std::string& sql) {
  std::multiset<std::string> rows;
  SQLite::Statement query(connection.db(), sql);
  while (query.executeStep()) {
    std::string row;
    for (int i = 0; i < query.getColumnCount(); ++i) row += query.getColumn(i).getString() + "|";
    rows.insert(row);
  }
  return rows;
}

/// What sku_cost must hold, in exact fractions.
std::multiset<std::string> expectedCosts(Connection& connection) {
  std::map<std::int64_t, kontor::testing::ExactAverage> averages;
  std::map<std::pair<std::int64_t, std::string>, std::string> days;
  SQLite::Statement moves(connection.db(),
                          "SELECT sku_id, day, quantity, base_value, reason FROM stock_move ORDER BY day, instant, id");
  while (moves.executeStep()) {
    const std::int64_t sku = moves.getColumn(0).getInt64();
    auto& average = averages[sku];
    const bool valued = !moves.isColumnNull(3) && moves.getColumn(4).getString() != "transfer";
    average.add(moves.getColumn(2).getInt64(), valued ? std::optional(moves.getColumn(3).getInt64()) : std::nullopt);
    const auto rounded = average.rounded();
    days[{sku, moves.getColumn(1).getString()}] =
        fmt::format("{}|{}|", average.quantity(), rounded ? std::to_string(*rounded) : "");
  }
  std::multiset<std::string> rows;
  for (const auto& [key, row] : days) rows.insert(fmt::format("{}|{}|{}", key.first, key.second, row));
  return rows;
}

constexpr const char* kSalesColumns =
    "orders, unpriced, gross, units, credits, credit_documents, credit, customer_gross, shipped_orders,"
    " processing_seconds, due_orders, on_time_orders, returned";

/// The name of the first derived table that differs from the plain queries.
std::string differingTable(Connection& connection) {
  const auto differs = [&](const std::string& stored, const std::string& expected) {
    return rowsOf(connection, stored) != rowsOf(connection, expected);
  };
  if (differs(std::string("SELECT day, channel_id, country, currency, ") + kSalesColumns + " FROM sales_day",
              expectedSales("day, channel_id, country, currency"))) {
    return "sales_day";
  }
  if (differs(std::string("SELECT day, currency, ") + kSalesColumns + " FROM sales_total",
              expectedSales("day, currency"))) {
    return "sales_total";
  }
  if (differs("SELECT sku_id, warehouse_id, bin, on_hand FROM stock_level", kExpectedStock)) return "stock_level";
  if (rowsOf(connection, "SELECT sku_id, day, quantity, average FROM sku_cost") != expectedCosts(connection)) {
    return "sku_cost";
  }
  if (differs("SELECT month, previous, next, channel_id, several, customers FROM customer_flow", expectedFlow())) {
    return "customer_flow";
  }
  return {};
}

void verifyDerived(TemporaryBook& book, const std::string& where) {
  const auto reader = book->reader();
  const std::string differing = differingTable(reader->connection());
  QVERIFY2(differing.empty(), (where + ": " + differing).c_str());
  const auto findings = checkDerived(reader->connection());
  QVERIFY2(findings.empty(),
           findings.empty() ? "" : (where + ": " + findings[0].table + " " + findings[0].detail).c_str());
}

constexpr const char* kBasics =
    "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'A', 'other', 'EUR', 'UTC'),"
    " (2, 'B', 'other', 'USD', 'UTC');"
    "INSERT INTO sku (id, code) VALUES (1, 'S1'), (2, 'S2');"
    "INSERT INTO warehouse (id, code) VALUES (1, 'W1'), (2, 'W2');";

/// Random statements over few values, so that everything meets everything.
class RandomBusiness {
 public:
  explicit RandomBusiness(unsigned seed) : m_engine(seed) {}

  int number(int below) { return static_cast<int>(m_engine() % static_cast<unsigned>(below)); }

  std::string statement() {
    switch (number(12)) {
      case 0:
        return newCustomer();
      case 1:
      case 2:
      case 3:
      case 4:
        return newOrder();
      case 5:
        return fmt::format("UPDATE sales_order SET {} WHERE id % 7 = {};", change(), number(7));
      case 6:
        return fmt::format("UPDATE sales_order SET {}, {} WHERE id % 3 = {};", change(), change(), number(3));
      case 7:
        return fmt::format("DELETE FROM sales_order WHERE id % 11 = {};", number(11));
      case 8:
        return newMove();
      case 9:
        return fmt::format("DELETE FROM stock_move WHERE id % 4 = {};", number(4));
      case 10:
        return fmt::format("UPDATE stock_move SET {} WHERE id % 3 = {};",
                           moveChange(),
                           number(3));
      default:
        return number(2)
                   ? fmt::format("UPDATE customer SET channel_id = 3 - channel_id WHERE id % 5 = {};", number(5))
                   : fmt::format("UPDATE sales_order SET note = 'n{}', archived = 1 WHERE id % 2 = 0;", number(99));
    }
  }

 private:
  std::string day() { return fmt::format("'2024-{:02}-{:02}'", number(5) + 1, number(3) + 1); }
  std::string gross() { return number(4) == 0 ? (number(2) ? "NULL" : "0") : std::to_string(number(50) * 10'000); }
  std::string instant() { return number(4) == 0 ? "NULL" : std::to_string(number(9)); }
  std::string credit() { return number(4) == 0 ? std::to_string(number(50) * 10'000) : "NULL"; }
  // An undo may have taken customers away again: one that is there.
  std::string customer() {
    if (number(4) == 0 || m_customers == 0) return "NULL";
    return fmt::format("(SELECT id FROM customer WHERE id <= {} ORDER BY id DESC LIMIT 1)", number(m_customers) + 1);
  }
  std::string pick(std::initializer_list<const char*> texts) {
    return fmt::format("'{}'", texts.begin()[number(static_cast<int>(texts.size()))]);
  }

  std::string change() {
    switch (number(13)) {
      case 0:
        return "kind = " + pick({"sale", "cancellation", "adjustment"});
      case 1:
        return "status = " + pick({"paid", "cancelled", "returned"});
      case 2:
        return "day = " + day();
      case 3:
        return "currency = " + pick({"EUR", "USD"});
      case 4:
        return "gross = " + gross();
      case 5:
        return "credit = " + credit();
      case 6:
        return "units = " + std::to_string(number(9));
      case 7:
        return "country = " + pick({"DE", "FR", ""});
      case 8:
        return fmt::format("placed = {}", number(5));
      case 9:
        return "shipped = " + instant();
      case 10:
        return "ship_by = " + instant();
      case 11:
        return "refunded = " + credit();
      default:
        return number(2) ? "customer_id = " + customer() : fmt::format("channel_id = {}", number(2) + 1);
    }
  }

  std::string newCustomer() {
    ++m_customers;
    return fmt::format("INSERT INTO customer (id, channel_id, match) VALUES ({0}, {1}, x'{0:08x}');", m_customers,
                       number(2) + 1);
  }

  std::string newOrder() {
    const int id = ++m_orders;
    return fmt::format(
        "INSERT INTO sales_order (id, channel_id, external_id, kind, status, placed, day, currency, gross, credit, "
        "units,"
        " country, customer_id, shipped, ship_by, refunded) VALUES ({0}, {1}, 'X{0}', {2}, {3}, 0, {4}, {5}, {6}, {7},"
        " {8}, {9}, {10}, {11}, {12}, {13});",
        id, number(2) + 1, pick({"sale", "sale", "sale", "cancellation", "adjustment"}),
        pick({"paid", "paid", "cancelled"}), day(), pick({"EUR", "USD"}), gross(), credit(), number(9),
        pick({"DE", "FR", ""}), customer(), instant(), instant(), credit());
  }

  std::string worth() { return number(3) == 0 ? "NULL" : std::to_string(number(9'000) * 7); }

  std::string moveChange() {
    switch (number(5)) {
      case 0:
        return fmt::format("quantity = {}", number(9) + 1);
      case 1:
        return fmt::format("warehouse_id = {}, quantity = -quantity", number(2) + 1);
      case 2:
        return fmt::format("sku_id = {}, day = {}", number(2) + 1, day());
      case 3:
        return "reason = " + pick({"transfer", "receipt", "count"});
      default:
        return "base_value = " + worth();
    }
  }

  std::string newMove() {
    return fmt::format(
        "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, bin, quantity, base_value, reason)"
        " VALUES ({}, {}, {}, {}, {}, {}, {}, {}, {});",
        ++m_moves, number(3), day(), number(2) + 1, number(2) + 1, pick({"", "A"}),
        number(2) ? number(9) + 1 : -number(9) - 1, worth(), pick({"receipt", "count", "sale", "transfer"}));
  }

  std::mt19937 m_engine;
  int m_customers = 0;
  int m_orders = 0;
  int m_moves = 0;
};

/// A first load of many customers, each with some orders.
std::string manyOrders(int customers, int firstOrder) {
  return fmt::format(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0})"
      " INSERT OR IGNORE INTO customer (id, channel_id, match) SELECT i, i % 2 + 1, CAST(i AS BLOB) FROM n;"
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0} * 2)"
      " INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, country,"
      " customer_id) SELECT i + {1}, i % {0} % 2 + 1, 'M' || (i + {1}), 'paid', 0,"
      " printf('2023-%02d-%02d', i * 7 % 12 + 1, i % 28 + 1), 'EUR', nullif(i * 31 % 500, 7) * 10000, 1,"
      " CASE i % 3 WHEN 0 THEN 'DE' ELSE 'FR' END, i % {0} + 1 FROM n;",
      customers, firstOrder);
}

}  // namespace

class DerivedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void followRandomWritesAndUndos_data();
  void followRandomWritesAndUndos();
  void followLargeWrites();
  void answerAnyRunOfMonths();
  void keepSoldOutLevels();
  void failRatherThanOverflow();
  void findPlantedDifferences_data();
  void findPlantedDifferences();
};

void DerivedTest::followRandomWritesAndUndos_data() {
  QTest::addColumn<unsigned>("seed");
  for (unsigned seed = 1; seed <= 6; ++seed) QTest::addRow("seed %u", seed) << seed;
}

void DerivedTest::followRandomWritesAndUndos() {
  QFETCH(unsigned, seed);
  TemporaryBook book(seed);
  book.run(kBasics);
  RandomBusiness business(seed);
  int undone = 0;
  for (int step = 0; step < 120; ++step) {
    if (step > 20 && business.number(4) == 0) {
      const auto last = book->reader()->connection().integer("SELECT max(seq) FROM journal").value_or(0);
      if (book->undo(std::max<std::int64_t>(2, last - business.number(3))).entry) ++undone;
    } else {
      std::string sql;
      for (int i = business.number(5); i >= 0; --i) sql += business.statement();
      book.run(sql);
    }
    verifyDerived(book, fmt::format("step {}", step));
    if (QTest::currentTestFailed()) return;
  }
  QVERIFY(undone > 3);
  // Computing all anew gives the same.
  const auto before = rowsOf(book->reader()->connection(), "SELECT * FROM customer_flow");
  QVERIFY(!before.empty());
  book->write({.action = "test"}, [](Writer& writer) { rebuildDerived(writer.connection()); });
  verifyDerived(book, "rebuilt");
  QVERIFY(rowsOf(book->reader()->connection(), "SELECT * FROM customer_flow") == before);
}

void DerivedTest::followLargeWrites() {
  TemporaryBook book;
  book.run(kBasics);
  const auto first = book.run(manyOrders(3'000, 0));  // more of the customers than are looked up one by one
  verifyDerived(book, "first load");
  const auto second = book.run(manyOrders(300, 100'000));  // few of many
  verifyDerived(book, "second load");
  QVERIFY(book->undo(second.seq).entry.has_value());
  verifyDerived(book, "second undone");
  QVERIFY(book->undo(first.seq).entry.has_value());
  verifyDerived(book, "first undone");
  QVERIFY(rowsOf(book->reader()->connection(), "SELECT * FROM customer_flow").empty());
  QVERIFY(rowsOf(book->reader()->connection(), "SELECT * FROM sales_day").empty());
}

void DerivedTest::answerAnyRunOfMonths() {
  TemporaryBook book(7);
  book.run(kBasics);
  RandomBusiness business(3);
  std::string sql;
  for (int i = 0; i < 400; ++i) sql += business.statement();
  book.run(sql);
  const auto reader = book->reader();
  Connection& connection = reader->connection();
  int repeaters = 0;
  for (int from = 1; from <= 5; ++from) {
    for (int to = from; to <= 5; ++to) {
      const std::string begin = fmt::format("2024-{:02}", from);
      const std::string end = fmt::format("2024-{:02}", to);
      const auto flow = [&](const std::string& where) {
        return connection
            .integer(fmt::format("SELECT coalesce(sum(customers), 0) FROM customer_flow"
                                 " WHERE month BETWEEN '{0}' AND '{1}' AND {2}",
                                 begin, end, where))
            .value();
      };
      const auto direct = [&](const std::string& having) {
        return connection
            .integer(
                fmt::format("SELECT count(*) FROM (SELECT customer_id, min(substr(day, 1, 7)) AS first,"
                            " sum(substr(day, 1, 7) BETWEEN '{0}' AND '{1}') AS within FROM sales_order"
                            " WHERE customer_id IS NOT NULL AND {2} GROUP BY customer_id HAVING within > 0 AND {3})",
                            begin, end, kCounted, having))
            .value();
      };
      const std::string firstWithin = fmt::format("previous < '{}'", begin);
      QCOMPARE(flow(firstWithin), direct("1"));
      QCOMPARE(flow("previous = ''"), direct(fmt::format("first >= '{}'", begin)));
      const std::string again = fmt::format(" AND (several OR (next <> '' AND next <= '{}'))", end);
      QCOMPARE(flow(firstWithin + again), direct("within > 1"));
      repeaters += static_cast<int>(direct("within > 1"));
    }
  }
  QVERIFY(repeaters > 0);
}

void DerivedTest::keepSoldOutLevels() {
  TemporaryBook book;
  book.run(kBasics);
  const auto move = [](int id, int quantity) {
    return fmt::format(
        "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, reason)"
        " VALUES ({}, 0, '2024-01-01', 1, 1, {}, 'sale');",
        id, quantity);
  };
  const auto levels = [&] {
    return rowsOf(book->reader()->connection(), "SELECT sku_id, warehouse_id, on_hand FROM stock_level");
  };
  const auto in = book.run(move(1, 5));
  QCOMPARE(levels(), (std::multiset<std::string>{"1|1|5|"}));
  const auto out = book.run(move(2, -5));
  QCOMPARE(levels(), (std::multiset<std::string>{"1|1|0|"}));
  book->undo(out.seq);
  book->undo(in.seq);
  QVERIFY(levels().empty());
  book.run(move(3, 5) + move(4, -5));
  QCOMPARE(levels(), (std::multiset<std::string>{"1|1|0|"}));
}

void DerivedTest::failRatherThanOverflow() {
  TemporaryBook book;
  book.run(kBasics);
  const auto order = [](int id) {
    return fmt::format(
        "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross)"
        " VALUES ({0}, 1, '{0}', 'paid', 0, '2024-01-01', 'EUR', 9000000000000000000);",
        id);
  };
  QVERIFY_EXCEPTION_THROWN(book.run(order(1) + order(2)), std::exception);
  book.run(order(1));
  QVERIFY_EXCEPTION_THROWN(book.run(order(2)), std::exception);
  QCOMPARE(book->reader()->connection().integer("SELECT count(*) FROM sales_order"), std::optional<std::int64_t>(1));
  verifyDerived(book, "after the failures");
}

void DerivedTest::findPlantedDifferences_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("damage");
  QTest::newRow("day changed") << "sales_day"
                               << "UPDATE sales_day SET units = units + 1 WHERE rowid_key";
  QTest::newRow("day missing") << "sales_day"
                               << "DELETE FROM sales_day WHERE rowid_key";
  QTest::newRow("day added") << "sales_day"
                             << "INSERT INTO sales_day VALUES ('1999-01-01', 1, '', 'EUR', 1,0,0,0,0,0,0,0,0,0,0,0,0)";
  QTest::newRow("total changed") << "sales_total"
                                 << "UPDATE sales_total SET credit = credit + 1 WHERE rowid_key";
  QTest::newRow("total missing") << "sales_total"
                                 << "DELETE FROM sales_total WHERE rowid_key";
  QTest::newRow("level changed") << "stock_level"
                                 << "UPDATE stock_level SET on_hand = on_hand + 1 WHERE id = 1";
  QTest::newRow("level added") << "stock_level"
                               << "INSERT INTO stock_level (sku_id, warehouse_id, bin, on_hand) VALUES (2, 2, '', 0)";
  QTest::newRow("cost changed") << "sku_cost"
                                << "UPDATE sku_cost SET average = average + 1 WHERE rowid_key";
  QTest::newRow("cost unknown") << "sku_cost"
                                << "UPDATE sku_cost SET average = NULL WHERE rowid_key";
  QTest::newRow("cost missing") << "sku_cost"
                                << "DELETE FROM sku_cost WHERE rowid_key";
  QTest::newRow("cost added") << "sku_cost"
                              << "INSERT INTO sku_cost VALUES (2, '2024-01-01', 0, NULL)";
  QTest::newRow("flow changed") << "customer_flow"
                                << "UPDATE customer_flow SET customers = 99 WHERE rowid_key";
  QTest::newRow("flow missing") << "customer_flow"
                                << "DELETE FROM customer_flow WHERE rowid_key";
}

void DerivedTest::findPlantedDifferences() {
  QFETCH(QString, table);
  QFETCH(QString, damage);
  TemporaryBook book;
  book.run(std::string(kBasics) + manyOrders(20, 0) +
           "INSERT INTO stock_move (id, instant, day, sku_id, warehouse_id, quantity, base_value, reason)"
           " VALUES (1, 0, '2024-01-01', 1, 1, 5, 0, 'count');");
  verifyDerived(book, "before");
  const auto keys = std::map<QString, QString>{{"sales_day", "(day, channel_id, country, currency)"},
                                               {"sales_total", "(day, currency)"},
                                               {"stock_level", "(id)"},
                                               {"sku_cost", "(sku_id, day)"},
                                               {"customer_flow", "(month, previous, next, channel_id, several)"}};
  const QString key = keys.at(table);
  damage.replace("rowid_key", QString("%1 = (SELECT %2 FROM %3 LIMIT 1)").arg(key, key.mid(1, key.size() - 2), table));
  book.run(damage.toStdString());
  const auto findings = checkDerived(book->reader()->connection());
  QCOMPARE(findings.size(), std::size_t{1});
  QCOMPARE(findings[0].code, std::string("derived"));
  QCOMPARE(QString::fromStdString(findings[0].table), table);
  book->write({.action = "test"}, [](Writer& writer) { rebuildDerived(writer.connection()); });
  verifyDerived(book, "rebuilt");
}

QTEST_GUILESS_MAIN(DerivedTest)
#include "derived_test.moc"
