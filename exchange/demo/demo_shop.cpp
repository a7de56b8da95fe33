// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_shop.h"

namespace kontor::exchange {

DemoShop::DemoShop(domain::Instant now) : time(now) {
  std::map<std::string, std::string> currencies;
  const DemoTable channelTable("channels.csv");
  for (const DemoTable::Row& row : channelTable.rows()) {
    channels[row.text("key")] = {row.text("name"), row.text("currency"), row.text("zone")};
    currencies[row.text("key")] = row.text("currency");
  }
  orders = demoOrders(time, currencies);
  for (const DemoTable::Row& row : listings.rows()) {
    m_titles[{row.text("channel"), row.text("seller_sku")}] = row.text("title");
  }
  const DemoTable countries("countries.csv");
  for (const DemoTable::Row& row : countries.rows()) countryNames[row.text("code")] = row.text("name");
}

std::string DemoShop::titleOf(const std::string& channel, const std::string& sellerSku) const {
  const auto found = m_titles.find({channel, sellerSku});
  return found == m_titles.end() || found->second.empty() ? sellerSku : found->second;
}

}  // namespace kontor::exchange
