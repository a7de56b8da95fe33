// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "storage/book_impl.h"
#include "storage/journal/changeset_store.h"
#include "storage/journal/recorder.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"
#include "storage/sql/write_ahead_log.h"

#include <sqlite3.h>

#include <stdexcept>

namespace kontor::storage {
namespace {

JournalEntry beginEntry(const Book::Impl& book, const WriteRequest& request, const std::string& operation) {
  JournalEntry entry = book.newEntry(operation);
  entry.action = request.action;
  entry.subject = request.subject;
  entry.arguments = request.arguments;
  return entry;
}

}  // namespace

WritingTurn::WritingTurn(Book::Impl& book) : m_book(book) {
  if (book.writer == std::this_thread::get_id()) throw std::logic_error("a write inside a write");
  book.writing.lock();
  book.writer = std::this_thread::get_id();
}

WritingTurn::~WritingTurn() {
  m_book.writer = std::thread::id();
  m_book.writing.unlock();
}

FirstLoad::FirstLoad(Book::Impl& book, bool wanted) : m_book(book) {
  if (book.logIsAway) book.logIsAway = !bringLogBack(*book.connection);  // a full disk may have kept it from coming back
  if (!wanted || book.logIsAway) return;
  m_noReaders = std::unique_lock(book.opening);
  book.logIsAway = takeLogAway(*book.connection);
  if (book.logIsAway) {
    m_foreignKeysOff.emplace(*book.connection);
  } else {
    m_noReaders.unlock();
  }
}

FirstLoad::~FirstLoad() {
  if (m_noReaders.owns_lock()) m_book.logIsAway = !bringLogBack(*m_book.connection);
}

Book::Book(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Book::~Book() {
  if (!m_impl->connection) return;
  // Moves all into the file; the log goes away with the last connection.
  sqlite3_wal_checkpoint_v2(m_impl->connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

JournalEntry Book::write(const WriteRequest& request, const std::function<void(Writer&)>& change) {
  auto& book = *m_impl;
  Commit commit;
  {
    const WritingTurn turn(book);
    commit = withMeaning([&]() -> Commit {
      const std::string operation = request.operation.empty() ? newOperation(book.environment) : request.operation;
      const FirstLoad load(book, request.firstLoad);
      Transaction transaction(*book.connection);
      if (auto known = entryOfOperation(*book.connection, operation)) return {std::move(*known), {}};
      RecordingWriter writer(*book.connection, book.environment, book.desk, book.journaled, load.foreignKeysAreOff());
      change(writer);
      auto recorded = writer.record(beginEntry(book, request, operation));
      transaction.commit();
      return recorded;
    });
    book.tidyAfter(commit);
  }
  book.notify(commit);
  return commit.entry;
}

std::unique_ptr<Reader> Book::reader() const {
  const std::lock_guard noFirstLoad(m_impl->opening);
  return std::make_unique<Reader>(std::make_unique<Connection>(m_impl->path, Connection::Mode::Read));
}

std::shared_ptr<void> Book::subscribe(std::function<void(const Commit&)> listener) {
  auto subscription = std::make_shared<std::function<void(const Commit&)>>(std::move(listener));
  const std::lock_guard lock(m_impl->listening);
  std::erase_if(m_impl->listeners, [](const auto& known) { return known.expired(); });
  m_impl->listeners.emplace_back(subscription);
  return subscription;
}

void Book::Impl::notify(const Commit& commit) {
  if (commit.tables.empty()) return;  // nothing changed
  std::vector<std::shared_ptr<std::function<void(const Commit&)>>> present;
  {
    const std::lock_guard lock(listening);
    for (const auto& listener : listeners) {
      if (auto kept = listener.lock()) present.push_back(std::move(kept));
    }
  }
  for (const auto& listener : present) (*listener)(commit);
}

void Book::Impl::tidyAfter(const Commit& commit) {
  constexpr std::int64_t kLargeChangeset = 16 * 1024 * 1024;
  if (commit.entry.changesetSize < kLargeChangeset) return;
  // Without waiting for readers: what they hold back now is done after a later write.
  sqlite3_busy_timeout(connection->handle(), 0);
  sqlite3_wal_checkpoint_v2(connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  sqlite3_busy_timeout(connection->handle(), kBusyMilliseconds);
  sqlite3_db_release_memory(connection->handle());
}

JournalEntry Book::Impl::newEntry(const std::string& operation) const {
  JournalEntry entry;
  entry.instant = environment.now();
  entry.user = environment.user;
  entry.desk = desk;
  entry.operation = operation;
  return entry;
}

const ContactVault& Book::vault() const {
  return *m_impl->vault;
}
const Environment& Book::environment() const {
  return m_impl->environment;
}
const std::filesystem::path& Book::path() const {
  return m_impl->path;
}
domain::Currency Book::baseCurrency() const {
  return m_impl->baseCurrency;
}
bool Book::endedUncleanly() const {
  return m_impl->endedUncleanly;
}

}  // namespace kontor::storage
