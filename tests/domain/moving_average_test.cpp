// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moving_average.h"

#include "tests/support/exact_average.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using kontor::domain::MovingAverage;
using kontor::testing::ExactAverage;

namespace {

struct CostMove {
  std::int64_t quantity = 0;
  std::optional<std::int64_t> value;
};

std::optional<std::int64_t> averageOf(const std::vector<CostMove>& moves) {
  MovingAverage cost;
  for (const CostMove& move : moves) {
    if (!cost.add(move.quantity, move.value)) return -1;
  }
  return cost.average();
}

using Average = std::optional<std::int64_t>;

}  // namespace

class MovingAverageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void followsTheTextbook();
  void startsAfresh();
  void doesNotDrift();
  void equalsExactFractions_data();
  void equalsExactFractions();
  void refusesWhatDoesNotFit();
};

// By hand, in ten-thousandths: 100 at 10.00, 50 at 13.00, 80 sold, 30 at 16.00.
void MovingAverageTest::followsTheTextbook() {
  QCOMPARE(averageOf({}), Average());
  QCOMPARE(averageOf({{100, 10'000'000}}), Average(100'000));
  QCOMPARE(averageOf({{100, 10'000'000}, {50, 6'500'000}}), Average(110'000));
  QCOMPARE(averageOf({{100, 10'000'000}, {50, 6'500'000}, {-80, {}}}), Average(110'000));
  // (70 × 11 + 480) / 100 = 12.50
  QCOMPARE(averageOf({{100, 10'000'000}, {50, 6'500'000}, {-80, {}}, {30, 4'800'000}}), Average(125'000));
  // A return without a value comes back at the average; a value of an outgoing move does not count.
  QCOMPARE(averageOf({{100, 10'000'000}, {-10, {}}, {5, {}}}), Average(100'000));
  QCOMPARE(averageOf({{100, 10'000'000}, {-10, 999'999}}), Average(100'000));
  // What came before the first known value takes that value.
  QCOMPARE(averageOf({{100, {}}, {10, 500'000}}), Average(50'000));
  // A gift has the value 0, which is not "unknown".
  QCOMPARE(averageOf({{1, 100'000}, {1, 0}}), Average(50'000));
}

void MovingAverageTest::startsAfresh() {
  QCOMPARE(averageOf({{10, 1'000'000}, {-10, {}}}), Average(100'000));  // still known: what the next sale costs
  QCOMPARE(averageOf({{10, 1'000'000}, {-10, {}}, {4, 800'000}}), Average(200'000));
  QCOMPARE(averageOf({{10, 1'000'000}, {-15, {}}, {20, 4'000'000}}), Average(200'000));
  // Sold before received: the first receipt that still leaves less than nothing counts, the next starts afresh again.
  QCOMPARE(averageOf({{-10, {}}, {4, 400'000}, {10, 3'000'000}}), Average(300'000));
}

void MovingAverageTest::doesNotDrift() {
  // A third of a cent, a million pieces sold one by one, and a receipt at the same price.
  MovingAverage cost;
  QVERIFY(cost.add(3'000'000, 1'000'000));
  for (int i = 0; i < 1'000'000; ++i) QVERIFY(cost.add(-1, {}));
  QVERIFY(cost.add(3'000'000, 1'000'000));
  QCOMPARE(cost.quantity(), 5'000'000);
  QVERIFY(cost.add(3, 3'000'000));
  // (5,000,000 / 3 + 3,000,000) / 5,000,003 = 0.9333…
  QCOMPARE(cost.average(), Average(1));
  MovingAverage thirds;
  ExactAverage exact;
  for (int i = 0; i < 2'000; ++i) {
    QVERIFY(thirds.add(3, 100'000));
    QVERIFY(thirds.add(-2, {}));
    exact.add(3, 100'000);
    exact.add(-2, {});
  }
  QCOMPARE(thirds.average(), exact.rounded());
}

void MovingAverageTest::equalsExactFractions_data() {
  QTest::addColumn<unsigned>("seed");
  for (unsigned seed = 1; seed <= 40; ++seed) QTest::addRow("seed %u", seed) << seed;
}

void MovingAverageTest::equalsExactFractions() {
  QFETCH(unsigned, seed);
  std::mt19937 engine(seed);
  const auto below = [&](unsigned bound) { return static_cast<std::int64_t>(engine() % bound); };
  const unsigned price = seed % 2 == 0 ? 300 : 90'000'000;
  MovingAverage cost;
  ExactAverage exact;
  int compared = 0;
  for (int step = 0; step < 120; ++step) {
    CostMove move;
    move.quantity = below(3) == 0 ? below(40) + 1 : -below(25) - 1;
    if (below(4) != 0) move.value = below(price);
    QVERIFY(cost.add(move.quantity, move.value));
    exact.add(move.quantity, move.value);
    QCOMPARE(cost.quantity(), exact.quantity());
    QCOMPARE(cost.average().has_value(), exact.rounded().has_value());
    if (!cost.average() || exact.isNearTie()) continue;
    QCOMPARE(cost.average(), exact.rounded());
    ++compared;
  }
  QVERIFY(compared > 60);
}

void MovingAverageTest::refusesWhatDoesNotFit() {
  constexpr auto largest = std::numeric_limits<std::int64_t>::max();
  MovingAverage cost;
  QVERIFY(cost.add(largest, largest));
  QCOMPARE(cost.average(), Average(1));
  QVERIFY(!cost.add(1, {}));
  MovingAverage dear;
  QVERIFY(dear.add(1, largest));
  QVERIFY(dear.add(largest - 1, {}));
  QVERIFY(!MovingAverage(dear).add(1, 1));
}

QTEST_GUILESS_MAIN(MovingAverageTest)
#include "moving_average_test.moc"
