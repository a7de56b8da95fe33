// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/parcels.h"

#include "storage/code_mapping.h"
#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::GoodsBook;
using kontor::testing::refusalOf;

namespace {

constexpr std::int64_t kShipped = 1'699'900'000;

struct Dispatch : GoodsBook {
  domain::Id paid = order("O-1", "paid", "CUP", cup, 5);
  domain::Id other = order("O-2", "pending", "LAMP", lamp, 2);

  domain::Id ship(const std::vector<ParcelLine>& lines, FieldValues values = {{"status", std::string("shipped")},
                                                                              {"shipped", kShipped}},
                  ParcelStock stock = ParcelStock::Leave) {
    return write([&](Writer& writer) { return createShipment(writer, values, lines, stock); });
  }
  std::string refusal(const std::vector<ParcelLine>& lines) {
    return refusalOf([&] { ship(lines); });
  }
  std::string stateOf(domain::Id id) {
    return text("SELECT status || ' ' || coalesce(shipped, '-') FROM sales_order WHERE id = " + std::to_string(id)).value();
  }
  std::string parcelState(domain::Id id) {
    return text("SELECT status || ' ' || coalesce(shipped, '-') || ' ' || coalesce(delivered, '-') FROM shipment WHERE id = " +
                std::to_string(id))
        .value();
  }
};

}  // namespace

class ParcelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void carriesOrdersForward();
  void holdsSeveralOrders();
  void waitsUntilItLeaves();
  void leavesFinishedOrdersAlone();
  void neverHoldsMoreThanOrdered();
  void isSentAgainWhenLost();
  void followsLinesByHand();
  void offersWhatIsLeft();
  void postsStock();
  void datesItsStates();
  void isDeliveredByAScan();
};

void ParcelsTest::carriesOrdersForward() {
  Dispatch shop;
  const auto line = shop.lineOf(shop.paid);
  shop.ship({{line, 2}});
  QCOMPARE(shop.stateOf(shop.paid), std::string("partly_shipped -"));
  shop.ship({{line, 3}});
  QCOMPARE(shop.stateOf(shop.paid), "shipped " + std::to_string(kShipped));
  QVERIFY(shop.undo());
  QCOMPARE(shop.stateOf(shop.paid), std::string("partly_shipped -"));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void ParcelsTest::holdsSeveralOrders() {
  Dispatch shop;
  const auto parcel = shop.ship({{shop.lineOf(shop.paid), 5}, {shop.lineOf(shop.other), 1}});
  QCOMPARE(shop.stateOf(shop.paid), "shipped " + std::to_string(kShipped));
  QCOMPARE(shop.stateOf(shop.other), std::string("partly_shipped -"));
  QCOMPARE(shop.integer("SELECT count(*) FROM shipment_line WHERE shipment_id = " + std::to_string(parcel)),
           std::optional<std::int64_t>(2));
}

void ParcelsTest::waitsUntilItLeaves() {
  Dispatch shop;
  const auto parcel = shop.ship({{shop.lineOf(shop.paid), 5}}, {{"carrier", std::string("YunExpress")}});
  QCOMPARE(shop.parcelState(parcel), std::string("ready - -"));
  QCOMPARE(shop.stateOf(shop.paid), std::string("paid -"));
  shop.update(Entity::Shipment, parcel, {{"status", std::string("shipped")}});
  QCOMPARE(shop.parcelState(parcel), std::string("shipped 1700000000 -"));
  QCOMPARE(shop.stateOf(shop.paid), std::string("shipped 1700000000"));
}

void ParcelsTest::leavesFinishedOrdersAlone() {
  Dispatch shop;
  for (const char* status : {"shipped", "delivered", "cancelled", "returned"}) {
    const auto order = shop.order(std::string("F-") + status, status, "CUP", shop.cup, 2);
    shop.ship({{shop.lineOf(order), 1}});
    QCOMPARE(shop.stateOf(order), std::string(status) + " -");
  }
  // Held orders are only let go when all is sent.
  const auto held = shop.order("H-1", "on_hold", "CUP", shop.cup, 2);
  shop.ship({{shop.lineOf(held), 1}});
  QCOMPARE(shop.stateOf(held), std::string("on_hold -"));
  shop.ship({{shop.lineOf(held), 1}});
  QCOMPARE(shop.stateOf(held), "shipped " + std::to_string(kShipped));
}

void ParcelsTest::neverHoldsMoreThanOrdered() {
  Dispatch shop;
  const auto line = shop.lineOf(shop.paid);
  QCOMPARE(shop.refusal({{line, 6}}), std::string("more_than_ordered"));
  QCOMPARE(shop.refusal({{line, 3}, {line, 3}}), std::string("more_than_ordered"));
  QCOMPARE(shop.refusal({{line, 0}}), std::string("out_of_range"));
  QCOMPARE(shop.refusal({{line + 999, 1}}), std::string("unknown_reference"));
  QCOMPARE(shop.refusal({}), std::string("required"));
  const auto refusedWith = [&](const FieldValues& values) { return refusalOf([&] { shop.ship({{line, 1}}, values); }); };
  QCOMPARE(refusedWith({{"cost", std::int64_t{5}}}), std::string("currency_required"));
  QCOMPARE(refusedWith({{"status", std::string("flying")}}), std::string("not_a_choice"));
  QCOMPARE(shop.integer("SELECT count(*) FROM shipment"), std::optional<std::int64_t>(0));
  shop.ship({{line, 4}});
  QCOMPARE(shop.refusal({{line, 2}}), std::string("more_than_ordered"));
  const auto issues = validateParcel(*shop.book->reader(), std::vector<ParcelLine>{{line, 1}, {shop.lineOf(shop.other), 9}});
  QCOMPARE(issues.size(), std::size_t{1});
  QCOMPARE(issues[0].line, 2);
  QCOMPARE(issues[0].expected, std::string("<= 2"));
}

void ParcelsTest::isSentAgainWhenLost() {
  Dispatch shop;
  const auto line = shop.lineOf(shop.paid);
  const auto parcel = shop.ship({{line, 5}});
  QCOMPARE(shop.refusal({{line, 5}}), std::string("more_than_ordered"));
  shop.update(Entity::Shipment, parcel, {{"status", std::string("lost")}});
  QCOMPARE(shop.refusal({{line, 5}}), std::string());
}

void ParcelsTest::followsLinesByHand() {
  Dispatch shop;
  const auto line = shop.lineOf(shop.paid);
  const auto parcel = shop.ship({{line, 2}});
  const auto reader = shop.book->reader();
  const auto check = [&](domain::Id id, const FieldValues& values) {
    const auto issues = validateInBook(*reader, Entity::ShipmentLine, id, values);
    return issues.empty() ? std::string() : issues[0].field + ":" + issues[0].code;
  };
  FieldValues added = {{"shipment", parcel}, {"order_line", line}, {"quantity", std::int64_t{4}}};
  QCOMPARE(check(0, added), std::string("quantity:more_than_ordered"));
  added.back().second = std::int64_t{3};
  QCOMPARE(check(0, added), std::string());
  const auto second = shop.insert(Entity::ShipmentLine, added);
  QCOMPARE(shop.stateOf(shop.paid), "shipped " + std::to_string(kShipped));
  QCOMPARE(check(second, {{"quantity", std::int64_t{3}}}), std::string());
  QCOMPARE(check(second, {{"quantity", std::int64_t{4}}}), std::string("quantity:more_than_ordered"));
  // What has been said to be shipped is not taken back by a parcel that is mended.
  shop.remove(Entity::ShipmentLine, second);
  QCOMPARE(shop.stateOf(shop.paid), "shipped " + std::to_string(kShipped));
}

void ParcelsTest::offersWhatIsLeft() {
  Dispatch shop;
  shop.ship({{shop.lineOf(shop.paid), 2}});
  const auto lines = openLines(*shop.book->reader(), std::vector<domain::Id>{shop.other, shop.paid});
  QCOMPARE(lines.size(), std::size_t{2});
  QCOMPARE(lines[0].order, shop.other);
  QCOMPARE(lines[0].left, 2);
  QCOMPARE(lines[1].orderLine, shop.lineOf(shop.paid));
  QCOMPARE(lines[1].sku, shop.cup);
  QCOMPARE(lines[1].sellerSku, std::string("CUP"));
  QCOMPARE(lines[1].title, std::string("Title of O-1"));
  QCOMPARE(lines[1].ordered, 5);
  QCOMPARE(lines[1].left, 3);
}

void ParcelsTest::postsStock() {
  Dispatch shop;
  const auto pack = shop.order("O-3", "paid", "CUP-6", 0, 2);
  const auto unmapped = shop.order("O-4", "paid", "NOBODY", 0, 2);
  shop.write([&](Writer& writer) { return mapCode(writer, "amazon", "CUP-6", shop.cup, 6).lines; });
  const FieldValues values = {{"status", std::string("shipped")}, {"shipped", kShipped}, {"warehouse", shop.yiwu}};
  shop.ship({{shop.lineOf(shop.paid), 1}, {shop.lineOf(pack), 2}, {shop.lineOf(unmapped), 1}}, values, ParcelStock::Post);
  QCOMPARE(shop.text("SELECT group_concat(quantity || ' ' || reason || ' ' || document || ' ' || instant, '; ') FROM stock_move"
                     " WHERE sku_id = " + std::to_string(shop.cup) + " AND warehouse_id = " + std::to_string(shop.yiwu)),
           std::optional<std::string>("-1 sale O-1 1699900000; -12 sale O-3 1699900000"));
  QCOMPARE(shop.integer("SELECT count(*) FROM stock_move"), std::optional<std::int64_t>(2));
  QVERIFY(shop.undo());
  QCOMPARE(shop.integer("SELECT count(*) FROM stock_move"), std::optional<std::int64_t>(0));
  QCOMPARE(refusalOf([&] { shop.ship({{shop.lineOf(shop.other), 1}}, {}, ParcelStock::Post); }), std::string("required"));
}

void ParcelsTest::datesItsStates() {
  Dispatch shop;
  const auto parcel = shop.ship({{shop.lineOf(shop.paid), 1}}, {{"status", std::string("shipped")}});
  QCOMPARE(shop.parcelState(parcel), std::string("shipped 1700000000 -"));
  *shop.world.clock = {1'700'500'000};
  shop.update(Entity::Shipment, parcel, {{"status", std::string("delivered")}});
  QCOMPARE(shop.parcelState(parcel), std::string("delivered 1700000000 1700500000"));
}

void ParcelsTest::isDeliveredByAScan() {
  Dispatch shop;
  const auto parcel = shop.ship({{shop.lineOf(shop.paid), 5}});
  const auto scan = [&](const std::string& status, std::int64_t instant) {
    return shop.insert(Entity::TrackingEvent,
                       {{"shipment", parcel}, {"instant", instant}, {"status", status}, {"place", std::string("Köln")}});
  };
  scan("in_transit", kShipped + 100);
  QCOMPARE(shop.parcelState(parcel), "shipped " + std::to_string(kShipped) + " -");
  scan("delivered", kShipped + 500);
  QCOMPARE(shop.parcelState(parcel), "delivered 1699900000 1699900500");
  QVERIFY(shop.undo());
  QCOMPARE(shop.parcelState(parcel), "shipped " + std::to_string(kShipped) + " -");
  scan("delivered", kShipped + 600);
  shop.update(Entity::Shipment, parcel, {{"status", std::string("returned")}});
  scan("returned to sender", kShipped + 900);
  QCOMPARE(shop.parcelState(parcel), "returned 1699900000 1699900600");
}

QTEST_GUILESS_MAIN(ParcelsTest)
#include "parcels_test.moc"
