// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/stored_order.h"

#include <fmt/format.h>

#include <cstring>
#include <string>

namespace kontor::exchange {
namespace {

template <class Fields>
std::string columnList(const Fields& fields) {
  std::string list;
  for (const auto& field : fields) list += fmt::format(", t.{}", field.column);
  return list;
}

std::vector<std::byte> blobColumn(SQLite::Statement& statement, int index) {
  const auto column = statement.getColumn(index);
  std::vector<std::byte> bytes(static_cast<std::size_t>(column.getBytes()));
  if (!bytes.empty()) std::memcpy(bytes.data(), column.getBlob(), bytes.size());
  return bytes;
}

}  // namespace

StoredOrders::StoredOrders(storage::Connection& connection, domain::Id channel)
    : m_connection(connection),
      m_channel(channel),
      m_order(connection.db(),
              fmt::format("SELECT t.id, t.contact_id, t.customer_id, c.fingerprint{} FROM sales_order t "
                          "LEFT JOIN contact c ON c.id = t.contact_id WHERE t.external_id = ?1 AND t.channel_id = ?2",
                          columnList(orderFields()))),
      m_lines(connection.db(), fmt::format("SELECT t.id{} FROM sales_order_line t WHERE t.order_id = ?1 ORDER BY t.id",
                                           columnList(lineFields()))) {
  m_order.bind(2, static_cast<std::int64_t>(channel));
}

bool StoredOrders::channelHasOrders() {
  SQLite::Statement any(m_connection.db(), "SELECT 1 FROM sales_order WHERE channel_id = ?1 LIMIT 1");
  any.bind(1, static_cast<std::int64_t>(m_channel));
  return any.executeStep();
}

std::optional<StoredOrder> StoredOrders::find(std::string_view externalId) {
  m_order.reset();
  m_order.bind(1, std::string(externalId));
  if (!m_order.executeStep()) return std::nullopt;
  StoredOrder order;
  order.id = m_order.getColumn(0).getInt64();
  order.contact = m_order.getColumn(1).getInt64();
  order.customer = m_order.getColumn(2).getInt64();
  order.fingerprint = blobColumn(m_order, 3);
  for (int i = 0; i < static_cast<int>(orderFields().size()); ++i) {
    order.values.push_back(storage::columnValue(m_order, 4 + i));
  }
  m_lines.reset();
  m_lines.bind(1, static_cast<std::int64_t>(order.id));
  while (m_lines.executeStep()) {
    StoredOrder::Line line{m_lines.getColumn(0).getInt64(), {}};
    for (int i = 0; i < static_cast<int>(lineFields().size()); ++i) {
      line.values.push_back(storage::columnValue(m_lines, 1 + i));
    }
    order.lines.push_back(std::move(line));
  }
  m_lines.reset();
  m_order.reset();
  return order;
}

}  // namespace kontor::exchange
