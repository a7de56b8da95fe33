// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kontor::domain {

/// What sums of an order need of one of its lines. Amounts in ten-thousandths; nothing = no price stated.
struct LineAmount {
  std::int64_t quantity = 0;
  std::optional<std::int64_t> amount;
};

/// The sums that an order keeps of its lines.
struct OrderSums {
  std::optional<std::int64_t> gross;   ///< sum of the positive amounts; nothing while no line has a price
  std::optional<std::int64_t> credit;  ///< sum of the negative amounts, as a positive number
  std::int64_t units = 0;              ///< pieces of the lines that count to gross, or have no price yet
  std::int64_t lineCount = 0;

  friend bool operator==(const OrderSums&, const OrderSums&) = default;
};

/// Sums of a whole order; nothing when a sum overflows.
std::optional<OrderSums> orderSums(std::span<const LineAmount> lines);

/// What one order contributes to the KPIs of its day. Definitions:
/// an order counts when it is a sale and not all of its lines are free; gross sales are the positive amounts of
/// sales; a credit is a cancelled sale (its gross) or a cancellation document (its negative amounts).
struct OrderContribution {
  std::int64_t orders = 0;
  std::int64_t unpriced = 0;  ///< counted orders without any price
  std::int64_t gross = 0;
  std::int64_t units = 0;
  std::int64_t credits = 0;
  std::int64_t credit = 0;
};

OrderContribution contribution(std::string_view kind, std::string_view status, const OrderSums& sums);

/// What an order states about its way after it was placed; instants in seconds.
struct OrderDates {
  std::int64_t placed = 0;
  std::optional<std::int64_t> refunded;  ///< money
  std::optional<std::int64_t> shipBy;
  std::optional<std::int64_t> shipped;
};

/// How an order went, for the KPIs of its day. Only sales that count and were not cancelled are shipped; an instant of
/// shipping before that of placing says nothing about time. What came back: a cancellation document, a returned order
/// whole, otherwise what was refunded of an order with a price.
struct OrderCourse {
  std::int64_t shipped = 0;
  std::int64_t processingSeconds = 0;
  std::int64_t due = 0;     ///< shipped, and it had a date to be shipped by
  std::int64_t onTime = 0;  ///< of those
  std::int64_t returned = 0;
};

OrderCourse course(std::string_view kind, std::string_view status, const OrderSums& sums, const OrderDates& dates);

}  // namespace kontor::domain
