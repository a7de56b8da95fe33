// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

constexpr std::string_view kOrderReport =
    "order-id,order-item-id,purchase-date,payments-date,reporting-date,promise-date,days-past-promise,buyer-email,"
    "buyer-name,"
    "buyer-phone-number,sku,product-name,quantity-purchased,quantity-shipped,quantity-to-ship,currency,item-price,item-"
    "tax,"
    "shipping-price,shipping-tax,ship-service-level,recipient-name,ship-address-1,ship-address-2,ship-address-3,ship-"
    "city,"
    "ship-state,ship-postal-code,ship-country,sales-channel";
constexpr std::string_view kAllOrders =
    "amazon-order-id,merchant-order-id,purchase-date,last-updated-date,order-status,fulfillment-channel,sales-channel,"
    "order-channel,url,ship-service-level,product-name,sku,asin,item-status,quantity,currency,item-price,item-tax,"
    "shipping-price,shipping-tax,gift-wrap-price,gift-wrap-tax,item-promotion-discount,ship-promotion-discount,ship-"
    "city,"
    "ship-state,ship-postal-code,ship-country,promotion-ids,is-business-order,purchase-order-number,price-designation,"
    "is-sold-by-ab";

std::string amazonTime(domain::Instant instant) {
  return plainTime(instant) + "+00:00";
}

std::string statusAt(const DemoOrder& order, domain::Instant instant) {
  if (order.isCancelledAt(instant)) return "Cancelled";
  return order.isShippedAt(instant) ? "Shipped" : "Unshipped";
}

// The shipping of an order stands at its first line.
std::string shippingOf(const DemoOrder& order, std::size_t line) {
  return demoMoney(line == 0 ? order.shipping : 0);
}

std::string itemId(const DemoOrder& order, std::size_t line) {
  return fmt::format("{}", 70'000'000'000'000 + order.id * 10 + static_cast<std::int64_t>(line));
}

}  // namespace

void writeAmazonOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kOrderReport, '\t');
  file.writeHeader();
  for (const DemoOrder* order : ordersOf(shop, job)) {
    const DemoBuyer& buyer = order->buyer;
    for (std::size_t i = 0; i < order->lines.size(); ++i) {
      const DemoLine& line = order->lines[i];
      file.row({{"order-id", order->number()},
                {"order-item-id", itemId(*order, i)},
                {"purchase-date", amazonTime(order->placed)},
                {"payments-date", amazonTime({order->placed.seconds + 900})},
                {"promise-date", amazonTime(order->shipBy())},
                {"buyer-email", buyer.email},
                {"buyer-name", buyer.name},
                {"buyer-phone-number", buyer.phone},
                {"sku", line.sellerSku},
                {"product-name", shop.titleOf(order->channel, line.sellerSku)},
                {"quantity-purchased", fmt::to_string(line.quantity)},
                {"currency", order->currency},
                {"item-price", demoMoney(line.quantity * line.unitPrice)},
                {"shipping-price", shippingOf(*order, i)},
                {"ship-service-level", "Standard"},
                {"recipient-name", buyer.name},
                {"ship-address-1", buyer.street},
                {"ship-city", buyer.city},
                {"ship-state", buyer.region},
                {"ship-postal-code", buyer.postalCode},
                {"ship-country", buyer.country},
                {"sales-channel", "Amazon.com"}});
    }
  }
}

void writeAmazonAllOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kAllOrders, '\t');
  file.writeHeader();
  for (const DemoOrder* order : ordersOf(shop, job)) {
    const std::string status = statusAt(*order, job.until);
    for (std::size_t i = 0; i < order->lines.size(); ++i) {
      const DemoLine& line = order->lines[i];
      file.row({{"amazon-order-id", order->number()},
                {"merchant-order-id", order->number()},
                {"purchase-date", amazonTime(order->placed)},
                {"last-updated-date", amazonTime(job.until)},
                {"order-status", status},
                {"fulfillment-channel", order->service.carrier == "Amazon" ? "Amazon" : "Merchant"},
                {"sales-channel", "Amazon.com"},
                {"ship-service-level", "Standard"},
                {"product-name", shop.titleOf(order->channel, line.sellerSku)},
                {"sku", line.sellerSku},
                {"item-status", status},
                {"quantity", fmt::to_string(line.quantity)},
                {"currency", order->currency},
                {"item-price", demoMoney(line.quantity * line.unitPrice)},
                {"shipping-price", shippingOf(*order, i)},
                {"ship-city", order->buyer.city},
                {"ship-state", order->buyer.region},
                {"ship-postal-code", order->buyer.postalCode},
                {"ship-country", order->buyer.country},
                {"is-business-order", "false"}});
    }
  }
}

}  // namespace kontor::exchange
