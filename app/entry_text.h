// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "storage/journal_entry.h"

#include <string>

namespace kontor::app {

/// A journal entry as an object: seq, instant, user, action, arguments, row counts, undoes, undone_by, hash.
void writeEntry(JsonWriter& json, const storage::JournalEntry& entry);
/// What the entry did, in words.
std::string entrySentence(const storage::JournalEntry& entry);

}  // namespace kontor::app
