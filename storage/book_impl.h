// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/contact_vault.h"
#include "storage/journal/take_back.h"
#include "storage/place/lock_file.h"
#include "storage/schema.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace kontor::storage {

struct Book::Impl {
  Impl(std::filesystem::path file, Environment outside);

  std::filesystem::path path;
  Environment environment;
  LockFile lockFile;
  bool endedUncleanly = false;
  std::unique_ptr<Connection> connection;  // the one that writes
  std::unique_ptr<ContactVault> vault;
  int desk = 0;
  domain::Currency baseCurrency;
  std::vector<std::string> journaled;

  std::mutex opening;  // of readers: none may come while the log is away
  bool logIsAway = false;
  std::mutex writing;
  std::atomic<std::thread::id> writer;
  std::mutex listening;
  std::vector<std::weak_ptr<std::function<void(const Commit&)>>> listeners;

  void load(SchemaFiles files);
  JournalEntry newEntry(const std::string& operation) const;
  void notify(const Commit& commit);
  /// Gives memory and the space of the log back after a large write.
  void tidyAfter(const Commit& commit);
};

/// Takes the turn to write. A write inside a write would wait for itself for ever, so it throws std::logic_error.
class WritingTurn {
 public:
  explicit WritingTurn(Book::Impl& book);
  ~WritingTurn();
  WritingTurn(const WritingTurn&) = delete;
  WritingTurn& operator=(const WritingTurn&) = delete;

 private:
  Book::Impl& m_book;
};

/// Keeps the log away for one write, where that is possible, and foreign keys off, which are then checked at its end.
class FirstLoad {
 public:
  FirstLoad(Book::Impl& book, bool wanted);
  ~FirstLoad();
  FirstLoad(const FirstLoad&) = delete;
  FirstLoad& operator=(const FirstLoad&) = delete;

  bool foreignKeysAreOff() const { return m_foreignKeysOff.has_value(); }

 private:
  Book::Impl& m_book;
  std::unique_lock<std::mutex> m_noReaders;
  std::optional<ForeignKeysOff> m_foreignKeysOff;
};

/// Book::open with schema files of the caller's choice.
std::unique_ptr<Book> openBook(const std::filesystem::path& path, Environment environment, SchemaFiles files);

}  // namespace kontor::storage
