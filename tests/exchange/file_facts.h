// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "exchange/read_file.h"

#include <fmt/format.h>

#include <map>
#include <string>

namespace kontor::exchange::testing {

/// What a file says, in one line that a person can write down after counting the raw file: orders, lines, pieces, sums
/// of money by currency, statuses, parcels; or records, sums of their numbers, codes and parts. Sums of 0 are left out.
inline std::string factsOf(const ImportSet& set) {
  std::map<std::string, std::int64_t> counts, sums;
  const auto add = [&](const std::string& name, const std::optional<std::int64_t>& amount) {
    sums[name] += amount.value_or(0);
  };
  for (const OrderDraft& order : set.orders) {
    const std::string currency(order.currency.code());
    ++counts[std::string(order.status)];
    if (order.kind != "sale") ++counts[std::string(order.kind)];
    add(currency + " total", order.total);
    add(currency + " shipping", order.shipping);
    add(currency + " tax", order.tax);
    add(currency + " discount", order.discount);
    add(currency + " refunded", order.refunded);
    for (std::uint32_t i = order.firstLine; i < order.firstLine + order.lineCount; ++i) {
      add(currency + " amount", set.lines[i].amount);
      counts["pieces"] += set.lines[i].quantity;
    }
  }
  for (const RecordDraft& record : set.records) {
    for (const auto& [field, value] : record.values) {
      const auto* number = std::get_if<std::int64_t>(&value);
      const auto* text = std::get_if<std::string>(&value);
      if (field->type == domain::FieldType::Choice && text != nullptr) ++counts[*text];
      if (number == nullptr || field->type == domain::FieldType::Instant) continue;
      field->type == domain::FieldType::Money ? add(std::string(field->id), *number)
                                              : void(counts[std::string(field->id)] += *number);
    }
    counts["codes"] += static_cast<std::int64_t>(record.codes.size());
    counts["parts"] += static_cast<std::int64_t>(record.parts.size());
  }
  std::string facts = set.records.empty() ? fmt::format("{} orders, {} lines", set.orders.size(), set.lines.size())
                                          : fmt::format("{} records", set.records.size());
  if (!set.parcels.empty()) facts += fmt::format(", {} parcels", set.parcels.size());
  for (const auto& [name, count] : counts) facts += count == 0 ? "" : fmt::format(", {} {}", count, name);
  for (const auto& [name, sum] : sums) {
    if (sum != 0) facts += fmt::format(", {} {}", name, domain::formatDecimal(sum, domain::kMoneyScale));
  }
  return facts;
}

}  // namespace kontor::exchange::testing
