// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"
#include "storage/zone.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

constexpr std::string_view kSoldOrderItems =
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order "
    "Shipping,"
    "Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,"
    "Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,Listings Type,"
    "Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU";
constexpr std::string_view kListingsDownload =
    "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,IMAGE3,IMAGE4,IMAGE5,IMAGE6,IMAGE7,"
    "IMAGE8,"
    "IMAGE9,IMAGE10,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,VARIATION 2 TYPE,VARIATION 2 NAME,"
    "VARIATION 2 VALUES,SKU";

// `12/26/2024`
std::string etsyDay(domain::Instant instant, const std::string& zone) {
  const auto ymd = storage::dayInZone(instant, zone).value().ymd();
  return fmt::format("{:02}/{:02}/{:04}", unsigned{ymd.month()}, unsigned{ymd.day()}, int{ymd.year()});
}

}  // namespace

void writeEtsyOrderItems(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kSoldOrderItems);
  file.writeHeader();
  const std::string& zone = shop.channels.at(job.channel).zone;
  for (const DemoOrder* order : ordersOf(shop, job)) {
    if (order->isCancelledAt(job.until)) continue;  // Etsy leaves them out
    const DemoBuyer& buyer = order->buyer;
    for (std::size_t i = 0; i < order->lines.size(); ++i) {
      const DemoLine& line = order->lines[i];
      file.row({{"Sale Date", etsyDay(order->placed, zone)},
                {"Item Name", shop.titleOf(order->channel, line.sellerSku)},
                {"Buyer", fmt::format("{} ({})", buyer.name, buyer.username)},
                {"Quantity", fmt::to_string(line.quantity)},
                {"Price", demoMoney(line.unitPrice)},
                {"Discount Amount", "0"},
                {"Order Shipping", demoMoney(order->shipping)},
                {"Order Sales Tax", "0"},
                {"Item Total", demoMoney(line.quantity * line.unitPrice)},
                {"Currency", order->currency},
                {"Transaction ID", fmt::format("{}", 4'100'000'000 + order->id * 8 + static_cast<std::int64_t>(i))},
                {"Date Paid", etsyDay(order->placed, zone)},
                {"Date Shipped", order->isShippedAt(job.until) ? etsyDay(*order->shipped, zone) : ""},
                {"Ship Name", buyer.name},
                {"Ship Address1", buyer.street},
                {"Ship City", buyer.city},
                {"Ship State", buyer.region},
                {"Ship Zipcode", buyer.postalCode},
                {"Ship Country", shop.countryNames.at(buyer.country)},
                {"Order ID", order->number()},
                {"Order Type", "online"},
                {"SKU", line.sellerSku}});
    }
  }
}

void writeEtsyListings(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kListingsDownload);
  file.writeHeader();
  for (const DemoTable::Row& row : shop.listings.rows()) {
    if (row.text("channel") != job.channel || !row.has("price")) continue;
    file.row({{"TITLE", row.text("title")},
              {"DESCRIPTION", row.text("description")},
              {"PRICE", row.text("price")},
              {"CURRENCY_CODE", shop.channels.at(job.channel).currency},
              {"QUANTITY", row.text("quantity")},
              {"SKU", row.text("seller_sku")}});
  }
}

}  // namespace kontor::exchange
