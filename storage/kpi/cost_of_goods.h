// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/id.h"
#include "storage/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::storage {

/// What the goods of order lines cost, and whether they were in stock, held in memory for reading many lines. The cost
/// of a line is the one its file states; else pieces × the moving average of the SKU in force on the day; else
/// pieces × the cost that the SKU's record states. Without any of these it is unknown, which is not 0.
class CostOfGoods {
 public:
  struct Line {
    domain::Id sku = 0;
    domain::Id channel = 0;
    std::string_view sellerSku;
    std::int64_t quantity = 0;
    std::optional<std::int64_t> cost;  ///< of the whole line
    std::string_view costCurrency;
  };
  struct Cost {
    std::int64_t amount = 0;
    std::string_view currency;  ///< lives as long as the line and this object
  };

  explicit CostOfGoods(Reader& reader);

  std::optional<Cost> of(const Line& line, domain::Day day) const;
  /// What was on hand over all warehouses when a day began; nothing for a SKU whose stock is not kept by then.
  std::optional<std::int64_t> onHandBefore(domain::Id sku, domain::Day day) const;
  /// Pieces of the SKU that the line takes: a listing or another code of the SKU may stand for several.
  std::int64_t pieces(const Line& line) const;
  /// False when there is nothing to find a cost in, so that no line need be read.
  bool knowsCosts() const { return m_linesState || !m_history.empty() || !m_stated.empty(); }
  bool knowsStock() const { return !m_history.empty(); }

 private:
  struct State {
    domain::Day day;
    std::int64_t quantity = 0;
    std::optional<std::int64_t> average;
  };
  struct Stated {
    std::int64_t cost = 0;
    std::string currency;
  };

  void readPacks(Connection& connection);
  /// The state of a SKU at the end of a day.
  const State* stateOn(domain::Id sku, domain::Day day) const;

  std::string m_base;
  bool m_linesState = false;
  std::unordered_map<domain::Id, std::vector<State>> m_history;  // by day
  std::unordered_map<domain::Id, Stated> m_stated;
  std::unordered_map<std::string, std::int64_t> m_listings;  // pieces by channel and seller's code
  std::unordered_map<std::string, std::int64_t> m_codes;     // pieces by SKU and code
};

}  // namespace kontor::storage
