// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "app/commands/commands.h"
#include "app/open_book.h"

#include <fmt/format.h>

namespace kontor::app {

ExitCode runBackup(const Arguments& arguments, Console& console) {
  const std::filesystem::path target = arguments.text("FILE");
  if (std::filesystem::exists(target))
    throw CannotDo(fmt::format("{} exists already; a backup overwrites nothing.", target.string()));
  const auto book = openBook(arguments.text("BOOK"));
  const auto backup = storage::backUp(*book, target);
  console.say(fmt::format("{}: a verified copy up to entry {}, {} bytes.\nHead of the chain: {}", target.string(),
                          backup.seq, backup.size, backup.head));
  return ExitCode::Done;
}

ExitCode runRestore(const Arguments& arguments, Console& console) {
  const std::filesystem::path file = arguments.text("FILE");
  const std::filesystem::path place = arguments.text("BOOK");
  const bool replaced = std::filesystem::exists(place);
  storage::restore(file, place, storage::Environment::system());
  console.say(fmt::format("{} is the book again.{}", place.string(),
                          replaced ? " What was there before is kept beside it, with \"-replaced-\" in its name." : ""));
  return ExitCode::Done;
}

}  // namespace kontor::app
