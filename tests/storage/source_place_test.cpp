// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/source_place.h"

#include "tests/storage/temporary_book.h"

#include <QTest>

#include <fmt/format.h>

using namespace kontor;
using namespace kontor::storage;

/// Which packed block an order's row lies in.
class SourcePlaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void findsTheBlock_data();
  void findsTheBlock();

 private:
  testing::TemporaryBook m_book;
};

// Two imports of blocks of 100 lines, the first with a gap where its second block should be.
void SourcePlaceTest::initTestCase() {
  m_book.run(
      "INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'A', 'other', 'EUR', 'UTC');"
      "INSERT INTO import_run (id, instant, file_name, file_size, file_hash, profile, encoding, row_count, new_count,"
      " changed_count, same_count, wrong_count) VALUES (1, 1, 'a.csv', 1, '01', 'p', 'utf-8', 1, 1, 0, 0, 0),"
      " (2, 2, 'b.csv', 1, '02', 'p', 'utf-8', 1, 1, 0, 0, 0);"
      "INSERT INTO import_block (id, import_run_id, first_line, last_line, cells) VALUES"
      " (1, 1, 2, 101, x'11'), (2, 1, 202, 301, x'13'), (3, 2, 2, 101, x'21'), (4, 2, 102, 201, x'22');");
}

void SourcePlaceTest::findsTheBlock_data() {
  QTest::addColumn<int>("run");
  QTest::addColumn<QList<int>>("lines");
  QTest::addColumn<int>("line");
  QTest::addColumn<int>("block");
  QTest::newRow("in the first block") << 1 << QList<int>{2} << 2 << 0x11;
  QTest::newRow("at its end") << 1 << QList<int>{101} << 101 << 0x11;
  QTest::newRow("in a gap") << 1 << QList<int>{150} << 0 << 0;
  QTest::newRow("in the last block") << 1 << QList<int>{301} << 301 << 0x13;
  QTest::newRow("behind it") << 1 << QList<int>{302} << 0 << 0;
  QTest::newRow("before all") << 1 << QList<int>{1} << 0 << 0;
  QTest::newRow("the first of its lines") << 2 << QList<int>{180, 40, 102} << 40 << 0x21;
  QTest::newRow("made by hand") << 0 << QList<int>{} << 0 << 0;
}

void SourcePlaceTest::findsTheBlock() {
  QFETCH(int, run);
  QFETCH(QList<int>, lines);
  QFETCH(int, line);
  QFETCH(int, block);
  m_book.run(fmt::format("DELETE FROM sales_order_line; DELETE FROM sales_order;"
                         "INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, import_run_id)"
                         " VALUES (1, 1, 'A', 'paid', 1, '2024-01-01', 'EUR', nullif({}, 0));",
                         run));
  for (const int each : lines) {
    m_book.run(
        fmt::format("INSERT INTO sales_order_line (order_id, quantity, source_line) VALUES (1, 1, {})", each));
  }
  const auto reader = m_book->reader();
  const SourcePlace place = sourcePlace(*reader, 1);
  QCOMPARE(place.line, std::int64_t{line});
  QCOMPARE(place.importRun, domain::Id{line == 0 ? 0 : run});
  QCOMPARE(place.block, block == 0 ? std::vector<std::byte>() : std::vector<std::byte>{static_cast<std::byte>(block)});
}

QTEST_GUILESS_MAIN(SourcePlaceTest)
#include "source_place_test.moc"
