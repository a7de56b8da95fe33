// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derived/order_row.h"
#include "storage/lists/number_index.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::storage {

/// Numbers for texts that come again and again, so that they are compared once.
class TextNumbers {
 public:
  std::uint32_t of(std::string_view text);
  std::string_view text(std::uint32_t number) const { return *m_texts[number]; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
  std::vector<const std::string*> m_texts;
  std::uint32_t m_last = 0;
};

/// The value columns of sales_day and sales_total, in their order.
inline constexpr std::array<std::string_view, 13> kSalesColumns = {
    "orders",           "unpriced",       "gross",          "units",          "credits",
    "credit_documents", "credit",         "customer_gross", "shipped_orders", "processing_seconds",
    "due_orders",       "on_time_orders", "returned"};
using SalesValues = std::array<std::int64_t, kSalesColumns.size()>;

/// Sums of orders by day, channel, country and currency: what a write adds to sales_day and sales_total.
class SalesSums {
 public:
  /// Adds an order, or takes it away again. Throws std::overflow_error.
  void add(const OrderRow& order, bool takeAway);
  /// Merges the sums into both tables.
  void write(Connection& connection) const;

  struct Day {
    std::string_view day;
    domain::Id channel;
    std::string_view country;
    std::string_view currency;
  };
  void eachDay(const std::function<void(const Day&, const SalesValues&)>& each) const;
  /// By day and currency.
  void eachTotal(const std::function<void(const Day&, const SalesValues&)>& each) const;

 private:
  struct Key {
    domain::Id channel = 0;
    std::uint32_t day = 0;
    std::uint32_t country = 0;
    std::uint32_t currency = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  class Sums {
   public:
    SalesValues& operator[](const Key& key);
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

   private:
    std::vector<std::pair<Key, SalesValues>> m_rows;
    NumberIndex m_index;
  };

  Day textsOf(const Key& key) const;

  TextNumbers m_days;
  TextNumbers m_countries;
  TextNumbers m_currencies;
  Sums m_sums;
};

}  // namespace kontor::storage
