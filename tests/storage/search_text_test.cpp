// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/search_text.h"

#include "storage/book_error.h"
#include "storage/contact_vault.h"
#include "storage/filter/fold.h"
#include "storage/lists/list_query.h"
#include "storage/records.h"
#include "storage/lists/search_hits.h"
#include "storage/vault/wiped_text.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <stop_token>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using domain::Id;

namespace {

constexpr const char* kChannel =
    "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'Shop', 'other', 'EUR', 'UTC');";

Id newOrder(storage::Book& book, const std::string& externalId, FieldValues more) {
  FieldValues values = {{"channel", Id{1}},
                        {"external_id", externalId},
                        {"kind", std::string("sale")},
                        {"status", std::string("paid")},
                        {"placed", std::int64_t{1704067200}},
                        {"currency", std::string("EUR")}};
  values.insert(values.end(), more.begin(), more.end());
  Id id = 0;
  book.write({.action = "test"},
             [&](Writer& writer) { id = insertRecord(writer, book.vault(), Entity::SalesOrder, values); });
  return id;
}

}  // namespace

class SearchTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void folds_data();
  void folds();
  void findsAnyPart_data();
  void findsAnyPart();
  void findsContactsThatWereSharedOut();
  void followsChanges();
  void servesLists();
  void agreesWithAPlainSearch();
  void staysSmallWhenMuchChanges();
  void stopsWhenAsked();
  void wipesWhatItHeld();
};

void SearchTextTest::folds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("folded");
  const auto row = [](const char* text, const char* folded) { QTest::newRow(text) << QString(text) << QString(folded); };
  row("", "");
  row("Desk LAMP-1", "desk lamp-1");
  row("渋谷区 Ab", "渋谷区 ab");
  row("ｶﾞ", "ガ");             // half-width kana with a mark of its own
  row("ＡＢ１２", "ab12");       // full-width forms of Chinese and Japanese keyboards
  row("ガ", "ガ");
  row("STRASSE", "strasse");
  row("Straße", "strasse");
  row("ÅNGSTRÖM", "ångström");
  row("A\u030angstro\u0308m", "ångström");  // marks that stand behind their letter
  row("ПРИВЕТ", "привет");
  row("ﬁle", "file");
  row("İ", "i\u0307");
}

void SearchTextTest::folds() {
  QFETCH(QString, text);
  QFETCH(QString, folded);
  QCOMPARE(QString::fromStdString(fold(text.toStdString())), folded);
}

void SearchTextTest::findsAnyPart_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QList<int>>("expected");
  const auto row = [](const char* typed, QList<int> expected) { QTest::newRow(typed) << QString(typed) << expected; };
  row("112-0", {0});
  row("2", {0, 1, 2});
  row("LAMP", {0, 1});
  row("lamp-b", {1});
  row("渋谷", {1});
  row("谷", {1});
  row("谷区", {1});
  row("müller", {0});
  row("MULLER", {});
  row("anna@", {2});
  row("example.com", {0, 2});
  row("anna b", {2});
  row("4930", {0});
  row("gift", {2});
  row("hauptstr", {});          // streets are not searched
  row("lamp-a112", {});         // the end of one field and the begin of the next
  row("\x1f", {});
  row("", {});
  row("nowhere", {});
}

void SearchTextTest::findsAnyPart() {
  QFETCH(QString, typed);
  QFETCH(QList<int>, expected);
  testing::TemporaryBook book;
  book.run(kChannel);
  std::vector<Id> ids;
  ids.push_back(newOrder(*book, "112-001", {{"buyer_name", std::string("Jörg Müller")}, {"email", std::string("JM@Example.com")},
                                            {"phone", std::string("+49 4930")}, {"street", std::string("Hauptstraße 1")}}));
  ids.push_back(newOrder(*book, "B-2", {{"recipient", std::string("佐藤 渋谷区")}}));
  ids.push_back(newOrder(*book, "C-2", {{"buyer_name", std::string("Anna B")}, {"email", std::string("anna@example.com")},
                                        {"note", std::string("Gift wrap")}}));
  book.run("INSERT INTO sales_order_line (id, order_id, seller_sku, quantity) VALUES (1, " + std::to_string(ids[0]) +
           ", 'Lamp-A', 1), (2, " + std::to_string(ids[1]) + ", 'LAMP-B', 1), (3, " + std::to_string(ids[0]) + ", 'Lamp-A', 2);");
  const auto reader = book->reader();
  const auto search = SearchText::build(*reader, book->vault(), Entity::SalesOrder);
  std::vector<Id> wanted;
  for (const int index : expected) wanted.push_back(ids[static_cast<std::size_t>(index)]);
  QCOMPARE(search.find(fold(typed.toStdString())), wanted);
}

// Contacts that lie far apart, as in a large book, are opened by several threads; the orders name them out of turn.
void SearchTextTest::findsContactsThatWereSharedOut() {
  testing::TemporaryBook book;
  book.run(kChannel);
  constexpr Id kPeople = 300;
  book->write({.action = "test"}, [&](Writer& writer) {
    const auto batch = book->vault().beginBatch(writer);
    for (Id person = 1; person <= kPeople; ++person) {
      ContactData data;
      data.set("buyer_name", "Buyer " + std::to_string(person) + " of many");
      data.set("recipient", "Recipient " + std::to_string(person) + '.');
      book->vault().insert(*batch, person * 1000, 0, batch->seal(person * 1000, data));
    }
  });
  book.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
           " INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, contact_id)"
           " SELECT i, 1, 'N-' || i, 'paid', 1, '2024-01-01', 'EUR', iif(i = 7, NULL, (301 - i) * 1000) FROM n;");
  const auto reader = book->reader();
  const auto search = SearchText::build(*reader, book->vault(), Entity::SalesOrder);
  for (Id order = 1; order <= kPeople; ++order) {
    const std::string person = std::to_string(301 - order);
    const std::vector<Id> expected = order == 7 ? std::vector<Id>() : std::vector<Id>{order};
    QCOMPARE(search.find("buyer " + person + " of"), expected);
    QCOMPARE(search.find("recipient " + person + '.'), expected);
  }
}

void SearchTextTest::followsChanges() {
  testing::TemporaryBook book;
  book.run(kChannel);
  const Id first = newOrder(*book, "A-1", {{"buyer_name", std::string("Old Name")}});
  const Id second = newOrder(*book, "A-2", {});
  const auto reader = book->reader();
  auto search = SearchText::build(*reader, book->vault(), Entity::SalesOrder);
  QCOMPARE(search.find("old name"), std::vector<Id>{first});

  book->write({.action = "test"}, [&](Writer& writer) {
    updateRecord(writer, book->vault(), Entity::SalesOrder, first, {{"buyer_name", std::string("New Name")}});
  });
  const Id third = newOrder(*book, "A-3", {{"tags", std::string("new")}});
  book.run("INSERT INTO sales_order_line (id, order_id, seller_sku, quantity) VALUES (1, " + std::to_string(second) + ", 'NEW', 1)");
  const Id touched[] = {third, first, second};
  search.refresh(*reader, book->vault(), touched);
  QCOMPARE(search.find("old name"), std::vector<Id>());
  QCOMPARE(search.find("new name"), std::vector<Id>{first});
  QCOMPARE(search.find("new"), (std::vector<Id>{first, second, third}));
  QCOMPARE(search.find("a-"), (std::vector<Id>{first, second, third}));

  book.run("DELETE FROM sales_order WHERE id = " + std::to_string(third));
  search.refresh(*reader, book->vault(), touched);
  QCOMPARE(search.find("new"), (std::vector<Id>{first, second}));
}

void SearchTextTest::servesLists() {
  testing::TemporaryBook book;
  book.run(kChannel);
  const Id first = newOrder(*book, "Z-1", {{"buyer_name", std::string("Ann Lee")}});
  const Id second = newOrder(*book, "Y-2", {{"buyer_name", std::string("Ann Moore")}, {"note", std::string("lee")}});
  const Id third = newOrder(*book, "X-3", {{"buyer_name", std::string("Bob")}});
  const auto reader = book->reader();
  const auto search = SearchText::build(*reader, book->vault(), Entity::SalesOrder);
  const auto all = listIds(*reader, {Entity::SalesOrder, {}, "external_id"});
  const auto list = [&](const char* typed) {
    const Filter filter = Filter::parse(Entity::SalesOrder, typed);
    const SearchHits hits(filter, search);
    const auto ids = listIds(*reader, {Entity::SalesOrder, typed, "external_id"}, &hits);
    // Picked from the whole list they are the same, where no other term asks for anything.
    return filter.ofFields.empty() && hits.among(all) != ids ? std::vector<Id>{-1} : ids;
  };
  QCOMPARE(list("ann"), (std::vector<Id>{second, first}));
  QCOMPARE(list("LEE ann"), (std::vector<Id>{second, first}));
  QCOMPARE(list("\"ann lee\""), std::vector<Id>{first});
  QCOMPARE(list("ann -moore"), std::vector<Id>{first});
  QCOMPARE(list("-ann"), std::vector<Id>{third});
  QCOMPARE(list("ann external_id:z"), std::vector<Id>{first});
  QCOMPARE(list("carol"), std::vector<Id>());
  // Without the search only what lies open in the record is compared.
  QCOMPARE(listIds(*reader, {Entity::SalesOrder, "lee", {}}), std::vector<Id>{second});
}

// Many records of many scripts; every find is compared with looking at each text. More hits than are looked up by id.
void SearchTextTest::agreesWithAPlainSearch() {
  std::mt19937 random(3);
  const auto pick = [&](std::size_t below) { return random() % below; };
  const std::string pieces[] = {"a", "b", "ab", "ba", "渋", "谷", "é", "0", "00", " ", "-"};
  const auto word = [&](std::size_t most) {
    std::string text;
    for (std::size_t i = pick(most) + 1; i > 0; --i) text += pieces[pick(std::size(pieces))];
    return text;
  };
  SearchText search(Entity::SalesOrder);
  std::map<Id, std::vector<std::string>> plain;
  for (int step = 0; step < 30000; ++step) {
    const Id id = static_cast<Id>(pick(9000)) + 1;
    if (pick(5) == 0) {
      plain.erase(id);
      search.drop(id);
      continue;
    }
    auto& fields = plain[id] = {word(8), word(3)};
    search.put(id, fields[0] + SearchText::kFieldEnd + fields[1] + SearchText::kFieldEnd);
  }
  for (int i = 0; i < 300; ++i) {
    const std::string needle = word(4);
    std::vector<Id> expected;
    for (const auto& [id, fields] : plain) {
      if (std::ranges::any_of(fields, [&](const auto& field) { return field.find(needle) != std::string::npos; })) {
        expected.push_back(id);
      }
    }
    QCOMPARE(search.find(needle), expected);
  }
}

void SearchTextTest::staysSmallWhenMuchChanges() {
  testing::TemporaryBook book;
  book.run(std::string(kChannel) +
           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
           " INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, note)"
           " SELECT i, 1, 'N-' || i, 'paid', 1, '2024-01-01', 'EUR', replace(hex(zeroblob(2000)), '0', 'x') FROM n;");
  const auto reader = book->reader();
  auto search = SearchText::build(*reader, book->vault(), Entity::SalesOrder);
  const auto size = search.size();
  std::vector<Id> some;
  for (Id id = 1; id <= 100; ++id) some.push_back(id);
  for (int i = 0; i < 30; ++i) search.refresh(*reader, book->vault(), some);
  QVERIFY2(search.size() < size * 2, std::to_string(search.size()).c_str());
  QCOMPARE(search.find("n-77"), std::vector<Id>{77});
  QCOMPARE(search.find("xxx").size(), std::size_t{400});
}

void SearchTextTest::stopsWhenAsked() {
  testing::TemporaryBook book;
  book.run(kChannel);
  newOrder(*book, "A-1", {{"buyer_name", std::string("Ann")}});
  const auto reader = book->reader();
  std::stop_source source;
  reader->watch(source.get_token());
  source.request_stop();
  QVERIFY_EXCEPTION_THROWN(SearchText::build(*reader, book->vault(), Entity::SalesOrder), Cancelled);
  // The reader is as good as before.
  reader->watch({});
  QCOMPARE(SearchText::build(*reader, book->vault(), Entity::SalesOrder).find("ann").size(), std::size_t{1});
}

void SearchTextTest::wipesWhatItHeld() {
  // Given back memory may not be looked at; what happens before that is one call, watched here.
  char memory[] = "secret";
  wipe(memory, sizeof memory);
  QCOMPARE(std::string(memory, sizeof memory), std::string(sizeof memory, '\0'));

  SearchText search(Entity::SalesOrder);
  search.put(1, std::string("secret") + SearchText::kFieldEnd);
  search.put(1, std::string("open") + SearchText::kFieldEnd);
  QCOMPARE(search.find("secret"), std::vector<Id>());
  QCOMPARE(search.find("open"), std::vector<Id>{1});
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "search_text_test.moc"
