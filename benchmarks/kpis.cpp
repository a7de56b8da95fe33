// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the KPI page on a book: bench_kpis BOOK [ROUNDS]. Every KPI as one number and by month over all days of the
// book, then by channel and country, the SKU comparison (from the lines), and a rebuild of all roll-ups.
#include "benchmarks/lib/measure.h"
#include "storage/book.h"
#include "storage/derived/derived_tables.h"
#include "storage/kpi.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

using namespace kontor;
using benchmarks::milliseconds;

namespace {

bool canGroup(const storage::KpiInfo& kpi, std::string_view group) {
  return group.empty() || std::ranges::find(kpi.groups, group) != kpi.groups.end();
}

}  // namespace

int main(int argc, char** argv) {
  if (const auto code = benchmarks::usage(argc, argv, "bench_kpis BOOK [ROUNDS]")) return *code;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  const auto book = storage::Book::open(argv[1], storage::Environment::system());
  const auto reader = book->reader();
  const auto period = storage::coveredPeriod(*reader);
  if (!period) {
    fmt::print(stderr, "the book has no orders\n");
    return 3;
  }
  const auto orders = reader->connection().integer("SELECT count(*) FROM sales_order").value_or(0);
  fmt::print("{} orders from {} to {}; medians of {} rounds, milliseconds\n", orders, period->from.iso(), period->to.iso(),
             rounds);

  double page = 0;
  for (const std::string group : {"", "month", "channel", "country", "sku"}) {
    double sum = 0;
    for (const auto& kpi : storage::kpis()) {
      if (!canGroup(kpi, group)) continue;
      const storage::KpiQuery query{*period, book->baseCurrency(), group};
      const double time = milliseconds(rounds, [&] { storage::evaluate(*reader, kpi, query); });
      fmt::print("  {:24} {:8} {:9.2f}\n", kpi.id, group.empty() ? "total" : group, time);
      sum += time;
    }
    if (group.empty() || group == "month") page += sum;
    fmt::print("all by {:26} {:9.2f}\n", group.empty() ? "nothing" : group, sum);
  }
  fmt::print("KPI page (totals and months)      {:9.2f}\n", page);

  const double rebuild = milliseconds(1, [&] {
    book->write({.action = "derived.rebuild"},
                [](storage::Writer& writer) { storage::rebuildDerived(writer.connection()); });
  });
  fmt::print("rebuild of all roll-ups           {:9.2f}\n", rebuild);
  return 0;
}
