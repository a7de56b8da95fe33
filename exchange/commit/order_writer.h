// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/commit/directories.h"
#include "exchange/commit/sealing_pipeline.h"
#include "exchange/import_plan.h"
#include "exchange/plan/order_difference.h"
#include "storage/book.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace kontor::exchange {

/// Counts what an import has written and stops it when asked.
class ImportWatch {
 public:
  using Report = std::function<void(std::int64_t done, std::int64_t total)>;
  ImportWatch(std::stop_token stop, const Report& report, std::int64_t total)
      : m_stop(std::move(stop)), m_report(report), m_total(total) {}

  /// Throws storage::Cancelled when a stop was requested.
  void advance(std::int64_t rows);

 private:
  std::stop_token m_stop;
  const Report& m_report;
  std::int64_t m_done = 0;
  std::int64_t m_total;
};

/// Writes the orders of a plan inside an open write.
class OrderWriter {
 public:
  OrderWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan, domain::Id channel,
              domain::Id run, ImportWatch& watch);
  ~OrderWriter();

  void write();

 private:
  void writeNew(std::span<const std::uint32_t> drafts);
  void writeBatch(const std::vector<PreparedOrder>& orders);
  void writeOrder(const PreparedOrder& order, domain::Id id, domain::Id customer);
  void writeLine(const LineDraft& line, domain::Id id, domain::Id order);
  void writeChanged(const PlannedRow& row);
  void writeContact(domain::Id order, domain::Id customer, domain::Id contact, const storage::ContactData& data);
  std::span<const LineDraft> linesOf(const OrderDraft& draft) const;
  storage::SealBatch& sealBatch();

  storage::Writer& m_writer;
  const storage::ContactVault& m_vault;
  const ImportPlan& m_plan;
  domain::Id m_channel;
  domain::Id m_run;
  ImportWatch& m_watch;
  std::unique_ptr<storage::SealBatch> m_batch;
  CustomerDirectory m_customers;
  SkuDirectory m_skus;
  storage::RowInserter m_orders;
  storage::RowInserter m_lines;
};

}  // namespace kontor::exchange
