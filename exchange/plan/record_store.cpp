// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/record_store.h"

#include "exchange/plan/stored_customer.h"
#include "exchange/plan/stored_parcel.h"
#include "exchange/plan/stored_record.h"
#include "exchange/plan/stored_stock.h"

namespace kontor::exchange {

std::unique_ptr<RecordStore> recordStore(References& references, const ImportSet& set, domain::Id channel,
                                         const storage::ContactVault& vault) {
  switch (set.entity) {
    case domain::Entity::StockLevel: return std::make_unique<StoredStock>(references);
    case domain::Entity::Shipment: return std::make_unique<StoredParcels>(references);
    case domain::Entity::Customer: return std::make_unique<StoredCustomers>(references, set, channel, vault);
    default: return std::make_unique<StoredRecords>(references, set.entity, commonValue(set, channel));
  }
}

}  // namespace kontor::exchange
