// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/order_targets.h"

#include <algorithm>
#include <utility>

namespace kontor::exchange {
namespace {

const std::pair<std::string_view, OrderTarget> kOrderTargets[] = {
    {"external_id", &OrderDraft::externalId},
    {"kind", &OrderDraft::kind},
    {"status", &OrderDraft::status},
    {"placed", OrderPlaced()},
    {"currency", OrderCurrency()},
    {"country", OrderCountry()},
    {"customer_id", &OrderDraft::customerId},
    {"shipping", &OrderDraft::shipping},
    {"tax", &OrderDraft::tax},
    {"discount", &OrderDraft::discount},
    {"total", &OrderDraft::total},
    {"refunded", &OrderDraft::refunded},
    {"paid", &OrderDraft::paid},
    {"ship_by", &OrderDraft::shipBy},
    {"shipped", &OrderDraft::shipped},
    {"cancelled", &OrderDraft::cancelled},
    {"ship_service", &OrderDraft::shipService},
    {"payment_method", &OrderDraft::paymentMethod},
    {"tags", &OrderDraft::tags},
};

const std::pair<std::string_view, LineTarget> kLineTargets[] = {
    {"external_id", &LineDraft::externalId},
    {"seller_sku", &LineDraft::sellerSku},
    {"title", &LineDraft::title},
    {"quantity", LineQuantity()},
    {"unit_price", &LineDraft::unitPrice},
    {"amount", &LineDraft::amount},
    {"discount", &LineDraft::discount},
    {"tax", &LineDraft::tax},
    {"cost", LineCost()},
    {"cost_currency", LineCostCurrency()},
};

template <class Table>
auto targetIn(const Table& table, std::string_view field) -> std::optional<decltype(std::begin(table)->second)> {
  for (const auto& [id, target] : table) {
    if (id == field) return target;
  }
  return std::nullopt;
}

std::optional<std::size_t> sealedIndex(std::string_view field) {
  const auto& address = storage::kAddressFields;
  const auto& reach = storage::kReachFields;
  if (const auto at = std::ranges::find(address, field); at != address.end()) {
    return static_cast<std::size_t>(at - address.begin());
  }
  if (const auto at = std::ranges::find(reach, field); at != reach.end()) {
    return address.size() + static_cast<std::size_t>(at - reach.begin());
  }
  return std::nullopt;
}

}  // namespace

std::optional<OrderTarget> orderTarget(std::string_view field) {
  if (const auto index = sealedIndex(field)) return OrderSealed{*index};
  return targetIn(kOrderTargets, field);
}

std::optional<LineTarget> lineTarget(std::string_view field) {
  return targetIn(kLineTargets, field);
}

}  // namespace kontor::exchange
