// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/backup/retention.h"
#include "storage/book_error.h"
#include "storage/journal.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTest>

#include <fstream>
#include <set>

using namespace kontor;
using kontor::testing::NewBook;
using storage::BackupInfo;
using storage::Book;
using storage::BookError;

namespace {

template <typename Function>
std::optional<BookError::Code> codeOf(Function&& function) {
  try {
    function();
  } catch (const BookError& error) {
    return error.code();
  }
  return std::nullopt;
}

void addSku(NewBook& shop, int id) {
  shop.run("INSERT INTO sku (id, code) VALUES (" + std::to_string(id) + ", 'S" + std::to_string(id) + "')");
}

}  // namespace

class BackupTest : public QObject {
  Q_OBJECT

 private slots:
  void copiesTheLastCommittedState();
  void replacesNothing();
  void refusesDamagedCopies_data();
  void refusesDamagedCopies();
  void restores();
  void restoresIntoNothing();
  void restoresNoOpenBook();
  void backsUpOnlyChanges();
  void keepsTheRightBackups();
  void keepsTheNewestOfManyInOneDay();
};

void BackupTest::copiesTheLastCommittedState() {
  NewBook shop;
  addSku(shop, 1);
  const std::filesystem::path target = shop.folder.filePath("copy.kontor").toStdString();
  const auto info = storage::backUp(*shop.book, target);
  const auto head = storage::chainHead(*shop.book->reader());
  QCOMPARE(info.seq, 1);
  QCOMPARE(info.head, head.hash);
  QCOMPARE(info.instant.seconds, shop.world.clock->seconds);
  QCOMPARE(info.size, static_cast<std::int64_t>(std::filesystem::file_size(target)));
  addSku(shop, 2);
  const auto copy = Book::open(target, shop.world.environment());
  QCOMPARE(copy->reader()->connection().integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(1));
  QCOMPARE(storage::chainHead(*copy->reader()).hash, head.hash);
  QVERIFY(storage::verify(*copy, true).findings.empty());
}

void BackupTest::replacesNothing() {
  NewBook shop;
  const std::filesystem::path target = shop.folder.filePath("copy.kontor").toStdString();
  std::ofstream(target) << "mine";
  QCOMPARE(codeOf([&] { storage::backUp(*shop.book, target); }), std::optional(BookError::Code::Exists));
  QCOMPARE(std::filesystem::file_size(target), 4U);
  const std::filesystem::path nowhere = shop.folder.filePath("none/copy.kontor").toStdString();
  QCOMPARE(codeOf([&] { storage::backUp(*shop.book, nowhere); }), std::optional(BookError::Code::BackupFailed));
}

void BackupTest::refusesDamagedCopies_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("journal") << "UPDATE journal SET user = 'x'";
  QTest::newRow("changeset") << "DELETE FROM journal_part";
  QTest::newRow("orphan") << "INSERT INTO sku_code (id, sku_id, kind, code) VALUES (1, 99, 'a', 'b')";
  QTest::newRow("newer") << "PRAGMA user_version = 99";
  QTest::newRow("other program") << "PRAGMA application_id = 1";
  QTest::newRow("cut off") << QString();
}

void BackupTest::refusesDamagedCopies() {
  QFETCH(QString, sql);
  NewBook shop;
  addSku(shop, 1);
  const std::filesystem::path copy = shop.folder.filePath("copy.kontor").toStdString();
  storage::backUp(*shop.book, copy);
  shop.book.reset();
  if (sql.isEmpty()) {
    std::filesystem::resize_file(copy, std::filesystem::file_size(copy) / 2);
  } else {
    SQLite::Database(copy.string(), SQLite::OPEN_READWRITE).exec(sql.toStdString());
  }
  QVERIFY(codeOf([&] { storage::restore(copy, shop.path, shop.world.environment()); }).has_value());
  shop.book = Book::open(shop.path, shop.world.environment());
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(1));
}

void BackupTest::restores() {
  NewBook shop;
  addSku(shop, 1);
  const std::filesystem::path copy = shop.folder.filePath("copy.kontor").toStdString();
  storage::backUp(*shop.book, copy);
  addSku(shop, 2);
  addSku(shop, 3);
  shop.book.reset();
  storage::restore(copy, shop.path, shop.world.environment("owner"));
  shop.book = Book::open(shop.path, shop.world.environment());
  QCOMPARE(shop.integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(1));
  // The journal says that it was rolled back, from where to where, and by whom.
  const auto entry = storage::journalEntry(*shop.book->reader(), 2).value();
  QCOMPARE(entry.action, "book.restore");
  QCOMPARE(entry.user, "owner");
  const std::vector<std::pair<std::string, std::string>> arguments = {{"from", "3"}, {"to", "1"}};
  QCOMPARE(entry.arguments, arguments);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QCOMPARE(storage::nextUndo(*shop.book->reader())->seq, 1);
  QCOMPARE(shop.book->undo(2).inTheWay.size(), 1U);

  int kept = 0;
  for (const auto& file : std::filesystem::directory_iterator(shop.folder.path().toStdString())) {
    if (file.path().filename().string().find("replaced") == std::string::npos) continue;
    ++kept;
    const auto old = Book::open(file.path(), shop.world.environment());
    QCOMPARE(old->reader()->connection().integer("SELECT count(*) FROM sku"), std::optional<std::int64_t>(3));
  }
  QCOMPARE(kept, 1);
}

void BackupTest::restoresIntoNothing() {
  NewBook shop;
  addSku(shop, 1);
  const std::filesystem::path copy = shop.folder.filePath("copy.kontor").toStdString();
  storage::backUp(*shop.book, copy);
  const std::filesystem::path other = shop.folder.filePath("other.kontor").toStdString();
  storage::restore(copy, other, shop.world.environment());
  QCOMPARE(Book::open(other, shop.world.environment())->reader()->connection().integer("SELECT count(*) FROM sku"),
           std::optional<std::int64_t>(1));
}

void BackupTest::restoresNoOpenBook() {
  NewBook shop;
  const std::filesystem::path copy = shop.folder.filePath("copy.kontor").toStdString();
  storage::backUp(*shop.book, copy);
  QCOMPARE(codeOf([&] { storage::restore(copy, shop.path, shop.world.environment()); }),
           std::optional(BookError::Code::InUse));
}

void BackupTest::backsUpOnlyChanges() {
  NewBook shop;
  QVERIFY(!storage::backUpIfChanged(*shop.book));
  addSku(shop, 1);
  QVERIFY(storage::backUpIfChanged(*shop.book));
  QVERIFY(!storage::backUpIfChanged(*shop.book));
  shop.world.clock->seconds += 60;
  addSku(shop, 2);
  QCOMPARE(storage::backUpIfChanged(*shop.book)->seq, 2);
  const auto kept = storage::backups(shop.path);
  QCOMPARE(kept.size(), 2U);
  QCOMPARE(kept[0].seq, 2);
  QCOMPARE(kept[1].seq, 1);
  for (int i = 3; i < 16; ++i) {
    shop.world.clock->seconds += 60;
    addSku(shop, i);
    QVERIFY(storage::backUpIfChanged(*shop.book));
  }
  QCOMPARE(storage::backups(shop.path).size(), 10U);
  QCOMPARE(storage::backups(shop.path).front().seq, 15);
}

void BackupTest::keepsTheRightBackups() {
  // One backup at noon of every day of 2025 and 2026, newest first.
  std::vector<BackupInfo> all;
  for (auto day = domain::Day::of(2026, 12, 31).value(); day >= domain::Day::of(2025, 1, 1).value();
       day = day.plusDays(-1)) {
    BackupInfo backup;
    backup.path = day.iso();
    backup.instant.seconds = day.days().time_since_epoch().count() * 86400 + 43200;
    all.push_back(backup);
  }
  std::set<std::string> kept;
  for (const auto& backup : all) kept.insert(backup.path.string());
  for (const auto& backup : storage::unwantedBackups(all)) kept.erase(backup.path.string());
  const std::set<std::string> expected = {
      // the last ten (which hold the last seven days)
      "2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28", "2026-12-27", "2026-12-26", "2026-12-25", "2026-12-24",
      "2026-12-23", "2026-12-22",
      // the Sundays that end the weeks before (the week of Thursday 31 December is the first of five)
      "2026-12-20", "2026-12-13", "2026-12-06",
      // the ends of the months before
      "2026-11-30", "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31", "2026-04-30",
      "2026-03-31", "2026-02-28", "2026-01-31"};
  QCOMPARE(kept, expected);
}

void BackupTest::keepsTheNewestOfManyInOneDay() {
  std::vector<BackupInfo> all(40);
  for (std::size_t i = 0; i < all.size(); ++i) all[i].instant.seconds = 1'000'000 - static_cast<std::int64_t>(i);
  const auto unwanted = storage::unwantedBackups(all);
  QCOMPARE(unwanted.size(), 30U);
  QCOMPARE(unwanted.front().instant.seconds, 1'000'000 - 10);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
