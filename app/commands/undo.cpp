// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/entry_text.h"
#include "app/open_book.h"
#include "models/journal/journal_details.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/journal.h"

#include <fmt/format.h>

#include <charconv>

namespace kontor::app {
namespace {

std::int64_t entryArgument(const Arguments& arguments) {
  const std::string text = arguments.text("SEQ");
  if (text.empty()) return 0;
  std::int64_t seq = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seq);
  if (error != std::errc() || end != text.data() + text.size() || seq <= 0)
    throw UsageError(fmt::format("SEQ is the number of an entry of the journal, not \"{}\".", text));
  return seq;
}

storage::JournalEntry entryToUndo(const storage::Book& book, std::int64_t seq) {
  const auto reader = book.reader();
  const auto entry = seq == 0 ? storage::nextUndo(*reader) : storage::journalEntry(*reader, seq);
  if (!entry) throw CannotDo(seq == 0 ? "there is nothing to undo." : fmt::format("the journal has no entry {}.", seq));
  if (entry->undoneBy != 0) throw CannotDo(fmt::format("entry {} was undone by {} already.", seq, entry->undoneBy));
  return *entry;
}

void writeRowsInTheWay(JsonWriter& json, const std::vector<storage::RowInTheWay>& rows) {
  json.key("in_the_way").beginArray();
  for (const auto& row : rows) {
    json.beginObject();
    json.key("table").text(row.table).key("id").integer(row.id).key("reason").text(row.reason);
    json.end();
  }
  json.end();
}

}  // namespace

ExitCode runUndo(const Arguments& arguments, Console& console) {
  const std::int64_t seq = entryArgument(arguments);
  const auto book = openBook(arguments.text("BOOK"));
  const auto target = entryToUndo(*book, seq);
  const auto result = book->undo(target.seq);
  if (arguments.has("--json")) {
    JsonWriter json(console.out);
    json.beginObject();
    json.key("undone").integer(target.seq).key("entry");
    result.entry ? json.integer(result.entry->seq) : json.null();
    writeRowsInTheWay(json, result.inTheWay);
    json.end();
    console.say("");
  } else if (result.entry) {
    console.say(fmt::format("Entry {} is taken back by entry {}: {}", target.seq, result.entry->seq, entrySentence(target)));
  }
  if (result.entry) return ExitCode::Done;
  if (!arguments.has("--json")) {
    console.warn(fmt::format("Entry {} cannot be undone; nothing was changed. In the way:", target.seq));
    const auto reader = book->reader();
    for (const models::Obstacle& obstacle : models::readObstacles(*reader, target.seq, result.inTheWay))
      console.warn("  " + models::fromQt(models::inTheWaySentence(obstacle.row, obstacle.title)));
  }
  return ExitCode::CannotDo;
}

}  // namespace kontor::app
