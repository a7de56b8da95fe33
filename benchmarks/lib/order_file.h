// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace kontor::benchmarks {

/// What a generated order file is like. The same settings give the same bytes.
struct OrderFileSettings {
  std::int64_t lines = 1'000'000;
  std::int64_t firstOrder = 0;  ///< number of the first order: another value gives a later export of the same shop
  int days = 730;               ///< up to 2025-12-31
  std::uint64_t seed = 1;
};

/// What the file holds, to check an import against.
struct OrderFileTotals {
  std::int64_t lines = 0;
  std::int64_t orders = 0;
  std::int64_t bytes = 0;
  std::int64_t amount = 0;  ///< sum of quantity × unit price over all currencies, in ten-thousandths
};

/// Writes an invented order file: 28 columns, some 220 bytes a line, 1.5 lines an order in the order of time, 45 % returning
/// buyers, SKUs by Zipf's law, growth over the days, quoted cells with commas, quotes and line breaks, a few Chinese cells.
/// benchmarks/shop_orders.json is its profile.
OrderFileTotals writeOrderFile(const std::filesystem::path& file, const OrderFileSettings& settings);

}  // namespace kontor::benchmarks
