// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <filesystem>
#include <memory>

namespace kontor::storage {

/// A book that takes many writes to make and is worth nothing before the last of them. Until finish() it has a name that
/// nobody opens, so neither a failure nor a kill in between leaves half a book under its own; what a killed one left is
/// cleared away by the next.
class UnfinishedBook {
 public:
  /// Throws BookError: Exists when something is in the place, InUse while another process is at it, and what
  /// Book::create throws.
  UnfinishedBook(const std::filesystem::path& place, const Book::NewBook& options, Environment environment);
  ~UnfinishedBook();
  UnfinishedBook(const UnfinishedBook&) = delete;
  UnfinishedBook& operator=(const UnfinishedBook&) = delete;

  Book& book() const { return *m_book; }
  /// Gives it its own name and opens it there.
  std::unique_ptr<Book> finish();

 private:
  std::filesystem::path m_place;
  std::filesystem::path m_making;
  Environment m_environment;
  std::unique_ptr<Book> m_book;
};

}  // namespace kontor::storage
