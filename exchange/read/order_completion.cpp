// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/read/order_reader.h"
#include "storage/zone.h"

#include <algorithm>
#include <map>

namespace kontor::exchange {

void OrderReader::complete() {
  std::map<domain::Currency, std::int64_t> counts;
  for (std::uint32_t index = 0; index < m_set.orders.size(); ++index) {
    if (m_states[index].faulty) continue;
    completeOrder(index);
    ++counts[m_set.orders[index].currency];
  }
  if (m_anyLost && !m_lineSlots.empty()) {
    m_cells.doubtOfFile({"maybe_incomplete", "external_id", 0, std::string(m_idSlots.front().header), "", ""});
  }
  for (std::size_t i = 0; i < m_set.lines.size(); ++i) {
    LineDraft& line = m_set.lines[i];
    if (line.cost && !line.costCurrency.isStated()) line.costCurrency = m_set.orders[m_orderOfLine[i]].currency;
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  m_set.currency = most == counts.end() ? m_settings.currency : most->first;
}

std::vector<bool> OrderReader::faultyOrders() const {
  std::vector<bool> faulty;
  faulty.reserve(m_states.size());
  for (const OrderState& state : m_states) faulty.push_back(state.faulty);
  return faulty;
}

void OrderReader::completeOrder(std::uint32_t index) {
  OrderDraft& order = m_set.orders[index];
  m_cells.beginRow(order.line, {});
  addConstants(order);
  if (order.kind.empty()) order.kind = "sale";
  if (!order.currency.isStated()) assumeCurrency(index);
  if (!m_states[index].placed && m_layout.profile.placedAtImport && m_settings.now) {
    order.placed = *m_settings.now;
    order.day = storage::dayInZone(*m_settings.now, m_settings.zone).value_or(domain::Day());
    order.placedAssumed = m_states[index].placed = true;
  }
  requireValues(index);
  chooseIdentity(order);
  if (m_cells.isFaulty()) m_states[index].faulty = true;
}

// Of the profile or of the shop: worth a look where the file has a column for it and states an amount.
void OrderReader::assumeCurrency(std::uint32_t index) {
  OrderDraft& order = m_set.orders[index];
  order.currency = m_layout.profile.currency.isStated() ? m_layout.profile.currency : m_settings.currency;
  const bool priced =
      m_states[index].priced || order.total || order.shipping || order.tax || order.discount || order.refunded;
  if (!m_currencySlot || !priced || !order.currency.isStated()) return;
  m_cells.doubt(*m_currencySlot, "currency_assumed", order.currency.code());
}

void OrderReader::addConstants(OrderDraft& order) {
  for (const auto& [field, text] : m_layout.profile.constants) {
    const auto target = orderTarget(field->id);
    if (!target) continue;
    if (const auto* member = std::get_if<OrderText>(&*target); member != nullptr && (order.**member).empty()) {
      order.** member = m_pool.keep(text);
    } else if (const auto* amount = std::get_if<OrderAmount>(&*target); amount != nullptr && !(order.**amount)) {
      order.** amount = domain::parseDecimal(text, domain::kMoneyScale);
    } else if (std::holds_alternative<OrderCountry>(*target) && order.country.empty()) {
      order.country = m_pool.keep(text);
    }
  }
}

void OrderReader::requireValues(std::uint32_t index) {
  const OrderDraft& order = m_set.orders[index];
  if (!order.currency.isStated()) {
    m_cells.fault("currency_unknown", "currency", m_currencySlot ? m_currencySlot->header : std::string_view(), "",
                  "ISO 4217");
  }
  if (!m_states[index].placed) {
    const auto slots = m_layout.slotsOf("placed");
    m_cells.fault("missing_value", "placed", slots.empty() ? std::string_view() : slots.front().header, "", "");
  }
  if (order.status.empty()) m_cells.fault("missing_value", "status", "", "", "");
}

void OrderReader::chooseIdentity(OrderDraft& order) const {
  for (const OrderTarget& target : m_identity) {
    if (const auto* text = std::get_if<OrderText>(&target)) order.buyerIdentity = order.**text;
    if (const auto* sealed = std::get_if<OrderSealed>(&target)) order.buyerIdentity = order.sealed[sealed->index];
    if (!order.buyerIdentity.empty()) return;
  }
}

}  // namespace kontor::exchange
