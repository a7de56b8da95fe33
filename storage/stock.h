// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/calendar.h"
#include "domain/id.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kontor::storage {

/// A place where pieces lie.
struct StockPlace {
  domain::Id warehouse = 0;
  std::string bin;
};

/// One move of stock by hand. Stock may become negative: "sold before received" stays visible.
struct StockMove {
  domain::Id sku = 0;
  StockPlace place;
  std::int64_t quantity = 0;          ///< out of the place when negative
  std::string reason;                 ///< a code of the field stock_move.reason
  std::optional<std::int64_t> value;  ///< of the whole move, ten-thousandths, never negative; incoming moves only
  std::string currency;               ///< of the value
  std::string document;               ///< number of a delivery note, an order …
  std::string note;
  std::optional<domain::Instant> instant;  ///< now when not stated
};

/// Appends a move. Throws std::invalid_argument with the code of validate() for values that do not fit.
domain::Id postMove(Writer& writer, const StockMove& move);

struct StockTransfer {
  domain::Id sku = 0;
  StockPlace from;
  StockPlace to;
  std::int64_t quantity = 0;  ///< more than 0
  std::string document;       ///< numbered by itself when empty
  std::string note;
  std::optional<domain::Instant> instant;
};

/// Moves pieces from one place to another: two moves with one document number; the total stays. Returns the number.
/// Throws std::invalid_argument (`same_place`, `out_of_range` or a code of validate()).
std::string transferStock(Writer& writer, const StockTransfer& transfer);

/// What lay at one place at some time.
struct StockAt {
  domain::Id sku = 0;
  domain::Id warehouse = 0;
  std::string bin;
  std::int64_t onHand = 0;

  friend bool operator==(const StockAt&, const StockAt&) = default;
};

/// Levels at the end of a day, by SKU, warehouse and bin: every place that had a move until then, also an emptied one.
std::vector<StockAt> stockAt(Reader& reader, domain::Day day);

/// What is on hand, reserved and available of every SKU, by id. Reserved are the pieces of the lines of open orders
/// (pending, paid, partly_shipped, on_hold) that are mapped to a SKU and not yet taken out of the stock; once an order is
/// sent, what its parcels still have to take out of the stock of their warehouse, if stock is kept there.
std::vector<domain::Availability> availability(Reader& reader);
/// The same for one SKU.
domain::Availability availabilityOf(Reader& reader, domain::Id sku);

/// What one piece of a SKU costs now by moving average, in ten-thousandths of the book's currency; nothing before the
/// first receipt with a value.
std::optional<std::int64_t> averageCostOf(Reader& reader, domain::Id sku);

/// Takes pieces of a SKU from a warehouse because they were sold: from bins that have some, in the order of their
/// names; of a kit that is not packed its parts. What no bin has goes below 0 in the warehouse itself.
void postSale(Writer& writer, domain::Id sku, domain::Id warehouse, std::int64_t pieces, const std::string& document,
              domain::Instant instant);

}  // namespace kontor::storage
