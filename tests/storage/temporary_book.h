// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/contact_vault.h"

#include <QTemporaryDir>

#include <memory>
#include <random>
#include <string>

namespace kontor::testing {

/// A clock that stands still and randomness from a seed.
inline storage::Environment fixedEnvironment(unsigned seed = 1) {
  auto engine = std::make_shared<std::mt19937_64>(seed);
  return {.now = [] { return domain::Instant{1'700'000'000}; },
          .random =
              [engine](std::span<std::byte> bytes) {
                for (std::byte& byte : bytes) byte = static_cast<std::byte>((*engine)());
              },
          .user = "tester"};
}

/// A new book in a folder of its own.
class TemporaryBook {
 public:
  explicit TemporaryBook(unsigned seed = 1) : m_seed(seed) {
    m_book =
        storage::Book::create(path(), {.baseCurrency = *domain::Currency::fromCode("CNY")}, fixedEnvironment(seed));
  }

  storage::Book& operator*() { return *m_book; }
  storage::Book* operator->() { return m_book.get(); }
  std::filesystem::path folder() const { return m_folder.path().toStdString(); }
  std::filesystem::path path() const { return folder() / "shop.kontor"; }

  void close() { m_book.reset(); }
  void reopen() {
    close();
    m_book = storage::Book::open(path(), fixedEnvironment(m_seed + 1000));
  }
  /// One write of plain SQL.
  storage::JournalEntry run(const std::string& sql) {
    return m_book->write({.action = "test"}, [&](storage::Writer& writer) { writer.connection().run(sql); });
  }

 private:
  unsigned m_seed;
  QTemporaryDir m_folder;
  std::unique_ptr<storage::Book> m_book;
};

}  // namespace kontor::testing
