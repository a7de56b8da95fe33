// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/customer_flow.h"

#include <algorithm>

namespace kontor::storage {
namespace {

constexpr int kCustomerChannel = 1;  // column of `customer`
// One customer costs some lookups, a recount one step per order of the book.
constexpr std::int64_t kMostTouched = 20'000;
constexpr std::int64_t kFewTouched = 200;
constexpr std::int64_t kTouchedShare = 8;

/// Reads what the book holds of one customer now.
class CustomerNow {
 public:
  explicit CustomerNow(Connection& connection)
      : m_channel(connection, "SELECT channel_id FROM customer WHERE id = ?"),
        m_orders(connection, "SELECT day, kind, gross, credit FROM sales_order WHERE customer_id = ? ORDER BY day") {}

  std::optional<domain::Id> channel(domain::Id customer) {
    m_channel.bind(1, customer);
    std::optional<domain::Id> channel;
    if (m_channel.step()) channel = m_channel.integer(0);
    m_channel.reset();
    return channel;
  }

  void months(domain::Id customer, std::vector<FlowCounts::Activity>& months) {
    months.clear();
    m_orders.bind(1, customer);
    while (m_orders.step()) {
      const auto month = monthOf(m_orders.text(0));
      domain::OrderSums sums;
      if (!m_orders.isNull(2)) sums.gross = m_orders.integer(2);
      if (!m_orders.isNull(3)) sums.credit = m_orders.integer(3);
      if (!month || domain::contribution(m_orders.text(1), {}, sums).orders == 0) continue;
      if (months.empty() || months.back().month != *month) months.push_back({*month, 0});
      ++months.back().orders;
    }
  }

 private:
  BulkStatement m_channel;
  BulkStatement m_orders;
};

}  // namespace

void FlowChanges::add(const std::optional<OrderRow>& order, std::int32_t orders) {
  if (!order || !order->customer || order->contribution().orders == 0) return;
  if (const auto month = monthOf(order->day)) m_events.push_back({*order->customer, *month, orders});
}

void FlowChanges::orderChanged(const std::optional<OrderRow>& before, const std::optional<OrderRow>& after) {
  const std::size_t known = m_events.size();
  add(before, -1);
  add(after, 1);
  if (m_events.size() != known + 2) return;
  const Event& former = m_events[known];
  const Event& latter = m_events[known + 1];
  if (former.customer == latter.customer && former.month == latter.month) m_events.resize(known);
}

void FlowChanges::customerChanged(const ChangedRow& row) {
  if (row.operation == RowOperation::Inserted || !row.before(kCustomerChannel).isStated()) return;
  m_formerChannels.push_back({row.id(), row.before(kCustomerChannel).integer});
  if (row.operation == RowOperation::Updated) m_events.push_back({row.id(), kNever, 0});
}

std::optional<domain::Id> FlowChanges::formerChannel(domain::Id customer) const {
  const auto found = std::ranges::lower_bound(m_formerChannels, customer, {}, &FormerChannel::customer);
  if (found == m_formerChannels.end() || found->customer != customer) return std::nullopt;
  return found->channel;
}

bool FlowChanges::isCheaperToRecount(Connection& connection) const {
  std::int64_t touched = 0;
  for (std::size_t i = 0; i < m_events.size(); ++i) {
    if (i == 0 || m_events[i].customer != m_events[i - 1].customer) ++touched;
  }
  if (touched > kMostTouched) return true;
  if (touched < kFewTouched) return false;
  // The newest id tells about how many there are, without counting.
  const domain::Id newest = connection.integer("SELECT max(id) FROM customer").value_or(0);
  const domain::Id counter = newest & ((domain::Id{1} << domain::kDeskShift) - 1);
  return touched * kTouchedShare > counter;
}

void FlowChanges::write(Connection& connection) {
  if (m_events.empty()) return;
  std::ranges::sort(m_events, [](const Event& a, const Event& b) {
    return a.customer != b.customer ? a.customer < b.customer : a.month < b.month;
  });
  std::ranges::sort(m_formerChannels, {}, &FormerChannel::customer);
  if (!isCheaperToRecount(connection)) {
    writeTouched(connection);
    return;
  }
  connection.run("DELETE FROM customer_flow");
  countFlow(connection).merge(connection);
}

void FlowChanges::writeTouched(Connection& connection) const {
  FlowCounts counts;
  CustomerNow now(connection);
  std::vector<FlowCounts::Activity> current;
  std::vector<FlowCounts::Activity> former;
  for (std::size_t from = 0, to = 0; from < m_events.size(); from = to) {
    const domain::Id customer = m_events[from].customer;
    while (to < m_events.size() && m_events[to].customer == customer) ++to;
    now.months(customer, current);
    former = current;
    for (const Event& event : std::span(m_events).subspan(from, to - from)) {
      if (event.month == kNever) continue;
      auto at = std::ranges::lower_bound(former, event.month, {}, &FlowCounts::Activity::month);
      if (at == former.end() || at->month != event.month) at = former.insert(at, {event.month, 0});
      at->orders -= event.orders;
    }
    const auto channel = now.channel(customer);
    const auto formerly = formerChannel(customer);
    counts.add(formerly ? *formerly : channel.value_or(0), former, true);
    counts.add(channel.value_or(0), current, false);
  }
  counts.merge(connection);
}

}  // namespace kontor::storage
