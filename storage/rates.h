// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/rates.h"
#include "storage/reader.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kontor::storage {

/// The exchange rates of the book for some days. Each source has a pivot, the base that most of its rates have; its
/// other pairs count directly. Sources are asked by name, that of the ECB last: what a seller enters goes before it.
class Rates {
 public:
  /// Reads what is needed to convert between these currencies on the days of the period.
  static Rates load(Reader& reader, domain::Period period, const std::set<domain::Currency>& currencies);
  /// The same inside a write.
  static Rates load(Connection& connection, domain::Period period, const std::set<domain::Currency>& currencies);

  /// `to = from * numerator / denominator` on a day; nothing when no source has it. See domain::RateTable for how old
  /// a rate may be.
  std::optional<domain::CrossRate> find(domain::Day day, domain::Currency from, domain::Currency to) const;

 private:
  using Pair = std::pair<domain::Currency, domain::Currency>;
  using Quotes = std::map<domain::Day, std::int64_t>;
  struct Source {
    domain::RateTable table;
    std::map<Pair, Quotes> pairs;
  };

  static std::optional<std::int64_t> quoteOf(const Source& source, domain::Day day, const Pair& pair);

  std::vector<Source> m_sources;
};

}  // namespace kontor::storage
