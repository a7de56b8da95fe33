// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "storage/backup.h"
#include "storage/book_error.h"
#include "storage/book_impl.h"
#include "storage/journal.h"
#include "storage/place/unsafe_place.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Database.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fstream>
#include <thread>

using namespace kontor;
using kontor::testing::changeFile;
using kontor::testing::failureOf;
using kontor::testing::FixedWorld;
using kontor::testing::NewBook;
using storage::Book;
using storage::BookError;

namespace {

const Book::NewBook kOptions{domain::Currency::fromCode("CNY").value(), 0};

// Name and hash of every file in a folder.
QMap<QString, QByteArray> contentOf(const QString& folder) {
  QMap<QString, QByteArray> content;
  QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    content[file.fileName()] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
  }
  return content;
}

// Runs a function in another process; its answer is the exit code.
template <typename Function>
int inAnotherProcess(Function&& function) {
  const pid_t child = fork();
  if (child == 0) _exit(function());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class BookTest : public QObject {
  Q_OBJECT

 private slots:
  void createsAndOpens();
  void leavesNothingBesideAClosedBook();
  void replacesNothing();
  void tellsMissingFiles();
  void refusesWhatIsNoBook_data();
  void refusesWhatIsNoBook();
  void refusesNewerUntouched();
  void refusesNewerWithALogUntouched();
  void survivesAnUncleanEnd();
  void remembersAnUncleanEnd();
  void migratesWithABackup();
  void migratesAllOrNothing();
  void refusesUnsafePlaces_data();
  void refusesUnsafePlaces();
  void readersSeeCommittedStates();
  void writesFromSeveralThreads();
  void tellsThatItCannotSave();
};

void BookTest::createsAndOpens() {
  NewBook shop;
  QVERIFY(!shop.book->endedUncleanly());
  QCOMPARE(shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')").seq, 1);
  QCOMPARE(shop.integer("PRAGMA application_id"), std::optional<std::int64_t>(storage::kApplicationId));
  QCOMPARE(shop.integer("PRAGMA page_size"), std::optional<std::int64_t>(16384));
  shop.book.reset();
  shop.book = Book::open(shop.path, shop.world.environment());
  QVERIFY(!shop.book->endedUncleanly());
  QCOMPARE(shop.book->baseCurrency().code(), std::string_view("CNY"));
  QCOMPARE(shop.text("SELECT value FROM setting"), std::optional<std::string>("b"));
  QVERIFY(storage::quickCheck(*shop.book).empty());
}

void BookTest::leavesNothingBesideAClosedBook() {
  NewBook shop;
  shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')");
  shop.book.reset();
  QCOMPARE(QDir(shop.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("shop.kontor"));
}

void BookTest::replacesNothing() {
  NewBook shop;
  shop.book.reset();
  const auto before = contentOf(shop.folder.path());
  const auto failure = failureOf([&] { Book::create(shop.path, kOptions, shop.world.environment()); });
  QCOMPARE(failure.code, std::optional(BookError::Code::Exists));
  QCOMPARE(contentOf(shop.folder.path()), before);
  // The log of a lost book would be taken for the log of the new one.
  const std::filesystem::path other = shop.folder.filePath("other.kontor").toStdString();
  std::ofstream(other.string() + "-wal") << "log";
  QCOMPARE(failureOf([&] { Book::create(other, kOptions, shop.world.environment()); }).code,
           std::optional(BookError::Code::Exists));
}

void BookTest::tellsMissingFiles() {
  QTemporaryDir folder;
  const FixedWorld world;
  for (const char* name : {"none.kontor", "nofolder/none.kontor", "."}) {
    const std::filesystem::path path = folder.filePath(name).toStdString();
    QCOMPARE(failureOf([&] { Book::open(path, world.environment()); }).code, std::optional(BookError::Code::NotFound));
  }
  QVERIFY(contentOf(folder.path()).isEmpty());
}

void BookTest::refusesWhatIsNoBook_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<bool>("sqlite");
  QTest::newRow("empty") << QByteArray() << false;
  QTest::newRow("text") << QByteArray(50'000, 'x') << false;
  QTest::newRow("short") << QByteArray("SQLite format 3") << false;
  QTest::newRow("another database") << QByteArray() << true;
}

void BookTest::refusesWhatIsNoBook() {
  QFETCH(QByteArray, content);
  QFETCH(bool, sqlite);
  QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("a.kontor").toStdString();
  std::ofstream(path).write(content.data(), content.size());
  if (sqlite) changeFile(path, "CREATE TABLE t (a); PRAGMA application_id = 99; PRAGMA user_version = 1");
  const auto before = contentOf(folder.path());
  const FixedWorld world;
  QCOMPARE(failureOf([&] { Book::open(path, world.environment()); }).code, std::optional(BookError::Code::NotABook));
  QCOMPARE(contentOf(folder.path()), before);
}

void BookTest::refusesNewerUntouched() {
  NewBook shop;
  shop.book.reset();
  changeFile(shop.path, "PRAGMA user_version = 99");
  const auto before = contentOf(shop.folder.path());
  const auto failure = failureOf([&] { Book::open(shop.path, shop.world.environment()); });
  QCOMPARE(failure.code, std::optional(BookError::Code::Newer));
  QCOMPARE(failure.detail, "99");
  QCOMPARE(contentOf(shop.folder.path()), before);
}

void BookTest::refusesNewerWithALogUntouched() {
  NewBook shop;
  shop.book.reset();
  // The newer version stands in the log only, as after a crash of the newer program.
  QCOMPARE(inAnotherProcess([&] {
             SQLite::Database raw(shop.path.string(), SQLite::OPEN_READWRITE, 0, "unix-excl");
             raw.exec("PRAGMA user_version = 99");
             _exit(0);
             return 1;
           }),
           0);
  const auto before = contentOf(shop.folder.path());
  QCOMPARE(before.size(), 2);
  QCOMPARE(failureOf([&] { Book::open(shop.path, shop.world.environment()); }).code,
           std::optional(BookError::Code::Newer));
  QCOMPARE(contentOf(shop.folder.path()), before);
}

void BookTest::survivesAnUncleanEnd() {
  NewBook shop;
  shop.book.reset();
  const auto crash = [&] {
    const auto book = Book::open(shop.path, shop.world.environment());
    book->write({.action = "x"}, [](storage::Writer& writer) {
      writer.connection().run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')");
    });
    _exit(0);
    return 1;
  };
  QCOMPARE(inAnotherProcess(crash), 0);
  shop.book = Book::open(shop.path, shop.world.environment());
  QVERIFY(shop.book->endedUncleanly());
  QCOMPARE(shop.integer("SELECT count(*) FROM setting"), std::optional<std::int64_t>(1));
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  shop.book.reset();
  shop.book = Book::open(shop.path, shop.world.environment());
  QVERIFY(!shop.book->endedUncleanly());
}

// A start that fails must not wipe the mark out.
void BookTest::remembersAnUncleanEnd() {
  NewBook shop;
  shop.book.reset();
  const std::filesystem::path lock = shop.path.string() + "-lock";
  std::ofstream(lock) << "tester\n";
  changeFile(shop.path, "PRAGMA user_version = 99");
  QCOMPARE(failureOf([&] { Book::open(shop.path, shop.world.environment()); }).code,
           std::optional(BookError::Code::Newer));
  QVERIFY(std::filesystem::exists(lock));
  changeFile(shop.path, "PRAGMA user_version = " + std::to_string(storage::schemaFiles().size()));
  shop.book = Book::open(shop.path, shop.world.environment());
  QVERIFY(shop.book->endedUncleanly());
}

void BookTest::migratesWithABackup() {
  NewBook shop;
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  shop.book.reset();
  auto files = std::vector(storage::schemaFiles().begin(), storage::schemaFiles().end());
  files.push_back({"9999_test.sql", "ALTER TABLE sku ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';"});
  shop.book = storage::openBook(shop.path, shop.world.environment(), files);
  QCOMPARE(shop.integer("PRAGMA user_version"), std::optional(static_cast<std::int64_t>(files.size())));
  QCOMPARE(shop.text("SELECT colour FROM sku"), std::optional<std::string>("grey"));
  // Entries from before the migration still apply.
  QVERIFY(shop.book->undo(1).entry.has_value());
  QVERIFY(shop.book->undo(2).entry.has_value());
  QCOMPARE(shop.text("SELECT code || colour FROM sku"), std::optional<std::string>("Agrey"));

  const auto kept = storage::backups(shop.path);
  QCOMPARE(kept.size(), 1U);
  QCOMPARE(kept[0].seq, 1);
  QVERIFY(kept[0].path.string().find("migration") != std::string::npos);
  const auto old = Book::open(kept[0].path, shop.world.environment());
  QCOMPARE(old->reader()->connection().integer("PRAGMA user_version"),
           std::optional(static_cast<std::int64_t>(files.size() - 1)));
}

void BookTest::migratesAllOrNothing() {
  NewBook shop;
  shop.book.reset();
  auto files = std::vector(storage::schemaFiles().begin(), storage::schemaFiles().end());
  files.push_back({"9999_test.sql", "ALTER TABLE sku ADD COLUMN colour TEXT; CREATE TABLE sku (broken);"});
  QVERIFY_EXCEPTION_THROWN(storage::openBook(shop.path, shop.world.environment(), files), std::exception);
  shop.book = Book::open(shop.path, shop.world.environment());
  QCOMPARE(shop.integer("SELECT count(*) FROM pragma_table_info('sku') WHERE name = 'colour'"),
           std::optional<std::int64_t>(0));
}

void BookTest::refusesUnsafePlaces_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<bool>("safe");
  for (const char* name :
       {"OneDrive", "OneDrive - Firma", "Dropbox", "Dropbox (Privat)", "Nextcloud", "iCloud Drive", "Google Drive",
        "坚果云", "我的坚果云", "BaiduSyncdisk", "Nutstore", "dropbox/deeper/still"}) {
    QTest::newRow(name) << QString::fromUtf8(name) << false;
  }
  for (const char* name : {"Documents", "Dropboxes", "my onedriver", "mega shop", "灯"}) {
    QTest::newRow(name) << QString::fromUtf8(name) << true;
  }
}

void BookTest::refusesUnsafePlaces() {
  QFETCH(QString, folder);
  QFETCH(bool, safe);
  QTemporaryDir base;
  QVERIFY(QDir(base.path()).mkpath(folder));
  const std::filesystem::path path = base.filePath(folder + "/shop.kontor").toStdString();
  const FixedWorld world;
  const auto failure = failureOf([&] { Book::create(path, kOptions, world.environment()); });
  QCOMPARE(failure.code, safe ? std::optional<BookError::Code>() : std::optional(BookError::Code::UnsafePlace));
  if (!safe) QCOMPARE(QString::fromStdString(failure.detail), folder.section('/', 0, 0));
  QCOMPARE(QFile::exists(QString::fromStdString(path.string())), safe);
}

void BookTest::readersSeeCommittedStates() {
  NewBook shop;
  shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')");
  const auto reader = shop.book->reader();
  const auto count = [&] { return reader->connection().integer("SELECT count(*) FROM setting").value(); };
  shop.book->write({.action = "x"}, [&](storage::Writer& writer) {
    writer.connection().run("INSERT INTO setting (id, name, value) VALUES (2, 'c', 'd')");
    QCOMPARE(count(), 1);
  });
  QCOMPARE(count(), 2);
  const storage::Snapshot snapshot(*reader);
  shop.run("DELETE FROM setting");
  QCOMPARE(count(), 2);
}

void BookTest::writesFromSeveralThreads() {
  NewBook shop;
  constexpr int kThreads = 4;
  constexpr int kWrites = 25;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < kThreads; ++t) {
      threads.emplace_back([&] {
        for (int i = 0; i < kWrites; ++i) {
          shop.book->write({.action = "x"}, [](storage::Writer& writer) {
            const auto id = std::to_string(writer.newId("setting"));
            writer.connection().run("INSERT INTO setting (id, name, value) VALUES (" + id + ", 'n" + id + "', '')");
          });
        }
      });
    }
  }
  QCOMPARE(shop.integer("SELECT count(*) FROM setting"), std::optional<std::int64_t>(kThreads * kWrites));
  QCOMPARE(storage::journalCount(*shop.book->reader()), kThreads * kWrites);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
}

void BookTest::tellsThatItCannotSave() {
  NewBook shop;
  shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')");
  const auto fill = [&] {
    shop.book->write({.action = "x", .operation = "op"}, [](storage::Writer& writer) {
      writer.connection().run(
          "PRAGMA max_page_count = 1; INSERT INTO setting (id, name, value)"
          " VALUES (2, 'big', hex(randomblob(5000000)))");
    });
  };
  QCOMPARE(failureOf(fill).code, std::optional(BookError::Code::CannotSave));
  QCOMPARE(shop.integer("SELECT count(*) FROM setting"), std::optional<std::int64_t>(1));
  QCOMPARE(storage::journalCount(*shop.book->reader()), 1);
  // The same operation again, once there is room.
  shop.book->write({.action = "x", .operation = "op"}, [](storage::Writer& writer) {
    writer.connection().run(
        "PRAGMA max_page_count = 1000000; INSERT INTO setting (id, name, value) VALUES (2, 'c', '')");
  });
  QCOMPARE(storage::journalCount(*shop.book->reader()), 2);
}

QTEST_GUILESS_MAIN(BookTest)
#include "book_test.moc"
