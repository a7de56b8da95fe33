// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/open_book.h"
#include "exchange/demo/demo_book.h"

#include <fmt/format.h>

namespace kontor::app {

namespace {

void makeDemo(const std::string& path, Console& console) {
  const auto progress = [&console](std::int64_t done, std::int64_t total) {
    if (console.progress) console.err << fmt::format("\rmaking the demo book {} % ", done * 100 / total) << std::flush;
  };
  exchange::makeDemoBook(path, storage::Environment::system(), {}, progress);
  if (console.progress) console.err << "\r                              \r" << std::flush;
  console.say(fmt::format("{}: the demo book, 18 months of an invented shop in CNY.", path));
}

}  // namespace

ExitCode runNew(const Arguments& arguments, Console& console) {
  const std::string path = arguments.text("BOOK");
  if (arguments.has("--demo")) {
    const auto wanted = arguments.option("--currency");
    if (wanted && currencyOption("--currency", *wanted).code() != "CNY") {
      throw UsageError("the demo book is kept in CNY: leave --currency out.");
    }
    makeDemo(path, console);
    return ExitCode::Done;
  }
  const auto currency = currencyOption("--currency", arguments.option("--currency").value_or("CNY"));
  storage::Book::create(path, {.baseCurrency = currency, .desk = 0}, storage::Environment::system());
  console.say(fmt::format("{}: a new book in {}.", path, currency.code()));
  return ExitCode::Done;
}

}  // namespace kontor::app
