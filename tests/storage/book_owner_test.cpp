// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An open book belongs to one process.
#include "storage/backup.h"
#include "storage/book.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Exception.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace kontor;
using kontor::testing::changeFile;
using kontor::testing::failureOf;
using kontor::testing::FixedWorld;
using kontor::testing::NewBook;
using storage::Book;
using storage::BookError;

namespace {

// Tries to write to the file as another program would: 0 when it could, or the error of SQLite.
int intrude(const std::string& path) {
  try {
    changeFile(path, "INSERT INTO setting (id, name, value) VALUES (99, 'intruder', '')");
  } catch (const SQLite::Exception& error) {
    return error.getErrorCode();
  }
  return 0;
}

// Tries to open the book as a second start of the program would: 42 when it is refused with the owner's name.
int openAgain(const std::string& path) {
  const auto failure = failureOf([&] { Book::open(path, FixedWorld().environment("second")); });
  return failure.code == BookError::Code::InUse && failure.detail == "tester" ? 42 : 0;
}

// The same while a program without a lock file of ours holds the file: 42 when it is refused without a name.
int openLocked(const std::string& path) {
  const auto failure = failureOf([&] { Book::open(path, FixedWorld().environment("second")); });
  return failure.code == BookError::Code::InUse && failure.detail.empty() ? 42 : 0;
}

// This program once more: SQLite's own knowledge of locks must not be inherited.
int inAnotherProgram(const char* task, const std::filesystem::path& path) {
  return QProcess::execute(QCoreApplication::applicationFilePath(),
                           {QString::fromLatin1(task), QString::fromStdString(path.string())});
}

}  // namespace

class BookOwnerTest : public QObject {
  Q_OBJECT

 private slots:
  void isOwnedByOneBook();
  void isOwnedByOneProcess();
  void keepsOtherProgramsOut();
  void tellsThatAnotherProgramHoldsIt();
};

void BookOwnerTest::isOwnedByOneBook() {
  NewBook shop;
  const auto failure = failureOf([&] { Book::open(shop.path, shop.world.environment("second")); });
  QCOMPARE(failure.code, std::optional(BookError::Code::InUse));
  QCOMPARE(failure.detail, "tester");
  QCOMPARE(shop.run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')").seq, 1);
}

void BookOwnerTest::isOwnedByOneProcess() {
  NewBook shop;
  QCOMPARE(inAnotherProgram("--open", shop.path), 42);
  shop.book.reset();
  QCOMPARE(inAnotherProgram("--open", shop.path), 0);
}

void BookOwnerTest::keepsOtherProgramsOut() {
  NewBook shop;
  QCOMPARE(inAnotherProgram("--intrude", shop.path), 5);  // SQLITE_BUSY
  shop.book->reader();                                    // a reader that comes and goes must not take the lock away
  QCOMPARE(inAnotherProgram("--intrude", shop.path), 5);
  QVERIFY(storage::verify(*shop.book, true).findings.empty());
  QCOMPARE(inAnotherProgram("--intrude", shop.path), 5);
  storage::backUpIfChanged(*shop.book);
  shop.run("INSERT INTO sku (id, code) VALUES (1, 'A')");
  storage::backUpIfChanged(*shop.book);
  QCOMPARE(inAnotherProgram("--intrude", shop.path), 5);
  shop.book.reset();
  QCOMPARE(inAnotherProgram("--intrude", shop.path), 0);
}

void BookOwnerTest::tellsThatAnotherProgramHoldsIt() {
  NewBook shop;
  shop.book.reset();
  SQLite::Database other(shop.path.string(), SQLite::OPEN_READWRITE);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  QCOMPARE(inAnotherProgram("--open-locked", shop.path), 42);
}

int main(int argc, char** argv) {
  const std::string task = argc == 3 ? argv[1] : "";
  if (task == "--open") return openAgain(argv[2]);
  if (task == "--open-locked") return openLocked(argv[2]);
  if (task == "--intrude") return intrude(argv[2]);
  QCoreApplication app(argc, argv);
  BookOwnerTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "book_owner_test.moc"
