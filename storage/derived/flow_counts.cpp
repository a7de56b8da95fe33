// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/customer_flow.h"

#include <algorithm>
#include <array>

namespace kontor::storage {
namespace {

std::optional<std::int32_t> flowDigits(std::string_view text) {
  std::int32_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Channels by customer, asked for in the order of the customers' ids.
class ChannelCursor {
 public:
  explicit ChannelCursor(Connection& connection) : m_rows(connection, "SELECT id, channel_id FROM customer ORDER BY id") {
    m_more = m_rows.step();
  }

  domain::Id of(domain::Id customer) {
    while (m_more && m_rows.integer(0) < customer) m_more = m_rows.step();
    return m_more && m_rows.integer(0) == customer ? m_rows.integer(1) : 0;
  }

 private:
  BulkStatement m_rows;
  bool m_more;
};

// `credit` lies outside the index and only matters without a gross: SQLite looks into the table just for those.
std::string orderedActivitySql(Connection& connection) {
  const bool indexed =
      connection.integer("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = 'sales_order_customer'").has_value();
  return std::string("SELECT customer_id, day, kind, gross, CASE WHEN gross IS NULL THEN credit END FROM sales_order") +
         (indexed ? " INDEXED BY sales_order_customer" : "") + " WHERE customer_id IS NOT NULL ORDER BY customer_id, day";
}

}  // namespace

std::optional<MonthNumber> monthOf(std::string_view day) {
  if (day.size() < 7 || day[4] != '-') return std::nullopt;
  const auto year = flowDigits(day.substr(0, 4));
  const auto month = flowDigits(day.substr(5, 2));
  if (!year || !month || *year < 1 || *month < 1 || *month > 12) return std::nullopt;
  return *year * 12 + *month - 1;
}

std::string monthText(MonthNumber month) {
  if (month == kNever) return {};
  std::string text = "0000-00";
  for (std::int32_t rest = month / 12, at = 3; at >= 0; --at, rest /= 10) {
    text[static_cast<std::size_t>(at)] = static_cast<char>('0' + rest % 10);
  }
  text[5] = static_cast<char>('0' + (month % 12 + 1) / 10);
  text[6] = static_cast<char>('0' + (month % 12 + 1) % 10);
  return text;
}

std::size_t FlowCounts::KeyHash::operator()(const Key& key) const {
  std::uint64_t hash = static_cast<std::uint64_t>(key.channel) * 0x9E3779B97F4A7C15u;
  hash = (hash ^ (static_cast<std::uint64_t>(key.month) << 32 | static_cast<std::uint32_t>(key.previous))) *
         0xC2B2AE3D27D4EB4Fu;
  hash = (hash ^ (static_cast<std::uint64_t>(key.next) << 1 | (key.several ? 1u : 0u))) * 0x9E3779B97F4A7C15u;
  return static_cast<std::size_t>(hash ^ (hash >> 29));
}

void FlowCounts::add(domain::Id channel, std::span<const Activity> months, bool takeAway) {
  MonthNumber previous = kNever;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].orders <= 0) continue;
    std::size_t next = i + 1;
    while (next < months.size() && months[next].orders <= 0) ++next;
    const Key key{months[i].month, previous, next < months.size() ? months[next].month : kNever, months[i].orders > 1,
                  channel};
    m_customers[key] += takeAway ? -1 : 1;
    previous = months[i].month;
  }
}

void FlowCounts::each(const std::function<void(const Key&, std::int64_t)>& each) const {
  for (const auto& [key, customers] : m_customers) {
    if (customers != 0) each(key, customers);
  }
}

void FlowCounts::merge(Connection& connection) const {
  BulkStatement merge(connection,
                      "INSERT INTO customer_flow (month, previous, next, channel_id, several, customers)"
                      " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (month, previous, next, channel_id, several)"
                      " DO UPDATE SET customers = customers + excluded.customers");
  BulkStatement remove(connection,
                       "DELETE FROM customer_flow WHERE month = ? AND previous = ? AND next = ? AND channel_id = ?"
                       " AND several = ? AND customers = 0");
  each([&](const Key& key, std::int64_t customers) {
    const std::array texts = {monthText(key.month), monthText(key.previous), monthText(key.next)};
    for (BulkStatement* statement : {&merge, &remove}) {
      for (int i = 0; i < 3; ++i) statement->bind(i + 1, texts[static_cast<std::size_t>(i)]);
      statement->bind(4, key.channel);
      statement->bind(5, std::int64_t{key.several});
    }
    merge.bind(6, customers);
    merge.execute();
    if (customers < 0) remove.execute();
  });
}

FlowCounts countFlow(Connection& connection) {
  FlowCounts counts;
  ChannelCursor channels(connection);
  std::vector<FlowCounts::Activity> months;
  domain::Id customer = 0;
  const auto finishCustomer = [&] {
    if (!months.empty()) counts.add(channels.of(customer), months, false);
    months.clear();
  };
  BulkStatement rows(connection, orderedActivitySql(connection));
  while (rows.step()) {
    if (const domain::Id next = rows.integer(0); next != customer) {
      finishCustomer();
      customer = next;
    }
    const auto month = monthOf(rows.text(1));
    domain::OrderSums sums;
    if (!rows.isNull(3)) sums.gross = rows.integer(3);
    if (!rows.isNull(4)) sums.credit = rows.integer(4);
    if (!month || domain::contribution(rows.text(2), {}, sums).orders == 0) continue;
    if (months.empty() || months.back().month != *month) months.push_back({*month, 0});
    ++months.back().orders;
  }
  finishCustomer();
  return counts;
}

}  // namespace kontor::storage
