// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

namespace kontor::storage {

/// BEGIN IMMEDIATE … COMMIT; rolls back when it dies without commit().
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Throws BookError: CannotSave when nothing was saved, Unknown when that cannot be told.
  void commit();

 private:
  Connection& m_connection;
};

}  // namespace kontor::storage
