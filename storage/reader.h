// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace kontor::storage {

/// A read-only connection to an open book. While a Snapshot lives, all queries see one and the same state.
/// For one thread at a time.
class Reader {
 public:
  explicit Reader(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

  Connection& connection() { return *m_connection; }
  /// A running query ends with Cancelled soon after `stop` is requested. An empty token watches nothing.
  void watch(std::stop_token stop);

 private:
  std::unique_ptr<Connection> m_connection;
};

}  // namespace kontor::storage
