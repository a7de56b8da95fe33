// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unfinished_book.h"

#include "storage/book_error.h"
#include "tests/storage/temporary_book.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class UnfinishedBookTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  std::filesystem::path place() const { return m_folder->filePath(u"shop.kontor"_s).toStdString(); }
  QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
  static storage::Environment environment() { return storage::Environment::system(); }
  static void addSupplier(storage::Book& book) {
    book.write({.action = "supplier.create"}, [](storage::Writer& writer) {
      writer.connection().run("INSERT INTO supplier (id, code, name) VALUES (1, 'S-1', 'Lamps')");
    });
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void isThereOnlyWhenItIsDone() {
    storage::UnfinishedBook making(place(), {}, environment());
    addSupplier(making.book());
    QVERIFY(!std::filesystem::exists(place()));
    {
      const auto book = making.finish();
      QCOMPARE(book->path(), place());
      QCOMPARE(book->reader()->connection().text("SELECT name FROM supplier"), std::string("Lamps"));
      QVERIFY(!book->endedUncleanly());
    }
    QCOMPARE(files(), {u"shop.kontor"_s});
  }

  // As one types it on the command line: the folder goes without saying.
  void aBareNameIsEnough() {
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    bool made = false;
    {
      storage::UnfinishedBook making("shop.kontor", {}, environment());
      addSupplier(making.book());
      made = making.finish() != nullptr;
    }
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(made);
    QVERIFY(std::filesystem::exists(place()));
  }

  void leavesNothingWhenItIsGivenUp() {
    {
      const storage::UnfinishedBook making(place(), {}, environment());
      addSupplier(making.book());
    }
    QCOMPARE(files(), QStringList());
  }

  void clearsAwayWhatWasLeft() {
    QFile left(m_folder->filePath(u"shop.kontor.making"_s));
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half a book") > 0);
    left.close();
    QVERIFY(left.copy(left.fileName() + u"-wal"_s));
    storage::UnfinishedBook making(place(), {}, environment());
    QCOMPARE(making.book().reader()->connection().integer("SELECT count(*) FROM supplier"), std::int64_t{0});
  }

  void twoDoNotMakeTheSame() {
    const storage::UnfinishedBook making(place(), {}, environment());
    addSupplier(making.book());
    try {
      const storage::UnfinishedBook other(place(), {}, environment());
      QFAIL("it was begun a second time");
    } catch (const storage::BookError& error) {
      QCOMPARE(error.code(), storage::BookError::Code::InUse);
    }
    QCOMPARE(making.book().reader()->connection().integer("SELECT count(*) FROM supplier"), std::int64_t{1});
  }

  void whatCameIntoThePlaceStays() {
    storage::UnfinishedBook making(place(), {}, environment());
    QFile other(m_folder->filePath(u"shop.kontor"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    QVERIFY_THROWS_EXCEPTION(storage::BookError, making.finish());
    QCOMPARE(files(), {u"shop.kontor"_s});
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "mine");
  }
};

QTEST_GUILESS_MAIN(UnfinishedBookTest)
#include "unfinished_book_test.moc"
