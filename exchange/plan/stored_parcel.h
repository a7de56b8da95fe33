// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/record_store.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kontor::exchange {

/// Parcels by their tracking number, else by their own number, else the only one of an order. A parcel whose order the
/// book did not have holds nothing; its content follows when the same file comes again.
class StoredParcels : public RecordStore {
 public:
  explicit StoredParcels(References& references) : m_references(references) {}

  std::optional<Found> find(const RecordDraft& draft) override;
  /// The same for a parcel whose order is known; 0: for one whose order is not.
  std::optional<Found> findOfOrder(const RecordDraft& draft, domain::Id order);
  /// Tells of a parcel that was written meanwhile.
  void note(const std::string& number, domain::Id parcel);

 private:
  domain::Id withTracking(const std::string& number);
  domain::Id withNumber(const std::string& number);
  domain::Id onlyParcelOf(domain::Id order);
  bool isEmpty(domain::Id parcel);
  bool hasOpenPieces(domain::Id order);

  References& m_references;
  std::optional<std::unordered_map<std::string, domain::Id>> m_byNumber;
};

/// The parcels that an order file states, by the number of their order.
using ParcelsOfOrders = std::multimap<std::string_view, const ParcelDraft*>;
ParcelsOfOrders parcelsOfOrders(const ImportSet& set);

}  // namespace kontor::exchange
