// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string_view>

namespace kontor::storage {

/// One row of sku_cost: the state of a SKU after the moves of a day.
struct SkuCostDay {
  domain::Id sku = 0;
  std::string_view day;  ///< lives as long as the call it is given to
  std::int64_t quantity = 0;
  std::optional<std::int64_t> average;
};

/// Computes sku_cost from the moves, by SKU and day. Throws std::overflow_error.
void eachSkuCost(Connection& connection, const std::function<void(const SkuCostDay&)>& each);
/// Fills the empty table.
void writeSkuCosts(Connection& connection);
/// Computes some SKUs anew and writes the days that differ.
void updateSkuCosts(Connection& connection, const std::set<domain::Id>& skus);

}  // namespace kontor::storage
