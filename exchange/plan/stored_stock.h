// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/record_store.h"

namespace kontor::exchange {

/// What lies at the places that a stock file names. A place the book knows nothing of holds nothing.
class StoredStock : public RecordStore {
 public:
  explicit StoredStock(References& references) : m_references(references) {}

  /// Found::id is the SKU's. Nothing when the book lacks the SKU or the warehouse.
  std::optional<Found> find(const RecordDraft& draft) override;
  /// Pieces at the place now.
  std::int64_t onHand(domain::Id sku, domain::Id warehouse, const std::string& bin);

 private:
  References& m_references;
};

}  // namespace kontor::exchange
