// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "exchange/demo/demo_shop.h"
#include "exchange/text/delimited_writer.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What a file of a platform would have held at some moment.
struct DemoFileJob {
  std::string what;       ///< id of the profile that reads it
  std::string channel;    ///< key in channels.csv; empty for rates
  domain::Instant from;   ///< the earliest order (of money: the earliest posting) in it
  domain::Instant until;  ///< when it was downloaded
};

/// Writes the file into a folder; returns its path. Holds invented data only.
std::filesystem::path writeDemoFile(const std::filesystem::path& folder, const DemoShop& shop, const DemoFileJob& job);

/// A file in a platform's own layout while it is being written: cells by the name of their column.
class PlatformFile {
 public:
  using Cells = std::map<std::string_view, std::string>;

  /// `header` names the columns, separated by commas.
  PlatformFile(const std::filesystem::path& path, std::string_view header, char separator = ',');

  void writeHeader() { m_writer.row(m_header); }
  void row(const Cells& cells);
  void blankRow() { row({}); }
  /// A line outside the table, as it stands.
  void line(std::string_view text) { m_out << text << "\r\n"; }

 private:
  std::ofstream m_out;
  std::vector<std::string> m_header;
  DelimitedWriter m_writer;
};

/// The orders of the job's channel in the order they were placed.
std::vector<const DemoOrder*> ordersOf(const DemoShop& shop, const DemoFileJob& job);
/// `1234.50`
std::string demoMoney(std::int64_t amount);
/// `2024-02-29T23:05:00` of an instant, in UTC.
std::string plainTime(domain::Instant instant);

void writeAmazonOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeAmazonAllOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeShopifyOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeEtsyOrderItems(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeEbayOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeAmazonInventory(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeAmazonSettlement(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeAmazonReturns(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeShopifyProducts(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeEtsyListings(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);
void writeRates(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job);

}  // namespace kontor::exchange
