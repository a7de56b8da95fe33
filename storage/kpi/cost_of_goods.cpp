// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/cost_of_goods.h"

#include "domain/decimal.h"
#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::storage {
namespace {

std::string packKey(domain::Id owner, std::string_view code) {
  return fmt::format("{} {}", owner, code);
}

}  // namespace

CostOfGoods::CostOfGoods(Reader& reader) {
  Connection& connection = reader.connection();
  m_base = connection.text("SELECT value FROM book_state WHERE name = 'base_currency'").value_or("");
  BulkStatement history(connection, "SELECT sku_id, day, quantity, average FROM sku_cost ORDER BY sku_id, day");
  while (history.step()) {
    const auto day = domain::Day::fromIso(history.text(1));
    if (!day) continue;
    const auto average = history.isNull(3) ? std::nullopt : std::optional(history.integer(3));
    m_history[history.integer(0)].push_back({*day, history.integer(2), average});
  }
  BulkStatement stated(connection, "SELECT id, cost, cost_currency FROM sku WHERE cost IS NOT NULL");
  while (stated.step()) {
    const auto currency = stated.text(2).empty() ? std::string_view(m_base) : stated.text(2);
    m_stated[stated.integer(0)] = {stated.integer(1), std::string(currency)};
  }
  m_linesState = connection.integer("SELECT 1 FROM sales_order_line WHERE cost IS NOT NULL LIMIT 1").has_value();
  readPacks(connection);
}

void CostOfGoods::readPacks(Connection& connection) {
  BulkStatement codes(connection, "SELECT sku_id, code, quantity FROM sku_code WHERE quantity <> 1");
  while (codes.step()) m_codes.emplace(packKey(codes.integer(0), codes.text(1)), codes.integer(2));
  // A listing of one piece matters where the code alone would mean several.
  BulkStatement listings(connection,
                         "SELECT channel_id, seller_sku, sku_quantity FROM listing t WHERE sku_id IS NOT NULL"
                         " AND seller_sku <> '' AND (sku_quantity <> 1 OR EXISTS"
                         " (SELECT 1 FROM sku_code c WHERE c.code = t.seller_sku AND c.quantity <> 1)) ORDER BY id");
  while (listings.step()) m_listings.emplace(packKey(listings.integer(0), listings.text(1)), listings.integer(2));
}

std::int64_t CostOfGoods::pieces(const Line& line) const {
  std::int64_t each = 1;
  if (!m_listings.empty() || !m_codes.empty()) {
    if (const auto listed = m_listings.find(packKey(line.channel, line.sellerSku)); listed != m_listings.end()) {
      each = listed->second;
    } else if (const auto code = m_codes.find(packKey(line.sku, line.sellerSku)); code != m_codes.end()) {
      each = code->second;
    }
  }
  return domain::checkedMultiply(line.quantity, each).value_or(line.quantity);
}

const CostOfGoods::State* CostOfGoods::stateOn(domain::Id sku, domain::Day day) const {
  const auto found = m_history.find(sku);
  if (found == m_history.end()) return nullptr;
  const auto after = std::ranges::upper_bound(found->second, day, {}, &State::day);
  return after == found->second.begin() ? nullptr : &*std::prev(after);
}

std::optional<std::int64_t> CostOfGoods::onHandBefore(domain::Id sku, domain::Day day) const {
  const State* state = stateOn(sku, day.plusDays(-1));
  return state == nullptr ? std::nullopt : std::optional(state->quantity);
}

std::optional<CostOfGoods::Cost> CostOfGoods::of(const Line& line, domain::Day day) const {
  if (line.cost) return Cost{*line.cost, line.costCurrency};
  if (line.sku == 0) return std::nullopt;
  const auto costing = [&](std::int64_t each, std::string_view currency) -> std::optional<Cost> {
    const auto amount = domain::checkedMultiply(each, pieces(line));
    if (!amount || currency.empty()) return std::nullopt;
    return Cost{*amount, currency};
  };
  if (const State* state = stateOn(line.sku, day); state != nullptr && state->average) {
    return costing(*state->average, m_base);
  }
  const auto stated = m_stated.find(line.sku);
  return stated == m_stated.end() ? std::nullopt : costing(stated->second.cost, stated->second.currency);
}

}  // namespace kontor::storage
