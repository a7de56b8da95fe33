// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/demo_orders.h"
#include "exchange/demo/demo_table.h"
#include "exchange/demo/demo_time.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// A shop of the invented seller.
struct DemoChannel {
  std::string name, currency, zone;
};

/// What the platforms know of the invented seller: the source of the files that the demo book imports.
struct DemoShop {
  explicit DemoShop(domain::Instant now);

  std::string titleOf(const std::string& channel, const std::string& sellerSku) const;

  DemoTime time;
  std::map<std::string, DemoChannel> channels;  // by key in channels.csv
  std::vector<DemoOrder> orders;
  DemoTable listings{"listings.csv"};
  std::map<std::string, std::string> countryNames;

 private:
  std::map<std::pair<std::string, std::string>, std::string> m_titles;  // by channel and seller's code
};

}  // namespace kontor::exchange
