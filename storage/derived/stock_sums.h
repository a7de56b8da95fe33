// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/sql/changed_row.h"
#include "storage/sql/connection.h"

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace kontor::storage {

/// Moves by SKU, warehouse and bin: what a write adds to stock_level.
class StockSums {
 public:
  /// One changed row of stock_move.
  void rowChanged(Connection& connection, const ChangedRow& row);
  void write(Connection& connection) const;
  /// The SKUs whose moves have changed.
  std::set<domain::Id> skus() const;

 private:
  struct Change {
    std::int64_t quantity = 0;
    bool takenAway = false;  ///< perhaps no move is left
  };
  struct Place {
    std::int64_t sku = 0;
    std::int64_t warehouse = 0;
    std::string bin;

    auto operator<=>(const Place&) const = default;
  };
  struct Move {
    Place place;
    std::int64_t quantity = 0;
  };
  void add(const Move& move, bool takeAway);

  std::map<Place, Change> m_changes;
};

}  // namespace kontor::storage
