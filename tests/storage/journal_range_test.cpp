// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one row among entries of thousands: found by ranges of ids.
#include "storage/journal.h"
#include "tests/storage/book_fixture.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace kontor;
using kontor::testing::NewBook;

class JournalRangeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void looksOnlyIntoEntriesAboutTheRow();
};

void JournalRangeTest::looksOnlyIntoEntriesAboutTheRow() {
  NewBook shop;
  shop.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
      " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n");
  shop.run("UPDATE sku SET name = 'x' WHERE id < 5500");
  shop.run(
      "WITH RECURSIVE n(i) AS (SELECT 7001 UNION ALL SELECT i + 1 FROM n WHERE i < 13001)"
      " INSERT INTO sku (id, code) SELECT i, 'S' || i FROM n");
  const auto reader = shop.book->reader();
  const auto sequences = [&](domain::Id id, storage::LargeInserts inserts) {
    std::vector<std::pair<std::int64_t, std::size_t>> found;  // entry, columns told
    for (const auto& item : storage::recordHistory(*reader, "sku", id, inserts)) {
      found.emplace_back(item.entry.seq, item.change.columns.size());
    }
    return found;
  };
  using Found = std::vector<std::pair<std::int64_t, std::size_t>>;
  for (const auto inserts : {storage::LargeInserts::Decoded, storage::LargeInserts::Named}) {
    QCOMPARE(sequences(5400, inserts).size(), 2U);
    QCOMPARE(sequences(5400, inserts).front(), std::pair(std::int64_t{2}, std::size_t{1}));
    QCOMPARE(sequences(5600, inserts).size(), 1U);
    QCOMPARE(sequences(13001, inserts).front().first, 3);
    QCOMPARE(sequences(6500, inserts), Found());
  }
  // A book of an earlier version has no ranges.
  const auto before = sequences(5400, storage::LargeInserts::Decoded);
  kontor::testing::changeFile(shop.path, "DELETE FROM journal_range");
  QCOMPARE(sequences(5400, storage::LargeInserts::Named), before);
}

QTEST_GUILESS_MAIN(JournalRangeTest)
#include "journal_range_test.moc"
