// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace kontor::storage {

/// A read-only connection to an open book. While a Snapshot lives, all queries see one and the same state.
/// For one thread at a time.
class Reader {
 public:
  explicit Reader(std::unique_ptr<Connection> connection);
  ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Connection& connection() { return *m_connection; }
  /// One more reader of the same book, for work that is shared out, watching what this one watches; null where there can
  /// be none (a book in memory).
  std::unique_ptr<Reader> another() const;
  /// A running query ends soon after `stop` is requested, with an SQLITE_INTERRUPT that withMeaning() (sql/failure.h)
  /// turns into Cancelled. An empty token watches nothing.
  void watch(std::stop_token stop);
  /// Throws Cancelled when the watched token asks for it: for long work between queries.
  void checkStop() const;
  /// Ends a piece of work: watches nothing, and keeps none of the file's pages, which the system's cache holds as well.
  void rest();

  /// What `make` gave under this name the last time, while the book has not changed since; otherwise makes it anew.
  /// A name always goes with one type.
  template <typename Make>
  auto remember(std::string_view name, Make make) {
    using Kept = decltype(make());
    std::shared_ptr<const void>& place = remembered(name);
    if (!place) place = std::make_shared<const Kept>(make());
    return std::static_pointer_cast<const Kept>(place);
  }

 private:
  std::shared_ptr<const void>& remembered(std::string_view name);

  std::unique_ptr<Connection> m_connection;
  std::stop_token m_stop;
  std::map<std::string, std::shared_ptr<const void>, std::less<>> m_remembered;
  std::int64_t m_rememberedVersion = -1;
};

/// Holds the state of the book still for several queries of one reader.
class Snapshot {
 public:
  explicit Snapshot(Reader& reader);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Reader& m_reader;
};

}  // namespace kontor::storage
