// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unfinished_book.h"

#include "storage/book_error.h"
#include "storage/place/durable_file.h"
#include "storage/place/lock_file.h"

#include <system_error>
#include <utility>

namespace kontor::storage {
namespace {

namespace fs = std::filesystem;

void clear(const fs::path& making) {
  std::error_code ignored;
  for (const char* part : {"", "-wal", "-shm", "-journal"}) fs::remove(making.string() + part, ignored);
}

}  // namespace

UnfinishedBook::UnfinishedBook(const fs::path& place, const Book::NewBook& options, Environment environment)
    : m_place(place), m_making(place.string() + ".making"), m_environment(std::move(environment)) {
  for (const char* part : {"", "-wal"}) {
    if (fs::exists(place.string() + part)) throw BookError(BookError::Code::Exists, place.string());
  }
  if (fs::exists(m_making)) {
    const LockFile lock(m_making, m_environment.user);  // nobody is making it any more
    clear(m_making);
  }
  m_book = Book::create(m_making, options, m_environment);
}

UnfinishedBook::~UnfinishedBook() {
  if (m_book == nullptr) return;
  m_book.reset();
  clear(m_making);
}

std::unique_ptr<Book> UnfinishedBook::finish() {
  m_book.reset();  // takes the log into the file
  try {
    moveIntoPlace(m_making, m_place);
  } catch (...) {
    clear(m_making);
    throw;
  }
  return Book::open(m_place, std::move(m_environment));
}

}  // namespace kontor::storage
