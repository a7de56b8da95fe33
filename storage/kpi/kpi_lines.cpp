// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/kpi_lines.h"

#include <algorithm>
#include <utility>

namespace kontor::storage {
namespace {

// Columns of the two queries.
enum OrderAt : int { kOrderId, kOrderDay, kOrderCurrency, kOrderGroup, kOrderChannel, kAbove, kBelow };
enum LineAt : int { kLineOrder, kSkuId, kSellerSku, kLineAmount, kQuantity, kCost, kCostCurrency };

constexpr std::int8_t kNotCounted = -128;
constexpr std::int64_t kRowsBetweenStops = 50'000;

std::int8_t factorOf(const BulkStatement& row, int column) {
  return row.isNull(column) ? kNotCounted : static_cast<std::int8_t>(row.integer(column));
}

}  // namespace

KpiLines::KpiLines(LineRule rule, bool isMoney, bool bySku, KpiSums& sums, std::shared_ptr<const CostOfGoods> costs,
                   NameOf nameOf)
    : m_rule(rule),
      m_isMoney(isMoney),
      m_bySku(bySku),
      m_sums(sums),
      m_costs(std::move(costs)),
      m_nameOf(std::move(nameOf)) {}

void KpiLines::run(Reader& reader, BulkStatement& orders, BulkStatement& lines) {
  readOrders(reader, orders);
  if (m_orders.empty()) return;
  std::int64_t rows = 0;
  while (lines.step()) {
    if (++rows % kRowsBetweenStops == 0) reader.checkStop();
    if (Order* order = orderOf(lines.integer(kLineOrder))) addLine(*order, lines);
  }
  if (m_rule == LineRule::ShortOfStock) countShort();
  if (m_rule == LineRule::OncePerOrder) countOnce();
}

void KpiLines::readOrders(Reader& reader, BulkStatement& rows) {
  bool sorted = true;
  while (rows.step()) {
    Order order;
    order.id = rows.integer(kOrderId);
    order.channel = rows.integer(kOrderChannel);
    order.money = moneyIndex(rows.text(kOrderDay), rows.text(kOrderCurrency));
    order.above = factorOf(rows, kAbove);
    order.below = factorOf(rows, kBelow);
    const auto [group, isNew] =
        m_groupIndex.try_emplace(std::string(rows.text(kOrderGroup)), static_cast<std::uint32_t>(m_groups.size()));
    if (isNew) {
      const domain::Id id = rows.isInteger(kOrderGroup) ? rows.integer(kOrderGroup) : 0;
      const std::string_view name = id == 0 ? std::string_view() : m_nameOf(id);
      m_groups.push_back({name.empty() ? group->first : std::string(name), id, {}});
    }
    order.group = group->second;
    sorted = sorted && (m_orders.empty() || m_orders.back().id < order.id);
    m_orders.push_back(order);
    if (m_orders.size() % kRowsBetweenStops == 0) reader.checkStop();
  }
  if (!sorted) std::ranges::sort(m_orders, {}, &Order::id);
}

std::uint32_t KpiLines::moneyIndex(std::string_view day, std::string_view currency) {
  const std::uint32_t dayText = m_days.of(day);
  const std::uint32_t code = m_currencies.of(currency);
  const auto [place, isNew] =
      m_moneyIndex.try_emplace(std::uint64_t{dayText} << 32 | code, static_cast<std::uint32_t>(m_money.size()));
  if (isNew) {
    m_money.push_back({dayText, code, domain::Day::fromIso(day).value_or(domain::Day()), m_sums.rateOf(day, currency)});
  }
  return place->second;
}

// Lines mostly lie in the order of their orders, so the next one is nearly always at hand.
KpiLines::Order* KpiLines::orderOf(domain::Id id) {
  for (std::size_t step = 0; step < 2; ++step, ++m_cursor) {
    if (m_cursor >= m_orders.size()) break;
    if (m_orders[m_cursor].id == id) return &m_orders[m_cursor];
    if (m_orders[m_cursor].id > id) break;
  }
  const auto found = std::ranges::lower_bound(m_orders, id, {}, &Order::id);
  m_cursor = static_cast<std::size_t>(found - m_orders.begin());
  return found != m_orders.end() && found->id == id ? &*found : nullptr;
}

void KpiLines::addLine(Order& order, BulkStatement& row) {
  if (m_rule == LineRule::ShortOfStock) return noteStock(order, row);
  const std::int64_t stated = row.integer(kLineAmount);
  const std::int8_t factor = stated < 0 ? order.below : order.above;
  if (factor == kNotCounted) return;
  const std::int64_t amount = stated * factor;
  if (m_rule == LineRule::LessCost || m_rule == LineRule::Cost) return addCosts(order, amount, row);
  const KpiSums::Place place = placeOf(order, row);
  if (m_rule == LineRule::OncePerOrder) {
    m_counted.push_back(static_cast<std::uint64_t>(&order - m_orders.data()) << 32 | place);
  } else if (m_isMoney) {
    m_sums.addNumerator(place, moneyOf(order, amount));
  } else {
    m_sums.addNumbers(place, amount, std::nullopt);
  }
}

CostOfGoods::Line KpiLines::lineOf(const Order& order, const BulkStatement& row) const {
  CostOfGoods::Line line;
  line.sku = row.integer(kSkuId);
  line.channel = order.channel;
  line.sellerSku = row.text(kSellerSku);
  line.quantity = row.integer(kQuantity);
  if (!row.isNull(kCost)) line.cost = row.integer(kCost);
  line.costCurrency = row.text(kCostCurrency);
  if (line.costCurrency.empty()) line.costCurrency = m_currencies.text(m_money[order.money].currency);
  return line;
}

void KpiLines::addCosts(Order& order, std::int64_t amount, BulkStatement& row) {
  const DayMoney& money = m_money[order.money];
  const KpiSums::Money sale = moneyOf(order, amount);
  const auto cost = m_costs->of(lineOf(order, row), money.day);
  const KpiSums::Place place = placeOf(order, row);
  m_sums.addCoverage(place, sale, cost.has_value());
  if (!cost) return;
  KpiSums::Money spent{cost->amount, cost->currency, money.day, {}};
  spent.rate = cost->currency == sale.currency ? money.rate : m_sums.rateOf(m_days.text(money.dayText), cost->currency);
  // A line of which one side has no rate says nothing about the margin.
  if (!sale.rate && m_rule == LineRule::LessCost) return m_sums.addMissing(place, sale);
  if (!spent.rate) return m_sums.addMissing(place, spent);
  if (m_rule == LineRule::Cost) {
    m_sums.addNumerator(place, spent);
    return;
  }
  m_sums.addDenominator(place, sale);
  m_sums.addNumerator(place, sale);
  spent.amount = -spent.amount;
  m_sums.addNumerator(place, spent);
}

void KpiLines::noteStock(Order& order, BulkStatement& row) {
  const CostOfGoods::Line line = lineOf(order, row);
  const auto onHand = line.sku == 0 ? std::nullopt : m_costs->onHandBefore(line.sku, m_money[order.money].day);
  if (!onHand) return;
  order.kept = true;
  order.isShort = order.isShort || *onHand < m_costs->pieces(line);
}

// An order that was held for want of stock is short whatever the moves say: its factor below 0 says so.
void KpiLines::countShort() {
  for (const Order& order : m_orders) {
    const bool held = order.below == 1;
    if (order.kept || held) m_sums.addNumbers(placeOfOrder(order), order.isShort || held ? 1 : 0, 1);
  }
}

KpiSums::Money KpiLines::moneyOf(const Order& order, std::int64_t amount) const {
  const DayMoney& money = m_money[order.money];
  return {amount, m_currencies.text(money.currency), money.day,
          amount == 0 ? std::optional(domain::CrossRate{1, 1}) : money.rate};
}

KpiSums::Place KpiLines::placeOf(const Order& order, BulkStatement& row) {
  return m_bySku ? placeOfSku(row) : placeOfOrder(order);
}

KpiSums::Place KpiLines::placeOfOrder(const Order& order) {
  Group& group = m_groups[order.group];
  if (!group.place) group.place = m_sums.placeOf(group.name, group.id);
  return *group.place;
}

KpiSums::Place KpiLines::placeOfSku(BulkStatement& row) {
  if (!row.isNull(kSkuId)) {
    const domain::Id sku = row.integer(kSkuId);
    const auto [place, isNew] = m_skuPlaces.try_emplace(sku);
    if (isNew) {
      const std::string_view name = m_nameOf(sku);
      place->second = m_sums.placeOf(name.empty() ? std::to_string(sku) : std::string(name), sku);
    }
    return place->second;
  }
  const std::uint32_t code = m_codes.of(row.text(kSellerSku));
  if (code >= m_codePlaces.size()) m_codePlaces.resize(code + 1);
  if (!m_codePlaces[code]) m_codePlaces[code] = m_sums.placeOf(row.text(kSellerSku), 0);
  return *m_codePlaces[code];
}

void KpiLines::countOnce() {
  std::ranges::sort(m_counted);
  const auto repeated = std::ranges::unique(m_counted);
  m_counted.erase(repeated.begin(), repeated.end());
  for (const std::uint64_t counted : m_counted) m_sums.addNumbers(counted & UINT32_MAX, 1, std::nullopt);
}

}  // namespace kontor::storage
