// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kontor::storage {

/// How a KPI's value is written.
enum class KpiForm : std::uint8_t {
  Money,     ///< ten-thousandths of a currency unit
  Count,     ///< pieces
  Percent,   ///< millionths
  Times,     ///< millionths: how many times the one is in the other
  Duration,  ///< seconds
};

/// What the parts of a KPI are and what becomes of them.
struct KpiUnit {
  std::string_view id;  ///< as KPI files name it
  KpiForm form;
  bool moneyAbove;     ///< the numerator is money
  bool moneyBelow;     ///< the denominator is money
  std::int64_t scale;  ///< value = numerator × scale ÷ denominator; 0: the numerator alone is the value
};

std::span<const KpiUnit> kpiUnits();
/// Null for an unknown id.
const KpiUnit* findKpiUnit(std::string_view id);

}  // namespace kontor::storage
