// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/commit/order_writer.h"
#include "exchange/commit/parcel_writer.h"
#include "exchange/commit/reference_maker.h"
#include "exchange/plan/stored_customer.h"
#include "exchange/plan/stored_stock.h"

#include <memory>

namespace kontor::exchange {

/// Writes the records of a plan that are more than one row of a table: stock, which is written as moves, parcels with
/// their contents, customers with their sealed contacts, prices of suppliers.
class LinkedRecordWriter {
 public:
  LinkedRecordWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan, domain::Id channel,
                     ImportWatch& watch);
  ~LinkedRecordWriter();

  static bool writes(domain::Entity entity);
  void write();

 private:
  void writeStock(const RecordDraft& draft);
  void writePrice(const RecordDraft& draft, domain::Id existing);
  void writeCustomer(const RecordDraft& draft);
  domain::Id insertCustomer(const RecordDraft& draft);
  void writeContact(domain::Id customer, const storage::ContactData& data);

  storage::Writer& m_writer;
  const storage::ContactVault& m_vault;
  const ImportPlan& m_plan;
  domain::Id m_channel;
  ImportWatch& m_watch;
  ReferenceMaker m_references;
  StoredStock m_stock;
  StoredCustomers m_customers;
  ParcelWriter m_parcels;
  std::unique_ptr<storage::SealBatch> m_batch;
};

}  // namespace kontor::exchange
