// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derived/order_row.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::storage {

/// A month as a number that can be compared: year * 12 + month; kNever when a customer was not active before or after.
using MonthNumber = std::int32_t;
inline constexpr MonthNumber kNever = 0;

/// Nothing when the text does not begin with `yyyy-mm`.
std::optional<MonthNumber> monthOf(std::string_view day);
/// `yyyy-mm`, or an empty text for kNever.
std::string monthText(MonthNumber month);

/// The rows of customer_flow in memory.
class FlowCounts {
 public:
  struct Key {
    MonthNumber month = 0;
    MonthNumber previous = 0;
    MonthNumber next = 0;
    bool several = false;
    domain::Id channel = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  /// How many orders that count a customer has in a month.
  struct Activity {
    MonthNumber month = 0;
    std::int64_t orders = 0;
  };

  /// Adds one customer, or takes him away. `months` ascend; months without orders are passed over.
  void add(domain::Id channel, std::span<const Activity> months, bool takeAway);
  /// Merges into the table.
  void merge(Connection& connection) const;
  void each(const std::function<void(const Key&, std::int64_t)>& each) const;

 private:
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  std::unordered_map<Key, std::int64_t, KeyHash> m_customers;
};

/// All customers of the book, counted in one pass over the orders.
FlowCounts countFlow(Connection& connection);

/// Gathers which customers a write touched, and brings customer_flow up to date.
class FlowChanges {
 public:
  void orderChanged(const std::optional<OrderRow>& before, const std::optional<OrderRow>& after);
  /// One changed row of `customer`.
  void customerChanged(const ChangedRow& row);
  void write(Connection& connection);

 private:
  struct Event {
    domain::Id customer = 0;
    MonthNumber month = 0;
    std::int32_t orders = 0;
  };
  struct FormerChannel {
    domain::Id customer = 0;
    domain::Id channel = 0;
  };
  void add(const std::optional<OrderRow>& order, std::int32_t orders);
  bool isCheaperToRecount(Connection& connection) const;
  void writeTouched(Connection& connection) const;
  std::optional<domain::Id> formerChannel(domain::Id customer) const;

  std::vector<Event> m_events;
  std::vector<FormerChannel> m_formerChannels;  // of customers that are gone or have moved
};

}  // namespace kontor::storage
