// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/rfm.h"

#include "domain/decimal.h"
#include "storage/kpi/kpi_sums.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace kontor::storage {
namespace {

constexpr std::int64_t kCurrencyUnit = 10'000;
constexpr std::int64_t kRowsBetweenChecks = 50'000;

struct Range {
  int from;
  int to;
  bool holds(int score) const { return from <= score && score <= to; }
};

struct Segment {
  std::string_view id;
  Range recency;
  Range frequency;
  Range monetary;
};

// The published rule set of the R package rfm (its introduction); the first that fits counts.
constexpr Segment kSegments[] = {
    {"champions", {5, 5}, {5, 5}, {5, 5}},       {"potential_loyalist", {3, 5}, {3, 5}, {2, 5}},
    {"loyal_customers", {2, 4}, {2, 4}, {2, 4}}, {"promising", {3, 4}, {1, 3}, {3, 5}},
    {"new_customers", {4, 5}, {1, 3}, {1, 5}},   {"cant_lose_them", {1, 2}, {3, 4}, {4, 5}},
    {"at_risk", {1, 2}, {2, 5}, {4, 5}},         {"need_attention", {1, 3}, {3, 5}, {3, 5}},
    {"about_to_sleep", {2, 3}, {1, 3}, {1, 4}},  {"lost", {1, 1}, {1, 5}, {1, 5}},
};
constexpr std::string_view kOthers = "others";

// As the lists and the KPIs of customers count: see domain::contribution.
constexpr std::string_view kOrdersSql =
    "SELECT customer_id, day, currency, gross FROM sales_order WHERE customer_id IS NOT NULL AND day BETWEEN ?1 AND ?2"
    " AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL))";

RfmBounds::Fifths boundsOf(std::vector<std::int64_t> values, std::int64_t step) {
  std::ranges::sort(values);
  RfmBounds::Fifths bounds{};
  const std::size_t last = values.size() - 1;
  for (std::size_t i = 0; i < bounds.size(); ++i) {
    const std::size_t place = last * (i + 1);
    const std::int64_t low = values[place / 5];
    const std::int64_t high = values[std::min(place / 5 + 1, last)];
    bounds[i] = 5 * low + static_cast<std::int64_t>(place % 5) * (high - low) + 5 * step;
  }
  return bounds;
}

int binOf(std::int64_t value, const RfmBounds::Fifths& bounds) {
  return 1 + static_cast<int>(std::ranges::count_if(bounds, [&](std::int64_t bound) { return 5 * value >= bound; }));
}

template <typename Get>
std::vector<std::int64_t> valuesOf(std::span<const RfmCustomer> customers, Get get) {
  std::vector<std::int64_t> values;
  values.reserve(customers.size());
  for (const RfmCustomer& customer : customers) values.push_back(customer.*get);
  return values;
}

// Gathers the customers of a period from their orders; sums by customer are sums by group.
class RfmReading {
 public:
  RfmReading(Reader& reader, const domain::Period& period, domain::Currency currency)
      : m_reader(reader),
        m_period(period),
        m_revenue(*findKpi("gross_sales"), currency, kpiRates(reader, {period, currency, {}}, false)) {}

  void read() {
    BulkStatement rows(m_reader.connection(), kOrdersSql);
    const std::string from = m_period.from.iso();
    const std::string to = m_period.to.iso();
    rows.bind(1, std::string_view(from));
    rows.bind(2, std::string_view(to));
    std::int64_t count = 0;
    while (rows.step()) {
      if (++count % kRowsBetweenChecks == 0) m_reader.checkStop();
      add(rows);
    }
  }

  std::vector<RfmCustomer> customers(std::vector<MissingRate>& missing) const {
    std::vector<RfmCustomer> customers;
    const auto values = m_revenue.values();
    for (std::size_t i = 0; i < m_buyers.size(); ++i) {
      const auto& [last, orders] = m_buyers[i];
      customers.push_back({values[i].groupId, last.daysUntil(m_period.to), orders, values[i].numerator.value_or(0)});
      for (const MissingRate& rate : values[i].missing) mergeMissing(missing, rate);
    }
    return customers;
  }

 private:
  struct Buyer {
    domain::Day last;
    std::int64_t orders = 0;
  };

  void add(BulkStatement& row) {
    const auto [place, isNew] = m_places.try_emplace(row.integer(0), m_buyers.size());
    if (isNew) {
      m_revenue.placeOf(std::to_string(row.integer(0)), row.integer(0));
      m_buyers.emplace_back();
    }
    Buyer& buyer = m_buyers[place->second];
    const domain::Day day = domain::Day::fromIso(row.text(1)).value_or(domain::Day());
    buyer.last = std::max(buyer.last, day);
    ++buyer.orders;
    if (row.isNull(3)) return;
    m_revenue.addNumerator(place->second, {row.integer(3), row.text(2), day, m_revenue.rateOf(row.text(1), row.text(2))});
  }

  Reader& m_reader;
  domain::Period m_period;
  KpiSums m_revenue;
  std::vector<Buyer> m_buyers;
  std::unordered_map<domain::Id, KpiSums::Place> m_places;
};

}  // namespace

RfmBounds RfmBounds::of(std::span<const RfmCustomer> customers) {
  return {boundsOf(valuesOf(customers, &RfmCustomer::recency), 1), boundsOf(valuesOf(customers, &RfmCustomer::orders), 1),
          boundsOf(valuesOf(customers, &RfmCustomer::revenue), kCurrencyUnit)};
}

RfmScore RfmBounds::score(const RfmCustomer& customer) const {
  return {6 - binOf(customer.recency, recency), binOf(customer.orders, orders), binOf(customer.revenue, revenue)};
}

std::string_view rfmSegment(const RfmScore& score) {
  for (const Segment& segment : kSegments) {
    if (segment.recency.holds(score.recency) && segment.frequency.holds(score.frequency) &&
        segment.monetary.holds(score.monetary)) {
      return segment.id;
    }
  }
  return kOthers;
}

std::span<const std::string_view> rfmSegments() {
  static const std::vector<std::string_view> ids = [] {
    std::vector<std::string_view> all;
    for (const Segment& segment : kSegments) all.push_back(segment.id);
    all.push_back(kOthers);
    return all;
  }();
  return ids;
}

RfmTable readRfm(Reader& reader, const domain::Period& period, domain::Currency currency) {
  return withMeaning([&] {
    RfmReading reading(reader, period, currency);
    reading.read();
    RfmTable table;
    const auto customers = reading.customers(table.missing);
    if (customers.empty()) return table;
    const RfmBounds bounds = RfmBounds::of(customers);
    for (const std::string_view id : rfmSegments()) table.rows.push_back({id, 0, 0, 0});
    for (const RfmCustomer& customer : customers) {
      RfmRow& row = *std::ranges::find(table.rows, rfmSegment(bounds.score(customer)), &RfmRow::segment);
      ++row.customers;
      row.orders += customer.orders;
      row.revenue += customer.revenue;
    }
    if (table.rows.back().customers == 0) table.rows.pop_back();
    return table;
  });
}

}  // namespace kontor::storage
