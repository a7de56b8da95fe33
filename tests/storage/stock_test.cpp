// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stock.h"

#include "storage/code_mapping.h"
#include "storage/parcels.h"
#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QTest>

#include <random>

using namespace kontor;
using namespace kontor::storage;
using domain::Availability;
using domain::Entity;
using kontor::testing::GoodsBook;
using kontor::testing::refusalOf;

namespace {

domain::Day day(std::string_view iso) { return *domain::Day::fromIso(iso); }
domain::Instant noon(std::string_view iso) { return *domain::Instant::fromIso(std::string(iso) + "T12:00:00Z"); }

/// A move of cups in Yiwu.
StockMove cups(GoodsBook& shop, std::int64_t quantity, const std::string& reason = "count", const std::string& bin = {}) {
  StockMove move;
  move.sku = shop.cup;
  move.place = {shop.yiwu, bin};
  move.quantity = quantity;
  move.reason = reason;
  return move;
}

domain::Id post(GoodsBook& shop, const StockMove& move) {
  return shop.write([&](Writer& writer) { return postMove(writer, move); });
}

/// Every place of the book: `SKU warehouse/bin pieces`.
QStringList levels(GoodsBook& shop) {
  QStringList all;
  const auto reader = shop.book->reader();
  SQLite::Statement rows(reader->connection().db(),
                         "SELECT s.code || ' ' || w.code || '/' || l.bin || ' ' || l.on_hand FROM stock_level l"
                         " JOIN sku s ON s.id = l.sku_id JOIN warehouse w ON w.id = l.warehouse_id ORDER BY 1");
  while (rows.executeStep()) all << QString::fromStdString(rows.getColumn(0).getString());
  return all;
}

/// Days of sku_cost: `day quantity average`.
QStringList costs(GoodsBook& shop, domain::Id sku) {
  QStringList all;
  const auto reader = shop.book->reader();
  SQLite::Statement rows(reader->connection().db(),
                         "SELECT day || ' ' || quantity || ' ' || coalesce(average, '-') FROM sku_cost WHERE sku_id = ?"
                         " ORDER BY day");
  rows.bind(1, static_cast<std::int64_t>(sku));
  while (rows.executeStep()) all << QString::fromStdString(rows.getColumn(0).getString());
  return all;
}

}  // namespace

class StockTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void postsMoves();
  void refusesWrongMoves();
  void valuesMovesInTheBooksCurrency();
  void valuesMovesThroughEveryDoor();
  void transfers();
  void tellsPastDays();
  void keepsCostsByDay();
  void keepsCostsWithoutARate();
  void reservesForOpenOrders();
  void reservesPiecesOfACode();
  void keepsReservedUntilTheStockIsPosted();
  void keepsSentPiecesReserved();
  void reservedFollowsAnyHistory_data();
  void reservedFollowsAnyHistory();
  void namesTheLimitingPartOfAKit();
  void takesSoldPiecesFromBins();
  void takesSoldKitsApart();
};

void StockTest::postsMoves() {
  GoodsBook shop;
  const auto id = post(shop, cups(shop, 12, "receipt", "A-1"));
  QCOMPARE(levels(shop), QStringList{"CUP YIWU/A-1 12"});
  QCOMPARE(shop.text("SELECT day FROM stock_move WHERE id = " + std::to_string(id)), std::optional<std::string>("2023-11-14"));
  // Sold before received: possible, and to be seen.
  post(shop, cups(shop, -15, "sale", "A-1"));
  QCOMPARE(levels(shop), QStringList{"CUP YIWU/A-1 -3"});
  QVERIFY(shop.undo());
  QCOMPARE(levels(shop), QStringList{"CUP YIWU/A-1 12"});
}

void StockTest::refusesWrongMoves() {
  GoodsBook shop;
  const auto refusal = [&](const StockMove& move) { return refusalOf([&] { post(shop, move); }); };
  QCOMPARE(refusal(cups(shop, 0)), std::string("out_of_range"));
  QCOMPARE(refusal(cups(shop, 1, "magic")), std::string("not_a_choice"));
  QCOMPARE(refusal(cups(shop, 1, "")), std::string("required"));
  StockMove move = cups(shop, 1);
  move.value = 5;
  QCOMPARE(refusal(move), std::string("currency_required"));
  move.currency = "EUR";
  move.value = -5;
  QCOMPARE(refusal(move), std::string("negative"));
  move = cups(shop, 1);
  move.sku = 0;
  QCOMPARE(refusal(move), std::string("unknown_reference"));
  QVERIFY(levels(shop).isEmpty());
}

void StockTest::valuesMovesInTheBooksCurrency() {
  GoodsBook shop;
  shop.run("INSERT INTO fx_rate (id, source, day, base, quote, rate) VALUES"
           " (1, 'ECB', '2023-11-13', 'EUR', 'CNY', 7800000000), (2, 'ECB', '2023-11-13', 'EUR', 'USD', 1070000000),"
           " (3, 'ECB', '2023-11-14', 'EUR', 'CNY', 7850000000), (4, 'ECB', '2023-11-14', 'EUR', 'USD', 1080000000)");
  const auto baseValue = [&](const std::string& currency, std::int64_t value, const std::string& iso) {
    StockMove move = cups(shop, 10, "receipt");
    move.value = value;
    move.currency = currency;
    move.instant = noon(iso);
    const auto id = post(shop, move);
    return shop.integer("SELECT base_value FROM stock_move WHERE id = " + std::to_string(id));
  };
  using Value = std::optional<std::int64_t>;
  QCOMPARE(baseValue("CNY", 1'000'000, "2023-11-14"), Value(1'000'000));
  QCOMPARE(baseValue("EUR", 1'000'000, "2023-11-14"), Value(7'850'000));
  QCOMPARE(baseValue("EUR", 1'000'000, "2023-11-13"), Value(7'800'000));
  QCOMPARE(baseValue("EUR", 1'000'000, "2023-11-18"), Value(7'850'000));  // a weekend
  QCOMPARE(baseValue("USD", 1'000'000, "2023-11-14"), Value(7'268'519));  // 7.85 / 1.08
  QCOMPARE(baseValue("JPY", 1'000'000, "2023-11-14"), Value());
  QCOMPARE(baseValue("EUR", 1'000'000, "2024-05-01"), Value());
  QCOMPARE(baseValue("EUR", 1'000'000, "2020-05-01"), Value());
}

void StockTest::valuesMovesThroughEveryDoor() {
  GoodsBook shop;
  const auto id = shop.insert(Entity::StockMove, {{"sku", shop.cup},
                                                  {"warehouse", shop.yiwu},
                                                  {"quantity", std::int64_t{3}},
                                                  {"reason", std::string("receipt")},
                                                  {"value", std::int64_t{900}},
                                                  {"currency", std::string("cny")},
                                                  {"base_value", std::int64_t{1}}});
  const auto baseValue = [&] { return shop.integer("SELECT base_value FROM stock_move WHERE id = " + std::to_string(id)); };
  QCOMPARE(baseValue(), std::optional<std::int64_t>(900));
  shop.update(Entity::StockMove, id, {{"note", std::string("n")}});
  QCOMPARE(baseValue(), std::optional<std::int64_t>(900));
  // The clock of a move is corrected: its day, and the cost from that day on, follow.
  shop.update(Entity::StockMove, id, {{"instant", noon("2023-10-01").seconds}});
  QCOMPARE(costs(shop, shop.cup), QStringList{"2023-10-01 3 300"});
}

void StockTest::transfers() {
  GoodsBook shop;
  StockMove receipt = cups(shop, 10, "receipt", "A-1");
  receipt.value = 500'000;
  receipt.currency = "CNY";
  post(shop, receipt);
  const auto move = [&](const StockPlace& from, const StockPlace& to, std::int64_t quantity, const std::string& document = {}) {
    return shop.write([&](Writer& writer) {
      return transferStock(writer, {.sku = shop.cup,
                                    .from = from,
                                    .to = to,
                                    .quantity = quantity,
                                    .document = document,
                                    .note = {},
                                    .instant = {}});
    });
  };
  const std::string number = move({shop.yiwu, "A-1"}, {shop.hamburg, ""}, 4);
  QCOMPARE(levels(shop), (QStringList{"CUP HAM/ 4", "CUP YIWU/A-1 6"}));
  QCOMPARE(shop.integer("SELECT count(*) FROM stock_move WHERE reason = 'transfer' AND document = '" + number + "'"),
           std::optional<std::int64_t>(2));
  QVERIFY(!number.empty());
  QVERIFY(move({shop.yiwu, "A-1"}, {shop.yiwu, "B"}, 1) != number);
  QCOMPARE(move({shop.yiwu, "A-1"}, {shop.hamburg, ""}, 9, "D-7"), std::string("D-7"));
  QCOMPARE(levels(shop), (QStringList{"CUP HAM/ 13", "CUP YIWU/A-1 -4", "CUP YIWU/B 1"}));
  QCOMPARE(shop.integer("SELECT sum(on_hand) FROM stock_level"), std::optional<std::int64_t>(10));
  QCOMPARE(costs(shop, shop.cup), QStringList{"2023-11-14 10 50000"});
  QVERIFY(shop.undo());
  QCOMPARE(levels(shop), (QStringList{"CUP HAM/ 4", "CUP YIWU/A-1 5", "CUP YIWU/B 1"}));
  QCOMPARE(refusalOf([&] { move({shop.yiwu, "B"}, {shop.yiwu, "B"}, 1); }), std::string("same_place"));
  QCOMPARE(refusalOf([&] { move({shop.yiwu, "B"}, {shop.hamburg, ""}, 0); }), std::string("out_of_range"));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void StockTest::tellsPastDays() {
  GoodsBook shop;
  const auto postOn = [&](const std::string& iso, std::int64_t quantity, const std::string& bin) {
    StockMove move = cups(shop, quantity, "count", bin);
    move.instant = noon(iso);
    post(shop, move);
  };
  postOn("2023-05-03", 4, "B");
  postOn("2023-05-01", 10, "");
  postOn("2023-05-02", -10, "");
  const auto reader = shop.book->reader();
  using Levels = std::vector<StockAt>;
  QCOMPARE(stockAt(*reader, day("2023-04-30")), Levels());
  QCOMPARE(stockAt(*reader, day("2023-05-01")), (Levels{{shop.cup, shop.yiwu, "", 10}}));
  QCOMPARE(stockAt(*reader, day("2023-05-02")), (Levels{{shop.cup, shop.yiwu, "", 0}}));
  QCOMPARE(stockAt(*reader, day("2024-01-01")), (Levels{{shop.cup, shop.yiwu, "", 0}, {shop.cup, shop.yiwu, "B", 4}}));
}

void StockTest::keepsCostsByDay() {
  GoodsBook shop;
  const auto receive = [&](const std::string& iso, std::int64_t quantity, std::int64_t value) {
    StockMove move = cups(shop, quantity, "receipt");
    move.value = value;
    move.currency = "CNY";
    move.instant = noon(iso);
    return post(shop, move);
  };
  receive("2023-05-01", 3, 100'000);
  receive("2023-05-01", 3, 100'000);
  StockMove sale = cups(shop, -2, "sale");
  sale.instant = noon("2023-05-03");
  post(shop, sale);
  QCOMPARE(costs(shop, shop.cup), (QStringList{"2023-05-01 6 33333", "2023-05-03 4 33333"}));
  // A receipt that is entered late counts from its day on: (6 × 33333.33 + 2 × 60000) / 8 = 40000.
  receive("2023-05-02", 2, 120'000);
  QCOMPARE(costs(shop, shop.cup), (QStringList{"2023-05-01 6 33333", "2023-05-02 8 40000", "2023-05-03 6 40000"}));
  QVERIFY(shop.undo());
  QCOMPARE(costs(shop, shop.cup), (QStringList{"2023-05-01 6 33333", "2023-05-03 4 33333"}));
  QVERIFY(costs(shop, shop.lamp).isEmpty());
}

void StockTest::keepsCostsWithoutARate() {
  GoodsBook shop;
  StockMove move = cups(shop, 5, "receipt");
  move.value = 100'000;
  move.currency = "USD";
  post(shop, move);
  QCOMPARE(costs(shop, shop.cup), QStringList{"2023-11-14 5 -"});
}

void StockTest::reservesForOpenOrders() {
  GoodsBook shop;
  post(shop, cups(shop, 20));
  shop.order("O-1", "pending", "CUP", shop.cup, 1);
  shop.order("O-2", "paid", "CUP", shop.cup, 2);
  shop.order("O-3", "partly_shipped", "CUP", shop.cup, 3);
  const auto held = shop.order("O-4", "on_hold", "CUP", shop.cup, 4);
  shop.order("O-5", "shipped", "CUP", shop.cup, 100);
  shop.order("O-6", "delivered", "CUP", shop.cup, 100);
  shop.order("O-7", "cancelled", "CUP", shop.cup, 100);
  shop.order("O-8", "returned", "CUP", shop.cup, 100);
  shop.order("O-9", "paid", "CUP", 0, 100);  // not mapped
  shop.order("O-10", "paid", "LAMP", shop.lamp, 7);
  const auto reader = shop.book->reader();
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 20, 10, 10, false, 0}));
  QCOMPARE(availabilityOf(*reader, shop.lamp), (Availability{shop.lamp, 0, 7, -7, false, 0}));
  QCOMPARE(availability(*reader).size(), std::size_t{2});
  shop.book->write({.action = "test"}, [&](Writer& writer) { archiveRecord(writer, Entity::SalesOrder, held, true); });
  QCOMPARE(availabilityOf(*reader, shop.cup).reserved, 6);
}

void StockTest::reservesPiecesOfACode() {
  GoodsBook shop;
  post(shop, cups(shop, 20));
  shop.order("O-1", "paid", "CUP-6PACK", 0, 2);
  shop.write([&](Writer& writer) { return mapCode(writer, "amazon", "CUP-6PACK", shop.cup, 6).lines; });
  // The same code on another platform stands for one.
  const auto ebay = shop.insert(Entity::Channel, {{"name", std::string("eBay")},
                                                  {"platform", std::string("ebay")},
                                                  {"currency", std::string("EUR")},
                                                  {"zone", std::string("UTC")}});
  shop.order("O-2", "paid", "CUP-6PACK", shop.cup, 1, ebay);
  shop.order("O-3", "paid", "CUP", shop.cup, 1);
  QCOMPARE(availabilityOf(*shop.book->reader(), shop.cup).reserved, 12 + 1 + 1);
}

void StockTest::keepsReservedUntilTheStockIsPosted() {
  GoodsBook shop;
  post(shop, cups(shop, 20));
  const auto order = shop.order("O-1", "paid", "CUP", shop.cup, 5);
  const auto parcel = shop.write([&](Writer& writer) {
    return createShipment(writer, {{"status", std::string("ready")}, {"warehouse", shop.yiwu}},
                          std::vector<ParcelLine>{{shop.lineOf(order), 3}});
  });
  const auto reader = shop.book->reader();
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 20, 5, 15, false, 0}));
  const auto take = [&] { return shop.write([&](Writer& writer) { return postShipment(writer, parcel); }); };
  QCOMPARE(take(), std::int64_t{3});
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 17, 2, 15, false, 0}));
  QVERIFY(shop.undo());
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 20, 5, 15, false, 0}));
  QCOMPARE(take(), std::int64_t{3});
  QCOMPARE(take(), std::int64_t{0});  // once
  // Pieces that are put into the parcel later are taken with the next posting.
  shop.insert(Entity::ShipmentLine,
              {{"shipment", parcel}, {"order_line", shop.lineOf(order)}, {"quantity", std::int64_t{1}}});
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 17, 2, 15, false, 0}));
  QCOMPARE(take(), std::int64_t{1});
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 16, 1, 15, false, 0}));
  // A parcel that is lost must be sent again.
  shop.update(Entity::Shipment, parcel, {{"status", std::string("lost")}});
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 16, 5, 11, false, 0}));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void StockTest::keepsSentPiecesReserved() {
  GoodsBook shop;
  post(shop, cups(shop, 20));
  const auto send = [&](const std::string& number, domain::Id warehouse) {
    const auto order = shop.order(number, "paid", "CUP", shop.cup, 4);
    FieldValues values = {{"status", std::string("shipped")}};
    if (warehouse != 0) values.emplace_back("warehouse", warehouse);
    return shop.write([&](Writer& writer) {
      return createShipment(writer, values, std::vector<ParcelLine>{{shop.lineOf(order), 4}});
    });
  };
  const auto reader = shop.book->reader();
  const auto parcel = send("O-1", shop.yiwu);
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 20, 4, 16, false, 0}));
  // It left no warehouse of ours: nothing will ever be taken out for it.
  const auto elsewhere = send("O-2", 0);
  QCOMPARE(availabilityOf(*reader, shop.cup).reserved, 4);
  QCOMPARE(shop.write([&](Writer& writer) { return postShipment(writer, elsewhere); }), std::int64_t{0});
  // A platform reports its own stock, what it sent taken off; and where nothing is booked, there is nothing to take out.
  const auto fba = shop.insert(Entity::Warehouse, {{"code", std::string("FBA")}, {"kind", std::string("fba")}});
  StockMove there = cups(shop, 30);
  there.place.warehouse = fba;
  post(shop, there);
  send("O-3", fba);
  send("O-4", shop.hamburg);
  QCOMPARE(availabilityOf(*reader, shop.cup).reserved, 4);
  // Parcels of an earlier version have no such number: they count as taken out.
  shop.run("UPDATE shipment_line SET posted = NULL WHERE shipment_id = " + std::to_string(parcel));
  QCOMPARE(availabilityOf(*reader, shop.cup).reserved, 0);
}

namespace {

/// What the history of a shop with one SKU must come to, kept beside it by other means.
struct Expected {
  struct Parcel {
    std::size_t order = 0;
    std::int64_t pieces = 0;
    bool isPlaced = false;
    bool isPosted = false;
    bool isGone = false;  // lost, returned
  };
  std::int64_t onHand = 0;
  std::vector<std::int64_t> ordered;
  std::vector<Parcel> parcels;

  std::int64_t inParcels(std::size_t order) const {
    std::int64_t sum = 0;
    for (const Parcel& parcel : parcels) sum += parcel.order == order && !parcel.isGone ? parcel.pieces : 0;
    return sum;
  }
  std::int64_t reserved(const std::vector<bool>& isSent) const {
    std::int64_t sum = 0;
    for (std::size_t order = 0; order < ordered.size(); ++order) {
      std::int64_t left = isSent[order] ? 0 : ordered[order];
      for (const Parcel& parcel : parcels) {
        if (parcel.order != order || parcel.isGone) continue;
        if (!isSent[order] && parcel.isPosted) left -= parcel.pieces;
        if (isSent[order] && parcel.isPlaced && !parcel.isPosted) left += parcel.pieces;
      }
      sum += left;
    }
    return sum;
  }
};

}  // namespace

void StockTest::reservedFollowsAnyHistory_data() {
  QTest::addColumn<unsigned>("seed");
  for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) QTest::addRow("%u", seed) << seed;
}

void StockTest::reservedFollowsAnyHistory() {
  QFETCH(const unsigned, seed);
  std::mt19937 random(seed);
  const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
  GoodsBook shop;
  Expected expected{.onHand = 500, .ordered = {}, .parcels = {}};
  post(shop, cups(shop, 500));
  std::vector<domain::Id> orders;
  std::vector<domain::Id> parcels;
  for (int step = 0; step < 120; ++step) {
    const Expected before = expected;
    const std::size_t made = orders.size();
    const std::size_t sent = parcels.size();
    const auto what = pick(5);
    if (what == 0 || orders.empty()) {
      expected.ordered.push_back(static_cast<std::int64_t>(1 + pick(6)));
      orders.push_back(shop.order("O-" + std::to_string(step), "paid", "CUP", shop.cup, expected.ordered.back()));
      continue;  // an order is two entries
    }
    if (what == 1 || what == 2 || parcels.empty()) {
      const std::size_t order = pick(orders.size());
      const std::int64_t room = expected.ordered[order] - expected.inParcels(order);
      if (room == 0) continue;
      const Expected::Parcel parcel{.order = order,
                                    .pieces = 1 + static_cast<std::int64_t>(pick(static_cast<std::size_t>(room))),
                                    .isPlaced = pick(4) != 0,
                                    .isPosted = false};
      FieldValues values = {{"status", std::string("shipped")}};
      if (parcel.isPlaced) values.emplace_back("warehouse", shop.yiwu);
      const bool posts = parcel.isPlaced && pick(2) == 0;
      expected.parcels.push_back(parcel);
      expected.parcels.back().isPosted = posts;
      if (posts) expected.onHand -= parcel.pieces;
      parcels.push_back(shop.write([&](Writer& writer) {
        return createShipment(writer, values, std::vector<ParcelLine>{{shop.lineOf(orders[order]), parcel.pieces}},
                              posts ? ParcelStock::Post : ParcelStock::Leave);
      }));
    } else {
      const std::size_t at = pick(parcels.size());
      Expected::Parcel& parcel = expected.parcels[at];
      if (what == 3) {
        const bool takes = parcel.isPlaced && !parcel.isPosted;
        if (!takes) continue;
        parcel.isPosted = true;
        expected.onHand -= parcel.pieces;
        shop.write([&](Writer& writer) { return postShipment(writer, parcels[at]); });
      } else {
        if (parcel.isGone) continue;
        parcel.isGone = true;
        shop.update(Entity::Shipment, parcels[at], {{"status", std::string(pick(2) == 0 ? "lost" : "returned")}});
      }
    }
    if (pick(5) == 0) {
      QVERIFY(shop.undo());
      expected = before;
      orders.resize(made);
      parcels.resize(sent);
    }
    std::vector<bool> isSent;
    for (const domain::Id order : orders) {
      isSent.push_back(shop.text("SELECT status FROM sales_order WHERE id = " + std::to_string(order)) == "shipped");
    }
    const auto stock = availabilityOf(*shop.book->reader(), shop.cup);
    QCOMPARE(stock.onHand, expected.onHand);
    QCOMPARE(stock.reserved, expected.reserved(isSent));
  }
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void StockTest::namesTheLimitingPartOfAKit() {
  GoodsBook shop;
  post(shop, cups(shop, 9));
  StockMove lamps = cups(shop, 3);
  lamps.sku = shop.lamp;
  post(shop, lamps);
  const auto kit = shop.insert(Entity::Sku, {{"code", std::string("KIT")}});
  shop.insert(Entity::KitComponent, {{"kit", kit}, {"sku", shop.cup}, {"quantity", std::int64_t{2}}});
  shop.insert(Entity::KitComponent, {{"kit", kit}, {"sku", shop.lamp}, {"quantity", std::int64_t{1}}});
  const auto reader = shop.book->reader();
  QCOMPARE(availabilityOf(*reader, kit), (Availability{kit, 0, 0, 3, true, shop.lamp}));
  shop.order("O-1", "paid", "CUP", shop.cup, 5);
  QCOMPARE(availabilityOf(*reader, kit), (Availability{kit, 0, 0, 2, true, shop.cup}));
  shop.order("O-2", "paid", "KIT", kit, 1);
  QCOMPARE(availabilityOf(*reader, shop.cup), (Availability{shop.cup, 9, 7, 2, false, 0}));
  QCOMPARE(availabilityOf(*reader, kit), (Availability{kit, 0, 1, 1, true, shop.cup}));
}

void StockTest::takesSoldPiecesFromBins() {
  GoodsBook shop;
  post(shop, cups(shop, 2, "count", "B"));
  post(shop, cups(shop, 3, "count", "A"));
  shop.write([&](Writer& writer) {
    postSale(writer, shop.cup, shop.yiwu, 4, "O-1", writer.environment().now());
    return 0;
  });
  QCOMPARE(levels(shop), (QStringList{"CUP YIWU/A 0", "CUP YIWU/B 1"}));
  shop.write([&](Writer& writer) {
    postSale(writer, shop.cup, shop.yiwu, 4, "O-2", writer.environment().now());
    return 0;
  });
  QCOMPARE(levels(shop), (QStringList{"CUP YIWU/ -3", "CUP YIWU/A 0", "CUP YIWU/B 0"}));
}

void StockTest::takesSoldKitsApart() {
  GoodsBook shop;
  const auto kit = shop.insert(Entity::Sku, {{"code", std::string("KIT")}});
  shop.insert(Entity::KitComponent, {{"kit", kit}, {"sku", shop.cup}, {"quantity", std::int64_t{2}}});
  shop.insert(Entity::KitComponent, {{"kit", kit}, {"sku", shop.lamp}, {"quantity", std::int64_t{1}}});
  StockMove packed = cups(shop, 1);
  packed.sku = kit;
  post(shop, packed);
  shop.write([&](Writer& writer) {
    postSale(writer, kit, shop.yiwu, 3, "O-1", writer.environment().now());
    return 0;
  });
  QCOMPARE(levels(shop), (QStringList{"CUP YIWU/ -4", "KIT YIWU/ 0", "LAMP YIWU/ -2"}));
}

QTEST_GUILESS_MAIN(StockTest)
#include "stock_test.moc"
