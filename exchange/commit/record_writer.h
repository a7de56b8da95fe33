// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/commit/order_writer.h"
#include "exchange/commit/record_links.h"
#include "exchange/commit/reference_maker.h"
#include "exchange/import_plan.h"
#include "exchange/plan/stored_record.h"
#include "storage/sql/row_inserter.h"

#include <map>
#include <memory>
#include <string>

namespace kontor::exchange {

/// Writes the SKUs, listings, exchange rates, settlement lines or returns of a plan inside an open write. A listing whose
/// seller SKU no SKU has makes that SKU, named after the listing.
class RecordWriter {
 public:
  RecordWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan, domain::Id channel,
               domain::Id run, ImportWatch& watch);

  void write();

 private:
  using Columns = std::vector<std::pair<std::string_view, domain::Value>>;

  bool wasMade(const RecordDraft& draft);
  void insert(const RecordDraft& draft);
  domain::Value stored(const domain::Field& field, const domain::Value& value);
  domain::Id insertRow(std::string_view table, const Columns& columns);
  void change(const PlannedRow& row);
  domain::Id linkSku(const RecordDraft& draft, Columns& columns);

  storage::Writer& m_writer;
  const ImportPlan& m_plan;
  domain::Id m_channel;
  domain::Id m_run;
  ImportWatch& m_watch;
  ReferenceMaker m_references;
  std::unique_ptr<RecordStore> m_stored;
  RecordLinks m_links;
  std::map<std::string, std::unique_ptr<storage::RowInserter>> m_inserters;  // by table and columns
};

}  // namespace kontor::exchange
