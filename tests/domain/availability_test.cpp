// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include <QTest>

using kontor::domain::Availability;
using kontor::domain::Stock;

namespace {

enum : kontor::domain::Id { Cup = 1, Saucer = 2, Set = 3, Gift = 4, Box = 5 };

Availability of(Stock stock, kontor::domain::Id sku) {
  for (const Availability& one : stock.compute()) {
    if (one.sku == sku) return one;
  }
  return {};
}

/// A set is two cups and a saucer, a gift is a set and a box.
Stock shelf() {
  Stock stock;
  stock.addOnHand(Cup, 9);
  stock.addOnHand(Saucer, 7);
  stock.addOnHand(Box, 3);
  stock.addPart(Set, {Cup, 2});
  stock.addPart(Set, {Saucer, 1});
  stock.addPart(Gift, {Set, 1});
  stock.addPart(Gift, {Box, 1});
  return stock;
}

}  // namespace

class AvailabilityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesReservedAway();
  void namesTheLimitingPart();
  void reservesParts();
  void takesPackedKitsFirst();
  void showsWhatIsLacking();
  void endsOnACircle();
};

void AvailabilityTest::takesReservedAway() {
  Stock stock;
  stock.addOnHand(Cup, 4);
  stock.addOnHand(Cup, 5);
  stock.addReserved(Cup, 2);
  stock.addSku(Box);
  QCOMPARE(of(stock, Cup), (Availability{Cup, 9, 2, 7, false, 0}));
  QCOMPARE(of(stock, Box), (Availability{Box, 0, 0, 0, false, 0}));
}

void AvailabilityTest::namesTheLimitingPart() {
  QCOMPARE(of(shelf(), Set), (Availability{Set, 0, 0, 4, true, Cup}));  // 9 / 2
  QCOMPARE(of(shelf(), Gift), (Availability{Gift, 0, 0, 3, true, Box}));
}

void AvailabilityTest::reservesParts() {
  Stock stock = shelf();
  stock.addReserved(Gift, 2);
  stock.addReserved(Set, 1);
  QCOMPARE(of(stock, Cup), (Availability{Cup, 9, 6, 3, false, 0}));
  QCOMPARE(of(stock, Saucer), (Availability{Saucer, 7, 3, 4, false, 0}));
  QCOMPARE(of(stock, Set), (Availability{Set, 0, 3, 1, true, Cup}));
  QCOMPARE(of(stock, Gift), (Availability{Gift, 0, 2, 1, true, Set}));
}

void AvailabilityTest::takesPackedKitsFirst() {
  Stock stock = shelf();
  stock.addOnHand(Set, 5);
  stock.addReserved(Set, 3);
  QCOMPARE(of(stock, Cup).reserved, 0);
  QCOMPARE(of(stock, Set), (Availability{Set, 5, 3, 2 + 4, true, Cup}));
  stock.addReserved(Set, 4);  // two more than are packed
  QCOMPARE(of(stock, Cup).reserved, 4);
  QCOMPARE(of(stock, Set), (Availability{Set, 5, 7, 2, true, Cup}));
}

void AvailabilityTest::showsWhatIsLacking() {
  Stock stock = shelf();
  stock.addReserved(Cup, 12);
  QCOMPARE(of(stock, Cup).available, -3);
  QCOMPARE(of(stock, Set), (Availability{Set, 0, 0, -2, true, Cup}));  // 3 cups too few are 2 sets
}

void AvailabilityTest::endsOnACircle() {
  Stock stock;
  stock.addPart(Cup, {Set, 1});
  stock.addPart(Set, {Cup, 1});
  stock.addReserved(Set, 1);
  QCOMPARE(stock.compute().size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "availability_test.moc"
