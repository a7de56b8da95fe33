// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/derived_tables.h"

#include "storage/derived/customer_flow.h"
#include "storage/derived/sales_sums.h"
#include "storage/derived/sku_costs.h"
#include "storage/derived/stock_sums.h"

namespace kontor::storage {

struct DerivedTables::Impl {
  explicit Impl(Connection& writing) : connection(writing), orders(writing) {}

  void orderChanged(const ChangedRow& row) {
    const auto [before, after] = orders.of(row);
    if (before) sales.add(*before, true);
    if (after) sales.add(*after, false);
    flow.orderChanged(before, after);
  }

  Connection& connection;
  OrderChange orders;
  SalesSums sales;
  StockSums stock;
  FlowChanges flow;
};

DerivedTables::DerivedTables(Connection& connection) : m_impl(std::make_unique<Impl>(connection)) {}

DerivedTables::~DerivedTables() = default;

void DerivedTables::rowChanged(const ChangedRow& row) {
  if (row.table == "sales_order") {
    m_impl->orderChanged(row);
  } else if (row.table == "stock_move") {
    m_impl->stock.rowChanged(m_impl->connection, row);
  } else if (row.table == "customer") {
    m_impl->flow.customerChanged(row);
  }
}

void DerivedTables::finish() {
  Connection& connection = m_impl->connection;
  m_impl->sales.write(connection);
  m_impl->stock.write(connection);
  updateSkuCosts(connection, m_impl->stock.skus());
  m_impl->flow.write(connection);
  m_impl = std::make_unique<Impl>(connection);
}

}  // namespace kontor::storage
