// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "app/commands/commands.h"
#include "app/entry_text.h"
#include "app/open_book.h"
#include "app/text_table.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

namespace kontor::app {
namespace {

std::size_t limitOption(const Arguments& arguments) {
  const std::string text = arguments.option("--limit").value_or("50");
  std::size_t limit = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (error != std::errc() || end != text.data() + text.size())
    throw UsageError(fmt::format("--limit needs a number, not \"{}\".", text));
  return limit == 0 ? std::numeric_limits<std::int32_t>::max() : limit;
}

}  // namespace

ExitCode runJournal(const Arguments& arguments, Console& console) {
  const std::size_t limit = limitOption(arguments);
  const auto book = openBook(arguments.text("BOOK"));
  const auto reader = book->reader();
  const auto entries = storage::journalEntries(*reader, 0, limit);
  if (arguments.has("--json")) {
    JsonWriter json(console.out);
    json.beginArray();
    for (const auto& entry : entries) writeEntry(json, entry);
    json.end();
    console.say("");
    return ExitCode::Done;
  }
  TextTable table({{"seq", true}, {"instant"}, {"user"}, {"what"}, {"rows", true}, {"undone by", true}});
  for (const auto& entry : entries)
    table.add({std::to_string(entry.seq), entry.instant.iso(), entry.user, entrySentence(entry),
               std::to_string(entry.inserted + entry.updated + entry.deleted),
               entry.undoneBy == 0 ? "" : std::to_string(entry.undoneBy)});
  table.print(console.out);
  const auto head = storage::chainHead(*reader);
  console.say(fmt::format("\nHead of the chain: {} {}", head.seq, head.hash));
  return ExitCode::Done;
}

}  // namespace kontor::app
