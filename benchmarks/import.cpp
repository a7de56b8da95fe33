// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the whole import against what the sqlite3 shell needs for less:
//   bench_import KONTOR [LINES] [ROUNDS]
// (a) .import into one text table; (b) .import and an INSERT … SELECT script into the same schema, without validation,
// sealing or journal; (c) `kontor import`: recognition, validation, duplicates, sealing, indexes, roll-ups, journal.
#include "benchmarks/lib/measure.h"
#include "benchmarks/lib/order_file.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace kontor::benchmarks;
namespace fs = std::filesystem;

namespace {

const std::string kFolder = KONTOR_BENCHMARK_DIR;

void writeText(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

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
    writeText(dir / "a.sql", fmt::format("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;\n.mode csv\n.import {} raw\n",
                                         csv().string()));
    return runCommand({"sqlite3", (dir / "a.db").string()}, dir / "a.sql");
  }

  Cost scriptedShell() const {
    clean();
    std::string script = fmt::format("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;\n"
                                     ".mode csv\n.import {} raw\n",
                                     csv().string());
    std::set<fs::path> schema;
    for (const auto& file : fs::directory_iterator(kFolder + "/../storage/schema")) schema.insert(file.path());
    for (const auto& file : schema) script += fmt::format(".read {}\n", file.string());
    writeText(dir / "b.sql", script + fmt::format(".read {}/normalise.sql\n", kFolder));
    return runCommand({"sqlite3", (dir / "b.db").string()}, dir / "b.sql");
  }

  Cost importAgain() const {
    return runCommand({kontor, "import", book().string(), csv().string(), "--profile", kFolder + "/shop_orders.json"});
  }

  Cost importFresh() const {
    clean();
    runCommand({kontor, "new", book().string(), "--currency", "EUR"});
    return importAgain();
  }

  void print(const char* what, const Cost& cost, const Cost& a, const Cost& b) const {
    fmt::print("{:34} {:8.2f} {:8.2f} {:8.0f} {:10.0f} {:7.1f} {:7.2f} {:7.2f}{}\n", what, cost.wall, cost.cpu, cost.peak,
               static_cast<double>(lines) / cost.wall, megabytes / cost.wall, cost.wall / a.wall, cost.wall / b.wall,
               cost.exitCode == 0 ? "" : fmt::format("   exit {}", cost.exitCode));
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (const auto code = usage(argc, argv, "bench_import KONTOR [LINES] [ROUNDS]")) return *code;
  const fs::path dir = fs::temp_directory_path() / "kontor-bench-import";
  fs::create_directories(dir);
  Bench bench{dir, argv[1], argc > 2 ? std::atoll(argv[2]) : 1'000'000};
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 3;
  const auto totals = writeOrderFile(bench.csv(), {.lines = bench.lines});
  bench.megabytes = static_cast<double>(totals.bytes) / 1e6;
  fmt::print("{} lines, {} orders, {:.0f} MB; medians of {} interleaved rounds\n", totals.lines, totals.orders,
             bench.megabytes, rounds);

  std::vector<Cost> a, b, c, again, undo;
  for (int i = 0; i < rounds; ++i) {
    a.push_back(bench.plainShell());
    b.push_back(bench.scriptedShell());
    c.push_back(bench.importFresh());
    again.push_back(bench.importAgain());
    undo.push_back(runCommand({bench.kontor, "undo", bench.book().string()}));
  }
  const Cost plain = median(a);
  const Cost scripted = median(b);
  fmt::print("{:34} {:>8} {:>8} {:>8} {:>10} {:>7} {:>7} {:>7}\n", "", "wall s", "cpu s", "peak MB", "lines/s", "MB/s",
             "/ (a)", "/ (b)");
  bench.print("(a) .import, one text table", plain, plain, scripted);
  bench.print("(b) .import + script, same schema", scripted, plain, scripted);
  bench.print("(c) kontor import", median(c), plain, scripted);
  bench.print("    the same file again", median(again), plain, scripted);
  bench.print("    undo of the import", median(undo), plain, scripted);
  fs::remove_all(dir);
  return 0;
}
