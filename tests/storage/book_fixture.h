// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/book_error.h"

#include <SQLiteCpp/Database.h>

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace kontor::testing {

/// A clock that stands still until it is moved, and bytes that come in the same order in every run.
struct FixedWorld {
  std::shared_ptr<domain::Instant> clock = std::make_shared<domain::Instant>(domain::Instant{1'700'000'000});
  std::shared_ptr<std::uint64_t> state = std::make_shared<std::uint64_t>(1);

  storage::Environment environment(std::string user = "tester") const {
    return {.now = [clock = clock] { return *clock; },
            .random =
                [state = state](std::span<std::byte> bytes) {
                  for (auto& byte : bytes) {
                    *state = *state * 6364136223846793005U + 1442695040888963407U;
                    byte = static_cast<std::byte>(*state >> 56);
                  }
                },
            .user = std::move(user)};
  }
};

/// A new book in a folder of its own.
struct NewBook {
  QTemporaryDir folder;
  FixedWorld world;
  std::filesystem::path path = folder.filePath(QStringLiteral("shop.kontor")).toStdString();
  std::unique_ptr<storage::Book> book =
      storage::Book::create(path, {domain::Currency::fromCode("CNY").value(), 0}, world.environment());

  storage::JournalEntry run(const std::string& sql, const std::string& operation = {}) {
    return book->write({.action = "test.sql", .operation = operation},
                       [&](storage::Writer& writer) { writer.connection().run(sql); });
  }
  std::optional<std::int64_t> integer(const std::string& sql) { return book->reader()->connection().integer(sql); }
  std::optional<std::string> text(const std::string& sql) { return book->reader()->connection().text(sql); }
};

/// The BookError that a function ends with, if any.
struct Failure {
  std::optional<storage::BookError::Code> code;
  std::string detail;
};

template <typename Function>
Failure failureOf(Function&& function) {
  try {
    function();
  } catch (const storage::BookError& error) {
    return {error.code(), error.detail()};
  }
  return {};
}

/// Changes a closed file behind the program's back.
inline void changeFile(const std::filesystem::path& path, const std::string& sql) {
  SQLite::Database raw(path.string(), SQLite::OPEN_READWRITE);
  raw.exec(sql);
}

}  // namespace kontor::testing
