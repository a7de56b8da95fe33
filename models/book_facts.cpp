// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/book_facts.h"

#include "models/words/text.h"
#include "storage/contact_vault.h"
#include "storage/lists/list_query.h"

namespace kontor::models {

BookFacts BookFacts::read(const storage::Book& book, storage::Reader& reader) {
  using enum domain::Entity;
  BookFacts facts;
  const auto runs = storage::listIds(reader, {ImportRun, {}, "instant"});
  facts.imports = static_cast<std::int64_t>(runs.size());
  if (!runs.empty()) {
    const domain::Field* const instant[] = {domain::findField(ImportRun, "instant")};
    const auto cells = storage::readRows(reader, book.vault(), ImportRun, instant, std::span(runs).first(1));
    if (const auto* first = std::get_if<std::int64_t>(&cells.front())) facts.firstImport = *first;
  }
  facts.backups = storage::backups(book.path());
  return facts;
}

QString backupFolder(const storage::Book& book) {
  return toQt(storage::backupFolder(book.path()).string());
}

}  // namespace kontor::models
