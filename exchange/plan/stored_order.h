// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/value.h"
#include "exchange/plan/order_fields.h"
#include "storage/reader.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What the book holds of an order, in the columns of orderFields() and lineFields().
struct StoredOrder {
  struct Line {
    domain::Id id = 0;
    std::vector<domain::Value> values;
  };
  domain::Id id = 0;
  domain::Id contact = 0;
  domain::Id customer = 0;
  std::vector<std::byte> fingerprint;  ///< of the contact; empty when there is none
  std::vector<domain::Value> values;
  std::vector<Line> lines;
};

/// Looks orders up by the platform's own number. For one thread at a time.
class StoredOrders {
 public:
  StoredOrders(storage::Connection& connection, domain::Id channel);

  bool channelHasOrders();
  std::optional<StoredOrder> find(std::string_view externalId);

 private:
  storage::Connection& m_connection;
  domain::Id m_channel;
  SQLite::Statement m_order;
  SQLite::Statement m_lines;
};

}  // namespace kontor::exchange
