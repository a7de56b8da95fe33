// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the finder asks on a book: bench_find BOOK [ROUNDS]. The beginning and the middle of an order's number,
// a word of the catalogue, and a text that is nowhere, each in its three reaches.
#include "benchmarks/lib/measure.h"
#include "storage/book.h"
#include "storage/lists/find_anything.h"

#include <fmt/format.h>

#include <cstdlib>

using namespace kontor;

int main(int argc, char** argv) {
  if (const auto code = benchmarks::usage(argc, argv, "bench_find BOOK [ROUNDS]")) return *code;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  const auto book = storage::Book::open(argv[1], storage::Environment::system());
  const auto reader = book->reader();
  storage::Connection& connection = reader->connection();
  const auto orders = connection.integer("SELECT count(*) FROM sales_order").value_or(0);
  const std::string number = connection.text("SELECT max(external_id) FROM sales_order").value_or("none");
  fmt::print("{} orders; medians of {} rounds, milliseconds and rows found\n", orders, rounds);

  const std::string texts[] = {number.substr(0, number.size() / 2), number.substr(number.size() / 2), "lamp",
                               "nowhere at all"};
  const std::pair<const char*, storage::FindReach> reaches[] = {{"starts", storage::FindReach::Starts},
                                                                {"catalogue", storage::FindReach::Catalogue},
                                                                {"numbers", storage::FindReach::Numbers}};
  for (const std::string& text : texts) {
    for (const auto& [name, reach] : reaches) {
      std::size_t found = 0;
      const double time = benchmarks::milliseconds(
          rounds, [&, reach = reach] { found = storage::findAnything(*reader, text, reach, 12).size(); });
      fmt::print("  {:24} {:10} {:9.2f} {:4}\n", text, name, time, found);
    }
  }
  return 0;
}
