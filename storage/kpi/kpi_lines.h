// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derived/sales_sums.h"
#include "storage/kpi/cost_of_goods.h"
#include "storage/kpi/kpi_file.h"
#include "storage/kpi/kpi_sums.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kontor::storage {

/// Joins orders and their lines for a statement with a rule for lines: one pass over each table, in the order in which
/// they lie on the disk, and no lookup by index. SQL that asks for every line of every order takes ten times as long.
class KpiLines {
 public:
  /// Names of what an integer in the group column means.
  using NameOf = std::function<std::string_view(domain::Id)>;

  /// `costs` only matters for rules about costs and stock.
  KpiLines(LineRule rule, bool isMoney, bool bySku, KpiSums& sums, std::shared_ptr<const CostOfGoods> costs, NameOf nameOf);

  /// `orders` and `lines` as KpiStatement describes them; both are read to their end.
  void run(Reader& reader, BulkStatement& orders, BulkStatement& lines);

 private:
  struct Order {
    domain::Id id = 0;
    domain::Id channel = 0;
    std::uint32_t group = 0;
    std::uint32_t money = 0;  ///< index of m_money
    std::int8_t above = 0;    ///< factor of amounts above 0; kNotCounted
    std::int8_t below = 0;
    bool kept = false;  ///< stock of one of its lines is kept
    bool isShort = false;
  };
  /// Day and currency of orders, with the rate.
  struct DayMoney {
    std::uint32_t dayText = 0;
    std::uint32_t currency = 0;
    domain::Day day;
    std::optional<domain::CrossRate> rate;
  };
  struct Group {
    std::string name;
    domain::Id id = 0;
    std::optional<KpiSums::Place> place;  ///< once a row counts
  };

  void readOrders(Reader& reader, BulkStatement& rows);
  std::uint32_t moneyIndex(std::string_view day, std::string_view currency);
  Order* orderOf(domain::Id id);
  void addLine(Order& order, BulkStatement& row);
  void addCosts(Order& order, std::int64_t amount, BulkStatement& row);
  void noteStock(Order& order, BulkStatement& row);
  void countShort();
  void countOnce();
  CostOfGoods::Line lineOf(const Order& order, const BulkStatement& row) const;
  KpiSums::Place placeOf(const Order& order, BulkStatement& row);
  KpiSums::Place placeOfOrder(const Order& order);
  KpiSums::Place placeOfSku(BulkStatement& row);
  KpiSums::Money moneyOf(const Order& order, std::int64_t amount) const;

  LineRule m_rule;
  bool m_isMoney;
  bool m_bySku;
  KpiSums& m_sums;
  std::shared_ptr<const CostOfGoods> m_costs;
  NameOf m_nameOf;
  std::vector<Order> m_orders;  // by id
  std::size_t m_cursor = 0;
  TextNumbers m_days;
  TextNumbers m_currencies;
  TextNumbers m_codes;
  std::unordered_map<std::uint64_t, std::uint32_t> m_moneyIndex;
  std::vector<DayMoney> m_money;
  std::unordered_map<std::string, std::uint32_t> m_groupIndex;
  std::vector<Group> m_groups;
  std::unordered_map<domain::Id, KpiSums::Place> m_skuPlaces;
  std::vector<std::optional<KpiSums::Place>> m_codePlaces;
  std::vector<std::uint64_t> m_counted;  // order and group, for what counts once an order
};

}  // namespace kontor::storage
