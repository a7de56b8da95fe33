// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"
#include "storage/zone.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

constexpr std::string_view kOrdersReport =
    "Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Buyer Note,Buyer Address 1,Buyer Address 2,"
    "Buyer City,Buyer State,Buyer Zip,Buyer Country,Ship To Name,Ship To Phone,Ship To Address 1,Ship To Address 2,"
    "Ship To City,Ship To State,Ship To Zip,Ship To Country,Item Number,Item Title,Custom Label,"
    "Sold Via Promoted Listings,Quantity,Sold For,Shipping And Handling,Item Location,Item Zip Code,Item Country,"
    "Tax Status,Seller Collected Tax,eBay Collected Tax,Total Price,Payment Method,Sale Date,Paid On Date,Ship By Date,"
    "Minimum Estimated Delivery Date,Maximum Estimated Delivery Date,Shipped On Date,Feedback Left,Feedback Received,"
    "My Item Note,PayPal Transaction ID,Shipping Service,Tracking Number,Transaction ID,Variation Details,"
    "Global Shipping Program,Click And Collect,eBay Plus";

constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Every listing has a number of its own.
std::string itemNumber(std::string_view sellerSku) {
  std::int64_t number = 0;
  for (const char c : sellerSku) number = (number * 31 + c) % 1'000'000'000;
  return fmt::format("{}", 270'000'000'000 + number);
}

/// One report; its days are those of the shop's zone.
class EbayReport {
 public:
  EbayReport(const DemoShop& shop, const DemoFileJob& job)
      : m_shop(shop), m_job(job), m_zone(shop.channels.at(job.channel).zone) {}

  // `Sep-07-26`
  std::string day(domain::Instant instant) const {
    const auto ymd = storage::dayInZone(instant, m_zone).value().ymd();
    return fmt::format("{}-{:02}-{:02}", kMonths[unsigned{ymd.month()} - 1], unsigned{ymd.day()}, int{ymd.year()} % 100);
  }

  PlatformFile::Cells orderCells(const DemoOrder& order) const {
    const DemoBuyer& buyer = order.buyer;
    const std::string& country = m_shop.countryNames.at(buyer.country);
    return {{"Buyer Name", buyer.name},
            {"Buyer Email", buyer.email},
            {"Buyer Country", country},
            {"Ship To Name", buyer.name},
            {"Ship To Phone", buyer.phone},
            {"Ship To Address 1", buyer.street},
            {"Ship To City", buyer.city},
            {"Ship To State", buyer.region},
            {"Ship To Zip", buyer.postalCode},
            {"Ship To Country", country},
            {"Shipping And Handling", "$" + demoMoney(order.shipping)},
            {"Total Price", "$" + demoMoney(order.itemTotal() + order.shipping)},
            {"Payment Method", "Credit Card"},
            {"Sale Date", day(order.placed)},
            {"Paid On Date", day(order.placed)},
            {"Ship By Date", day(order.shipBy())},
            {"Shipped On Date", order.isShippedAt(m_job.until) ? day(*order.shipped) : ""},
            {"Shipping Service", order.service.carrier + " " + order.service.service}};
  }

  PlatformFile::Cells itemCells(const DemoOrder& order, std::size_t line) const {
    const DemoLine& item = order.lines[line];
    return {{"Item Number", itemNumber(item.sellerSku)},
            {"Item Title", m_shop.titleOf(order.channel, item.sellerSku)},
            {"Custom Label", item.sellerSku},
            {"Quantity", fmt::to_string(item.quantity)},
            {"Sold For", "$" + demoMoney(item.unitPrice)},
            {"Transaction ID", fmt::format("{}", 2'900'000'000 + order.id * 8 + static_cast<std::int64_t>(line))}};
  }

 private:
  const DemoShop& m_shop;
  const DemoFileJob& m_job;
  const std::string& m_zone;
};

}  // namespace

/// An order of several items has a row of its own before them; one of a single item is one row.
void writeEbayOrders(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kOrdersReport);
  const EbayReport report(shop, job);
  file.blankRow();
  file.writeHeader();
  file.blankRow();
  const auto orders = ordersOf(shop, job);
  for (const DemoOrder* order : orders) {
    const auto write = [&](PlatformFile::Cells cells) {
      cells["Sales Record Number"] = fmt::to_string(4000 + order->id);
      cells["Order Number"] = order->number();
      cells["Buyer Username"] = order->buyer.username;
      file.row(cells);
    };
    if (order->lines.size() > 1) write(report.orderCells(*order));
    for (std::size_t i = 0; i < order->lines.size(); ++i) {
      PlatformFile::Cells cells = report.itemCells(*order, i);
      if (order->lines.size() == 1) {
        cells.merge(report.orderCells(*order));
      } else {
        cells["Sale Date"] = report.day(order->placed);
        cells["Paid On Date"] = report.day(order->placed);
        if (order->isShippedAt(job.until)) cells["Shipped On Date"] = report.day(*order->shipped);
      }
      write(std::move(cells));
    }
  }
  file.blankRow();
  file.line(
      fmt::format("{},record(s) downloaded,from {} to {}", orders.size(), report.day(job.from), report.day(job.until)));
  file.line("Seller ID : lanqi_home");
}

}  // namespace kontor::exchange
