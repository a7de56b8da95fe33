// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::string_view kOrdersExport =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts "
    "Marketing,Currency,Subtotal,Shipping,Taxes,"
    "Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,"
    "Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
    "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,"
    "Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note "
    "Attributes,"
    "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level,Source,Lineitem "
    "discount,Phone";
constexpr std::string_view kProductsExport =
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
    "Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image "
    "Src,Status";

std::string shopifyTime(domain::Instant instant) {
  std::string text = plainTime(instant);
  std::ranges::replace(text, 'T', ' ');
  return text + " +0000";
}

PlatformFile::Cells orderCells(const DemoOrder& order, domain::Instant until) {
  const DemoBuyer& buyer = order.buyer;
  const bool refunded = order.refundedAt() && *order.refundedAt() <= until;
  const bool all = refunded && order.refund >= order.itemTotal();
  const bool shipped = order.isShippedAt(until);
  const bool partial = order.state == "partial";
  PlatformFile::Cells cells = {{"Financial Status", !refunded ? "paid"
                                                    : all     ? "refunded"
                                                              : "partially_refunded"},
                               {"Paid at", shopifyTime({order.placed.seconds + 60})},
                               {"Fulfillment Status", !shipped  ? "unfulfilled"
                                                      : partial ? "partial"
                                                                : "fulfilled"},
                               {"Currency", order.currency},
                               {"Subtotal", demoMoney(order.itemTotal())},
                               {"Shipping", demoMoney(order.shipping)},
                               {"Taxes", demoMoney(order.itemTotal() * 19 / 119)},
                               {"Total", demoMoney(order.itemTotal() + order.shipping)},
                               {"Discount Amount", "0.00"},
                               {"Shipping Method", order.service.carrier + " " + order.service.service},
                               {"Billing Name", buyer.name},
                               {"Billing Country", buyer.country},
                               {"Shipping Name", buyer.name},
                               {"Shipping Address1", buyer.street},
                               {"Shipping City", buyer.city},
                               {"Shipping Zip", buyer.postalCode},
                               {"Shipping Province", buyer.region},
                               {"Shipping Country", buyer.country},
                               {"Payment Method", order.id % 3 == 0 ? "PayPal Express Checkout" : "Shopify Payments"},
                               {"Refunded Amount", refunded ? demoMoney(order.refund) : "0.00"},
                               {"Source", "web"},
                               {"Phone", buyer.phone}};
  if (shipped && !partial) cells["Fulfilled at"] = shopifyTime(*order.shipped);
  if (order.isCancelledAt(until)) cells["Cancelled at"] = shopifyTime({order.placed.seconds + 9 * 3600});
  return cells;
}

}  // namespace

void writeShopifyOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kOrdersExport);
  file.writeHeader();
  for (const DemoOrder* order : ordersOf(shop, job)) {
    for (std::size_t i = 0; i < order->lines.size(); ++i) {
      const DemoLine& line = order->lines[i];
      PlatformFile::Cells cells = i == 0 ? orderCells(*order, job.until) : PlatformFile::Cells();
      cells["Name"] = order->number();
      cells["Email"] = order->buyer.email;
      cells["Created at"] = shopifyTime(order->placed);
      cells["Lineitem quantity"] = fmt::to_string(line.quantity);
      cells["Lineitem name"] = shop.titleOf(order->channel, line.sellerSku);
      cells["Lineitem price"] = demoMoney(line.unitPrice);
      cells["Lineitem sku"] = line.sellerSku;
      cells["Lineitem discount"] = "0.00";
      cells["Vendor"] = "Lanqi";
      file.row(cells);
    }
  }
}

void writeShopifyProducts(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kProductsExport);
  file.writeHeader();
  for (const DemoTable::Row& row : shop.listings.rows()) {
    if (row.text("channel") != job.channel || !row.has("price")) continue;
    std::string handle = row.text("seller_sku");
    std::ranges::transform(handle, handle.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const std::string& state = row.text("state");
    file.row({{"Handle", handle},
              {"Title", row.text("title")},
              {"Vendor", "Lanqi"},
              {"Type", row.text("category")},
              {"Published", state == "draft" ? "false" : "true"},
              {"Option1 Name", "Title"},
              {"Option1 Value", "Default Title"},
              {"Variant SKU", row.text("seller_sku")},
              {"Variant Inventory Qty", row.text("quantity")},
              {"Variant Price", row.text("price")},
              {"Status", state == "draft" ? "draft" : "active"}});
  }
}

}  // namespace kontor::exchange
