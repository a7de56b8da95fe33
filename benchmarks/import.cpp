// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures `kontor import` (recognition, validation, duplicates, sealing, indexes, roll-ups, journal) against what others
// need for less:
//   bench_import KONTOR [ROUNDS] [LINES…]
// (a) the sqlite3 shell's .import into one text table; (b) .import and an INSERT … SELECT script into the same schema,
// without validation, sealing or journal; (c) DuckDB, where its shell is there, into tables of the same kind.
#include "benchmarks/lib/measure.h"
#include "benchmarks/lib/order_file.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

using namespace kontor::benchmarks;
namespace fs = std::filesystem;

namespace {

const std::string kFolder = KONTOR_BENCHMARK_DIR;

void writeText(const fs::path& file, const std::string& text) {
  std::ofstream(file) << text;
}

struct Bench {
  fs::path dir;
  std::string kontor;
  std::int64_t lines;
  double megabytes = 0;

  fs::path csv() const { return dir / "orders.csv"; }
  fs::path book() const { return dir / "bench.kontor"; }

  void clean() const {
    for (const auto& entry : fs::directory_iterator(dir)) {
      if (entry.path() != csv()) fs::remove_all(entry.path());
    }
  }

  Cost plainShell() const {
    clean();
    writeText(dir / "a.sql",
              fmt::format("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;\n.mode csv\n.import {} raw\n", csv().string()));
    return runCommand({"sqlite3", (dir / "a.db").string()}, dir / "a.sql");
  }

  Cost scriptedShell() const {
    clean();
    std::string script = fmt::format(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;\n"
        ".mode csv\n.import {} raw\n",
        csv().string());
    std::set<fs::path> schema;
    for (const auto& file : fs::directory_iterator(kFolder + "/../storage/schema")) schema.insert(file.path());
    for (const auto& file : schema) script += fmt::format(".read {}\n", file.string());
    writeText(dir / "b.sql", script + fmt::format(".read {}/normalise.sql\n", kFolder));
    return runCommand({"sqlite3", (dir / "b.db").string()}, dir / "b.sql");
  }

  Cost duckdb() const {
    clean();
    std::ifstream script(kFolder + "/normalise_duckdb.sql");
    std::string sql((std::istreambuf_iterator<char>(script)), {});
    constexpr std::string_view kFile = "'orders.csv'";
    sql.replace(sql.find(kFile), kFile.size(), fmt::format("'{}'", csv().string()));
    writeText(dir / "c.sql", sql);
    return runCommand({"duckdb", (dir / "c.db").string()}, dir / "c.sql");
  }

  Cost importAgain() const {
    return runCommand({kontor, "import", book().string(), csv().string(), "--profile", kFolder + "/shop_orders.json"});
  }

  Cost importFresh() const {
    clean();
    runCommand({kontor, "new", book().string(), "--currency", "EUR"});
    return importAgain();
  }

  Cost undo() const { return runCommand({kontor, "undo", book().string()}); }
};

struct Way {
  const char* name;
  Cost (Bench::*run)() const;
};
constexpr Way kWays[] = {
    {"(a) .import, one text table", &Bench::plainShell},     {"(b) .import + script, same schema", &Bench::scriptedShell},
    {"(c) DuckDB, tables of the same kind", &Bench::duckdb}, {"kontor import", &Bench::importFresh},
    {"    the same file again", &Bench::importAgain},        {"    undo of the import", &Bench::undo},
};
constexpr std::size_t kPlain = 0;
constexpr std::size_t kScripted = 1;
constexpr int kNotThere = 127;

using Costs = std::vector<Cost>;  // one for each way

Costs measure(const Bench& bench, int rounds) {
  std::vector<Costs> runs(std::size(kWays));
  for (int i = 0; i < rounds; ++i) {
    for (std::size_t way = 0; way < std::size(kWays); ++way) runs[way].push_back((bench.*kWays[way].run)());
  }
  Costs medians;
  for (const Costs& run : runs) medians.push_back(median(run));
  return medians;
}

void print(const Bench& bench, const Costs& costs) {
  fmt::print("{:36} {:>8} {:>8} {:>8} {:>10} {:>7} {:>7} {:>7}\n", "", "wall s", "cpu s", "peak MB", "lines/s", "MB/s",
             "/ (a)", "/ (b)");
  for (std::size_t way = 0; way < std::size(kWays); ++way) {
    const Cost& cost = costs[way];
    if (cost.exitCode == kNotThere) continue;
    fmt::print("{:36} {:8.2f} {:8.2f} {:8.0f} {:10.0f} {:7.1f} {:7.2f} {:7.2f}{}\n", kWays[way].name, cost.wall, cost.cpu,
               cost.peak, static_cast<double>(bench.lines) / cost.wall, bench.megabytes / cost.wall,
               cost.wall / costs[kPlain].wall, cost.wall / costs[kScripted].wall,
               cost.exitCode == 0 ? "" : fmt::format("   exit {}", cost.exitCode));
  }
}

void printGrowth(std::int64_t fewer, const Costs& before, std::int64_t more, const Costs& after) {
  fmt::print("\ncost a line at {} lines ÷ at {}\n", more, fewer);
  for (std::size_t way = 0; way < std::size(kWays); ++way) {
    if (after[way].exitCode == kNotThere) continue;
    fmt::print("{:36} {:8.2f}\n", kWays[way].name,
               after[way].wall / static_cast<double>(more) / (before[way].wall / static_cast<double>(fewer)));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (const auto code = usage(argc, argv, "bench_import KONTOR [ROUNDS] [LINES…]")) return *code;
  const fs::path dir = fs::temp_directory_path() / "kontor-bench-import";
  fs::create_directories(dir);
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
  std::vector<std::int64_t> sizes;
  for (int i = 3; i < argc; ++i) sizes.push_back(std::atoll(argv[i]));
  if (sizes.empty()) sizes = {100'000, 1'000'000};
  std::vector<Costs> results;
  for (const std::int64_t lines : sizes) {
    Bench bench{dir, argv[1], lines};
    const auto totals = writeOrderFile(bench.csv(), {.lines = lines});
    bench.megabytes = static_cast<double>(totals.bytes) / 1e6;
    fmt::print("\n{} lines, {} orders, {:.0f} MB; medians of {} interleaved rounds\n", totals.lines, totals.orders,
               bench.megabytes, rounds);
    print(bench, results.emplace_back(measure(bench, rounds)));
  }
  if (sizes.size() > 1) printGrowth(sizes.front(), results.front(), sizes.back(), results.back());
  fs::remove_all(dir);
  return 0;
}
