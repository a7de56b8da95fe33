// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of one buyer that state the same person share one contact; what changes for one of them changes for it alone.
#include "exchange/import_plan.h"
#include "storage/records.h"
#include "storage/verify.h"
#include "tests/exchange/order_set.h"
#include "tests/storage/book_fixture.h"

#include <QTest>

#include <fmt/format.h>

using namespace kontor;
using kontor::testing::NewBook;
using kontor::testing::Order;
using kontor::testing::setOf;

namespace {

const std::vector<Order> kOrders = {
    {"S-1", "paid", {{"CUP"}}, "Mira Holt", "mira@example.com"},
    {"S-2", "paid", {{"MUG"}}, "Mira Holt", "mira@example.com"},
    {"S-3", "paid", {{"CUP"}}, "Ben Holt", "mira@example.com"},
    {"S-4", "paid", {{"CUP"}}, "Mira Holt", "otto@example.com"},
    {"S-5", "paid", {{"CUP"}}, "Mira Holt", ""},
    {"S-6", "paid", {{"CUP"}}, "Mira Holt", ""},
};

}  // namespace

class SharedContactTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void onePersonIsOneContact();
  void anEditIsOfOneOrder();
  void aCorrectedFileIsOfOneOrder();
  void anOrderThatChangesItsCustomerLeaves();
  void theLastOneIsChangedInPlace();

 private:
  void import(const std::vector<Order>& orders) {
    const auto channel = m_shop->book->reader()->connection().integer("SELECT id FROM channel").value_or(0);
    auto plan = exchange::makePlan(*m_shop->book, setOf(orders), channel);
    plan.newChannel = {"shop", "other", "EUR", "Europe/Berlin"};
    exchange::commitPlan(*m_shop->book, plan);
  }
  void edit(const std::string& order, const storage::FieldValues& values) {
    m_entry = m_shop->book->write({.action = "test"}, [&](storage::Writer& writer) {
      updateRecord(writer, m_shop->book->vault(), domain::Entity::SalesOrder, valueOf(order, "id"), values);
    });
  }
  std::int64_t number(const std::string& sql) {
    return m_shop->book->reader()->connection().integer(sql).value_or(-1);
  }
  std::int64_t valueOf(const std::string& order, const std::string& column) {
    return number(fmt::format("SELECT {} FROM sales_order WHERE external_id = '{}'", column, order));
  }
  std::int64_t contactOf(const std::string& order) { return valueOf(order, "contact_id"); }
  std::string recipientOf(const std::string& order) {
    const auto data = m_shop->book->vault().open(*m_shop->book->reader(), contactOf(order));
    return data ? std::string(data->get("recipient")) : "?";
  }
  bool isSound() { return storage::verify(*m_shop->book, true).findings.empty(); }

  std::unique_ptr<NewBook> m_shop;
  storage::JournalEntry m_entry;
};

void SharedContactTest::init() {
  m_shop = std::make_unique<NewBook>();
  import(kOrders);
}

void SharedContactTest::onePersonIsOneContact() {
  QCOMPARE(contactOf("S-1"), contactOf("S-2"));
  QVERIFY(contactOf("S-3") != contactOf("S-1"));  // somebody else's address
  QVERIFY(contactOf("S-4") != contactOf("S-1"));  // another buyer of that name
  QVERIFY(contactOf("S-6") != contactOf("S-5"));  // nothing says that they are one
  QCOMPARE(number("SELECT count(*) FROM contact"), 5);
  QCOMPARE(number("SELECT count(*) FROM contact_key"), 5);
  QCOMPARE(number("SELECT count(*) FROM sales_order o JOIN contact c ON c.id = o.contact_id"
                  " AND c.customer_id = o.customer_id"), 4);
  import(kOrders);
  QCOMPARE(number("SELECT count(*) FROM contact"), 5);
  QVERIFY(isSound());
}

void SharedContactTest::anEditIsOfOneOrder() {
  const auto shared = contactOf("S-1");
  edit("S-1", {{"recipient", std::string("Mira Berg")}});
  QCOMPARE(recipientOf("S-1"), std::string("Mira Berg"));
  QCOMPARE(recipientOf("S-2"), std::string("Mira Holt"));
  QCOMPARE(contactOf("S-2"), shared);
  QCOMPARE(number("SELECT count(*) FROM contact"), 6);
  QVERIFY(m_shop->book->undo(m_entry.seq).entry);
  QCOMPARE(contactOf("S-1"), shared);
  QCOMPARE(number("SELECT count(*) FROM contact"), 5);
  edit("S-1", {{"recipient", std::string()}, {"email", std::string()}});
  QCOMPARE(contactOf("S-1"), -1);  // NULL
  QCOMPARE(recipientOf("S-2"), std::string("Mira Holt"));
  QVERIFY(isSound());
}

void SharedContactTest::aCorrectedFileIsOfOneOrder() {
  auto corrected = kOrders;
  corrected[1].recipient = "Mira Berg";
  import(corrected);
  QCOMPARE(recipientOf("S-1"), std::string("Mira Holt"));
  QCOMPARE(recipientOf("S-2"), std::string("Mira Berg"));
  QCOMPARE(number("SELECT count(*) FROM contact"), 6);
  QVERIFY(isSound());
}

void SharedContactTest::anOrderThatChangesItsCustomerLeaves() {
  const auto other = valueOf("S-4", "customer_id");
  edit("S-2", {{"customer", other}});
  QVERIFY(contactOf("S-2") != contactOf("S-1"));
  QCOMPARE(recipientOf("S-2"), std::string("Mira Holt"));
  QCOMPARE(number(fmt::format("SELECT customer_id FROM contact WHERE id = {}", contactOf("S-2"))), other);
  edit("S-1", {{"recipient", std::string("Mira Berg")}});
  QCOMPARE(recipientOf("S-2"), std::string("Mira Holt"));
  QVERIFY(isSound());
}

void SharedContactTest::theLastOneIsChangedInPlace() {
  const auto shared = contactOf("S-1");
  edit("S-1", {{"recipient", std::string("Mira Berg")}});
  edit("S-2", {{"recipient", std::string("Mira Stein")}});
  QCOMPARE(contactOf("S-2"), shared);
  QCOMPARE(recipientOf("S-1"), std::string("Mira Berg"));
  QCOMPARE(recipientOf("S-2"), std::string("Mira Stein"));
  QVERIFY(isSound());
}

QTEST_GUILESS_MAIN(SharedContactTest)
#include "shared_contact_test.moc"
