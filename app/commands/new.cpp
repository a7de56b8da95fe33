// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/open_book.h"

#include <fmt/format.h>

namespace kontor::app {

ExitCode runNew(const Arguments& arguments, Console& console) {
  const std::string path = arguments.text("BOOK");
  const auto currency = currencyOption("--currency", arguments.option("--currency").value_or("CNY"));
  storage::Book::create(path, {.baseCurrency = currency, .desk = 0}, storage::Environment::system());
  console.say(fmt::format("{}: a new book in {}.", path, currency.code()));
  return ExitCode::Done;
}

}  // namespace kontor::app
