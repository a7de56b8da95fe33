// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "storage/derived/derived_tables.h"
#include "storage/journal.h"
#include "storage/journal/checks.h"
#include "storage/journal/replay.h"
#include "storage/sql/failure.h"

namespace kontor::storage {

VerifyResult verify(const Book& book, bool deep, std::stop_token stop) {
  return withMeaning([&] {
    VerifyResult result;
    const auto reader = book.reader();
    reader->watch(stop);
    const Snapshot snapshot(*reader);
    auto& connection = reader->connection();
    result.entries = journalCount(*reader);
    result.head = chainHead(*reader).hash;
    checkIntegrity(connection, result.findings);
    checkChain(connection, result.findings, stop);
    checkAttachments(connection, result.findings, stop);
    for (auto& finding : checkDerived(connection)) result.findings.push_back(std::move(finding));
    if (deep) compareWithReplay(book.path(), result.findings, stop);
    return result;
  });
}

std::string quickCheck(const Book& book, std::stop_token stop) {
  return withMeaning([&]() -> std::string {
    const auto reader = book.reader();
    reader->watch(stop);
    const auto answer = reader->connection().text("PRAGMA quick_check(1)").value_or("no answer");
    return answer == "ok" ? std::string() : answer;
  });
}

}  // namespace kontor::storage
