// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "exchange/demo/demo_time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kontor::exchange {

/// Someone invented who buys in the demo book.
struct DemoBuyer {
  std::string name, username, email, phone, street, city, region, postalCode, country;
};

/// A way to send parcels, and the warehouse that they leave from.
struct DemoService {
  std::string carrier, service, warehouse, currency, number, hub;
  std::int64_t base = 0;   ///< cost of a parcel, ten-thousandths
  std::int64_t perKg = 0;  ///< and of each kilogram
  int promiseDays = 0;
};

struct DemoLine {
  std::string sellerSku;
  std::int64_t quantity = 0;
  std::int64_t unitPrice = 0;
};

/// An order as it turned out in the end; what a file says of it depends on when the file was made.
struct DemoOrder {
  std::int64_t id = 0;
  std::string channel;  ///< key in channels.csv
  domain::Instant placed;
  DemoBuyer buyer;
  std::vector<DemoLine> lines;
  std::int64_t shipping = 0;
  DemoService service;
  std::optional<domain::Instant> shipped;
  std::optional<domain::Instant> delivered;
  std::string state;  ///< cancelled, refunded, returned, partial, exception, silent, lost, hold:reason
  std::int64_t refund = 0;
  std::string parcel;    ///< orders with the same mark travel in one parcel
  std::string currency;  ///< of the channel, unless the row names another

  std::string number() const;  ///< as the platform writes it
  std::int64_t itemTotal() const;
  domain::Instant shipBy() const;
  /// When the money went back, or the goods.
  std::optional<domain::Instant> refundedAt() const;
  bool isCancelledAt(domain::Instant instant) const;
  bool isShippedAt(domain::Instant instant) const { return shipped && *shipped <= instant; }
};

/// All orders in the order of orders.csv.
std::vector<DemoOrder> demoOrders(const DemoTime& time, const std::map<std::string, std::string>& currencies);

}  // namespace kontor::exchange
