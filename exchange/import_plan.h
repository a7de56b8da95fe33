// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"
#include "storage/book.h"
#include "storage/book_error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::exchange {

enum class RowState : std::uint8_t { New, Changed, Same, Doubtful, Wrong };

/// One cell that an import will change.
struct CellChange {
  std::string field;
  domain::Value before;  ///< masked for sealed fields
  domain::Value after;
};

/// What will happen to one order or record of the file. `draft` indexes ImportSet::orders or ::records.
struct PlannedRow {
  RowState state = RowState::New;
  std::uint32_t draft = 0;
  domain::Id existing = 0;  ///< the row in the book, unless new
};

/// The preview: what an import would do, computed without writing anything.
class ImportPlan {
 public:
  std::unique_ptr<ImportSet> set;
  domain::Id channel = 0;  ///< 0 = a channel is made by the import, from `newChannel`
  struct NewChannel {
    std::string name, platform, currency, zone;
  } newChannel;
  /// What somebody said of the shop's files and the channel keeps from now on; empty: nothing new.
  struct Remembered {
    std::string dateOrder;  ///< dmy, mdy, ymd
    std::string numbers;    ///< point, comma
    std::string currency;   ///< kept by a channel that has none
  } remembered;
  /// What codes stand for that the book does not know yet; kept with the import.
  struct CodeChoice {
    std::string code;
    std::string title;          ///< name of a new SKU
    domain::Id sku = 0;         ///< 0: a new one is made
    std::int64_t quantity = 1;  ///< pieces of the SKU

    friend bool operator==(const CodeChoice&, const CodeChoice&) = default;
  };
  std::vector<CodeChoice> codes;
  std::vector<PlannedRow> rows;
  std::int64_t newCount = 0;
  std::int64_t changedCount = 0;
  std::int64_t sameCount = 0;
  std::int64_t doubtfulCount = 0;
  std::int64_t wrongCount = 0;  ///< rows of the file that are left out
};

/// Compares a file with the book. Throws storage::Cancelled.
ImportPlan makePlan(const storage::Book& book, std::unique_ptr<ImportSet> set, domain::Id channel, std::stop_token stop = {},
                    const std::function<void(std::int64_t, std::int64_t)>& progress = {});

/// Of several files the one with the lower rank goes first: products before what is sold of them, orders before what
/// becomes of them.
int importRank(domain::Entity entity);

/// Cell by cell, what a changed row changes.
std::vector<CellChange> changesOf(storage::Reader& reader, const storage::ContactVault& vault, const ImportPlan& plan,
                                  const PlannedRow& row);

/// What an import did.
struct ImportResult {
  storage::JournalEntry entry;  ///< seq 0 when nothing changed
  domain::Id channel = 0;
  domain::Id run = 0;
};

/// Writes the plan as one journal entry: all or nothing. Throws storage::BookError or storage::Cancelled.
ImportResult commitPlan(storage::Book& book, const ImportPlan& plan, std::stop_token stop = {},
                        const std::function<void(std::int64_t, std::int64_t)>& progress = {});

/// Writes the rows that were left out, with the original columns plus `issue`, `expected`: it imports again after
/// mending. Returns the number of rows.
std::int64_t writeRejects(const ImportSet& set, const std::filesystem::path& file);

}  // namespace kontor::exchange
