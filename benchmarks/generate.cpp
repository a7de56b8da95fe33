// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an invented order file: bench_generate FILE [LINES] [FIRST_ORDER]. Import it with the profile
// benchmarks/shop_orders.json.
#include "benchmarks/lib/measure.h"
#include "benchmarks/lib/order_file.h"

#include <fmt/format.h>

#include <cstdlib>

int main(int argc, char** argv) {
  if (const auto code = kontor::benchmarks::usage(argc, argv, "bench_generate FILE [LINES] [FIRST_ORDER]")) return *code;
  kontor::benchmarks::OrderFileSettings settings;
  if (argc > 2) settings.lines = std::atoll(argv[2]);
  if (argc > 3) settings.firstOrder = std::atoll(argv[3]);
  const auto totals = kontor::benchmarks::writeOrderFile(argv[1], settings);
  fmt::print("{} lines, {} orders, {:.1f} MB\n", totals.lines, totals.orders, static_cast<double>(totals.bytes) / 1e6);
  return 0;
}
