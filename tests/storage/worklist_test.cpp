// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worklist.h"

#include "storage/backup.h"
#include "storage/sql/failure.h"
#include "storage/worklist/worklist_file.h"
#include "tests/storage/book_fixture.h"
#include "tests/storage/memory_book.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace kontor;
using namespace kontor::storage;

namespace {

constexpr std::int64_t kNow = 1'718'445'600;  // 2024-06-15T10:00:00Z
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::string_view kGoodFile =
    "-- id: late\n-- name en: Late\n-- name zh: 晚\n-- severity: high\n-- entity: ticket\n-- threshold: days 3 days\n"
    "-- argument: due instant when: it was due\n\n-- A comment: not of the head.\nSELECT 1 AS id;\n";

WorklistQuery at(std::int64_t now) {
  return {
      .now = {now},
      .today = domain::Day(std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(now)))),
      .book = {}};
}

std::string written(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? "-" : *text;
}

const char* const kBasics =
    "INSERT INTO book_state VALUES ('base_currency', 'EUR');"
    "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Amazon', 'amazon', 'EUR', 'UTC'),"
    " (2, 'eBay', 'ebay', 'USD', 'UTC'), (3, 'Amazon UK', 'amazon', 'GBP', 'UTC');"
    "INSERT INTO warehouse (id, code, kind) VALUES (1, 'HOME', 'own'), (2, 'SEA', 'in_transit'), (3, 'FBA', 'fba');"
    "INSERT INTO supplier (id, code, name) VALUES (1, 'S1', 'Lantern works');";

struct TestOrder {
  std::string number;
  std::string status = "paid";
  std::int64_t placed = kNow - kDay;
  std::int64_t shipBy = 0;
  std::string hold = {};
  std::string code = "CODE";
  std::int64_t sku = 0;
  std::int64_t quantity = 1;
  int channel = 1;
  std::string currency = "EUR";
  bool archived = false;
  std::string kind = "sale";
};

}  // namespace

class WorklistTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<testing::MemoryBook> m_book;
  std::int64_t m_orders = 0;

  void order(const TestOrder& order) {
    ++m_orders;
    m_book->run(fmt::format(
        "INSERT INTO sales_order (id, channel_id, external_id, kind, status, placed, day, currency, gross, units, "
        "line_count,"
        " ship_by, hold_reason, archived) VALUES ({0}, {1}, '{2}', '{3}', '{4}', {5}, date({5}, 'unixepoch'), '{6}', "
        "10000,"
        " {7}, 1, nullif({8}, 0), '{9}', {10});"
        "INSERT INTO sales_order_line (id, order_id, seller_sku, sku_id, quantity, amount) VALUES ({0}, {0}, '{11}',"
        " nullif({12}, 0), {7}, 10000);",
        m_orders, order.channel, order.number, order.kind, order.status, order.placed, order.currency, order.quantity,
        order.shipBy, order.hold, order.archived ? 1 : 0, order.code, order.sku));
  }
  void limit(const std::string& name, const std::string& value) {
    m_book->run(
        fmt::format("DELETE FROM setting WHERE name = '{0}'; INSERT INTO setting (name, value) VALUES ('{0}', '{1}')",
                    "worklist." + name, value));
  }
  std::vector<WorklistRow> rows(std::string_view rule, std::int64_t now = kNow) {
    m_book->derive();
    for (const WorklistGroup& group : worklist(m_book->reader, at(now))) {
      if (group.rule == findWorklistRule(rule)) return group.rows;
    }
    return {};
  }
  /// `title:severity` of each row, with the values of these arguments.
  QString found(std::string_view rule, const std::vector<std::string>& arguments = {}) {
    std::vector<std::string> words;
    for (const WorklistRow& row : rows(rule)) {
      std::string word = fmt::format("{}:{}", row.title, severityWord(row.severity));
      for (const auto& argument : arguments) word += ":" + written(row.argument(argument));
      words.push_back(std::move(word));
    }
    return QString::fromStdString(fmt::format("{}", fmt::join(words, " ")));
  }

 private Q_SLOTS:
  void init() {
    m_book = std::make_unique<testing::MemoryBook>();
    m_book->run(kBasics);
    m_orders = 0;
  }

  void everyRuleFitsItsHead() {
    QVERIFY(worklistRules().size() >= 11);
    for (const WorklistFile& file : worklistFiles()) {
      SQLite::Statement statement(m_book->reader.connection().db(), file.sql);
      for (int column = 0; column < statement.getColumnCount(); ++column) {
        const std::string name = statement.getColumnName(column);
        const bool own = name == "id" || name == "title" || name == "since" || name == "severity" || name == "entity";
        const bool argument =
            std::ranges::find(file.rule.arguments, name, &WorklistArgument::name) != file.rule.arguments.end();
        QVERIFY2(own || argument, (file.rule.id + " " + name).c_str());
      }
      for (const WorklistThreshold& threshold : file.rule.thresholds)
        QVERIFY2(file.sql.find(":" + threshold.name) != std::string::npos, threshold.name.c_str());
      for (const WorklistArgument& argument : file.rule.arguments)
        QVERIFY2(file.sql.find("AS " + argument.name) != std::string::npos, argument.name.c_str());
    }
    QVERIFY(findWorklistRule("late_to_ship") != nullptr);
    QVERIFY(findWorklistRule("late") == nullptr);
  }

  // The table in docs/worklist.md says what the files say. KONTOR_UPDATE=1 writes it anew.
  void everyRuleIsDocumented() {
    std::string table = "| rule | id | 名称 | limits | arguments |\n|---|---|---|---|---|\n";
    for (const WorklistRule& rule : worklistRules()) {
      std::vector<std::string> limits;
      std::vector<std::string> arguments;
      for (const auto& limit : rule.thresholds)
        limits.push_back(fmt::format("`{}` {} {}", limit.name, limit.fallback, limit.unit));
      for (const auto& argument : rule.arguments)
        arguments.push_back(fmt::format("`{}` ({}) {}", argument.name, argument.type, argument.meaning));
      table += fmt::format("| {} | `{}` | {} | {} | {} |\n", rule.name, rule.id, rule.nameZh, fmt::join(limits, ", "),
                           fmt::join(arguments, "; "));
    }
    QFile file(QStringLiteral(KONTOR_SOURCE_DIR "/docs/worklist.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    const QByteArray begin = "<!-- table: written by the test of the worklist -->\n";
    const auto from = text.indexOf(begin) + begin.size();
    const auto to = text.indexOf("<!-- end of table -->\n");
    QVERIFY(from >= begin.size() && to >= from);
    const QByteArray wanted = text.left(from) + QByteArray::fromStdString(table) + text.mid(to);
    if (qEnvironmentVariableIsSet("KONTOR_UPDATE")) {
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(wanted);
    } else {
      QVERIFY2(text == wanted, "docs/worklist.md is out of date: run this test with KONTOR_UPDATE=1");
    }
  }

  void readsAFile() {
    const WorklistFile file = parseWorklistFile("01_late.sql", kGoodFile);
    QCOMPARE(file.rule.id, "late");
    QCOMPARE(file.rule.severity, Severity::High);
    QCOMPARE(file.rule.entity, std::optional(domain::Entity::Ticket));
    QCOMPARE(file.rule.thresholds.front().fallback, 3);
    QCOMPARE(file.rule.arguments.front().meaning, "when: it was due");
    QCOMPARE(file.sql, "-- A comment: not of the head.\nSELECT 1 AS id;");
  }

  void refusesAWrongFile_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("with");
    QTest::newRow("name") << "id: late"
                          << "id: early";
    QTest::newRow("severity") << "high"
                              << "terrible";
    QTest::newRow("entity") << "ticket"
                            << "tickets";
    QTest::newRow("threshold") << "days 3 days"
                               << "days three days";
    QTest::newRow("unit") << "days 3 days"
                          << "days 3 moons";
    QTest::newRow("argument") << "due instant when: it was due"
                              << "due";
    QTest::newRow("type") << "due instant"
                          << "due moment";
    QTest::newRow("unknown key") << "name en"
                                 << "name fr";
    QTest::newRow("twice") << "name zh"
                           << "name en";
    QTest::newRow("step") << "-- severity"
                          << "-- step: guess\n-- severity";
    QTest::newRow("statement") << "id;"
                               << "id";
  }

  void refusesAWrongFile() {
    QFETCH(QString, what);
    QFETCH(QString, with);
    const std::string text =
        QString::fromUtf8(kGoodFile.data(), qsizetype(kGoodFile.size())).replace(what, with).toStdString();
    QVERIFY_EXCEPTION_THROWN(parseWorklistFile("01_late.sql", text), std::logic_error);
  }

  void anEmptyBookAsksForNothing() { QVERIFY(worklist(m_book->reader, at(kNow)).empty()); }

  void lateToShip() {
    order({.number = "late", .shipBy = kNow - 1});
    order({.number = "now", .shipBy = kNow});
    order({.number = "soon", .status = "partly_shipped", .shipBy = kNow + kDay});
    order({.number = "later", .shipBy = kNow + kDay + 1});
    order({.number = "gone", .status = "shipped", .shipBy = kNow - kDay});
    order({.number = "off", .status = "cancelled", .shipBy = kNow - kDay});
    order({.number = "away", .shipBy = kNow - kDay, .archived = true});
    order({.number = "credit", .shipBy = kNow - kDay, .kind = "cancellation"});
    order({.number = "unstated"});
    QCOMPARE(found("late_to_ship"), QStringLiteral("late:high now:medium soon:medium"));
    const auto row = rows("late_to_ship").front();
    QCOMPARE(row.entity, std::optional(domain::Entity::SalesOrder));
    QCOMPARE(row.record, 1);
    QCOMPARE(row.since, std::optional(domain::Instant{kNow - 1}));
    QCOMPARE(written(row.argument("channel")), "Amazon");
    limit("late_to_ship.soon_hours", "0");
    QCOMPARE(found("late_to_ship"), QStringLiteral("late:high now:medium"));
  }

  void exceptions() {
    order({.number = "held", .status = "on_hold", .placed = kNow - 3 * kDay, .hold = "address"});
    order({.number = "unsaid", .status = "on_hold", .placed = kNow - 2 * kDay});
    order({.number = "fraud", .status = "paid", .hold = "fraud"});
    order({.number = "went", .status = "shipped", .hold = "stock"});
    order({.number = "away", .status = "on_hold", .archived = true});
    order({.number = "fine"});
    m_book->run(fmt::format(
        "INSERT INTO shipment (id, external_id, tracking_number, status, shipped, carrier, archived) VALUES"
        " (1, 'P1', 'T1', 'exception', {0}, 'DHL', 0), (2, 'P2', 'T2', 'in_transit', {0}, 'DHL', 0),"
        " (3, 'P3', '', 'exception', {1}, '', 0), (4, 'P4', 'T4', 'exception', {0}, '', 1);"
        "INSERT INTO tracking_event (id, shipment_id, instant, status, text) VALUES (1, 1, {1}, 'held', 'At customs'),"
        " (2, 1, {0}, 'moving', '');",
        kNow - 9 * kDay, kNow - 4 * kDay));
    QCOMPARE(found("exceptions", {"reason", "event"}),
             QStringLiteral("T1:high:-:At customs P3:high:-:- held:high:address:- unsaid:high::- fraud:high:fraud:-"));
    QCOMPARE(rows("exceptions")[0].entity, std::optional(domain::Entity::Shipment));
    QCOMPARE(rows("exceptions")[2].entity, std::optional(domain::Entity::SalesOrder));
  }

  void ticketsPastTheirClock() {
    const auto ticket = [this](int id, const char* subject, const std::string& rest) {
      m_book->run(
          fmt::format("INSERT INTO ticket (id, subject, status, opened, due, first_response, priority, archived)"
                      " VALUES ({}, '{}', {})",
                      id, subject, rest));
    };
    ticket(1, "due", fmt::format("'open', {}, {}, NULL, 'normal', 0", kNow - kHour, kNow - 1));
    ticket(2, "in-time", fmt::format("'open', {}, {}, NULL, 'normal', 0", kNow - kHour, kNow));
    ticket(3, "answered",
           fmt::format("'open', {}, {}, {}, 'normal', 0", kNow - 9 * kDay, kNow - 8 * kDay, kNow - 7 * kDay));
    ticket(4, "closed", fmt::format("'closed', {}, {}, NULL, 'normal', 0", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(5, "archived", fmt::format("'open', {}, {}, NULL, 'normal', 1", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(6, "waits", fmt::format("'open', {}, NULL, {}, 'normal', 0", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(7, "urgent", fmt::format("'open', {}, NULL, {}, 'urgent', 0", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(8, "replied", fmt::format("'open', {}, NULL, {}, 'normal', 0", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(9, "theirs", fmt::format("'waiting', {}, NULL, {}, 'normal', 0", kNow - 9 * kDay, kNow - 8 * kDay));
    ticket(10, "unclocked", fmt::format("'open', {}, NULL, NULL, 'low', 0", kNow - kDay));
    ticket(11, "fresh", fmt::format("'open', {}, NULL, NULL, 'low', 0", kNow - kDay + 1));
    for (const int id : {6, 7, 8, 9})
      m_book->run(fmt::format("INSERT INTO message (ticket_id, instant, direction) VALUES ({}, {}, 'in')", id,
                              kNow - 2 * kDay));
    m_book->run(fmt::format("INSERT INTO message (ticket_id, instant, direction) VALUES (8, {}, 'out')", kNow - kDay));
    QCOMPARE(found("tickets_past_clock"), QStringLiteral("urgent:high due:high waits:medium unclocked:medium"));
    QCOMPARE(written(rows("tickets_past_clock")[1].argument("due")), std::to_string(kNow - 1));
    QCOMPARE(written(rows("tickets_past_clock")[2].argument("due")), "-");
    limit("tickets_past_clock.wait_hours", "49");
    QCOMPARE(found("tickets_past_clock"), QStringLiteral("due:high"));
  }

  void lowStock() {
    // Thirty pieces sold in thirty days, one a day: fourteen days need fourteen.
    const auto sku = [this](int id, const char* code, int onHand, const char* more = "'active', NULL, 0",
                            int warehouse = 1) {
      m_book->run(fmt::format("INSERT INTO sku (id, code, state, cover_days, archived) VALUES ({}, '{}', {});", id,
                              code, more));
      m_book->run(
          fmt::format("INSERT INTO stock_move (instant, day, sku_id, warehouse_id, quantity, reason) VALUES"
                      " (1, '2024-01-01', {}, {}, {}, 'receipt')",
                      id, warehouse, onHand));
      order({.number = code, .status = "shipped", .placed = kNow - 29 * kDay, .sku = id, .quantity = 30});
    };
    sku(1, "enough", 14);
    sku(2, "short", 13);
    sku(3, "ending", 1, "'phasing_out', NULL, 0");
    sku(4, "archived", 1, "'active', NULL, 1");
    sku(5, "own", 13, "'active', 13, 0");
    sku(6, "longer", 14, "'active', 15, 0");
    sku(7, "sea", 100, "'active', NULL, 0", 2);
    sku(8, "fba", 13, "'active', NULL, 0", 3);
    m_book->run("INSERT INTO sku (id, code) VALUES (9, 'untracked')");
    order({.number = "u", .status = "shipped", .sku = 9, .quantity = 50});
    QCOMPARE(found("low_stock", {"available", "days_left", "cover_days"}),
             QStringLiteral("fba:medium:13:13:14 short:medium:13:13:14 longer:medium:14:14:15"));
    limit("low_stock.cover_days", "13");
    QCOMPARE(found("low_stock"), QStringLiteral("longer:medium"));
  }

  void openOrdersHoldStockBack() {
    m_book->run(
        "INSERT INTO sku (id, code) VALUES (1, 'LAMP'), (2, 'VASE'), (3, 'SET'), (4, 'OLD');"
        "INSERT INTO kit_component (kit_id, sku_id, quantity) VALUES (3, 2, 2);"
        "INSERT INTO sku_code (id, sku_id, kind, code, quantity) VALUES (1, 1, 'seller_sku', 'LAMP-3', 3);"
        "INSERT INTO stock_move (instant, day, sku_id, warehouse_id, quantity, reason) VALUES"
        " (1, '2024-01-01', 1, 1, 100, 'receipt'), (1, '2024-01-01', 2, 1, 7, 'receipt'),"
        " (1, '2024-01-01', 4, 1, 5, 'receipt')");
    order({.number = "three", .code = "LAMP-3", .sku = 1, .quantity = 20});  // 60 pieces held and sold
    order({.number = "part", .status = "partly_shipped", .code = "LAMP-3", .sku = 1, .quantity = 10});  // 4 of 10 went
    order({.number = "set", .sku = 3, .quantity = 4});  // two vases each
    order({.number = "off", .status = "cancelled", .sku = 4, .quantity = 9});
    order({.number = "earlier", .placed = kNow - 61 * kDay, .sku = 4, .quantity = 9});  // held, not sold lately
    m_book->run(
        "INSERT INTO shipment (id, status) VALUES (1, 'shipped'), (2, 'ready');"
        "INSERT INTO shipment_line (shipment_id, order_line_id, quantity) VALUES (1, 2, 4), (2, 2, 6)");
    // All ten are in parcels: 100 − 60 = 40 left of the lamp, 90 sold in 30 days: 13 days; 7 − 8 vases; 5 − 9.
    QCOMPARE(found("low_stock", {"available", "days_left", "sold"}),
             QStringLiteral("VASE:high:-1:0:8 OLD:high:-4:0:0 LAMP:medium:40:13:90"));
  }

  void parcelsWithoutAScan() {
    const auto parcel = [this](int id, const char* number, const char* status, std::int64_t shipped,
                               std::int64_t scan = 0) {
      m_book->run(
          fmt::format("INSERT INTO shipment (id, external_id, tracking_number, status, shipped) VALUES"
                      " ({}, 'P', '{}', '{}', nullif({}, 0))",
                      id, number, status, shipped));
      if (scan != 0)
        m_book->run(fmt::format("INSERT INTO tracking_event (shipment_id, instant) VALUES ({}, {})", id, scan));
    };
    parcel(1, "quiet", "shipped", kNow - 5 * kDay - 1);
    parcel(2, "just", "shipped", kNow - 5 * kDay);
    parcel(3, "scanned", "in_transit", kNow - 30 * kDay, kNow - 5 * kDay);
    parcel(4, "stuck", "in_transit", kNow - 30 * kDay, kNow - 11 * kDay);
    parcel(5, "there", "delivered", kNow - 30 * kDay);
    parcel(6, "ready", "ready", kNow - 30 * kDay);
    parcel(7, "trouble", "exception", kNow - 30 * kDay);
    parcel(8, "undated", "shipped", 0);
    QCOMPARE(found("parcels_without_scan"), QStringLiteral("stuck:high quiet:medium"));
    QCOMPARE(rows("parcels_without_scan")[0].since, std::optional(domain::Instant{kNow - 11 * kDay}));
    m_book->run("UPDATE shipment SET archived = 1 WHERE id = 4");
    limit("parcels_without_scan.days", "4");
    QCOMPARE(found("parcels_without_scan"), QStringLiteral("quiet:medium just:medium scanned:medium"));
  }

  void parcelsPastTheirPromise() {
    const auto parcel = [this](int id, const char* number, const char* status, std::int64_t promised) {
      m_book->run(
          fmt::format("INSERT INTO shipment (id, external_id, tracking_number, carrier, status, shipped, promised) VALUES"
                      " ({}, 'P{}', '{}', 'DHL', '{}', {}, nullif({}, 0))",
                      id, id, number, status, kNow - 30 * kDay, promised));
    };
    parcel(1, "late", "in_transit", kNow - kDay - 1);
    parcel(2, "just", "in_transit", kNow - kDay);
    parcel(3, "", "shipped", kNow - 8 * kDay);
    parcel(4, "worst", "shipped", kNow - 8 * kDay - 1);
    parcel(5, "there", "delivered", kNow - 9 * kDay);
    parcel(6, "trouble", "exception", kNow - 9 * kDay);
    parcel(7, "ready", "ready", kNow - 9 * kDay);
    parcel(8, "unpromised", "in_transit", 0);
    m_book->run(fmt::format("INSERT INTO tracking_event (shipment_id, instant) VALUES (1, {}), (1, {})", kNow - 9 * kDay,
                            kNow - 2 * kDay));
    QCOMPARE(found("parcels_past_promise", {"carrier", "last_scan"}),
             QString::fromStdString(fmt::format("worst:high:DHL:- P3:medium:DHL:- late:medium:DHL:{}", kNow - 2 * kDay)));
    QCOMPARE(rows("parcels_past_promise")[0].since, std::optional(domain::Instant{kNow - 8 * kDay - 1}));
    m_book->run("UPDATE shipment SET archived = 1 WHERE id = 4");
    limit("parcels_past_promise.days", "0");
    QCOMPARE(found("parcels_past_promise"), QStringLiteral("P3:high late:medium just:medium"));
  }

  void unmappedCodes() {
    m_book->run("INSERT INTO sku (id, code) VALUES (1, 'LAMP')");
    order({.number = "1", .placed = kNow - 400 * kDay, .code = "A"});  // the newest order of the book
    order({.number = "2", .placed = kNow - 401 * kDay, .code = "A"});
    order({.number = "3", .placed = kNow - 401 * kDay, .code = "A", .channel = 3});
    order({.number = "4", .placed = kNow - 401 * kDay, .code = "A", .channel = 2});
    order({.number = "5", .placed = kNow - 401 * kDay, .code = "mapped", .sku = 1});
    order({.number = "6", .placed = kNow - 401 * kDay, .code = "off", .archived = true});
    order({.number = "7", .placed = kNow - 401 * kDay, .code = "cancelled", .kind = "cancellation"});
    order({.number = "8", .placed = kNow - 414 * kDay, .code = "B"});
    order({.number = "9", .placed = kNow - 401 * kDay, .code = ""});
    m_book->run(
        "INSERT INTO listing (id, channel_id, external_id, seller_sku, sku_id, state, archived) VALUES"
        " (1, 1, 'L1', 'A', NULL, 'live', 0), (2, 1, 'L2', '', NULL, 'paused', 0), (3, 1, 'L3', 'E', NULL, 'ended', 0),"
        " (4, 1, 'L4', 'D', NULL, 'live', 1), (5, 1, 'L5', 'M', 1, 'live', 0)");
    QCOMPARE(found("unmapped_codes", {"platform", "lines", "listings"}),
             QStringLiteral("A:medium:amazon:3:1 A:medium:ebay:1:0 L2:low:amazon:0:1"));
    const auto all = rows("unmapped_codes");
    QCOMPARE(all[0].entity, std::optional(domain::Entity::SalesOrder));
    QCOMPARE(all[2].entity, std::optional(domain::Entity::Listing));
    QCOMPARE(all[2].record, 2);
    limit("unmapped_codes.days", "15");
    QCOMPARE(found("unmapped_codes"), QStringLiteral("A:medium A:medium B:medium L2:low"));
  }

  void filesOverdue() {
    const auto runs = [this](int channel, const std::vector<std::int64_t>& ages) {
      for (const std::int64_t age : ages) {
        m_book->run(fmt::format(
            "INSERT INTO import_run (instant, file_name, file_size, file_hash, profile, channel_id, encoding,"
            " row_count, new_count, changed_count, same_count, wrong_count) VALUES ({}, 'f', 1, 'h', 'p', {},"
            " 'utf-8', 1, 1, 0, 0, 0)",
            kNow - age, channel));
      }
    };
    for (const int channel : {1, 2, 3})
      order({.number = std::to_string(channel), .status = "shipped", .channel = channel});
    runs(1, {3 * kDay + 1, 4 * kDay + 1, 4 * kDay + 2, 7 * kDay, 8 * kDay});  // every day or two
    runs(2, {10 * kDay, 20 * kDay, 31 * kDay});                               // every ten days or so: not yet
    runs(3, {90 * kDay});                                                     // once: no habit
    QCOMPARE(found("files_overdue"), QStringLiteral("Amazon:medium"));
    const auto row = rows("files_overdue").front();
    QCOMPARE(row.since, std::optional(domain::Instant{kNow - 3 * kDay - 1}));
    // Gaps between days of imports: 1 day, 3 days − 1 s, 1 day.
    QCOMPARE(written(row.argument("usual_gap")), std::to_string(kDay));
    runs(1, {3 * kDay});
    QCOMPARE(found("files_overdue"), QString());
    limit("files_overdue.days", "2");
    QCOMPARE(found("files_overdue"), QStringLiteral("Amazon:medium"));
    m_book->run("UPDATE channel SET state = 'paused' WHERE id = 1");
    QCOMPARE(found("files_overdue"), QString());
  }

  void missingRates() {
    order({.number = "1", .placed = kNow - 10 * kDay, .currency = "USD"});
    order({.number = "2", .placed = kNow - 3 * kDay, .currency = "USD"});
    order({.number = "3", .placed = kNow - 2 * kDay, .currency = "USD"});
    order({.number = "4", .placed = kNow - 2 * kDay, .currency = "USD"});
    order({.number = "5", .placed = kNow - 2 * kDay, .currency = "EUR"});
    order({.number = "6", .placed = kNow - 90 * kDay, .currency = "GBP"});
    QCOMPARE(found("missing_rates", {"first_day", "last_day", "days", "orders"}),
             QStringLiteral("USD:medium:2024-06-05:2024-06-13:3:4"));
    // A rate counts for seven days: for the 12th, not for the 13th.
    m_book->run(
        "INSERT INTO fx_rate (id, source, day, base, quote, rate) VALUES (1, 'ECB', '2024-06-05', 'EUR', 'USD', "
        "1080000000)");
    QCOMPARE(found("missing_rates", {"first_day", "last_day", "days", "orders"}),
             QStringLiteral("USD:medium:2024-06-13:2024-06-13:1:2"));
    limit("missing_rates.days", "91");
    QCOMPARE(found("missing_rates"), QStringLiteral("GBP:medium USD:medium"));
    m_book->run(
        "INSERT INTO fx_rate (id, source, day, base, quote, rate) VALUES (2, 'ECB', '2024-06-12', 'EUR', 'USD', "
        "1080000000)");
    limit("missing_rates.days", "90");
    QCOMPARE(found("missing_rates"), QString());
  }

  void documentsRunOut() {
    m_book->run(
        "INSERT INTO supplier (id, code, name, archived) VALUES (2, 'S2', 'Gone', 1);"
        "INSERT INTO supplier_document (supplier_id, kind, number, expires, archived) VALUES"
        " (1, 'licence', 'yesterday', '2024-06-14', 0), (1, 'audit', 'today', '2024-06-15', 0),"
        " (1, 'contract', 'month', '2024-07-15', 0), (1, 'contract', 'later', '2024-07-16', 0),"
        " (1, 'contract', 'endless', '', 0), (1, 'contract', 'old', '2024-06-01', 1), (2, 'contract', 'x', "
        "'2024-06-01', 0)");
    QCOMPARE(found("documents_expiring", {"number", "days_left", "kind"}),
             QStringLiteral("Lantern works:high:yesterday:-1:licence Lantern works:medium:today:0:audit "
                            "Lantern works:medium:month:30:contract"));
    QCOMPARE(rows("documents_expiring")[0].record, 1);
    limit("documents_expiring.days", "31");
    QCOMPARE(rows("documents_expiring").size(), 4U);
  }

  void certificatesRunOut() {
    m_book->run(
        "INSERT INTO sku (id, code, state, archived) VALUES (1, 'LAMP', 'active', 0), (2, 'AWAY', 'active', 1),"
        " (3, 'ENDED', 'discontinued', 0);"
        "INSERT INTO certificate (sku_id, kind, market, expires, archived) VALUES (1, 'CE', 'DE', '2024-06-14', 0),"
        " (1, 'FCC', 'US', '2024-08-14', 0), (1, 'PSE', 'JP', '2024-08-15', 0), (1, 'CCC', 'CN', '2024-06-20', 1),"
        " (2, 'CE', '', '2024-06-20', 0), (3, 'CE', '', '2024-06-20', 0)");
    QCOMPARE(found("certificates_expiring", {"kind", "days_left"}),
             QStringLiteral("LAMP:high:CE:-1 LAMP:medium:FCC:60"));
    limit("certificates_expiring.days", "3");
    QCOMPARE(found("certificates_expiring", {"kind"}), QStringLiteral("LAMP:high:CE"));
  }

  void stockNotTaken() {
    m_book->run("INSERT INTO sku (id, code) VALUES (1, 'CUP'), (2, 'LAMP');"
                "INSERT INTO warehouse (id, code, name, kind) VALUES (4, 'BARE', 'Nothing counted', 'own');"
                "INSERT INTO stock_move (instant, day, sku_id, warehouse_id, quantity, reason) VALUES"
                " (1, '2024-01-01', 1, 1, 9, 'receipt'), (1, '2024-01-01', 1, 3, 9, 'receipt')");
    const auto send = [this](int number, int warehouse, const char* status, std::int64_t days, const char* posted, int sku = 1) {
      order({.number = fmt::format("O-{}", number), .status = "shipped", .sku = sku, .quantity = 3});
      m_book->run(fmt::format("INSERT INTO shipment (id, status, shipped, warehouse_id) VALUES ({0}, '{1}', {2}, nullif({3}, 0));"
                              "INSERT INTO shipment_line (shipment_id, order_line_id, quantity, posted) VALUES ({0}, {4}, 3, {5})",
                              number, status, kNow - days * kDay, warehouse, m_orders, posted));
    };
    send(1, 1, "delivered", 8, "0");
    send(2, 1, "in_transit", 30, "1");
    send(3, 1, "shipped", 7, "0");      // not longer ago than the limit
    send(4, 1, "ready", 30, "0");       // has not left
    send(5, 1, "lost", 30, "0");
    send(6, 1, "delivered", 30, "3");   // done
    send(7, 1, "delivered", 30, "NULL");
    send(8, 3, "delivered", 30, "0");   // Amazon counts for itself
    send(9, 4, "delivered", 30, "0");   // nobody counts there
    send(10, 0, "delivered", 30, "0");
    send(11, 1, "delivered", 30, "0", 0);  // nobody knows what it is
    QCOMPARE(found("stock_not_taken", {"parcels", "pieces"}), QStringLiteral("HOME:medium:2:5"));
    QCOMPARE(rows("stock_not_taken")[0].since->seconds, kNow - 30 * kDay);
    limit("stock_not_taken.days", "6");
    QCOMPARE(found("stock_not_taken", {"parcels", "pieces"}), QStringLiteral("HOME:medium:3:8"));
  }

  void bookNotBackedUp() {
    testing::NewBook shop;
    const std::int64_t start = shop.world.clock->seconds;
    const auto ask = [&] {
      WorklistQuery query = at(shop.world.clock->seconds);
      query.book = shop.path;
      std::vector<WorklistRow> found;
      for (const WorklistGroup& group : worklist(*shop.book->reader(), query)) {
        if (group.rule->id == "book_not_backed_up") found = group.rows;
      }
      return found;
    };
    QVERIFY(ask().empty());  // nothing to lose yet
    shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
    QCOMPARE(ask().size(), 1U);
    QCOMPARE(written(ask()[0].argument("last_backup")), "-");
    QVERIFY(backUpIfChanged(*shop.book));
    QVERIFY(ask().empty());
    shop.world.clock->seconds += 7 * kDay;
    QVERIFY(ask().empty());
    shop.run("INSERT INTO sku (id, code) VALUES (2, 'B')");
    QVERIFY(ask().empty());
    shop.world.clock->seconds += 1;
    QCOMPARE(ask().size(), 1U);
    QCOMPARE(written(ask()[0].argument("last_backup")), std::to_string(start));
    QCOMPARE(written(ask()[0].argument("changes")), "1");
    shop.book->write({.action = "test"}, [](Writer& writer) {
      const WorklistLimit limit{findWorklistRule("book_not_backed_up"),
                                &findWorklistRule("book_not_backed_up")->thresholds[0], 8};
      setWorklistLimits(writer, {&limit, 1});
    });
    QVERIFY(ask().empty());
  }

  void filesWaiting() {
    WorklistQuery query = at(kNow);
    QCOMPARE(found("files_waiting", {"folder"}), QString());
    query.waitingFiles = {{"b \"2\".csv", "/in", {kNow - kHour}}, {"a.csv", "/in", {kNow - kDay}}};
    const auto groups = worklist(m_book->reader, query);
    const auto group = std::ranges::find_if(groups, [](const auto& one) { return one.rule->id == "files_waiting"; });
    QVERIFY(group != groups.end());
    QCOMPARE(group->count, 2);
    QCOMPARE(group->rows[0].title, std::string("a.csv"));
    QCOMPARE(group->rows[0].since->seconds, kNow - kDay);
    QCOMPARE(group->rows[1].title, std::string("b \"2\".csv"));
    QCOMPARE(written(group->rows[1].argument("folder")), std::string("/in"));
    QVERIFY(!group->rows[0].entity);
  }

  void theWorstComesFirst() {
    m_book->run("INSERT INTO supplier_document (supplier_id, kind, expires) VALUES (1, 'licence', '2024-06-14')");
    order({.number = "soon", .shipBy = kNow + kHour});
    order({.number = "usd", .currency = "USD"});
    std::vector<std::string> rules;
    m_book->derive();
    const auto groups = worklist(m_book->reader, at(kNow));
    for (const WorklistGroup& group : groups) rules.push_back(group.rule->id);
    QCOMPARE(fmt::format("{}", fmt::join(rules, " ")), "documents_expiring late_to_ship unmapped_codes missing_rates");
    QCOMPARE(groups[0].severity, Severity::High);
  }

  void countsWhatItDoesNotHold() {
    for (std::size_t i = 0; i < kMostWorklistRows + 7; ++i)
      order({.number = std::to_string(i), .shipBy = kNow - 1, .code = ""});
    const auto groups = worklist(m_book->reader, at(kNow));
    QCOMPARE(groups.front().rows.size(), kMostWorklistRows);
    QCOMPARE(groups.front().count, static_cast<std::int64_t>(kMostWorklistRows + 7));
    QCOMPARE(groups.front().urgent, groups.front().count);
  }

  void wrongSettingsCountAsNone_data() {
    QTest::addColumn<QString>("value");
    for (const char* value : {"", "five", "5x", "-1", "4000", "99999999999999999999"}) QTest::newRow(value) << value;
  }

  void wrongSettingsCountAsNone() {
    QFETCH(QString, value);
    limit("parcels_without_scan.days", value.toStdString());
    const auto limits = worklistLimits(m_book->reader);
    const auto found =
        std::ranges::find(limits, "parcels_without_scan", [](const WorklistLimit& limit) { return limit.rule->id; });
    QCOMPARE(found->value, 5);
  }

  void keepsLimits() {
    testing::NewBook shop;
    const auto limitOf = [&](std::string_view rule) {
      const auto limits = worklistLimits(*shop.book->reader());
      return *std::ranges::find(limits, rule,
                                [](const WorklistLimit& limit) { return std::string_view(limit.rule->id); });
    };
    const auto set = [&](std::int64_t value) {
      WorklistLimit limit = limitOf("files_overdue");
      limit.value = value;
      return shop.book->write({.action = "test"}, [&](Writer& writer) { setWorklistLimits(writer, {&limit, 1}); });
    };
    QCOMPARE(limitOf("files_overdue").value, 3);
    QCOMPARE(set(3).seq, 0);  // nothing changed
    const auto first = set(9);
    QCOMPARE(limitOf("files_overdue").value, 9);
    QCOMPARE(shop.text("SELECT value FROM setting WHERE name = 'worklist.files_overdue.days'"),
             std::optional<std::string>("9"));
    QVERIFY(set(0).seq != 0);
    QCOMPARE(limitOf("files_overdue").value, 0);
    set(3);
    QCOMPARE(shop.integer("SELECT count(*) FROM setting"), std::optional<std::int64_t>(0));
    QVERIFY(!shop.book->undo(first.seq).entry);  // changed since
    QVERIFY(shop.book->undo(4 - 1).entry);
    QCOMPARE(limitOf("files_overdue").value, 0);
  }

  void stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    m_book->reader.watch(stop.get_token());
    QVERIFY_EXCEPTION_THROWN(worklist(m_book->reader, at(kNow)), Cancelled);
    m_book->reader.watch({});
  }
};

QTEST_GUILESS_MAIN(WorklistTest)
#include "worklist_test.moc"
