// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/demo/files/platform_file.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace kontor::exchange {
namespace {

constexpr std::string_view kSettlement =
    "settlement-id,settlement-start-date,settlement-end-date,deposit-date,total-amount,currency,transaction-type,"
    "order-id,merchant-order-id,adjustment-id,shipment-id,marketplace-name,amount-type,amount-description,amount,"
    "fulfillment-id,posted-date,posted-date-time,order-item-code,merchant-order-item-id,merchant-adjustment-item-id,"
    "sku,quantity-purchased,promotion-id";
constexpr std::string_view kReturns =
    "Order ID,Order date,Return request date,Return request status,Amazon RMA ID,Merchant RMA ID,Label type,Label "
    "cost,Currency code,Return carrier,Tracking ID,Label to be paid by,A-to-Z Claim,Is prime,ASIN,Merchant SKU,Item "
    "Name,Return quantity,Return Reason,In policy,Return type,Resolution,Invoice number,Return delivery date,Order "
    "Amount,Order quantity,SafeT Action reason,SafeT claim id,SafeT claim state,SafeT claim creation time,SafeT claim "
    "reimbursement amount,Refunded Amount";
constexpr std::int64_t kCommissionPercent = 15;
constexpr std::int64_t kDay = 86'400;

std::string signedMoney(std::int64_t amount) {
  return amount < 0 ? "-" + demoMoney(-amount) : demoMoney(amount);
}

std::string settledTime(domain::Instant instant) {
  const std::string iso = instant.iso();
  return fmt::format("{} {} UTC", iso.substr(0, 10), iso.substr(11, 8));
}

// Fees are whole cents.
std::int64_t commissionOn(std::int64_t amount) {
  return amount * kCommissionPercent / 10'000 * 100;
}

// `10-Jul-2025`
std::string returnDay(domain::Instant instant) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const std::string iso = instant.iso();
  const auto month = static_cast<std::size_t>(domain::parseDecimal(iso.substr(5, 2), 0).value() - 1);
  return fmt::format("{}-{}-{}", iso.substr(8, 2), kMonths.substr(month * 3, 3), iso.substr(0, 4));
}

bool within(const DemoFileJob& job, std::optional<domain::Instant> instant) {
  return instant && job.from < *instant && *instant <= job.until;
}

/// The rows of a settlement and what they add up to.
class Settlement {
 public:
  void addSale(const DemoOrder& order) {
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
      const DemoLine& line = order.lines[i];
      const std::int64_t price = line.quantity * line.unitPrice;
      add(order, line, "Order", "ItemPrice", "Principal", price, *order.shipped);
      if (i == 0) add(order, line, "Order", "ItemPrice", "Shipping", order.shipping, *order.shipped);
      add(order, line, "Order", "ItemFees", "Commission", -commissionOn(price), *order.shipped);
    }
  }

  void addRefund(const DemoOrder& order) {
    const DemoLine& line = order.lines.front();
    add(order, line, "Refund", "ItemPrice", "Principal", -order.refund, *order.refundedAt());
    add(order, line, "Refund", "ItemFees", "Commission", commissionOn(order.refund), *order.refundedAt());
  }

  void write(PlatformFile& file, const DemoFileJob& job) const {
    const std::string number = fmt::format("{}", 17'000'000'000 + job.until.seconds / kDay);
    file.writeHeader();
    file.row({{"settlement-id", number},
              {"settlement-start-date", settledTime(job.from)},
              {"settlement-end-date", settledTime(job.until)},
              {"deposit-date", settledTime({job.until.seconds + 2 * kDay})},
              {"total-amount", signedMoney(m_total)},
              {"currency", "USD"}});
    for (PlatformFile::Cells row : m_rows) {
      row["settlement-id"] = number;
      file.row(row);
    }
  }

 private:
  void add(const DemoOrder& order, const DemoLine& line, std::string_view type, std::string_view amountType,
           std::string_view description, std::int64_t amount, domain::Instant posted) {
    if (amount == 0) return;
    m_total += amount;
    m_rows.push_back({{"transaction-type", std::string(type)},
                      {"order-id", order.number()},
                      {"merchant-order-id", order.number()},
                      {"marketplace-name", "Amazon.com"},
                      {"amount-type", std::string(amountType)},
                      {"amount-description", std::string(description)},
                      {"amount", signedMoney(amount)},
                      {"fulfillment-id", order.service.carrier == "Amazon" ? "AFN" : "MFN"},
                      {"posted-date", posted.iso().substr(0, 10)},
                      {"posted-date-time", settledTime(posted)},
                      {"order-item-code", fmt::to_string(70'000'000'000'000 + order.id * 10)},
                      {"sku", line.sellerSku},
                      {"quantity-purchased", fmt::to_string(line.quantity)}});
  }

  std::vector<PlatformFile::Cells> m_rows;
  std::int64_t m_total = 0;
};

}  // namespace

void writeAmazonSettlement(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  Settlement settlement;
  for (const DemoOrder& order : shop.orders) {
    if (order.channel != job.channel || order.state == "cancelled") continue;
    if (within(job, order.shipped)) settlement.addSale(order);
    if (within(job, order.refundedAt())) settlement.addRefund(order);
  }
  PlatformFile file(path, kSettlement, '\t');
  settlement.write(file, job);
}

void writeAmazonReturns(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, kReturns, '\t');
  file.writeHeader();
  for (const DemoOrder& order : shop.orders) {
    if (order.channel != job.channel || order.state != "returned" || !within(job, order.refundedAt())) continue;
    const DemoLine& line = order.lines.front();
    file.row({{"Order ID", order.number()},
              {"Order date", returnDay(order.placed)},
              {"Return request date", returnDay({order.refundedAt()->seconds - 5 * kDay})},
              {"Return request status", "Completed"},
              {"Amazon RMA ID", fmt::format("D{:07}RRMA", order.id)},
              {"Currency code", order.currency},
              {"Merchant SKU", line.sellerSku},
              {"Item Name", shop.titleOf(order.channel, line.sellerSku)},
              {"Return quantity", fmt::to_string(line.quantity)},
              {"Return Reason", order.id % 2 == 0 ? "CR-UNWANTED_ITEM" : "CR-DEFECTIVE"},
              {"Resolution", "StandardRefund"},
              {"Return delivery date", returnDay(*order.refundedAt())},
              {"Refunded Amount", demoMoney(order.refund)}});
  }
}

}  // namespace kontor::exchange
