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

/// Rates for all currencies that may come up in the period, read once for a page of KPIs. `ofAll`: order lines may state
/// their costs in any currency that rates are known of.
std::shared_ptr<const Rates> kpiRates(Reader& reader, const KpiQuery& query, bool ofAll);

void mergeMissing(std::vector<MissingRate>& into, const MissingRate& rate);

/// Gathers the rows of a KPI's statement into one value per group: money is converted at the rate of its day, exactly,
/// and rounded once; what has no rate is gathered beside it and never counts as 0.
class KpiSums {
 public:
  using Place = std::size_t;
  /// An amount with what it is converted at; no rate: it only counts as missing.
  struct Money {
    std::int64_t amount = 0;
    std::string_view currency;
    domain::Day day;
    std::optional<domain::CrossRate> rate;
  };

  KpiSums(const KpiInfo& kpi, domain::Currency currency, std::shared_ptr<const Rates> rates)
      : m_kpi(kpi), m_unit(kpi.form()), m_currency(currency), m_rates(std::move(rates)) {}

  /// Adds the current row (group, day, currency, numerator, denominator) to the group with this key.
  void add(std::string_view group, domain::Id groupId, BulkStatement& row);
  /// The values in the order in which their groups came.
  std::vector<KpiValue> values() const;

  /// Where the sums of a group are, for those who add to them directly.
  Place placeOf(std::string_view group, domain::Id groupId);
  std::optional<domain::CrossRate> rateOf(std::string_view day, std::string_view currency);
  void addNumbers(Place place, std::optional<std::int64_t> numerator, std::optional<std::int64_t> denominator);
  /// False when the amount has no rate: it is noted as missing.
  bool addNumerator(Place place, const Money& money);
  void addDenominator(Place place, const Money& money);
  void addMissing(Place place, const Money& money);
  /// Counts an amount of which it matters whether its cost is known.
  void addCoverage(Place place, const Money& money, bool known);

 private:
  __extension__ using Wide = __int128;
  struct Part {
    bool stated = false;
    domain::ConvertedSum money;
    Wide number = 0;
    std::int64_t rows = 0;
  };
  struct Sum {
    std::string group;
    domain::Id groupId = 0;
    Part numerator;
    Part denominator;
    std::optional<domain::ConvertedSum> whole;  ///< of the amounts that a cost was looked for
    domain::ConvertedSum known;
    std::vector<MissingRate> missing;
  };

  Money moneyOf(BulkStatement& row, int column);
  static void addTo(Part& part, const Money& money);
  std::optional<std::int64_t> stated(const Part& part, bool isMoney, bool isMean) const;
  void finish(const Sum& sum, KpiValue& value) const;

  const KpiInfo& m_kpi;
  const KpiUnit& m_unit;
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
