// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry_text.h"

#include "models/words/messages.h"
#include "models/words/text.h"

namespace kontor::app {
namespace {

void writeReference(JsonWriter& json, std::int64_t seq) {
  seq == 0 ? json.null() : json.integer(seq);
}

}  // namespace

void writeEntry(JsonWriter& json, const storage::JournalEntry& entry) {
  json.beginObject();
  json.key("seq").integer(entry.seq).key("instant").text(entry.instant.iso()).key("user").text(entry.user);
  json.key("action").text(entry.action).key("arguments").beginObject();
  for (const auto& [name, value] : entry.arguments) json.key(name).text(value);
  json.end();
  json.key("inserted").integer(entry.inserted).key("updated").integer(entry.updated).key("deleted").integer(entry.deleted);
  writeReference(json.key("undoes"), entry.undoes);
  writeReference(json.key("undone_by"), entry.undoneBy);
  json.key("hash").text(entry.hash);
  json.end();
}

std::string entrySentence(const storage::JournalEntry& entry) {
  return models::fromQt(models::actionSentence(entry));
}

}  // namespace kontor::app
