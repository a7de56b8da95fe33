// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"

#include "domain/decimal.h"
#include "exchange/text/delimited.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kontor::exchange {
namespace {

struct FileKind {
  std::string_view what;
  std::string_view name;  // as such files are usually called, before the day
  std::string_view extension;
  void (*write)(const std::filesystem::path&, const DemoShop&, const DemoFileJob&);
};

constexpr FileKind kFileKinds[] = {
    {"amazon_orders", "amazon-order-report-", ".txt", writeAmazonOrders},
    {"amazon_all_orders", "amazon-all-orders-", ".txt", writeAmazonAllOrders},
    {"shopify_orders", "orders_export-", ".csv", writeShopifyOrders},
    {"etsy_order_items", "EtsySoldOrderItems-", ".csv", writeEtsyOrderItems},
    {"ebay_orders", "eBay-OrdersReport-", ".csv", writeEbayOrders},
    {"amazon_inventory", "amazon-inventory-", ".txt", writeAmazonInventory},
    {"shopify_products", "products_export-", ".csv", writeShopifyProducts},
    {"etsy_listings", "EtsyListingsDownload-", ".csv", writeEtsyListings},
    {"amazon_settlement_v2", "amazon-settlement-", ".txt", writeAmazonSettlement},
    {"amazon_returns", "amazon-returns-", ".txt", writeAmazonReturns},
    {"ecb_rates", "eurofxref-hist-", ".csv", writeRates},
};

}  // namespace

std::filesystem::path writeDemoFile(const std::filesystem::path& folder, const DemoShop& shop, const DemoFileJob& job) {
  const auto* kind = std::ranges::find(kFileKinds, job.what, &FileKind::what);
  if (kind == std::end(kFileKinds)) throw std::logic_error("demo: " + job.what);
  const auto path = folder / fmt::format("{}{}{}", kind->name, job.until.iso().substr(0, 10), kind->extension);
  kind->write(path, shop, job);
  return path;
}

PlatformFile::PlatformFile(const std::filesystem::path& path, std::string_view header, char separator)
    : m_out(path, std::ios::binary),
      m_header(readRows(header, Dialect{}).at(0).cells),
      m_writer(m_out, {.separator = separator,
                       .quotes = separator == '\t' ? DelimitedWriter::Quotes::None : DelimitedWriter::Quotes::WhereNeeded}) {
  m_out.exceptions(std::ios::failbit | std::ios::badbit);
}

void PlatformFile::row(const Cells& cells) {
  std::vector<std::string> row(m_header.size());
  for (const auto& [column, text] : cells) {
    const auto at = std::ranges::find(m_header, column);
    if (at == m_header.end()) throw std::logic_error("demo: " + std::string(column));
    row[static_cast<std::size_t>(at - m_header.begin())] = text;
  }
  if (m_writer.row(row)) throw std::logic_error("demo: a cell that cannot be written");
}

std::vector<const DemoOrder*> ordersOf(const DemoShop& shop, const DemoFileJob& job) {
  std::vector<const DemoOrder*> orders;
  for (const DemoOrder& order : shop.orders) {
    if (order.channel == job.channel && job.from < order.placed && order.placed <= job.until) orders.push_back(&order);
  }
  std::ranges::stable_sort(orders, {}, [](const DemoOrder* order) { return order->placed; });
  return orders;
}

std::string demoMoney(std::int64_t amount) {
  const std::int64_t cents = amount / 100;
  return fmt::format("{}.{:02}", cents / 100, cents % 100);
}

std::string plainTime(domain::Instant instant) {
  return instant.iso().substr(0, 19);
}

}  // namespace kontor::exchange
