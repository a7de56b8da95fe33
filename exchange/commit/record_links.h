// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/commit/directories.h"
#include "exchange/import_plan.h"
#include "storage/writer.h"

#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Ties lines of settlements and returns to what the book holds: their settlement, which is made when it is new, the
/// order and the SKU that they speak of. No SKU is made for a code that nobody knows.
class RecordLinks {
 public:
  using Columns = std::vector<std::pair<std::string_view, domain::Value>>;

  RecordLinks(storage::Writer& writer, const ImportPlan& plan, domain::Id channel, domain::Id run, const SkuDirectory& skus);

  void add(const RecordDraft& draft, Columns& columns);

 private:
  domain::Id settlement(std::uint32_t index);
  domain::Id insertSettlement(const SettlementDraft& draft);
  domain::Id order(const std::string& number);

  storage::Writer& m_writer;
  const ImportPlan& m_plan;
  domain::Id m_channel;
  domain::Id m_run;
  const SkuDirectory& m_skus;
  SQLite::Statement m_findSettlement;
  SQLite::Statement m_findOrder;
  std::vector<domain::Id> m_settlements;  // by index among the drafts; 0: not looked for yet
  std::unordered_map<std::string, domain::Id> m_orders;
};

/// Gives lines and returns that were imported earlier the orders that an import of orders made.
void linkWaitingRecords(storage::Writer& writer, const ImportPlan& plan, domain::Id channel);

}  // namespace kontor::exchange
