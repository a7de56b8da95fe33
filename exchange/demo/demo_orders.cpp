// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_orders.h"

#include "domain/decimal.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;

std::map<std::string, DemoBuyer> buyersById() {
  std::map<std::string, DemoBuyer> buyers;
  const DemoTable table("buyers.csv");
  for (const DemoTable::Row& row : table.rows()) {
    buyers[row.text("id")] = {row.text("name"),   row.text("username"),    row.text("email"),
                              row.text("phone"),  row.text("street"),      row.text("city"),
                              row.text("region"), row.text("postal_code"), row.text("country")};
  }
  return buyers;
}

std::map<std::string, DemoService> servicesByCode() {
  std::map<std::string, DemoService> services;
  const DemoTable table("services.csv");
  for (const DemoTable::Row& row : table.rows()) {
    services[row.text("code")] = {.carrier = row.text("carrier"),
                                  .service = row.text("service"),
                                  .warehouse = row.text("warehouse"),
                                  .currency = row.text("currency"),
                                  .number = row.text("number"),
                                  .hub = row.text("hub"),
                                  .base = row.decimal("base", domain::kMoneyScale),
                                  .perKg = row.decimal("per_kg", domain::kMoneyScale),
                                  .promiseDays = static_cast<int>(row.integer("promise_days"))};
  }
  return services;
}

// `LAMP-ARC:1:59.90 MUG-KILN:2:17.90`
std::vector<DemoLine> linesOf(const std::string& text) {
  std::vector<DemoLine> lines;
  const auto words = readRows(text, Dialect{.separator = ' '});
  for (const std::string& word : words.at(0).cells) {
    const auto cells = readRows(word, Dialect{.separator = ':'}).at(0).cells;
    lines.push_back({cells.at(0), domain::parseDecimal(cells.at(1), 0).value(),
                     domain::parseDecimal(cells.at(2), domain::kMoneyScale).value()});
  }
  return lines;
}

}  // namespace

std::string DemoOrder::number() const {
  if (channel == "amz") return fmt::format("113-{:07}-{:07}", 2'400'000 + id * 731 % 7'500'000, 1'000'003 + id * 977);
  if (channel == "shop") return fmt::format("#{}", 1000 + id);
  if (channel == "etsy") return fmt::format("{}", 3'200'000'000 + id * 40'961);
  return fmt::format("{:02}-{:05}-{:05}", 10 + id % 17, 11'000 + id * 13 % 80'000, 20'000 + id * 29 % 79'000);
}

std::int64_t DemoOrder::itemTotal() const {
  std::int64_t sum = 0;
  for (const DemoLine& line : lines) sum += line.quantity * line.unitPrice;
  return sum;
}

domain::Instant DemoOrder::shipBy() const {
  return {placed.seconds + 2 * kDay + 12 * kHour};
}

std::optional<domain::Instant> DemoOrder::refundedAt() const {
  if (refund == 0 || !delivered) return std::nullopt;
  return domain::Instant{delivered->seconds + 9 * kDay};
}

bool DemoOrder::isCancelledAt(domain::Instant instant) const {
  return state == "cancelled" && placed.seconds + 10 * kHour <= instant.seconds;
}

std::vector<DemoOrder> demoOrders(const DemoTime& time, const std::map<std::string, std::string>& currencies) {
  const auto buyers = buyersById();
  const auto services = servicesByCode();
  std::vector<DemoOrder> orders;
  const DemoTable table("orders.csv");
  for (const DemoTable::Row& row : table.rows()) {
    DemoOrder order;
    order.id = row.integer("id");
    order.channel = row.text("channel");
    order.placed = time.of(row);
    order.buyer = buyers.at(row.text("buyer"));
    order.lines = linesOf(row.text("lines"));
    order.shipping = row.decimal("shipping", domain::kMoneyScale);
    order.service = services.at(row.text("service"));
    if (row.has("pack_hours")) {
      order.shipped = {order.placed.seconds + row.integer("pack_hours") * kHour};
      order.delivered = {order.shipped->seconds + row.integer("days") * kDay};
    }
    order.state = row.text("state");
    order.refund = row.decimal("refund", domain::kMoneyScale);
    order.parcel = row.text("parcel");
    order.currency = row.has("currency") ? row.text("currency") : currencies.at(order.channel);
    orders.push_back(std::move(order));
  }
  return orders;
}

}  // namespace kontor::exchange
