// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/sales_sums.h"

#include "domain/decimal.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::storage {
namespace {

SalesValues salesValues(const OrderRow& order) {
  const domain::OrderContribution part = order.contribution();
  const domain::OrderCourse course = order.course();
  return {part.orders,    part.unpriced,
          part.gross,     part.units,
          part.credits,   order.kind == "cancellation" ? part.credits : 0,
          part.credit,    order.customer ? part.gross : 0,
          course.shipped, course.processingSeconds,
          course.due,     course.onTime,
          course.returned};
}

bool isNothing(const SalesValues& values) {
  return std::ranges::all_of(values, [](std::int64_t value) { return value == 0; });
}

void addValues(SalesValues& to, const SalesValues& values, bool takeAway) {
  for (std::size_t i = 0; i < to.size(); ++i) {
    const bool overflow =
        takeAway ? __builtin_sub_overflow(to[i], values[i], &to[i]) : __builtin_add_overflow(to[i], values[i], &to[i]);
    if (overflow) throw std::overflow_error("sales_day");
  }
}

// INSERT … ON CONFLICT that adds, and DELETE of a row that nothing is left of.
struct SalesTable {
  BulkStatement merge;
  BulkStatement remove;

  SalesTable(Connection& connection, std::string_view table, const std::vector<std::string_view>& key)
      : merge(connection, mergeSql(table, key)), remove(connection, removeSql(table, key)) {}

  static std::string mergeSql(std::string_view table, const std::vector<std::string_view>& key) {
    std::string sql =
        fmt::format("INSERT INTO {} ({}, {}) VALUES (?", table, fmt::join(key, ", "), fmt::join(kSalesColumns, ", "));
    for (std::size_t i = 1; i < key.size() + kSalesColumns.size(); ++i) sql += ", ?";
    sql += fmt::format(") ON CONFLICT ({}) DO UPDATE SET ", fmt::join(key, ", "));
    for (const std::string_view column : kSalesColumns) {
      sql += fmt::format("{}{} = {} + excluded.{}", column == kSalesColumns[0] ? "" : ", ", column, column, column);
    }
    return sql;
  }

  static std::string removeSql(std::string_view table, const std::vector<std::string_view>& key) {
    return fmt::format("DELETE FROM {} WHERE orders = 0 AND credits = 0 AND {} = ?", table, fmt::join(key, " = ? AND "));
  }

  void write(int keyColumns, const SalesValues& values) {
    int index = keyColumns;
    for (const std::int64_t value : values) merge.bind(++index, value);
    merge.execute();
    // Every order that counts at all adds to `orders` or `credits`.
    if (values[0] < 0 || values[4] < 0) remove.execute();
  }
};

}  // namespace

std::uint32_t TextNumbers::of(std::string_view text) {
  if (m_last < m_texts.size() && *m_texts[m_last] == text) return m_last;
  auto found = m_numbers.find(text);
  if (found == m_numbers.end()) {
    found = m_numbers.emplace(std::string(text), static_cast<std::uint32_t>(m_texts.size())).first;
    m_texts.push_back(&found->first);
  }
  return m_last = found->second;
}

SalesValues& SalesSums::Sums::operator[](const Key& key) {
  std::uint64_t hash = static_cast<std::uint64_t>(key.channel) * 0x9E3779B97F4A7C15u;
  hash = (hash ^ key.day) * 0xC2B2AE3D27D4EB4Fu;
  hash = (hash ^ (std::uint64_t{key.country} << 32 | key.currency)) * 0x9E3779B97F4A7C15u;
  const auto isThis = [&](std::uint32_t row) { return m_rows[row].first == key; };
  if (const auto known = m_index.find(hash, isThis)) return m_rows[*known].second;
  m_index.add(hash, static_cast<std::uint32_t>(m_rows.size()));
  return m_rows.emplace_back(key, SalesValues{}).second;
}

void SalesSums::add(const OrderRow& order, bool takeAway) {
  const SalesValues values = salesValues(order);
  if (isNothing(values)) return;
  const Key key{order.channel, m_days.of(order.day), m_countries.of(order.country), m_currencies.of(order.currency)};
  addValues(m_sums[key], values, takeAway);
}

SalesSums::Day SalesSums::textsOf(const Key& key) const {
  return {m_days.text(key.day), key.channel, m_countries.text(key.country), m_currencies.text(key.currency)};
}

void SalesSums::eachDay(const std::function<void(const Day&, const SalesValues&)>& each) const {
  for (const auto& [key, values] : m_sums) {
    if (!isNothing(values)) each(textsOf(key), values);
  }
}

void SalesSums::eachTotal(const std::function<void(const Day&, const SalesValues&)>& each) const {
  Sums totals;
  for (const auto& [key, values] : m_sums) {
    addValues(totals[{.channel = 0, .day = key.day, .country = 0, .currency = key.currency}], values, false);
  }
  for (const auto& [key, values] : totals) {
    if (!isNothing(values)) each({m_days.text(key.day), 0, {}, m_currencies.text(key.currency)}, values);
  }
}

void SalesSums::write(Connection& connection) const {
  if (m_sums.begin() == m_sums.end()) return;
  SalesTable days(connection, "sales_day", {"day", "channel_id", "country", "currency"});
  eachDay([&](const Day& key, const SalesValues& values) {
    for (BulkStatement* statement : {&days.merge, &days.remove}) {
      statement->bind(1, key.day);
      statement->bind(2, key.channel);
      statement->bind(3, key.country);
      statement->bind(4, key.currency);
    }
    days.write(4, values);
  });
  SalesTable totals(connection, "sales_total", {"day", "currency"});
  eachTotal([&](const Day& key, const SalesValues& values) {
    for (BulkStatement* statement : {&totals.merge, &totals.remove}) {
      statement->bind(1, key.day);
      statement->bind(2, key.currency);
    }
    totals.write(2, values);
  });
}

}  // namespace kontor::storage
