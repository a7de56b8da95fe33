// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "storage/book_error.h"
#include "storage/journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using storage::Book;
using storage::BookError;

namespace {

storage::Environment fixedEnvironment() {
  auto counter = std::make_shared<unsigned>(0);
  return {.now = [] { return domain::Instant{1'700'000'000}; },
          .random =
              [counter](std::span<std::byte> bytes) {
                for (auto& byte : bytes) byte = static_cast<std::byte>(++*counter * 37U);
              },
          .user = "tester"};
}

}  // namespace

class BookTest : public QObject {
  Q_OBJECT

 private slots:
  void createsAndOpens();

 private:
  std::filesystem::path place(const char* name = "shop.kontor") const { return m_folder.filePath(name).toStdString(); }
  QTemporaryDir m_folder;
};

void BookTest::createsAndOpens() {
  const Book::NewBook options{domain::Currency::fromCode("CNY").value(), 0};
  {
    const auto book = Book::create(place(), options, fixedEnvironment());
    QVERIFY(!book->endedUncleanly());
    const auto entry = book->write({.action = "setting.change"}, [](storage::Writer& writer) {
      writer.connection().run("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')");
    });
    QCOMPARE(entry.seq, 1);
    QCOMPARE(entry.inserted, 1);
  }
  const auto book = Book::open(place(), fixedEnvironment());
  QCOMPARE(book->baseCurrency().code(), std::string_view("CNY"));
  QCOMPARE(book->reader()->connection().text("SELECT value FROM setting"), std::optional<std::string>("b"));
}

QTEST_GUILESS_MAIN(BookTest)
#include "book_test.moc"
