// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/checks.h"

#include "storage/book_error.h"
#include "storage/journal/changeset_store.h"
#include "storage/journal/entries.h"
#include "storage/journal/hash.h"
#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>

namespace kontor::storage {
namespace {

constexpr std::int64_t kEntriesAtOnce = 500;

// An undo has the changeset of what it takes back, and none of its own.
Hash32 expectedChangesetHash(Connection& connection, const StoredEntry& stored) {
  if (stored.entry.undoes == 0) return storedChangesetHash(connection, stored.entry.seq);
  const auto undone = selectEntries(connection, "WHERE seq = ?", {stored.entry.undoes});
  return undone.empty() ? Hash32{} : undone.front().changesetHash;
}

void checkEntry(Connection& connection, const StoredEntry& stored, const Hash32& previous, std::int64_t expectedSeq,
                Findings& findings) {
  const auto seq = stored.entry.seq;
  const auto found = [&](const char* detail) { findings.push_back({"hash_chain", "journal", seq, detail}); };
  if (seq != expectedSeq) found("gap");
  if (stored.previousHash != previous) found("previous_hash");
  if (stored.hash != entryHash(stored)) found("hash");
  if (stored.changesetHash != expectedChangesetHash(connection, stored)) found("changeset");
}

void checkStrayParts(Connection& connection, Findings& findings) {
  SQLite::Statement stray(connection.db(),
                          "SELECT DISTINCT id >> 20 FROM journal_part WHERE NOT EXISTS (SELECT 1 FROM journal"
                          " WHERE seq = id >> 20 AND undoes IS NULL AND changeset_size > 0)");
  while (stray.executeStep()) {
    findings.push_back({"hash_chain", "journal_part", stray.getColumn(0).getInt64(), "no_entry"});
  }
}

}  // namespace

void checkIntegrity(Connection& connection, Findings& findings) {
  SQLite::Statement integrity(connection.db(), "PRAGMA integrity_check");
  while (integrity.executeStep()) {
    const auto line = integrity.getColumn(0).getString();
    if (line != "ok") findings.push_back({"integrity", {}, 0, line});
  }
  SQLite::Statement orphans(connection.db(), "PRAGMA foreign_key_check");
  while (orphans.executeStep()) {
    findings.push_back({"foreign_key", orphans.getColumn(0).getString(), orphans.getColumn(1).getInt64(),
                        orphans.getColumn(2).getString()});
  }
}

void checkChain(Connection& connection, Findings& findings, const std::stop_token& stop) {
  Hash32 previous = chainBeginning(connection);
  std::int64_t seq = 0;
  for (;;) {
    const auto entries =
        selectEntries(connection, fmt::format("WHERE seq > ? ORDER BY seq LIMIT {}", kEntriesAtOnce), {seq});
    if (entries.empty()) break;
    for (const auto& stored : entries) {
      if (stop.stop_requested()) throw Cancelled();
      checkEntry(connection, stored, previous, seq + 1, findings);
      previous = stored.hash;
      seq = stored.entry.seq;
    }
  }
  checkStrayParts(connection, findings);
}

void checkAttachments(Connection& connection, Findings& findings, const std::stop_token& stop) {
  BulkStatement rows(connection,
                     "SELECT a.id, a.hash, c.content FROM attachment a LEFT JOIN attachment_content c"
                     " ON c.hash = a.hash ORDER BY a.hash, a.id");
  std::string known;  // a content that several rows share is hashed once
  bool knownGood = false;
  while (rows.step()) {
    if (stop.stop_requested()) throw Cancelled();
    if (rows.text(1) != known || known.empty()) {
      known = rows.text(1);
      Sha256 hash;
      hash.add(rows.blob(2));
      knownGood = hex(hash.finish()) == known;
    }
    if (rows.isNull(2)) {
      findings.push_back({"attachment", "attachment", rows.integer(0), "missing"});
    } else if (!knownGood) {
      findings.push_back({"attachment", "attachment", rows.integer(0), "changed"});
    }
  }
}

}  // namespace kontor::storage
