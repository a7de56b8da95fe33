// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rates.h"

#include "domain/decimal.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>

namespace kontor::storage {
namespace {

using domain::CrossRate;
using domain::Currency;
using domain::Day;

constexpr std::int64_t kUnity = 1'000'000'000;
static_assert(domain::kRateScale == 9);

// 'ECB' behind all others.
constexpr std::string_view kSourcesSql =
    "SELECT source, base FROM fx_rate WHERE day BETWEEN ?1 AND ?2 GROUP BY source, base"
    " ORDER BY upper(source) = 'ECB', source, count(*) DESC, base";
// The days on which a source published rates of its pivot, whatever it quoted.
constexpr std::string_view kPublishedSql =
    "SELECT DISTINCT day FROM fx_rate WHERE day BETWEEN ?1 AND ?2 AND source = ?3 AND base = ?4";
constexpr std::string_view kRatesSql =
    "SELECT day, base, quote, rate FROM fx_rate WHERE day BETWEEN ?1 AND ?2 AND source = ?3"
    " AND quote IN (SELECT value FROM json_each(?4))";

std::string jsonCodes(const std::set<Currency>& currencies) {
  std::vector<std::string> codes;
  for (const Currency currency : currencies) codes.push_back('"' + std::string(currency.code()) + '"');
  return fmt::format("[{}]", fmt::join(codes, ","));
}

// Days as they are bound: they must live as long as a statement.
struct DaySpan {
  std::string from;
  std::string to;
};

struct SourceName {
  std::string name;
  Currency pivot;
};

std::vector<SourceName> sourceNames(Connection& connection, const DaySpan& span) {
  BulkStatement rows(connection, kSourcesSql);
  rows.bind(1, std::string_view(span.from));
  rows.bind(2, std::string_view(span.to));
  std::vector<SourceName> sources;
  while (rows.step()) {
    const auto base = Currency::fromCode(rows.text(1));
    if (base && (sources.empty() || sources.back().name != rows.text(0))) {
      sources.push_back({std::string(rows.text(0)), *base});
    }
  }
  return sources;
}

template <typename Each>
void eachRate(Connection& connection, std::string_view sql, const DaySpan& span, std::string_view source,
              std::string_view last, Each each) {
  BulkStatement rows(connection, sql);
  rows.bind(1, std::string_view(span.from));
  rows.bind(2, std::string_view(span.to));
  rows.bind(3, source);
  rows.bind(4, last);
  while (rows.step()) {
    if (const auto day = Day::fromIso(rows.text(0))) each(*day, rows);
  }
}

}  // namespace

Rates Rates::load(Reader& reader, domain::Period period, const std::set<Currency>& currencies) {
  return load(reader.connection(), period, currencies);
}

Rates Rates::load(Connection& connection, domain::Period period, const std::set<Currency>& currencies) {
  return withMeaning([&] {
    Rates rates;
    const DaySpan span{period.from.plusDays(-domain::RateTable::kMaxAgeDays).iso(), period.to.iso()};
    const std::string wanted = jsonCodes(currencies);
    for (const auto& [name, pivot] : sourceNames(connection, span)) {
      Source source{domain::RateTable(pivot), {}};
      // A publication that leaves a currency out ends it, so each must be known.
      eachRate(connection, kPublishedSql, span, name, pivot.code(),
               [&](Day day, BulkStatement&) { source.table.add(day, pivot, kUnity); });
      eachRate(connection, kRatesSql, span, name, wanted, [&](Day day, BulkStatement& row) {
        const auto base = Currency::fromCode(row.text(1));
        const auto quote = Currency::fromCode(row.text(2));
        if (!base || !quote) return;
        if (*base == pivot) {
          source.table.add(day, *quote, row.integer(3));
        } else {
          source.pairs[{*base, *quote}][day] = row.integer(3);
        }
      });
      rates.m_sources.push_back(std::move(source));
    }
    return rates;
  });
}

std::optional<std::int64_t> Rates::quoteOf(const Source& source, Day day, const Pair& pair) {
  const auto quotes = source.pairs.find(pair);
  if (quotes == source.pairs.end()) return std::nullopt;
  const auto after = quotes->second.upper_bound(day);
  if (after == quotes->second.begin()) return std::nullopt;
  const auto& [quoted, rate] = *std::prev(after);
  if (quoted.daysUntil(day) > domain::RateTable::kMaxAgeDays) return std::nullopt;
  return rate;
}

std::optional<CrossRate> Rates::find(Day day, Currency from, Currency to) const {
  if (from == to) return CrossRate{1, 1};
  for (const Source& source : m_sources) {
    if (const auto rate = quoteOf(source, day, {from, to})) return CrossRate{*rate, kUnity};
    if (const auto rate = quoteOf(source, day, {to, from})) return CrossRate{kUnity, *rate};
    if (const auto rate = source.table.find(day, from, to)) return rate;
  }
  return std::nullopt;
}

}  // namespace kontor::storage
