// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/list_query.h"

#include "tests/storage/memory_book.h"

#include <QTest>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <stop_token>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;

namespace {

std::string written(const FilterTerm& term) {
  static const std::map<FilterTerm::Operator, std::string> operators = {
      {FilterTerm::Operator::Equal, "="},          {FilterTerm::Operator::Less, "<"},
      {FilterTerm::Operator::LessOrEqual, "<="},   {FilterTerm::Operator::Greater, ">"},
      {FilterTerm::Operator::GreaterOrEqual, ">="}, {FilterTerm::Operator::Contains, ":"}};
  return fmt::format("{}{}{}[{}]", term.negated ? "not " : "", term.field, operators.at(term.op), fmt::join(term.values, "|"));
}

std::string written(const Filter& filter) {
  std::string text;
  for (const auto& term : filter.terms) text += written(term) + ' ';
  for (const auto& issue : filter.issues) text += fmt::format("!{}({},{}) ", issue.code, issue.field, issue.value);
  return text;
}

constexpr const char* kOrders =
    "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Shop', 'other', 'EUR', 'UTC'),"
    " (2, 'Shop 2', 'other', 'USD', 'UTC'), (3, 'Größe', 'other', 'USD', 'UTC');"
    "INSERT INTO sku (id, code) VALUES (1, 'LAMP'), (2, 'LAMP-2');"
    "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, country, note,"
    " shipped, archived, kind, credit) VALUES"
    " (1, 1, 'A-1', 'paid',      1704067199, '2023-12-31', 'EUR',  100000, 1, 'DE', 'Straße 渋谷', NULL, 0, 'sale', NULL),"
    " (2, 1, 'A-2', 'shipped',   1704067200, '2024-01-01', 'EUR',  125000, 2, 'FR', '', 1704153600, 0, 'sale', NULL),"
    " (3, 2, 'B-1', 'cancelled', 1709251200, '2024-03-01', 'USD',    NULL, 3, '',   'RUSH order', NULL, 0, 'sale', NULL),"
    " (4, 3, 'B-2', 'paid',      1711929599, '2024-03-31', 'USD',  -50000, 4, 'US', 'a \"quoted\" b', NULL, 0, 'cancellation', 50000),"
    " (5, 3, 'C-1', 'paid',      1711929600, '2024-04-01', 'USD',       0, 5, 'US', 'rush', NULL, 0, 'sale', NULL),"
    " (6, 1, 'C-2', 'paid',      1711929601, '2024-04-01', 'EUR',   10000, 6, 'DE', '', NULL, 1, 'sale', NULL);"
    "INSERT INTO sales_order_line (id, order_id, seller_sku, sku_id, quantity) VALUES (1, 1, 'x', 1, 1), (2, 1, 'y', NULL, 1),"
    " (3, 2, 'x', 2, 1);";

}  // namespace

class FilterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void parses_data();
  void parses();
  void selects_data();
  void selects();
  void neverPutsTextIntoSql();
};

void FilterTest::parses_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* typed, const char* expected) { QTest::newRow(typed) << QString(typed) << QString(expected); };
  row("", "");
  row("  \t ", "");
  row("lamp", ":[lamp] ");
  row("red lamp", ":[red] :[lamp] ");
  row("\"red lamp\"", ":[red lamp] ");
  row("-lamp", "not :[lamp] ");
  row("-", ":[-] ");
  row("渋谷\u3000lamp", ":[渋谷] :[lamp] ");
  row("status:paid", "status:[paid] ");
  row("status：paid", "status:[paid] ");
  row("status:paid,shipped", "status:[paid|shipped] ");
  row("-status:paid", "not status:[paid] ");
  row("note:", "note:[] ");
  row("note:\"a, b\"", "note:[a, b] ");
  row("note:\"a \"\"b\"\" c\"", "note:[a \"b\" c] ");
  row("note:a,b", "note:[a|b] ");
  row("external_id=A-1", "external_id=[A-1] ");
  row("total>=99.5", "total>=[99.5] ");
  row("total:>=99.5", "total>=[99.5] ");
  row("total<5 total>1 total<=4", "total<[5] total>[1] total<=[4] ");
  row("total:10..20", "total:[10..20] ");
  row("day:2024 day:2024-03 day:2024-02-29", "day:[2024] day:[2024-03] day:[2024-02-29] ");
  row("channel:#12", "channel:[#12] ");
  row("country:de", "country:[de] ");
  row("12:30", ":[12:30] ");
  row("AB-1:2", ":[AB-1:2] ");
  row("colour:red lamp", ":[lamp] !unknown_field(,colour) ");
  row("status:payed", "!unknown_choice(status,payed) ");
  row("status:paid,payed", "!unknown_choice(status,payed) ");
  row("total:abc", "!not_a_number(total,abc) ");
  row("total:1,5", "total:[1|5] ");
  row("total:1.23456", "!not_a_number(total,1.23456) ");
  row("total>", "!not_a_number(total,) ");
  row("total>1..2", "!not_a_number(total,1..2) ");
  row("total:..", "!not_a_number(total,..) ");
  row("units:1.5", "!not_an_integer(units,1.5) ");
  row("day:2023-02-29", "!not_a_day(day,2023-02-29) ");
  row("day:2024-13", "!not_a_day(day,2024-13) ");
  row("day:24", "!not_a_day(day,24) ");
  row("placed:yesterday", "!not_a_day(placed,yesterday) ");
  row("currency:eur", "currency:[eur] ");
  row("currency:euro", "!unknown_currency(currency,euro) ");
  row("country:germany", "!unknown_country(country,germany) ");
  row("archived:maybe", "!not_a_flag(archived,maybe) ");
  row("status>paid", "!wrong_operator(status,paid) ");
  row("channel:#x", "!not_an_integer(channel,#x) ");
  // What was typed about a person is not repeated.
  row("recipient:\"Jane Roe\"", "!not_filterable(recipient,) ");
}

void FilterTest::parses() {
  QFETCH(QString, typed);
  QFETCH(QString, expected);
  QCOMPARE(QString::fromStdString(written(Filter::parse(Entity::SalesOrder, typed.toStdString()))), expected);
}

void FilterTest::selects_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* typed, const char* expected) { QTest::newRow(typed) << QString(typed) << QString(expected); };
  row("", "1 2 3 4 5");
  row("archived:yes", "6");
  row("archived:yes,no", "1 2 3 4 5 6");
  row("status:paid", "1 4 5");
  row("status:paid,shipped", "1 2 4 5");
  row("-status:paid,shipped", "3");
  row("country:de", "1");
  row("country:", "3");
  row("-country:", "1 2 4 5");
  row("-country:US", "1 2 3");
  row("currency:usd", "3 4 5");
  row("gross:10", "1");
  row("gross>=10", "1 2");
  row("gross>10", "2");
  row("gross<10", "4 5");
  row("gross<=10", "1 4 5");
  row("gross:0..12.4999", "1 5");
  row("gross:..0", "4 5");
  row("gross:10..", "1 2");
  row("gross:", "3");
  row("-gross:10", "2 3 4 5");
  row("units:2,4", "2 4");
  row("units>3", "4 5");
  row("day:2023", "1");
  row("day:2024-03", "3 4");
  row("day:2024-03-31", "4");
  row("day:2024-01..2024-03", "2 3 4");
  row("day:..2024-01", "1 2");
  row("day<2024-03", "1 2");
  row("day<=2024-03", "1 2 3 4");
  row("day>2024-03", "5");
  row("day>=2024-03", "3 4 5");
  row("placed:2024-03", "3 4");
  row("placed:2023-12-31", "1");
  row("placed>=2024-04-01", "5");
  row("placed:2024-01-01T00:00:00Z", "2");
  row("shipped:", "1 3 4 5");
  row("channel:#1", "1 2");
  row("channel:shop", "1 2");
  row("channel:sho", "1 2 3");
  row("channel:\"SHOP 2\"", "3");
  row("channel=sho", "");
  row("channel:GRÖSSE", "4 5");
  row("channel:nobody", "");
  row("-channel:shop", "3 4 5");
  row("note:rush", "3 5");
  row("note=rush", "5");
  row("note:strasse", "1");
  row("note:谷", "1");
  row("note:\"a \"\"quoted\"\"\"", "4");
  row("external_id:b-", "3 4");
  row("external_id=B-1", "3");
  row("external_id=b-1", "");
  row("sku:lamp", "1 2");
  row("sku=LAMP", "1");
  row("sku=y", "1");
  row("sku=x", "");
  row("sku=\"\"", "3 4 5");
  row("counts_as:sale", "1 2");
  row("counts_as:cancelled_sale", "3");
  row("counts_as:credit", "4");
  row("counts_as:nothing", "5");
  row("rush", "3 5");
  row("-rush", "1 2 4");
  row("rush order", "3");
  row("status:paid day:2024-04 rush", "5");
  row("status:paid colour:red", "1 4 5");
}

void FilterTest::selects() {
  QFETCH(QString, typed);
  QFETCH(QString, expected);
  testing::MemoryBook book;
  book.run(kOrders);
  const auto ids = listIds(book.reader, {.entity = Entity::SalesOrder, .filter = typed.toStdString(), .sort = "placed"});
  QCOMPARE(QString::fromStdString(fmt::format("{}", fmt::join(ids, " "))), expected);
}

// Whatever is typed, for every field of every entity: an answer or an issue, never broken SQL.
void FilterTest::neverPutsTextIntoSql() {
  testing::MemoryBook book;
  book.run(kOrders);
  const std::string nasty[] = {"'", "\"", "'; DROP TABLE sales_order; --", "%", "?1", ")", "x' OR 1=1", ":from", "#1", "0", "1", "yes",
                               "2024-01", "EUR", "DE", "paid", "-", "\\", "\xff\xfe"};
  for (const auto& entity : domain::entities()) {
    for (const auto& field : domain::fields(entity.entity)) {
      for (const std::string& value : nasty) {
        for (const char* op : {":", "=", ">", "<="}) {
          for (const char* minus : {"", "-"}) {
            std::string quoted;
            for (const char c : value) quoted.append(c == '"' ? 2 : 1, c);
            const std::string filter = fmt::format("{}{}{}\"{}\"", minus, field.id, op, quoted);
            listIds(book.reader, {entity.entity, filter, {}});
          }
        }
      }
      listIds(book.reader, {entity.entity, fmt::format("{}:", field.id), "-" + std::string(field.id)});
    }
  }
  QCOMPARE(book.reader.connection().integer("SELECT count(*) FROM sales_order"), std::optional<std::int64_t>(6));
}

QTEST_GUILESS_MAIN(FilterTest)
#include "filter_test.moc"
