// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "exchange/read_file.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace kontor::exchange::testing {

inline std::filesystem::path testFile(const std::string& name) {
  return std::filesystem::path(KONTOR_TEST_DATA) / "exchange" / name;
}

inline const ProfileCatalog& builtInProfiles() {
  static const ProfileCatalog catalog = ProfileCatalog::builtIn();
  return catalog;
}

/// A file of tests/data/exchange with the built-in profiles, in the zone that recognition proposes.
struct ReadResult {
  Recognition recognition;
  std::unique_ptr<ImportSet> set;

  const OrderDraft& order(std::size_t index) const { return set->orders.at(index); }
  std::span<const LineDraft> linesOf(std::size_t index) const {
    return std::span(set->lines).subspan(order(index).firstLine, order(index).lineCount);
  }
  std::string sealed(std::size_t index, std::string_view field) const {
    const auto& address = storage::kAddressFields;
    const auto& reach = storage::kReachFields;
    if (const auto at = std::ranges::find(address, field); at != address.end()) {
      return std::string(order(index).sealed[static_cast<std::size_t>(at - address.begin())]);
    }
    const auto at = std::ranges::find(reach, field);
    return std::string(order(index).sealed[address.size() + static_cast<std::size_t>(at - reach.begin())]);
  }
  std::string value(std::size_t record, std::string_view field) const {
    for (const auto& [column, value] : set->records.at(record).values) {
      if (column->id != field) continue;
      if (const auto* text = std::get_if<std::string>(&value)) return *text;
      const auto number = std::get<std::int64_t>(value);
      if (column->type == domain::FieldType::Money) return domain::formatDecimal(number, domain::kMoneyScale);
      if (column->type == domain::FieldType::Rate) return domain::formatDecimal(number, domain::kRateScale);
      return std::to_string(number);
    }
    return {};
  }
};

inline ReadResult readTestFile(const std::string& name, ReadSettings settings = {}, bool proposedZone = true) {
  ReadResult result;
  result.recognition = recognise(testFile(name), builtInProfiles());
  if (proposedZone && !result.recognition.zone.empty()) settings.zone = result.recognition.zone;
  result.set = readFile(testFile(name), result.recognition, settings);
  return result;
}

/// Plain decimals; `-` when nothing is stated.
inline std::string money(const std::optional<std::int64_t>& amount) {
  return amount ? domain::formatDecimal(*amount, domain::kMoneyScale) : "-";
}

}  // namespace kontor::exchange::testing
