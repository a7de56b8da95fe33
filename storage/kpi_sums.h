// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rates.h"
#include "storage/kpi.h"
#include "storage/rates.h"
#include "storage/sql/bulk_statement.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::storage {

/// Gathers the rows of a KPI's statement into one value per group: money is converted at the rate of its day, exactly,
/// and rounded once; what has no rate is gathered beside it and never counts as 0.
class KpiSums {
 public:
  KpiSums(const KpiInfo& kpi, domain::Currency currency, std::shared_ptr<const Rates> rates)
      : m_kpi(kpi), m_currency(currency), m_rates(std::move(rates)) {}

  /// Adds the current row (group, day, currency, numerator, denominator) to the group with this key.
  void add(std::string_view group, domain::Id groupId, BulkStatement& row);
  /// The values in the order in which their groups came.
  std::vector<KpiValue> values() const;

 private:
  __extension__ using Wide = __int128;
  struct Sum {
    std::string group;
    domain::Id groupId = 0;
    bool hasNumerator = false;
    bool hasDenominator = false;
    domain::ConvertedSum money;
    Wide number = 0;
    Wide denominator = 0;
    std::vector<MissingRate> missing;
  };

  Sum& sumOf(std::string_view group, domain::Id groupId);
  /// False when the amount has no rate.
  bool addMoney(Sum& sum, BulkStatement& row);
  std::optional<domain::CrossRate> rateOf(std::string_view day, std::string_view currency);
  static void addMissing(Sum& sum, domain::Day day, std::string_view currency, std::int64_t amount);
  void finish(const Sum& sum, KpiValue& value) const;

  const KpiInfo& m_kpi;
  domain::Currency m_currency;
  std::shared_ptr<const Rates> m_rates;
  std::vector<Sum> m_sums;
  std::unordered_map<std::string, std::size_t> m_places;
  std::string m_key;
  std::size_t m_last = 0;
  std::string m_day;  ///< whose rates are at hand
  std::vector<std::pair<std::string, std::optional<domain::CrossRate>>> m_dayRates;
};

}  // namespace kontor::storage
