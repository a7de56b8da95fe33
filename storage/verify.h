// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::storage {

/// One thing that is not as it should be.
struct Finding {
  std::string code;  ///< integrity, foreign_key, hash_chain, attachment, derived, row_changed, row_missing, row_added
  std::string table;
  std::int64_t id = 0;
  std::string detail;
};

struct VerifyResult {
  std::int64_t entries = 0;
  std::string head;  ///< hex hash of the newest entry
  std::vector<Finding> findings;
};

/// SQLite's integrity, foreign keys, the hash chain, the contents of attachments, and that derived tables equal what
/// they derive from.
/// `deep` also replays the journal into an empty database and names every row that differs. Reads only.
VerifyResult verify(const Book& book, bool deep, std::stop_token stop = {});

/// SQLite's quick_check alone: what is due after an unclean end. Empty when all is well.
std::string quickCheck(const Book& book, std::stop_token stop = {});

}  // namespace kontor::storage
