// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/commit/reference_maker.h"
#include "exchange/import_plan.h"
#include "exchange/plan/stored_parcel.h"
#include "storage/parcels.h"

#include <span>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// Writes the parcels that a file states, with what they hold, inside an open write.
class ParcelWriter {
 public:
  ParcelWriter(storage::Writer& writer, const storage::ContactVault& vault, ReferenceMaker& references);

  /// A parcel of a file of parcels: it holds what of its order is in no parcel yet.
  void write(const RecordDraft& draft);
  /// The parcels of the orders of an order file, after these were written.
  void writeOfOrders(const ImportPlan& plan, domain::Id channel);

 private:
  struct OpenLine {
    domain::Id id = 0;
    std::string externalId, sellerSku, title;
    std::int64_t left = 0;
  };

  void write(const RecordDraft& draft, domain::Id order, std::span<const ParcelPiece> pieces);
  void insert(const RecordDraft& draft, domain::Id order, const std::vector<storage::ParcelLine>& contents);
  void change(const RecordDraft& draft, const RecordStore::Found& found, const std::vector<storage::ParcelLine>& contents);
  storage::FieldValues valuesOf(const RecordDraft& draft, domain::Id order);
  std::string statusFor(domain::Id order);
  std::vector<OpenLine> openLines(domain::Id order);
  std::vector<storage::ParcelLine> contentsOf(domain::Id order, std::span<const ParcelPiece> pieces);

  storage::Writer& m_writer;
  const storage::ContactVault& m_vault;
  ReferenceMaker& m_references;
  StoredParcels m_stored;
};

}  // namespace kontor::exchange
