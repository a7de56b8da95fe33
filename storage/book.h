// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/fields.h"
#include "domain/id.h"
#include "storage/environment.h"
#include "storage/journal_entry.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace kontor {
struct EmbeddedFile;
}

namespace kontor::storage {

class ContactVault;

/// One `.kontor` file. Owns the only connection that writes and checkpoints; reading connections are made with
/// reader() and live in the same process. All functions may be called from any thread; writes queue behind a mutex.
class Book {
 public:
  struct NewBook {
    domain::Currency baseCurrency;
    int desk = 0;
  };

  /// Makes a new file. Throws BookError.
  static std::unique_ptr<Book> create(const std::filesystem::path& path, const NewBook& options, Environment environment);
  /// Opens a file: checks place, identity and version, takes the lock, backs up and migrates an older one.
  /// Throws BookError; a file that cannot be opened is never changed or replaced.
  static std::unique_ptr<Book> open(const std::filesystem::path& path, Environment environment);
  ~Book();

  /// The only door for changes: one transaction, one journal entry, one notification. A repeated `operation` returns
  /// the entry that is there already without running `change`. A `change` that alters no row leaves no entry (seq 0).
  /// Any exception rolls all back and goes on to the caller.
  JournalEntry write(const WriteRequest& request, const std::function<void(Writer&)>& change);

  /// Undoes any entry by a new entry with the inverted changeset; undoing an undo is a redo.
  /// When rows have changed since, nothing happens and the rows in the way are named.
  UndoResult undo(std::int64_t seq);

  /// A connection of its own that sees the last committed state; for one thread at a time.
  std::unique_ptr<Reader> reader() const;

  /// Calls `listener` after every commit, on the thread that wrote. The subscription ends with the returned object.
  [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void(const Commit&)> listener);

  /// Seals and opens personal data.
  const ContactVault& vault() const;
  const Environment& environment() const;
  const std::filesystem::path& path() const;
  /// The currency that KPIs are shown in.
  domain::Currency baseCurrency() const;
  /// True when the last session did not close the book; a quick check is then due (see verify.h).
  bool endedUncleanly() const;

  struct Impl;

 private:
  friend std::unique_ptr<Book> openBook(const std::filesystem::path&, Environment, std::span<const EmbeddedFile>);
  explicit Book(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace kontor::storage
