// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kontor::testing {

struct OrderedLine {
  std::string sku;
  std::int64_t quantity = 1;
  std::int64_t price = 95'000;
  std::string id = {};
};

struct Order {
  std::string id;
  std::string status = "paid";
  std::vector<OrderedLine> lines;
  std::string recipient = {};
  std::string email = {};
  std::string country = "DE";
};

/// What reading a file with these orders gives.
inline std::unique_ptr<exchange::ImportSet> setOf(const std::vector<Order>& orders) {
  auto set = std::make_unique<exchange::ImportSet>();
  set->fileName = "orders.csv";
  set->profile = "test";
  set->platform = "other";
  set->currency = *domain::Currency::fromCode("EUR");
  std::int64_t row = 1;
  for (const Order& order : orders) {
    exchange::OrderDraft draft;
    draft.line = row + 1;
    draft.externalId = set->arena.keep(order.id);
    draft.status = set->arena.keep(order.status);
    draft.placed = *domain::Instant::fromIso("2024-03-05T10:00:00Z");
    draft.day = *domain::Day::fromIso("2024-03-05");
    draft.currency = set->currency;
    draft.country = set->arena.keep(order.country);
    exchange::SealedTexts::All sealed;
    sealed[0] = order.recipient;
    sealed[storage::kAddressFields.size() + 2] = order.email;
    draft.sealed = exchange::SealedTexts(sealed, set->arena);
    draft.buyerIdentity = draft.sealed[storage::kAddressFields.size() + 2];
    draft.firstLine = static_cast<std::uint32_t>(set->lines.size());
    draft.lineCount = static_cast<std::uint32_t>(order.lines.size());
    for (const OrderedLine& line : order.lines) {
      exchange::LineDraft item;
      item.line = ++row;
      item.externalId = set->arena.keep(line.id);
      item.sellerSku = set->arena.keep(line.sku);
      item.title = set->arena.keep("Cup " + line.sku);
      item.quantity = line.quantity;
      item.unitPrice = line.price;
      item.amount = line.quantity * line.price;
      set->lines.push_back(item);
    }
    set->orders.push_back(draft);
  }
  set->rowCount = row - 1;
  return set;
}

}  // namespace kontor::testing
