// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::domain {

/// Decimal places kept for money and unit prices: amounts are integers in ten-thousandths of the currency unit.
inline constexpr int kMoneyScale = 4;
/// Decimal places kept for exchange rates (integer billionths).
inline constexpr int kRateScale = 9;

/// Reads a plain decimal (`-12.5`; point, no grouping, no exponent) exactly. Nothing when the text is anything else,
/// has more than `scale` significant decimals, or does not fit into 64 bits.
std::optional<std::int64_t> parseDecimal(std::string_view text, int scale);

/// Writes `value / 10^scale` with a point and without trailing zeros: `1234.5`, `-0.01`, `7`.
std::string formatDecimal(std::int64_t value, int scale);

/// Checked arithmetic: nothing on overflow.
std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b);

/// `value * numerator / denominator`, rounded half away from zero over 128 bits; nothing when the result does not fit
/// or the denominator is 0.
std::optional<std::int64_t> multiplyDivide(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

}  // namespace kontor::domain
