// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relations.h"

#include "storage/records.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <stdexcept>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::TemporaryBook;

/// Paths of references between records, on two orders of one shop that share a parcel.
class RelationsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TemporaryBook> m_book;
  domain::Id m_channel = 0;
  domain::Id m_orders[2] = {};
  domain::Id m_lines[3] = {};
  domain::Id m_parcel = 0;
  domain::Id m_archivedTicket = 0;
  domain::Id m_ticket = 0;

  domain::Id add(Writer& writer, Entity entity, const FieldValues& values) {
    return insertRecord(writer, (*m_book)->vault(), entity, values);
  }

 private Q_SLOTS:
  void init() {
    m_book = std::make_unique<TemporaryBook>();
    (*m_book)->write({.action = "test"}, [&](Writer& writer) {
      const auto text = [](const char* value) { return domain::Value(std::string(value)); };
      m_channel = add(writer, Entity::Channel, {{"name", text("Shop")},
                                                {"platform", text("other")},
                                                {"currency", text("EUR")},
                                                {"zone", text("Europe/Berlin")}});
      for (int i = 0; i < 2; ++i) {
        m_orders[i] = add(writer, Entity::SalesOrder, {{"external_id", std::string("A-") + std::to_string(i + 1)},
                                                       {"channel", m_channel},
                                                       {"kind", text("sale")},
                                                       {"status", text("paid")},
                                                       {"placed", std::int64_t{1'700'000'000 + i}},
                                                       {"currency", text("EUR")}});
      }
      const domain::Id owner[] = {m_orders[0], m_orders[0], m_orders[1]};
      m_parcel = add(writer, Entity::Shipment, {{"tracking_number", text("YT-1")}, {"status", text("ready")}});
      for (int i = 0; i < 3; ++i) {
        m_lines[i] = add(writer, Entity::SalesOrderLine,
                         {{"order", owner[i]}, {"seller_sku", text("CUP")}, {"quantity", std::int64_t{1}}});
        add(writer, Entity::ShipmentLine,
            {{"shipment", m_parcel}, {"order_line", m_lines[i]}, {"quantity", std::int64_t{1}}});
      }
      m_ticket = add(writer, Entity::Ticket, {{"subject", text("Where?")}, {"order", m_orders[0]}});
      m_archivedTicket = add(writer, Entity::Ticket, {{"subject", text("Old")}, {"order", m_orders[0]}});
      archiveRecord(writer, Entity::Ticket, m_archivedTicket, true);
    });
  }

  void walksPaths() {
    const auto reader = (*m_book)->reader();
    const auto walk = [&](Entity from, domain::Id id, const char* path, const char* order = "id") {
      return relatedIds(*reader, from, id, path, order, 10).ids;
    };
    using Ids = std::vector<domain::Id>;
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], "<sales_order_line.order"), (Ids{m_lines[0], m_lines[1]}));
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], "<sales_order_line.order", "-id"), (Ids{m_lines[1], m_lines[0]}));
    // Two lines of the order lie in the parcel: it is there once.
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], "<sales_order_line.order <shipment_line.order_line >shipment"),
             Ids{m_parcel});
    QCOMPARE(walk(Entity::Shipment, m_parcel, "<shipment_line.shipment >order_line >order"),
             (Ids{m_orders[0], m_orders[1]}));
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], ">channel <sales_order.channel"), Ids{m_orders[1]});
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], "<ticket.order"), Ids{m_ticket});
    QCOMPARE(walk(Entity::SalesOrder, m_orders[0], ">customer <sales_order.customer"), Ids{});
    QCOMPARE(pathEnd(Entity::Shipment, "<shipment_line.shipment >order_line >order"), Entity::SalesOrder);
  }

  void countsBeyondTheLimit() {
    const auto related = relatedIds(*(*m_book)->reader(), Entity::Channel, m_channel, "<sales_order.channel", "-placed", 1);
    QCOMPARE(related.ids, std::vector<domain::Id>{m_orders[1]});
    QCOMPARE(related.count, std::int64_t{2});
  }

  void refusesWhatIsNoReference_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no arrow") << QByteArray("order");
    QTest::newRow("no field") << QByteArray("<ticket");
    QTest::newRow("no entity") << QByteArray("<tickets.order");
    QTest::newRow("not a reference") << QByteArray(">status");
  }
  void refusesWhatIsNoReference() {
    QFETCH(QByteArray, path);
    QVERIFY_EXCEPTION_THROWN(pathEnd(Entity::SalesOrder, path.toStdString()), std::invalid_argument);
  }

  void tellsWhereReferencesLead() {
    const auto references = referenceIds(*(*m_book)->reader(), Entity::SalesOrderLine, m_lines[2]);
    QCOMPARE(references, (std::vector<std::pair<std::string, domain::Id>>{{"order", m_orders[1]}}));
  }

  void findsTheExactTitleFirst() {
    (*m_book)->write({.action = "test"}, [&](Writer& writer) {
      for (const char* code : {"XCUP-1", "CUP-10", "cup-1", "CUP-1"}) {
        add(writer, Entity::Sku, {{"code", std::string(code)}, {"name", std::string("Tasse")}});
      }
    });
    const auto reader = (*m_book)->reader();
    std::vector<std::string> titles;
    for (const TitledRow& row : findByTitle(*reader, Entity::Sku, "CUP-1", 10)) titles.push_back(row.title);
    QCOMPARE(titles, (std::vector<std::string>{"CUP-1", "cup-1", "CUP-10", "XCUP-1"}));
    QCOMPARE(findByTitle(*reader, Entity::Sku, "tasse", 2).size(), std::size_t{2});
    QVERIFY(findByTitle(*reader, Entity::Sku, "nothing", 5).empty());
  }

  void beginsWithTheDefaultsOfTheTable() {
    const FieldValues values = defaultValues(*(*m_book)->reader(), Entity::SkuCode, {});
    QCOMPARE(values, (FieldValues{{"quantity", std::int64_t{1}}}));
    const FieldValues supplier = defaultValues(*(*m_book)->reader(), Entity::Supplier, {});
    QCOMPARE(supplier, (FieldValues{{"state", std::string("candidate")}}));
  }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "relations_test.moc"
