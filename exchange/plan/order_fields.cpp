// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/order_fields.h"

#include <algorithm>
#include <string>

namespace kontor::exchange {
namespace {

using storage::Cell;

// A blank text stays a text, for the columns that are never NULL.
Cell textCell(std::string_view text) {
  return text;
}
Cell numberCell(const std::optional<std::int64_t>& number) {
  return number ? Cell(*number) : Cell();
}
Cell instantCell(const std::optional<domain::Instant>& instant) {
  return instant ? Cell(instant->seconds) : Cell();
}

constexpr OrderField kOrderFields[] = {
    {"kind", "kind", [](const OrderDraft& d) { return textCell(d.kind); }},
    {"status", "status", [](const OrderDraft& d) { return textCell(d.status); }},
    {"placed", "placed", [](const OrderDraft& d) { return Cell(d.placed.seconds); }},
    {"day", "day", [](const OrderDraft& d) { return Cell(d.day); }},
    {"currency", "currency", [](const OrderDraft& d) { return textCell(d.currency.code()); }},
    {"country", "country", [](const OrderDraft& d) { return textCell(d.country); }},
    {"shipping", "shipping", [](const OrderDraft& d) { return numberCell(d.shipping); }},
    {"tax", "tax", [](const OrderDraft& d) { return numberCell(d.tax); }},
    {"discount", "discount", [](const OrderDraft& d) { return numberCell(d.discount); }},
    {"total", "total", [](const OrderDraft& d) { return numberCell(d.total); }},
    {"refunded", "refunded", [](const OrderDraft& d) { return numberCell(d.refunded); }},
    {"paid", "paid", [](const OrderDraft& d) { return instantCell(d.paid); }},
    {"ship_by", "ship_by", [](const OrderDraft& d) { return instantCell(d.shipBy); }},
    {"shipped", "shipped", [](const OrderDraft& d) { return instantCell(d.shipped); }},
    {"cancelled", "cancelled", [](const OrderDraft& d) { return instantCell(d.cancelled); }},
    {"ship_service", "ship_service", [](const OrderDraft& d) { return textCell(d.shipService); }},
    {"payment_method", "payment_method", [](const OrderDraft& d) { return textCell(d.paymentMethod); }},
    {"tags", "tags", [](const OrderDraft& d) { return textCell(d.tags); }},
};

constexpr LineField kLineFields[] = {
    {"external_id", "external_id", [](const LineDraft& d) { return textCell(d.externalId); }},
    {"seller_sku", "seller_sku", [](const LineDraft& d) { return textCell(d.sellerSku); }},
    {"title", "title", [](const LineDraft& d) { return textCell(d.title); }},
    {"quantity", "quantity", [](const LineDraft& d) { return Cell(d.quantity); }},
    {"unit_price", "unit_price", [](const LineDraft& d) { return numberCell(d.unitPrice); }},
    {"amount", "amount", [](const LineDraft& d) { return numberCell(d.amount); }},
    {"discount", "discount", [](const LineDraft& d) { return numberCell(d.discount); }},
    {"tax", "tax", [](const LineDraft& d) { return numberCell(d.tax); }},
    {"cost", "cost", [](const LineDraft& d) { return numberCell(d.cost); }},
    {"cost_currency", "cost_currency", [](const LineDraft& d) { return textCell(d.costCurrency.code()); }},
};

}  // namespace

std::span<const OrderField> orderFields() {
  return kOrderFields;
}
std::span<const LineField> lineFields() {
  return kLineFields;
}

domain::Value toValue(const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  if (const auto* text = std::get_if<std::string_view>(&cell)) {
    return text->empty() ? domain::Value() : domain::Value(std::string(*text));
  }
  if (const auto* day = std::get_if<domain::Day>(&cell)) return day->iso();
  return {};
}

bool hasNoContact(const OrderDraft& draft) {
  return draft.sealed.empty();
}

storage::ContactData overlay(storage::ContactData base, const OrderDraft& draft) {
  const auto sealed = draft.sealed.all();
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    if (sealed[i].empty()) continue;
    std::string& place = i < base.address.size() ? base.address[i] : base.reach[i - base.address.size()];
    place = sealed[i];
  }
  return base;
}

storage::ContactData contactOf(const OrderDraft& draft) {
  return overlay({}, draft);
}

}  // namespace kontor::exchange
