// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/order.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/changed_row.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace kontor::storage {

/// What the derived tables need to know of an order. Texts are views of the row that it was read from.
struct OrderRow {
  domain::Id channel = 0;
  std::string_view kind;
  std::string_view status;
  std::string_view day;
  std::string_view currency;
  domain::OrderSums sums;
  std::string_view country;
  std::optional<domain::Id> customer;
  std::int64_t placed = 0;
  std::optional<std::int64_t> refunded;
  std::optional<std::int64_t> shipBy;
  std::optional<std::int64_t> shipped;

  domain::OrderContribution contribution() const { return domain::contribution(kind, status, sums); }
  domain::OrderCourse course() const { return domain::course(kind, status, sums, {placed, refunded, shipBy, shipped}); }
};

/// The row of `sales_order` as it was and as it is; empty where there was or is none. Only reads the table when an
/// update leaves out a value that is needed.
class OrderChange {
 public:
  explicit OrderChange(Connection& connection) : m_connection(connection) {}

  struct Sides {
    std::optional<OrderRow> before;
    std::optional<OrderRow> after;
  };
  /// The views live until the next call and as long as the changed row. Both sides are empty when the change does not
  /// matter.
  Sides of(const ChangedRow& row);

 private:
  void readCurrent(domain::Id order);

  Connection& m_connection;
  std::optional<BulkStatement> m_current;
};

/// Reads all orders, for a fresh computation.
class OrderScan {
 public:
  explicit OrderScan(Connection& connection);
  /// The next order, or nothing at the end; its views live until the next call.
  std::optional<OrderRow> next();

 private:
  BulkStatement m_rows;
};

}  // namespace kontor::storage
